using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One line of a scorecard: an item, its score, and why.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ScoreLine
{
    internal ScoreLine(
        ChecklistItem item,
        ItemAnswer? answer,
        ItemOutcome outcome,
        IEnumerable<Message> derivation,
        IEnumerable<ChecklistWarning> warnings,
        IEnumerable<Fault> faults)
    {
        Item = item;
        Answer = answer;
        State = outcome.State;
        Lowest = outcome.Lowest;
        Highest = outcome.Highest;
        Derivation = Guard.Against.NullItems(derivation);
        Warnings = Guard.Against.NullItems(warnings);
        Faults = Guard.Against.NullItems(faults);
    }

    /// <summary>The item.</summary>
    public ChecklistItem Item { get; }

    /// <summary>The answer that belongs to it, with its note, evidence and self-score, used or not; null when there is none or more than one.</summary>
    public ItemAnswer? Answer { get; }

    /// <summary>What is known about the score.</summary>
    public LineState State { get; }

    /// <summary>The score, from 0 to the item's points, both included; null unless <see cref="State"/> is <see cref="LineState.Scored"/>.</summary>
    public Rational? Score => State == LineState.Scored ? Lowest : null;

    /// <summary>The points lost, 0 or more; null unless the line is scored.</summary>
    public Rational? Lost => State == LineState.Scored ? Item.Points - Lowest : null;

    /// <summary>The lowest score that is still possible, 0 or more; the score itself for a line that is scored.</summary>
    public Rational Lowest { get; }

    /// <summary>The highest score that is still possible, at most the item's points; the score itself for a line that is scored.</summary>
    public Rational Highest { get; }

    /// <summary>The points that the unit gave itself; null when none are printed.</summary>
    public Rational? SelfScore => Answer?.SelfScore;

    /// <summary>Why the line is as it is, step by step: rules, occurrences, caps, evidence, note. Never empty.</summary>
    public IReadOnlyList<Message> Derivation { get; }

    /// <summary>Where the checklist contradicts itself in this item, with the reading taken.</summary>
    public IReadOnlyList<ChecklistWarning> Warnings { get; }

    /// <summary>What of the answer does not fit.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Item.Id}: {(Score is { } score ? score.ToString() : State.ToString())} / {Item.Points}";
}
