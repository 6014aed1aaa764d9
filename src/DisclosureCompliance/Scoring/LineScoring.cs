using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;

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
        Rules = new RuleOutcome[item.Scoring.Rules.Count];
    }

    public readonly RuleOutcome[] Rules { get; }

    public Message[]? Remarks { get; private set; }

    /// <summary>Reads every rule and gives what the item can come to.</summary>
    public LineOutcome Score(in RuleReading reading)
    {
        var (off, on) = (Span.Zero, Span.Zero);
        var (undefined, open) = (false, false);
        for (var index = 0; index < Rules.Length; index++)
        {
            var rule = _item.Scoring.Rules[index];
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

        if (_item.Scoring.Cap is { } cap)
        {
            var deducts = _setting.CapsDeductions;
            var span = deducts ? off : on;
            if (!open && !undefined && span.Low > cap)
            {
                Say(new Message(deducts ? ScoreMessages.Capped : ScoreMessages.Maximum, new("raw", span.Low!.Value), new("limit", cap)));
            }

            (off, on) = deducts ? (off.AtMost(cap), on) : (off, on.AtMost(cap));
        }

        var whole = Limited(on, off, open || undefined);
        return undefined ? new(LineState.Undefined, whole.Low, whole.High)
            : open ? new(LineState.NotAnswered, whole.Low, whole.High)
            : new(LineState.Scored, whole.Low, whole.High);
    }

    private Span Limited(Span on, Span off, bool isOpen)
    {
        var earned = new Span(_setting.Start, _setting.Start) + on;
        for (var index = 0; index < _item.Ceilings.Count; index++)
        {
            var ceiling = _item.Ceilings[index];
            var mark = ceiling.AtMost.Of(_setting.Points);
            if (ceiling.BeforeDeductions && Holds(ceiling) && (earned.High is null || earned.High > mark))
            {
                earned = earned.AtMost(mark);
                Say(new Message(ScoreMessages.CeilingBefore, new("circumstance", ceiling.Text), new("mark", mark)));
            }
        }

        var raw = earned - off;
        var score = raw.Within(_setting.Lowest, _setting.Highest);
        if (!isOpen && score.Low != raw.Low)
        {
            Say(raw.Low < score.Low
                ? new Message(ScoreMessages.Floored, new("raw", raw.Low!.Value), new("limit", score.Low!.Value))
                : new Message(ScoreMessages.Ceiling, new("raw", raw.Low!.Value), new("limit", score.Low!.Value)));
        }

        for (var index = 0; index < _item.Ceilings.Count; index++)
        {
            var ceiling = _item.Ceilings[index];
            var mark = ceiling.AtMost.Of(_setting.Points);
            if (!ceiling.BeforeDeductions && Holds(ceiling) && (score.High is null || score.High > mark))
            {
                score = score.AtMost(mark);
                Say(new Message(ScoreMessages.CeilingAfter, new("circumstance", ceiling.Text), new("mark", mark)));
            }
        }

        return score;
    }

    private void Say(Message message) => Remarks = Remarks is { } said ? [.. said, message] : [message];

    private readonly bool Holds(ItemCeiling ceiling) =>
        _answer is not null && _answer.Facts.TryGetValue(ceiling.Key, out var fact) && fact.Kind == FactKind.Flag && fact.Holds;
}
