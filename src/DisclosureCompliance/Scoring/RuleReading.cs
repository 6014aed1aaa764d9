using System.Runtime.CompilerServices;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Reads the rules of one line: finds the fact that each asks for and what it is worth.</summary>
internal readonly struct RuleReading
{
    private readonly SheetFacts _facts;
    private readonly ItemAnswer? _answer;
    private readonly Rational _points;
    private readonly ScoreSpan _factor;
    private readonly bool _silenceIsNoFinding;
    private readonly (WaiverDesk Desk, string Item)? _waivers;

    public RuleReading(SheetFacts facts, ItemAnswer? answer, Rational points, in ScoreSpan factor, bool silenceIsNoFinding, (WaiverDesk Desk, string Item)? waivers)
    {
        _waivers = waivers;
        _facts = facts;
        _answer = answer;
        _points = points;
        _factor = factor;
        _silenceIsNoFinding = silenceIsNoFinding;
    }

    /// <summary>What a rule adds or takes off, 0 or more.</summary>
    public ScoreSpan Read(ScoringRule rule, bool takesOff, out RuleOutcome outcome)
    {
        List<Message>? remarks = null;
        var fact = FactFor(rule, takesOff, ref remarks);
        var known = fact is null ? null : Known(rule, fact, ref remarks);
        var isHole = fact is not null && known is null;
        var span = known is { } amount ? Counted(rule, fact!, amount, ref remarks) : isHole ? new ScoreSpan(Rational.Zero, rule.Amount.Most(_points)) : Open(rule, takesOff, ref remarks);
        if (takesOff && !_factor.Is(Rational.One) && !span.Is(Rational.Zero))
        {
            span = Multiplied(rule, span, ref remarks);
        }

        if (rule.Most is { } most && most.Of(_points) is var limit && span.Exceeds(limit))
        {
            span = Capped(rule, span, limit, ref remarks);
        }

        var state = isHole ? RuleState.Undefined : span.IsKnown ? RuleState.Known : RuleState.Open;
        var waiver = _waivers is null ? null : Waive(rule, takesOff, ref span, ref state, ref remarks);
        outcome = state == RuleState.Known
            ? new RuleOutcome(rule, fact, state, takesOff, takesOff ? -span.Known : span.Known, RuleNotes.Of(null, remarks?.ToArray(), waiver))
            : new RuleOutcome(rule, fact, state, takesOff, Rational.Zero, RuleNotes.Of((takesOff ? ScoreSpan.Zero - span : span).Range, remarks?.ToArray(), waiver));
        return span;
    }

    private ScoreSpan Counted(ScoringRule rule, Fact fact, Rational amount, ref List<Message>? remarks) =>
        rule.CountedOnceIn is { } group && fact.Found is { Count: > 0 } && _facts.MayBeCounted(group) ? PerhapsCounted(rule, fact, amount, ref remarks) : ScoreSpan.Of(amount);

    // From all of them counted here to none, each being counted by a rule above that is not answered.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ScoreSpan PerhapsCounted(ScoringRule rule, Fact fact, Rational amount, ref List<Message>? remarks)
    {
        if (AmountReading.Of(rule, fact, _points, 0) is not { } none || none == amount)
        {
            return ScoreSpan.Of(amount);
        }

        SayOf(rule, ScoreMessages.PerhapsCounted, ref remarks);
        return new ScoreSpan(Rational.Min(none, amount), Rational.Max(none, amount));
    }

    // What seldom happens stands apart, since a method clears room for all the words that it could say before it says any.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ScoreSpan Multiplied(ScoringRule rule, in ScoreSpan span, ref List<Message>? remarks)
    {
        if (_factor.IsKnown)
        {
            Say(ref remarks, ScoreMessages.Multiplied, new("rule", rule.Text), new("factor", _factor.Known));
        }

        return span * _factor;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ScoreSpan Capped(ScoringRule rule, in ScoreSpan span, Rational limit, ref List<Message>? remarks)
    {
        if (span.IsKnown)
        {
            Say(ref remarks, ScoreMessages.RuleCapped, new("rule", rule.Text), new("raw", span.Known), new("limit", limit));
        }

        return span.AtMost(limit);
    }

    // The fact was read before, so that what is waived here counts as counted in its group and is not taken off elsewhere.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Waiver? Waive(ScoringRule rule, bool takesOff, ref ScoreSpan span, ref RuleState state, ref List<Message>? remarks)
    {
        if (_waivers is not var (desk, item) || desk.Of(item, rule.Key) is not { } waiver)
        {
            return null;
        }

        var full = takesOff ? Rational.Zero : rule.MostOf(_points);
        if (full is not { } points)
        {
            Say(ref remarks, WaiverMessages.RuleWithoutMost, [new("rule", rule.Text), .. WaiverDesk.Arguments(waiver)]);
            return null;
        }

        if (state == RuleState.Known && span.Is(points))
        {
            return null;
        }

        (span, state) = (ScoreSpan.Of(points), RuleState.Known);
        MessageArgument[] said = [new("rule", rule.Text), .. WaiverDesk.Arguments(waiver)];
        Say(ref remarks, takesOff ? WaiverMessages.Rule : WaiverMessages.RuleInFull, takesOff ? said : [.. said, new("points", points)]);
        desk.Use(waiver);
        return waiver;
    }

    private static void Say(ref List<Message>? remarks, MessageTemplate template, params MessageArgument[] arguments) =>
        (remarks ??= []).Add(new Message(template, arguments));

    // Null where the paper has a hole.
    private Rational? Known(ScoringRule rule, Fact fact, ref List<Message>? remarks)
    {
        var times = rule.CountedOnceIn is null && !rule.NeedsEvidence ? fact.Times : Times(rule, fact, ref remarks);
        if (rule.NeedsEvidence && fact.Kind != FactKind.Count && (fact.Kind != FactKind.Flag || fact.Holds) && EvidenceOf(rule) == 0)
        {
            SayOf(rule, ScoreMessages.WithoutEvidence, ref remarks);
            return Rational.Zero;
        }

        if (AmountReading.Of(rule, fact, _points, times) is { } amount)
        {
            return amount;
        }

        SayUndefined(rule, fact, ref remarks);
        return null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SayOf(ScoringRule rule, MessageTemplate template, ref List<Message>? remarks) => Say(ref remarks, template, new MessageArgument("rule", rule.Text));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SayUndefined(ScoringRule rule, Fact fact, ref List<Message>? remarks) =>
        Say(ref remarks, ScoreMessages.Undefined, new("rule", rule.Text), new("value", fact.ToString()));

    [MethodImpl(MethodImplOptions.NoInlining)]
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ScoreSpan Open(ScoringRule rule, bool takesOff, ref List<Message>? remarks)
    {
        if (rule.OccurrencesFrom is { } filter)
        {
            if (!_facts.CountsFindings)
            {
                Say(ref remarks, ScoreMessages.NotCounted, new MessageArgument("filter", filter.Describe()));
            }
        }
        else if (_facts.WhyOpen(rule) is { } reason)
        {
            (remarks ??= []).Add(reason);
        }
        else if (!takesOff && _answer is { SaysNothing: false } && rule.Amount.Reads is (FactKind.Count or FactKind.Flag))
        {
            Say(ref remarks, ScoreMessages.NotShown, new MessageArgument("rule", rule.Text));
            return ScoreSpan.Zero;
        }
        else if (_silenceIsNoFinding)
        {
            Say(ref remarks, ScoreMessages.RuleSilenceIsNoFinding, new MessageArgument("rule", rule.Text));
            var full = takesOff || rule.Reverses || _points.Sign == 0 ? Rational.Zero : rule.Amount.Most(_points) ?? _points;
            return ScoreSpan.Of(full);
        }
        else
        {
            Say(ref remarks, ScoreMessages.RuleNotAnswered, new MessageArgument("rule", rule.Text));
        }

        if (rule.CountedOnceIn is { } group)
        {
            _facts.LeaveOpen(group);
        }

        return new ScoreSpan(Rational.Zero, rule.Amount.Most(_points));
    }

    private Fact? FactFor(ScoringRule rule, bool takesOff, ref List<Message>? remarks)
    {
        var answered = _answer?.FactOf(rule) is { } given ? FactFit.Fitted(rule.Amount, given) : _facts.For(rule);
        return rule.OccurrencesFrom is { } filter && _facts.Found(filter) is { } count ? Beside(answered, filter, count, rule, takesOff, ref remarks) : answered;
    }

    /// <summary>What was answered beside what was found; what was found where nothing was answered.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Fact? Beside(Fact? answered, FindingFilter filter, Rate count, ScoringRule rule, bool takesOff, ref List<Message>? remarks)
    {
        var found = rule.Amount.Reads switch
        {
            FactKind.Flag => Fact.Flag(takesOff == (!count.IsNone && count.Value.Sign > 0)),
            FactKind.Number => Fact.Number(count),
            _ => Fact.Count((int)count.Value.Numerator),
        };
        var described = new MessageArgument("filter", filter.Describe());
        if (!_facts.IsExhaustive)
        {
            Say(ref remarks, answered is null ? ScoreMessages.FindingsOfSample : ScoreMessages.AnswerStandsBesideSample, answered is null ? [new("count", count.ToString()), described] : [new("answered", answered.ToString()), new("count", count.ToString()), described]);
            return answered;
        }

        if (answered is null)
        {
            Say(ref remarks, ScoreMessages.FromFindings, new("count", count.ToString()), described);
            return found;
        }

        var agrees = answered.ToString() == found.ToString();
        Say(ref remarks, agrees ? ScoreMessages.FindingsAgree : ScoreMessages.AnswerStands, agrees ? [new("count", count.ToString()), described] : [new("answered", answered.ToString()), new("count", count.ToString()), described]);
        return answered;
    }
}
