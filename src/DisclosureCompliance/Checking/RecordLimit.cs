using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Checking;

/// <summary>A limit by the law of one time, and what it asks of a record.</summary>
internal sealed class RecordLimit
{
    public RecordLimit(DeadlineRule rule)
    {
        Rule = rule;
        var unqualified = rule is QualifiedRule qualified ? qualified.Rule : rule;
        Gate = unqualified is DisplayRule { Before: { } gate } ? gate : null;
        RuleTerm[] named = Gate is not null ? [Gate] : [.. RuleTree.SelfAndParts(rule).SelectMany(RuleTree.EventsOf).Where(term => term != RuleTerms.Published).Distinct()];
        Starts = named.Length == 0 ? RuleTerms.FormedOrChanged : named;
        CountsFromPublication = unqualified is DisplayRule { Before: null } or IntervalRule or StaleRule;
        AsksOnlyToBeThere = unqualified is PermanentRule { First: null };
        IsPlain = unqualified is WithinRule { Which: EventChoice.Latest, Length.Unit: not PeriodUnit.Hours };
    }

    public DeadlineRule Rule { get; }

    /// <summary>The event before which a display must be over.</summary>
    public RuleTerm? Gate { get; }

    /// <summary>The events that it counts from: those it names, or formation and change where it names none.</summary>
    public IReadOnlyList<RuleTerm> Starts { get; }

    /// <summary>Whether it runs from the publication and from nothing else: a display, a longest gap.</summary>
    public bool CountsFromPublication { get; }

    /// <summary>Whether it lays down no day at all, only that it stands.</summary>
    public bool AsksOnlyToBeThere { get; }

    /// <summary>Whether it counts from the last of its events alone, so that one day is all that it takes.</summary>
    public bool IsPlain { get; }

    /// <summary>The limit of the publication itself: for a permanent matter the one that comes before the reviews.</summary>
    public static DeadlineRule Of(DeadlineRule rule) => rule is PermanentRule { First: { } first } ? first : rule;
}
