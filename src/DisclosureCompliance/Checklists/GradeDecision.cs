using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>The grade of a score, or why it has none.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class GradeDecision
{
    internal GradeDecision(GradeState state, IEnumerable<GradeBand> candidates, Message reason)
    {
        State = state;
        Candidates = Guard.Against.NullItems(candidates);
        Reason = reason;
    }

    /// <summary>Whether there is a grade.</summary>
    public GradeState State { get; }

    /// <summary>The grade; null unless <see cref="State"/> is <see cref="GradeState.Decided"/>.</summary>
    public GradeBand? Band => State == GradeState.Decided ? Candidates[0] : null;

    /// <summary>The grades that are possible, lowest first. A score that is still open can also fall into a gap between them.</summary>
    public IReadOnlyList<GradeBand> Candidates { get; }

    /// <summary>Why it is so.</summary>
    public Message Reason { get; }

    /// <inheritdoc />
    public override string ToString() => Band?.Key ?? State.ToString();
}
