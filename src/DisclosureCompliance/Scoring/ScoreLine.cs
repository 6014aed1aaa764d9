using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One line of a scorecard: an item, its score, and why.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ScoreLine
{
    private readonly ItemSetting _setting;
    private readonly Rational _score;
    private readonly OpenRange? _range;
    private readonly RuleOutcome[]? _rules;
    private readonly Message[]? _remarks;
    private readonly IReadOnlyList<Fault>? _faults;

    internal ScoreLine(
        ChecklistItem item,
        ItemAnswer? answer,
        ItemSetting setting,
        in LineOutcome outcome,
        RuleOutcome[]? rules,
        Message[]? remarks,
        IReadOnlyList<Fault>? faults,
        Waiver? waiver = null)
    {
        Item = item;
        Answer = answer;
        State = outcome.State;
        _setting = setting;
        var scores = IsScaled ? outcome.Scores * setting.Factor : outcome.Scores;
        (_score, _range) = (scores.Known, scores.Range);

        _rules = rules;
        _remarks = remarks;
        _faults = faults is List<Fault> list ? list.AsReadOnly() : faults;
        Waiver = waiver;
    }

    /// <summary>The item.</summary>
    public ChecklistItem Item { get; }

    /// <summary>The answer that belongs to it, with its note, evidence and self-score, used or not; null when there is none or more than one.</summary>
    public ItemAnswer? Answer { get; }

    /// <summary>What is known about the score.</summary>
    public LineState State { get; }

    /// <summary>What the item is worth here: its points, and those of others that do not apply where they were spread over it; 0 for a bonus or a penalty.</summary>
    public Rational Points => IsScaled ? _setting.Points * _setting.Factor : _setting.Points;

    /// <summary>The score; null unless <see cref="State"/> is <see cref="LineState.Scored"/>. Negative for a penalty, and for an item without a floor that went below 0.</summary>
    public Rational? Score => State == LineState.Scored ? _score : null;

    /// <summary>The points lost, 0 or more; null unless the line is scored.</summary>
    public Rational? Lost => State == LineState.Scored ? (IsOutside ? Rational.Max(-_score, Rational.Zero) : Points - _score) : null;

    /// <summary>The lowest score that is still possible; null when nothing bounds it.</summary>
    public Rational? Lowest => _range is { } range ? range.Lowest : _score;

    /// <summary>The highest score that is still possible; null when nothing bounds it.</summary>
    public Rational? Highest => _range is { } range ? range.Highest : _score;

    /// <summary>Whether it stands outside the base: a bonus or a penalty.</summary>
    public bool IsOutside => _setting.IsOutside;

    /// <summary>The points that the unit gave itself; null when none are printed.</summary>
    public Rational? SelfScore => Answer?.SelfScore;

    /// <summary>What each rule did, as printed; empty where no rule was read.</summary>
    public IReadOnlyList<RuleOutcome> Rules => _rules is null ? [] : Array.AsReadOnly(_rules);

    /// <summary>Why the line is as it is, step by step: rules, occurrences, caps, evidence, note. Never empty.</summary>
    public IReadOnlyList<Message> Derivation => LineWords.Of(this, _remarks ?? []);

    /// <summary>What of the answer does not fit.</summary>
    public IReadOnlyList<Fault> Faults => _faults ?? [];

    /// <summary>The waiver under which the item keeps all its points; null when none was needed. A waiver of one rule stands with the rule.</summary>
    public Waiver? Waiver { get; }

    /// <summary>Whether a rule takes points off here; otherwise it adds them.</summary>
    internal bool TakesOff(ScoringRule rule) => _setting.TakesOff(rule);

    internal Rational Factor => _setting.Factor;

    internal Rational Start => _setting.Start;

    /// <inheritdoc />
    public override string ToString() => $"{Item.Id}: {(Score is { } score ? score.ToString() : State.ToString())} / {Points}";

    private bool IsScaled => _setting.Factor != Rational.One;
}
