using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>
/// Decides whether one rule is at least as strict as another. Each step takes one of the two apart: what must hold for all parts first, since nothing is
/// lost by it, then the shapes themselves, then what needs only one part. Pairs are remembered, or rules nested deep would take for ever.
/// </summary>
internal sealed class StrictnessOrder
{
    private readonly Dictionary<(DeadlineRule Rule, DeadlineRule Other), bool> _known = [];

    public bool Holds(DeadlineRule rule, DeadlineRule other) => Look(Plain(rule), Plain(other));

    private bool Look(DeadlineRule rule, DeadlineRule other)
    {
        if (!_known.TryGetValue((rule, other), out var holds))
        {
            holds = rule.Equals(other) || Decide(rule, other);
            _known[(rule, other)] = holds;
        }

        return holds;
    }

    private bool Decide(DeadlineRule rule, DeadlineRule other)
    {
        if (Alternatives(rule) is { } cases)
        {
            return cases.All(one => Holds(one, other));
        }

        if (other is PartsRule parts)
        {
            return parts.Parts.All(part => ForSubject(rule, part.Subject) is { } own && Holds(own, part.Rule));
        }

        if (Demands(other) is { } demands)
        {
            return demands.All(one => Holds(rule, one));
        }

        return HoldsByShape(rule, other)
            || (Loosened(other) is { } strict && Holds(rule, strict))
            || (Tightened(rule) is { } loose && Holds(loose, other))
            || Alternatives(other)?.Any(one => Holds(rule, one)) == true
            || Demands(rule)?.Any(one => Holds(one, other)) == true;
    }

    /// <summary>
    /// The rule without what makes no difference: that another law may lay down another limit says nothing about this one, and a pause of several rules is one
    /// of each.
    /// </summary>
    private static DeadlineRule Plain(DeadlineRule rule) => rule switch
    {
        QualifiedRule { Qualification: Qualification.SubjectToOtherLaw } qualified => Plain(qualified.Rule),
        PausedRule paused => Plain(paused.Rule) switch
        {
            CompositeRule composite => new CompositeRule(composite.How, [.. composite.Rules.Select(one => Pause(one, paused))]),
            PartsRule parts => new PartsRule([.. parts.Parts.Select(part => new RulePart(part.Subject, Pause(part.Rule, paused)))]),
            QualifiedRule qualified => new QualifiedRule(Pause(qualified.Rule, paused), qualified.Qualification),
            var plain => new PausedRule(plain, paused.From, paused.Until),
        },
        _ => rule,
    };

    private static DeadlineRule Pause(DeadlineRule rule, PausedRule like) => Plain(new PausedRule(rule, like.From, like.Until));

    /// <summary>The rules of which one is enough.</summary>
    private static IReadOnlyList<DeadlineRule>? Alternatives(DeadlineRule rule) => rule switch
    {
        CompositeRule { How: Composition.Any } any => any.Rules,
        CompositeRule { How: Composition.LatestOf } latest when HasDueDates(latest) => latest.Rules,
        _ => null,
    };

    /// <summary>The rules of which each must be kept.</summary>
    private static IReadOnlyList<DeadlineRule>? Demands(DeadlineRule rule) => rule switch
    {
        CompositeRule { How: Composition.All } all => all.Rules,
        CompositeRule { How: Composition.EarliestOf } earliest when HasDueDates(earliest) => earliest.Rules,
        _ => null,
    };

    /// <summary>The earliest of several dates is the strictest only where the date is the last one in time, not the last of a display.</summary>
    private static bool HasDueDates(DeadlineRule rule) =>
        RuleTree.SelfAndParts(rule).All(part => part is WithinRule or BeforeRule or MonthDayRule or WithEventRule or CompositeRule or QualifiedRule or PausedRule);

    /// <summary>A pause gives more time where time runs out; it prolongs a display and what is counted back or waited for.</summary>
    private static bool RunsOut(DeadlineRule rule) =>
        rule is WithinRule or WithEventRule or ImmediateRule or MonthDayRule or WindowRule or RecurringRule or IntervalRule or StaleRule or VagueRule or PausedRule;

