using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>What is possible for a section where a step stands, or at the end.</summary>
/// <param name="Scores">The scores.</param>
/// <param name="Points">What they are out of, on the scale that conversions came to.</param>
/// <param name="Stopped">The scores with which a veto ended before; null for none.</param>
internal sealed record ReachedSection(ScoreSpan Scores, Rational Points, ScoreSpan? Stopped)
{
    /// <summary>What the parts are worth before any step.</summary>
    public Rational Sum { get; init; }

    public ReachedSection WithStopped() => Stopped is { } stopped ? this with { Scores = Scores.Or(stopped), Stopped = null } : this;
}
