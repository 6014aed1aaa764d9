using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.TimeLimits;

/// <summary>The named places of <see cref="RuleMessages"/>.</summary>
internal static class RuleSlots
{
    public static readonly RuleSlot<PeriodLength> Length = new LengthSlot("length");
    public static readonly RuleSlot<PeriodLength> AtLeast = new LengthSlot("atLeast");
    public static readonly RuleSlot<PeriodLength> AtMost = new LengthSlot("atMost");

    /// <summary>No length is absent: a review is after some time.</summary>
    public static readonly RuleSlot<PeriodLength> ReviewEvery =
        new OptionalSlot<PeriodLength>(new LengthSlot("reviewEvery"), new("，至少每", ", reviewed at least every "), new("复核一次", string.Empty), default, length => length.Count == 0);

    public static readonly RuleSlot<IReadOnlyList<RuleTerm>> After = new EventsSlot("after");
    public static readonly RuleSlot<IReadOnlyList<RuleTerm>> AfterEvents =
        new OptionalSlot<IReadOnlyList<RuleTerm>>(new EventsSlot("afterEvents"), new(string.Empty, " "), new("后", string.Empty), [], events => events.Count == 0);

    public static readonly RuleSlot<RuleTerm> Event = new TermSlot("event");
    public static readonly RuleSlot<RuleTerm> From = new TermSlot("from");
    public static readonly RuleSlot<RuleTerm> Until = new TermSlot("until");
    public static readonly RuleSlot<RuleTerm> Completion = new TermSlot("completion");
    public static readonly RuleSlot<RuleTerm?> Subject = OptionalTerm("subject", new(string.Empty, string.Empty), new(string.Empty, " "));
    public static readonly RuleSlot<RuleTerm?> Before = OptionalTerm("before", new("，此后方可", " before "), new(string.Empty, string.Empty));
    public static readonly RuleSlot<RuleTerm?> While = OptionalTerm("while", new("，在", ", while "), new("持续期间", " lasts"));
    public static readonly RuleSlot<RuleTerm?> Reference = OptionalTerm("reference", new("（", " ("), new("）", ")"));

    public static readonly RuleSlot<AnnualDate> Day = DayOfYear("day");
    public static readonly RuleSlot<AnnualDate> First = DayOfYear("first");
    public static readonly RuleSlot<AnnualDate> Last = DayOfYear("last");

    public static readonly RuleSlot<int> Years = new NumberSlot("years", 2, 10);
    public static readonly RuleSlot<int> Month = new NumberSlot("month", 1, MonthPeriodDue.LastMonth);
    public static readonly RuleSlot<int> DayOfMonth = new NumberSlot("dayOfMonth", 1, 31);
    public static readonly RuleSlot<int> Week = new NumberSlot("week", 1, 53);

    public static readonly RuleSlot<EventChoice> Which = new WordSlot<EventChoice>("which", RuleJsonWords.EventChoices.Values, RuleWords.In);
    public static readonly RuleSlot<Recurrence> Every = new WordSlot<Recurrence>("every", RuleJsonWords.Recurrences.Values, RuleWords.In);
    public static readonly RuleSlot<IsoDayOfWeek> Weekday = new WordSlot<IsoDayOfWeek>("weekday", RuleJsonWords.Weekdays.Values, RuleWords.In);
    public static readonly RuleSlot<Immediacy> How = new WordSlot<Immediacy>("how", RuleJsonWords.Immediacies.Values, RuleWords.In);

    public static readonly RuleSlot<string> Provision = new ProvisionSlot("provision");

    public static readonly RuleSlot<DeadlineRule> Rule = new InnerRuleSlot("rule");
    public static readonly RuleSlot<DeadlineRule> Then = new InnerRuleSlot("then");
    public static readonly RuleSlot<DeadlineRule> Limit = new InnerRuleSlot("limit");
    public static readonly RuleSlot<DeadlineRule?> FirstLimit =
        new OptionalSlot<DeadlineRule?>(new InnerRuleSlot("firstLimit")!, new("，首次公开时限［", ", first published ["), new("］", "]"), absent: null, rule => rule is null);

    public static readonly RuleSlot<IReadOnlyList<DeadlineRule>> Rules = new ListSlot<DeadlineRule>(Rule, new("；", "; "));
    public static readonly RuleSlot<IReadOnlyList<RulePart>> Parts = new ListSlot<RulePart>(new PartSlot("part", Event, Rule, new("：", ": ")), new("；", "; "));

    private static readonly Dictionary<string, RuleSlot> ByName = new RuleSlot[]
    {
        Length, AtLeast, AtMost, ReviewEvery, After, AfterEvents, Event, From, Until, Completion, Subject, Before, While, Reference, Day, First, Last, Years,
        Month, DayOfMonth, Week, Which, Every, Weekday, How, Provision, Rule, Then, Limit, FirstLimit, Rules, Parts,
    }.ToDictionary(slot => slot.Name);

    public static RuleSlot Named(string name) => ByName[name];

    private static OptionalSlot<RuleTerm?> OptionalTerm(string name, LocalizedText before, LocalizedText after) =>
        new(new TermSlot(name)!, before, after, absent: null, term => term is null);

    private static WordSlot<AnnualDate> DayOfYear(string name) => new(
        name,
        from month in Enumerable.Range(1, 12)
        from day in Enumerable.Range(1, CalendarSystem.Iso.GetDaysInMonth(2000, month))
        select new AnnualDate(month, day),
        RuleWords.In);
}
