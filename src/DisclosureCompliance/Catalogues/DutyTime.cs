using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Catalogues;

/// <summary>
/// When an office owes an item: from the later of its own beginning and the item's, to the earlier of the two ends, both included, and not on the days of a
/// suspension.
/// </summary>
internal static class DutyTime
{
    /// <summary>
    /// The duty for a stretch of days that is answered for once it is over: it must last to the last day, and not be suspended from its first day in the
    /// stretch to the last.
    /// </summary>
    public static (PeriodDuty Duty, UnitSuspension? Suspension) AtTheEndOf(DateInterval days, CatalogueItem item, DisclosingUnit? unit)
    {
        var duty = Lasting(days.End, item, unit);
        return duty == PeriodDuty.Owed ? Within(days, FirstDay(days, item, unit), days.End, unit) : (duty, null);
    }

    /// <summary>The duty at some time in a stretch of days, for what must be there at all times.</summary>
    public static (PeriodDuty Duty, UnitSuspension? Suspension) WithinSome(DateInterval days, CatalogueItem item, DisclosingUnit? unit)
    {
        var (first, last) = (FirstDay(days, item, unit), LastDay(days, item, unit));
        if (first > last)
        {
            var atEnd = Lasting(days.End, item, unit);
            return (atEnd == PeriodDuty.Owed ? Lasting(days.Start, item, unit) : atEnd, null);
        }

        return Within(days, first, last, unit);
    }

    /// <summary>The duty on one day.</summary>
    public static (PeriodDuty Duty, UnitSuspension? Suspension) On(LocalDate day, CatalogueItem item, DisclosingUnit? unit) =>
        AtTheEndOf(new DateInterval(day, day), item, unit);

    public static Message? Say(PeriodDuty duty, UnitSuspension? suspension) => duty switch
    {
        PeriodDuty.OwedInPart when suspension is not null => new(CatalogueMessages.SuspendedInPart, Arguments(suspension)),
        PeriodDuty.OwedInPart => new(CatalogueMessages.BegunInPart),
        PeriodDuty.BeforeUnit => new(CatalogueMessages.BeforeUnit),
        PeriodDuty.AfterUnit => new(CatalogueMessages.AfterUnit),
        PeriodDuty.Suspended => new(CatalogueMessages.Suspended, Arguments(suspension!)),
        PeriodDuty.BeforeItem => new(CatalogueMessages.BeforeItem),
        PeriodDuty.AfterItem => new(CatalogueMessages.AfterItem),
        _ => null,
    };

    private static PeriodDuty Lasting(LocalDate day, CatalogueItem item, DisclosingUnit? unit) =>
        day < unit?.Since ? PeriodDuty.BeforeUnit
        : day > unit?.Until ? PeriodDuty.AfterUnit
        : day < item.AppliesFrom ? PeriodDuty.BeforeItem
        : day > item.AppliesThrough ? PeriodDuty.AfterItem
        : PeriodDuty.Owed;

    private static (PeriodDuty Duty, UnitSuspension? Suspension) Within(DateInterval days, LocalDate first, LocalDate last, DisclosingUnit? unit)
    {
        var whole = first == days.Start && last == days.End ? PeriodDuty.Owed : PeriodDuty.OwedInPart;
        if (unit is null || unit.Suspensions.Count == 0)
        {
            return (whole, null);
        }

        var touching = unit.Suspensions.FirstOrDefault(suspension => suspension.Interval.Start <= last && suspension.Interval.End >= first);
        return touching is null ? (whole, null) : (HasDayLeft(first, last, unit) ? PeriodDuty.OwedInPart : PeriodDuty.Suspended, touching);
    }

    /// <summary>Goes from the end of one suspension to the next; a day in none of them is left.</summary>
    private static bool HasDayLeft(LocalDate first, LocalDate last, DisclosingUnit unit)
    {
        var day = first;
        while (unit.Suspensions.FirstOrDefault(suspension => suspension.Interval.Contains(day)) is { } suspension)
        {
            if (suspension.Interval.End >= last)
            {
                return false;
            }

            day = suspension.Interval.End.PlusDays(1);
        }

        return true;
    }

    private static LocalDate FirstDay(DateInterval days, CatalogueItem item, DisclosingUnit? unit) => Later(Later(days.Start, unit?.Since), item.AppliesFrom);

    private static LocalDate LastDay(DateInterval days, CatalogueItem item, DisclosingUnit? unit) => Earlier(Earlier(days.End, unit?.Until), item.AppliesThrough);

    private static LocalDate Later(LocalDate day, LocalDate? other) => other > day ? other.Value : day;

    private static LocalDate Earlier(LocalDate day, LocalDate? other) => other < day ? other.Value : day;

    private static MessageArgument[] Arguments(UnitSuspension suspension) =>
    [
        new("from", suspension.Interval.Start),
        new("through", suspension.Interval.End),
        new("reason", suspension.Reason),
    ];
}
