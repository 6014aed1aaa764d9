using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Tests.Calendars;

public sealed class DateKeyTests
{
    [Fact]
    public void The_quick_key_is_the_computed_one_on_every_day_and_grows()
    {
        var last = int.MinValue;
        for (var date = new LocalDate(1999, 1, 1); date.Year < 2101; date = date.PlusDays(1))
        {
            var key = DateKey.Of(date);
            (key == DateKey.Compute(date) && key > last).Should().BeTrue("{0}", date);
            last = key;
        }
    }

    [Fact]
    public void A_date_of_another_calendar_system_has_a_key_outside_of_all_years()
    {
        foreach (var system in CalendarSystem.Ids.Select(CalendarSystem.ForId).Where(system => system != CalendarSystem.Iso))
        {
            var key = DateKey.Of(new LocalDate(2020, 6, 1).WithCalendar(system));
            unchecked((uint)key).Should().BeGreaterThan((uint)DateKey.Compute(LocalDate.MaxIsoValue), system.Id);
        }
    }
}
