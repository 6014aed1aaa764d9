namespace DisclosureCompliance.TimeLimits;

/// <summary>Looks at a rule and at all that it is made of.</summary>
internal static class RuleTree
{
    /// <summary>The rule and every rule in it, outermost first.</summary>
    public static IEnumerable<DeadlineRule> SelfAndParts(DeadlineRule rule)
    {
        var waiting = new Stack<DeadlineRule>();
        waiting.Push(rule);
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            yield return next;
            foreach (var part in PartsOf(next).Reverse())
            {
                waiting.Push(part);
            }
        }
    }

    /// <summary>The events that start the period of a rule; empty for one that has none, or is made of others.</summary>
    public static IReadOnlyList<RuleTerm> EventsOf(DeadlineRule rule) => rule switch
    {
        WithinRule within => within.After,
        BeforeRule before => [before.Event],
        DisplayRule or IntervalRule or StaleRule => [RuleTerms.Published],
        NotBeforeRule notBefore => [notBefore.After],
        WithEventRule withEvent => [withEvent.Event],
        ImmediateRule immediate => immediate.After,
        _ => [],
    };

    /// <summary>Every term that decides about the date of a rule: starts, gates, pauses, completions and parts, each once.</summary>
    public static IReadOnlyList<RuleTerm> TermsOf(DeadlineRule rule) =>
        [.. SelfAndParts(rule).SelectMany(part => EventsOf(part).Concat(OtherTermsOf(part))).Distinct()];

    /// <summary>Every length that a rule and its parts count, of a display the shortest and the longest.</summary>
    public static IEnumerable<PeriodLength> LengthsOf(DeadlineRule rule) => SelfAndParts(rule).SelectMany(part => part switch
    {
        WithinRule within => [within.Length],
        BeforeRule before => [before.Length],
        NotBeforeRule notBefore => [notBefore.Length],
        IntervalRule interval => [interval.AtMost],
        StaleRule stale => [stale.After],
        RecurringRule { Due: WithinPeriodDue due } => [due.Length],
        DisplayRule display => new[] { display.AtLeast, display.AtMost }.OfType<PeriodLength>(),
        PermanentRule { ReviewEvery: { } every } => [every],
        _ => Enumerable.Empty<PeriodLength>(),
    });

    private static IEnumerable<RuleTerm> OtherTermsOf(DeadlineRule rule) => rule switch
    {
        DisplayRule { Before: { } gate } => [gate],
        ChainRule chain => [chain.Completion],
        PausedRule paused => [paused.From, paused.Until],
        PartsRule parts => parts.Parts.Select(part => part.Subject),
        _ => [],
    };

    private static IEnumerable<DeadlineRule> PartsOf(DeadlineRule rule) => rule switch
    {
        ImmediateRule { OuterLimit: { } limit } => [limit],
        PermanentRule { First: { } first } => [first],
        ChainRule chain => [chain.First, chain.Then],
        PausedRule paused => [paused.Rule],
        QualifiedRule qualified => [qualified.Rule],
        CompositeRule composite => composite.Rules,
        PartsRule parts => parts.Parts.Select(part => part.Rule),
        _ => [],
    };
}
