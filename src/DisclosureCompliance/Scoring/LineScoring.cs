using System.Runtime.CompilerServices;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One item while it is scored: reads its rules, adds them up, and keeps the sum within cap, floor and ceilings.</summary>
internal struct LineScoring
{
    private readonly ChecklistItem _item;
    private readonly ItemSetting _setting;
    private readonly ItemAnswer? _answer;

    public LineScoring(ChecklistItem item, ItemSetting setting, ItemAnswer? answer)
    {
        _item = item;
        _setting = setting;
        _answer = answer;
        Rules = new RuleOutcome[item.Scoring.RuleSpan.Length];
    }

    public readonly RuleOutcome[] Rules { get; }

    public Message[]? Remarks { get; private set; }

    /// <summary>Reads every rule and gives what the item can come to.</summary>
    public LineOutcome Score(in RuleReading reading)
    {
        var (off, on) = (ScoreSpan.Zero, ScoreSpan.Zero);
        var (undefined, open) = (false, false);
        var rules = _item.Scoring.RuleSpan;
        for (var index = 0; index < rules.Length; index++)
        {
            var rule = rules[index];
            var takesOff = _setting.TakesOff(rule);
            var span = reading.Read(rule, takesOff, out Rules[index]);
            undefined |= Rules[index].State == RuleState.Undefined;
            open |= Rules[index].State == RuleState.Open;
            if (takesOff)
            {
                off += span;
            }
            else
            {
                on += span;
            }
        }

        var isKnown = !open && !undefined;
        if (_item.Scoring.Cap is { } cap && (_setting.CapsDeductions ? off : on) is var capped && capped.Exceeds(cap))
        {
            if (isKnown)
            {
                SayLimit(_setting.CapsDeductions ? ScoreMessages.Capped : ScoreMessages.Maximum, capped.Known, cap);
            }

            (off, on) = _setting.CapsDeductions ? (off.AtMost(cap), on) : (off, on.AtMost(cap));
        }

        var state = undefined ? LineState.Undefined : open ? LineState.NotAnswered : LineState.Scored;
        return new(state, Limited(on, off, isKnown));
    }

    private ScoreSpan Limited(in ScoreSpan on, in ScoreSpan off, bool isKnown)
    {
        var raw = UnderCeilings(ScoreSpan.Of(_setting.Start) + on, beforeDeductions: true) - off;
        var score = isKnown ? ScoreSpan.Of(Limited(raw.Known)) : raw.AtMost(_setting.Highest).AtLeast(_setting.Lowest);
        return UnderCeilings(score, beforeDeductions: false);
    }

    /// <summary>One number within the limits of the line, with a word where they change it.</summary>
    private Rational Limited(Rational raw)
    {
        var score = _setting.Highest is { } highest && raw > highest ? highest : raw;
        score = _setting.Lowest is { } lowest && score < lowest ? lowest : score;
        if (score != raw)
        {
            SayLimit(raw < score ? ScoreMessages.Floored : ScoreMessages.Ceiling, raw, score);
        }

        return score;
    }

    private ScoreSpan UnderCeilings(ScoreSpan scores, bool beforeDeductions)
    {
        for (var index = 0; index < _item.Ceilings.Count; index++)
        {
            var ceiling = _item.Ceilings[index];
            if (ceiling.BeforeDeductions == beforeDeductions && Holds(ceiling) && ceiling.AtMost.Of(_setting.Points) is var mark && scores.Exceeds(mark))
            {
                scores = scores.AtMost(mark);
                Say(new Message(beforeDeductions ? ScoreMessages.CeilingBefore : ScoreMessages.CeilingAfter, new("circumstance", ceiling.Text), new("mark", mark)));
            }
        }

        return scores;
    }

    // Apart, so that the lines that nothing limits have no room to clear for its words.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SayLimit(MessageTemplate template, Rational raw, Rational limit) => Say(new Message(template, new("raw", raw), new("limit", limit)));

    private void Say(Message message) => Remarks = Remarks is { } said ? [.. said, message] : [message];

    private readonly bool Holds(ItemCeiling ceiling) =>
        _answer is not null && _answer.Facts.TryGetValue(ceiling.Key, out var fact) && fact.Kind == FactKind.Flag && fact.Holds;
}
