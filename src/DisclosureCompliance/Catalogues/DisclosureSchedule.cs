using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Catalogues;

/// <summary>When an item is expected (公开频次): once for every period, standing at all times, or after its events.</summary>
/// <remarks>
/// The rule decides first: a recurring rule, a window and a fixed day of the year have periods, a permanent rule stands, and of several that must all be kept the first such decides. Where the rule is a plain limit, the
/// category decides: a permanent item with a limit of 20 working days stands, any other follows its events. What is given on request follows its
/// events whatever the rule: nobody waits for it until somebody asks.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class DisclosureSchedule
{
    private static readonly DisclosureSchedule Standing = new(isStanding: true, every: null);
    private static readonly DisclosureSchedule AfterEvents = new(isStanding: false, every: null);
    private static readonly DisclosureSchedule[] Recurring = [.. Enumerable.Range(0, (int)Recurrence.AcademicYearly + 1).Select(every => new DisclosureSchedule(isStanding: false, (Recurrence)every))];

    private DisclosureSchedule(bool isStanding, Recurrence? every)
    {
        IsStanding = isStanding;
        Every = every;
    }

    /// <summary>Whether the item must be there at all times.</summary>
    public bool IsStanding { get; }

    /// <summary>How often the item recurs; null where it does not.</summary>
    public Recurrence? Every { get; }

    /// <summary>The schedule of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="rule">The rule that applies, as <see cref="IDeadlineCalculator.Resolve"/> gives it; null where the law has none.</param>
    public static DisclosureSchedule Of(CatalogueItem item, DeadlineRule? rule) => rule switch
    {
        _ when Guard.Against.Null(item).Mode == DisclosureMode.OnRequest => AfterEvents,
        QualifiedRule qualified => Of(item, qualified.Rule),
        RecurringRule recurring => Recurring[(int)recurring.Every],
        MonthDayRule or WindowRule => Recurring[(int)Recurrence.Yearly],
        PermanentRule => Standing,
        CompositeRule { How: Composition.All } all when FirstOf(all, item) is { } decided => decided,
        _ => item.Category == DisclosureCategory.Permanent ? Standing : AfterEvents,
    };

    private static DisclosureSchedule? FirstOf(CompositeRule all, CatalogueItem item) =>
        all.Rules.Select(part => Of(item, part)).FirstOrDefault(part => part.Every is not null || part.IsStanding);

    /// <summary>The periods that end in the window, in order; none for an item that does not recur.</summary>
    /// <param name="window">The time inspected, both ends included.</param>
    public IEnumerable<ReportingPeriod> PeriodsIn(DateInterval window) => Every is { } every
        ? ReportingPeriod.EndingIn(Guard.Against.Null(window).Start, window.End, every)
        : [];

    /// <summary>
    /// The same periods, each with whether the office owes it. A period is owed when the duty lasts on its last day and the office was not suspended on all the
    /// days of it on which it had the duty. So a period in which an office begins is owed, in part; one in which it ends is not.
    /// </summary>
    /// <param name="window">The time inspected, both ends included.</param>
    /// <param name="item">The item, for the days from which and through which the catalogue asks for it.</param>
    /// <param name="unit">The office, for its beginning, end and suspensions; null where it is not known which.</param>
    /// <returns>Every period that ends in the window, in order. Windows that divide a longer one give its periods, wherever they divide it.</returns>
    public IEnumerable<ExpectedPeriod> ExpectedIn(DateInterval window, CatalogueItem item, DisclosingUnit? unit = null)
    {
        Guard.Against.Null(item);
        return PeriodsIn(window).Select(period => ExpectedPeriod.Of(period, item, unit));
    }
}
