using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Reads the rules of one line: finds the fact that each asks for and what it is worth.</summary>
internal readonly struct RuleReading
{
    private readonly SheetFacts _facts;
    private readonly IFindingCounter? _counter;
    private readonly ItemAnswer? _answer;
    private readonly Rational _points;
    private readonly Span _factor;
    private readonly bool _silenceIsNoFinding;
    private readonly (WaiverDesk Desk, string Item)? _waivers;

    public RuleReading(SheetFacts facts, IFindingCounter? counter, ItemAnswer? answer, Rational points, Span factor, bool silenceIsNoFinding, (WaiverDesk Desk, string Item)? waivers)
    {
        _waivers = waivers;
        _facts = facts;
        _counter = counter;
        _answer = answer;
        _points = points;
        _factor = factor;
        _silenceIsNoFinding = silenceIsNoFinding;
    }

    /// <summary>What a rule adds or takes off, 0 or more.</summary>
    public Span Read(ScoringRule rule, bool takesOff, out RuleOutcome outcome)
    {
        List<Message>? remarks = null;
        var fact = FactFor(rule, takesOff, ref remarks);
        var known = fact is null ? null : Known(rule, fact, ref remarks);
        var isHole = fact is not null && known is null;
        var span = known ?? (isHole ? new Span(Rational.Zero, rule.Amount.Most(_points)) : Open(rule, takesOff, ref remarks));
        if (takesOff && span.High != Rational.Zero && _factor != Span.One)
        {
            span = new Span(span.Low * _factor.Low, span.High * _factor.High);
            if (_factor.Low == _factor.High)
            {
                Say(ref remarks, ScoreMessages.Multiplied, new("rule", rule.Text), new("factor", _factor.Low!.Value));
            }
        }

        if (rule.Most is { } most && (span.High is null || span.High > most.Of(_points)))
        {
            var limit = most.Of(_points);
            if (span.Low is { } low && low == span.High)
            {
                Say(ref remarks, ScoreMessages.RuleCapped, new("rule", rule.Text), new("raw", low), new("limit", limit));
            }

            span = span.AtMost(limit);
        }

        var state = isHole ? RuleState.Undefined : span.Low is { } lowest && lowest == span.High ? RuleState.Known : RuleState.Open;
        var waiver = Waive(rule, takesOff, ref span, ref state, ref remarks);
        var points = state == RuleState.Known ? span.Low!.Value : Rational.Zero;
        var range = state == RuleState.Known ? null : takesOff ? new OpenRange(-span.High, -span.Low) : new OpenRange(span.Low, span.High);
        outcome = new RuleOutcome(rule, fact, state, takesOff ? -points : points, RuleNotes.Of(range, remarks?.ToArray(), waiver));
        return span;
    }

    // The fact was read before, so that what is waived here counts as counted in its group and is not taken off elsewhere.
    private Waiver? Waive(ScoringRule rule, bool takesOff, ref Span span, ref RuleState state, ref List<Message>? remarks)
    {
        if (_waivers is not var (desk, item) || desk.Of(item, rule.Key) is not { } waiver)
        {
            return null;
        }

        var full = takesOff ? Rational.Zero : rule.Most?.Of(_points) ?? rule.Amount.Most(_points);
        if (full is not { } points)
        {
            Say(ref remarks, WaiverMessages.RuleWithoutMost, [new("rule", rule.Text), .. WaiverDesk.Arguments(waiver)]);
            return null;
        }

        if (state == RuleState.Known && span.Low == points)
        {
            return null;
        }

        (span, state) = (new Span(points, points), RuleState.Known);
        MessageArgument[] said = [new("rule", rule.Text), .. WaiverDesk.Arguments(waiver)];
        Say(ref remarks, takesOff ? WaiverMessages.Rule : WaiverMessages.RuleInFull, takesOff ? said : [.. said, new("points", points)]);
        desk.Use(waiver);
        return waiver;
    }

    private static void Say(ref List<Message>? remarks, MessageTemplate template, params MessageArgument[] arguments) =>
        (remarks ??= []).Add(new Message(template, arguments));

    // Null where the paper has a hole.
    private Span? Known(ScoringRule rule, Fact fact, ref List<Message>? remarks)
    {
        var times = fact.Kind == FactKind.Count ? Times(rule, fact, ref remarks) : 0;
        if (rule.NeedsEvidence && fact.Kind != FactKind.Count && (fact.Kind != FactKind.Flag || fact.Holds) && EvidenceOf(rule) == 0)
        {
            Say(ref remarks, ScoreMessages.WithoutEvidence, new MessageArgument("rule", rule.Text));
            return Span.Zero;
        }

        if (AmountReading.Of(rule.Amount, fact, _points, times) is { } amount)
        {
            return new Span(amount, amount);
        }

        Say(ref remarks, ScoreMessages.Undefined, new("rule", rule.Text), new("value", fact.ToString()));
        return null;
    }

    private int Times(ScoringRule rule, Fact fact, ref List<Message>? remarks)
    {
        var times = fact.Times;
        if (rule.CountedOnceIn is { } group)
        {
            if (fact.Found is { } found)
            {
                times = _facts.CountNew(group, found);
                if (times < fact.Times)
                {
                    Say(ref remarks, ScoreMessages.CountedElsewhere, new("rule", rule.Text), new("count", fact.Times - times));
                }
            }
            else if (times > 0)
            {
                Say(ref remarks, ScoreMessages.CannotTellTwice, new MessageArgument("rule", rule.Text));
            }
        }

        if (rule.NeedsEvidence && EvidenceOf(rule) is var shown && shown < times)
        {
            Say(ref remarks, ScoreMessages.EvidenceFor, new("rule", rule.Text), new("count", times), new("shown", shown));
            times = shown;
        }

        return times;
    }

    private int EvidenceOf(ScoringRule rule) => _answer is null ? 0
        : _answer.EvidenceByRule.TryGetValue(rule.Key, out var evidence) ? evidence.Count
        : _answer.EvidenceByRule.Count > 0 ? 0
        : _answer.Evidence.Count;

    private Span Open(ScoringRule rule, bool takesOff, ref List<Message>? remarks)
    {
        if (rule.OccurrencesFrom is { } filter)
        {
            if (_counter is null)
            {
                Say(ref remarks, ScoreMessages.NotCounted, new MessageArgument("filter", filter.Describe()));
            }
        }
        else if (!takesOff && _answer is { SaysNothing: false } && rule.Amount.Reads is (FactKind.Count or FactKind.Flag))
        {
            Say(ref remarks, ScoreMessages.NotShown, new MessageArgument("rule", rule.Text));
            return Span.Zero;
        }
        else if (_silenceIsNoFinding)
        {
            Say(ref remarks, ScoreMessages.RuleSilenceIsNoFinding, new MessageArgument("rule", rule.Text));
            var full = takesOff || rule.Reverses || _points.Sign == 0 ? Rational.Zero : rule.Amount.Most(_points) ?? _points;
            return new Span(full, full);
        }
        else
        {
            Say(ref remarks, ScoreMessages.RuleNotAnswered, new MessageArgument("rule", rule.Text));
        }

        return new Span(Rational.Zero, rule.Amount.Most(_points));
    }

    private Fact? FactFor(ScoringRule rule, bool takesOff, ref List<Message>? remarks)
    {
        var answered = _answer?.FactOf(rule) is { } given ? FactFit.Fitted(rule.Amount, given) : _facts.For(rule);
        if (rule.OccurrencesFrom is not { } filter || _counter is null)
        {
            return answered;
        }

        var count = _counter.Count(filter);
        if (count < 0)
        {
            throw new InvalidOperationException($"{_counter.GetType()} counted {count.ToString(System.Globalization.CultureInfo.InvariantCulture)} findings; a count is 0 or more.");
        }

        var found = rule.Amount.Reads switch
        {
            FactKind.Flag => Fact.Flag(takesOff ? count > 0 : count == 0),
            FactKind.Number => Fact.Number(count),
            _ => Fact.Count(count),
        };
        var described = new MessageArgument("filter", filter.Describe());
        if (!_counter.IsExhaustive)
        {
            Say(ref remarks, answered is null ? ScoreMessages.FindingsOfSample : ScoreMessages.AnswerStandsBesideSample, answered is null ? [new("count", count), described] : [new("answered", answered.ToString()), new("count", count), described]);
            return answered;
        }

        if (answered is null)
        {
            Say(ref remarks, ScoreMessages.FromFindings, new("count", count), described);
            return found;
        }

        Say(ref remarks, answered.ToString() == found.ToString() ? ScoreMessages.FindingsAgree : ScoreMessages.AnswerStands, answered.ToString() == found.ToString() ? [new("count", count), described] : [new("answered", answered.ToString()), new("count", count), described]);
        return answered;
    }
}
