using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What one rule did in one line: the fact it read, and the points that came of it before caps and floors of the line.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class RuleOutcome
{
    private readonly RuleNotes? _notes;

    internal RuleOutcome(ScoringRule rule, Fact? fact, RuleState state, bool takesOff, Rational points, RuleNotes? notes)
    {
        Rule = rule;
        Fact = fact;
        State = state;
        TakesOff = takesOff;
        Points = points;
        _notes = notes;
    }

    /// <summary>The rule.</summary>
    public ScoringRule Rule { get; }

    /// <summary>The fact that it read; null when there was none.</summary>
    public Fact? Fact { get; }

    /// <summary>Whether it came to a number.</summary>
    public RuleState State { get; }

    /// <summary>The points: negative for what is taken off, positive for what is added, 0 where <see cref="State"/> is not <see cref="RuleState.Known"/>.</summary>
    public Rational Points { get; }

    /// <summary>The least that it can come to; null when nothing bounds it.</summary>
    public Rational? Lowest => _notes?.Range is { } range ? range.Lowest : Points;

    /// <summary>The most that it can come to; null when nothing bounds it.</summary>
    public Rational? Highest => _notes?.Range is { } range ? range.Highest : Points;

    /// <summary>The waiver under which the rule takes nothing off, or counts in full; null when none was needed.</summary>
    public Waiver? Waiver => _notes?.Waiver;

    /// <summary>What else is to be said of it: where its number comes from, what limited it.</summary>
    public IReadOnlyList<Message> Remarks => _notes?.Remarks is { } remarks ? Array.AsReadOnly(remarks) : [];

    /// <summary>What it did, in words.</summary>
    public Message Message => RuleWords.Of(this);

    /// <summary>Whether it takes points off, be it none; otherwise it adds them.</summary>
    internal bool TakesOff { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Rule.Key}: {Points}";
}
