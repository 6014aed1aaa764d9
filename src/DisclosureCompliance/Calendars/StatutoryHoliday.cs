using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>A holiday that the law gives.</summary>
/// <param name="Name">The name.</param>
/// <param name="Anchor">The day it hangs on.</param>
/// <param name="From">The first day off, in days from the anchor; -1 for the eve.</param>
/// <param name="Days">How many days off.</param>
internal sealed record StatutoryHoliday(LocalizedText Name, HolidayAnchor Anchor, int From, int Days)
{
    public IEnumerable<LocalDate> InYear(int year)
    {
        var anchor = Anchor.InYear(year);
        return Enumerable.Range(From, Days).Select(anchor.PlusDays);
    }
}