    /// <summary>What a rule asks of one part of an item; null where it asks nothing.</summary>
    private static DeadlineRule? ForSubject(DeadlineRule rule, RuleTerm subject) => rule switch
    {
        PartsRule parts => parts.Parts.FirstOrDefault(part => part.Subject == subject)?.Rule,
        QualifiedRule qualified => ForSubject(qualified.Rule, subject) is { } own ? new QualifiedRule(own, qualified.Qualification) : null,
        CompositeRule composite => ForSubject(composite, subject),
        _ => rule,
    };

    private static DeadlineRule? ForSubject(CompositeRule composite, RuleTerm subject)
    {
        DeadlineRule[] own = [.. composite.Rules.Select(one => ForSubject(one, subject)).OfType<DeadlineRule>()];
        var asksNothing = composite.How is Composition.Any or Composition.LatestOf ? own.Length < composite.Rules.Count : own.Length == 0;
        return asksNothing ? null : own.Length == 1 ? own[0] : new CompositeRule(composite.How, own);
    }

    /// <summary>The rule that is loosened by a reservation or a pause.</summary>
    private static DeadlineRule? Loosened(DeadlineRule rule) => rule switch
    {
        QualifiedRule qualified => qualified.Rule,
        PausedRule paused when RunsOut(paused.Rule) => paused.Rule,
        _ => null,
    };

    /// <summary>The rule that a stricter one contains.</summary>
    private static DeadlineRule? Tightened(DeadlineRule rule) => rule switch
    {
        ImmediateRule immediate => immediate.OuterLimit,
        PermanentRule permanent => permanent.First,
        _ => null,
    };

    private bool HoldsByShape(DeadlineRule rule, DeadlineRule other) => (rule, other) switch
    {
        (ImmediateRule x, ImmediateRule y) => x.How == y.How && SameEvents(x.After, y.After) && HoldsIfAny(x.OuterLimit, y.OuterLimit),
        (PermanentRule x, PermanentRule y) => LastsAsLong(x.While, y.While) && HoldsIfAny(x.First, y.First)
            && (y.ReviewEvery is not { } theirs || (x.ReviewEvery is { } ours && LengthOrder.EndsNoLater(ours, theirs))),
        (ChainRule x, ChainRule y) => x.Completion == y.Completion && Holds(x.First, y.First) && Holds(x.Then, y.Then),
        (PausedRule x, PausedRule y) => x.From == y.From && x.Until == y.Until && Holds(x.Rule, y.Rule) && !LeansOnRest(x.Rule, y.Rule),
        (QualifiedRule x, QualifiedRule y) => x.Qualification == y.Qualification && Holds(x.Rule, y.Rule),
        (CompositeRule x, CompositeRule y) => x.How == y.How && x.Rules.Count == y.Rules.Count && x.Rules.Zip(y.Rules, Holds).All(holds => holds),
        _ => ShapeOrder.Holds(rule, other),
    };

    /// <summary>A limit where none is asked for is stricter, none where one is asked for is not.</summary>
    private bool HoldsIfAny(DeadlineRule? rule, DeadlineRule? other) => other is null || (rule is not null && Holds(rule, other));

    /// <summary>Whether one of two rules counts working days where the other counts other days that may be more only because offices never rest long.</summary>
    private static bool LeansOnRest(DeadlineRule rule, DeadlineRule other) =>
        RuleTree.LengthsOf(rule).Any(length => RuleTree.LengthsOf(other).Any(theirs => LengthOrder.LeansOnRest(length, theirs)));

    private static bool SameEvents(IReadOnlyList<RuleTerm> left, IReadOnlyList<RuleTerm> right) => left.Count == right.Count && !left.Except(right).Any();

    private static bool LastsAsLong(RuleTerm? left, RuleTerm? right) => left is null || left == right;
}
