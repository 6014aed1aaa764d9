using DisclosureCompliance.Calendars;
using NodaTime;
using static DisclosureCompliance.Tests.Calendars.CalendarCases;

namespace DisclosureCompliance.Tests.Calendars;

public sealed class KnownAtTests
{
    private static readonly WorkingDayCalendar Cn = ChineseCalendars.StateCouncil;

    [Theory]
    [InlineData("2006-12-18", "2007-12-28")]
    [InlineData("2007-12-17", "2007-12-28")]
    [InlineData("2007-12-18", "2008-12-28")]
    [InlineData("2015-05-13", "2015-12-28")]
    [InlineData("2025-11-03", "2025-12-28")]
    [InlineData("2025-11-04", "2026-12-28")]
    public void The_horizon_is_the_one_of_that_day_publication_included(string known, string last) =>
        Cn.AsKnownAt(Date(known)).LastCertainDate.Should().Be(Date(last));

    [Fact]
    public void A_notice_may_set_the_last_days_of_the_december_before()
    {
        var monday = new LocalDate(2018, 12, 31);
        Cn.AsKnownAt(new LocalDate(2018, 12, 5)).Covers(monday).Should().BeFalse();
        Cn.AsKnownAt(new LocalDate(2018, 12, 6)).Describe(monday).Kind.Should().Be(DayKind.Holiday);
        Cn.Describe(monday).Notice!.Id.Should().Be("cn-2019");
    }

    [Fact]
    public void Before_the_first_notice_nothing_was_known()
    {
        var thrown = FluentActions.Invoking(() => Cn.AsKnownAt(new LocalDate(2006, 12, 17))).Should().Throw<CalendarHorizonException>().Which;
        thrown.Explanation.Code.Should().Be("calendar.nothing-known");
        thrown.Message.Should().Contain("2006-12-18");
    }

    [Fact]
    public void From_the_last_notice_on_it_is_the_calendar_itself()
    {
        Cn.AsKnownAt(new LocalDate(2025, 11, 4)).Should().BeSameAs(Cn);
        Cn.AsKnownAt(new LocalDate(2040, 1, 1)).Should().BeSameAs(Cn);
    }

    [Fact]
    public void States_are_kept_and_each_knows_its_own_past()
    {
        var state = Cn.AsKnownAt(new LocalDate(2019, 4, 1));
        Cn.AsKnownAt(new LocalDate(2019, 3, 22)).Should().BeSameAs(state);
        state.Notices[state.Notices.Count - 1].Id.Should().Be("cn-2019-03-22");
        state.AsKnownAt(new LocalDate(2019, 3, 21)).IsWorkingDay(new LocalDate(2019, 5, 2)).Should().BeTrue();
        state.IsWorkingDay(new LocalDate(2019, 5, 2)).Should().BeFalse();
    }
}
