using NodaTime;

namespace DisclosureCompliance.TimeLimits;

/// <summary>The words of time limits as they stand in JSON.</summary>
internal static class RuleJsonWords
{
    public static readonly IReadOnlyDictionary<string, PeriodUnit> Units = new Dictionary<string, PeriodUnit>
    {
        ["working-days"] = PeriodUnit.WorkingDays,
        ["calendar-days"] = PeriodUnit.CalendarDays,
        ["weeks"] = PeriodUnit.Weeks,
        ["months"] = PeriodUnit.Months,
        ["years"] = PeriodUnit.Years,
        ["hours"] = PeriodUnit.Hours,
    };

    public static readonly IReadOnlyDictionary<string, Recurrence> Recurrences = new Dictionary<string, Recurrence>
    {
        ["week"] = Recurrence.Weekly,
        ["half-month"] = Recurrence.HalfMonthly,
        ["month"] = Recurrence.Monthly,
        ["quarter"] = Recurrence.Quarterly,
        ["half-year"] = Recurrence.HalfYearly,
        ["year"] = Recurrence.Yearly,
        ["academic-year"] = Recurrence.AcademicYearly,
    };

    public static readonly IReadOnlyDictionary<string, IsoDayOfWeek> Weekdays = new Dictionary<string, IsoDayOfWeek>
    {
        ["monday"] = IsoDayOfWeek.Monday,
        ["tuesday"] = IsoDayOfWeek.Tuesday,
        ["wednesday"] = IsoDayOfWeek.Wednesday,
        ["thursday"] = IsoDayOfWeek.Thursday,
        ["friday"] = IsoDayOfWeek.Friday,
        ["saturday"] = IsoDayOfWeek.Saturday,
        ["sunday"] = IsoDayOfWeek.Sunday,
    };

    public static readonly IReadOnlyDictionary<string, EventChoice> EventChoices = new Dictionary<string, EventChoice>
    {
        ["latest"] = EventChoice.Latest,
        ["earliest"] = EventChoice.Earliest,
    };

    public static readonly IReadOnlyDictionary<string, Immediacy> Immediacies = new Dictionary<string, Immediacy>
    {
        ["promptly"] = Immediacy.Promptly,
        ["real-time"] = Immediacy.RealTime,
        ["at-any-time"] = Immediacy.AtAnyTime,
        ["immediately"] = Immediacy.Immediately,
        ["on-the-spot"] = Immediacy.OnTheSpot,
        ["first-moment"] = Immediacy.FirstMoment,
        ["as-facts-change"] = Immediacy.AsFactsChange,
    };

    public static readonly IReadOnlyDictionary<string, Qualification> Qualifications = new Dictionary<string, Qualification>
    {
        ["in-principle"] = Qualification.InPrinciple,
        ["subject-to-other-law"] = Qualification.SubjectToOtherLaw,
    };

    public static readonly IReadOnlyDictionary<string, Vagueness> Vaguenesses = new Dictionary<string, Vagueness>
    {
        ["periodically"] = Vagueness.Periodically,
        ["in-due-course"] = Vagueness.InDueCourse,
        ["reasonable-time"] = Vagueness.ReasonableTime,
        ["as-required"] = Vagueness.AsRequired,
        ["as-above"] = Vagueness.AsAbove,
    };

    public static readonly IReadOnlyDictionary<string, Composition> Compositions = new Dictionary<string, Composition>
    {
        ["all"] = Composition.All,
        ["any"] = Composition.Any,
        ["earliest-of"] = Composition.EarliestOf,
        ["latest-of"] = Composition.LatestOf,
    };

    /// <summary>Whether a period is counted from the start of the period it belongs to.</summary>
    public static readonly IReadOnlyDictionary<string, bool> CountedFromStart = new Dictionary<string, bool>
    {
        ["end"] = false,
        ["start"] = true,
    };
}
