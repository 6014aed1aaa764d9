using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Tests.Calendars;

public sealed class ProvisionalCalendarTests
{
    private static readonly WorkingDayCalendar Cn = ChineseCalendars.StateCouncil;
    private static readonly ProvisionalCalendar Provisional = Cn.Provisional!;

    [Fact]
    public void Inside_the_horizon_every_result_is_firm_and_the_calendars_own()
    {
        for (var start = new LocalDate(2026, 9, 1); start < new LocalDate(2026, 11, 20); start = start.PlusDays(1))
        {
            var result = Provisional.AddWorkingDays(start, 20);
            var date = Cn.AddWorkingDays(start, 20);
            (result.IsProvisional, result.Date, result.Earliest, result.Latest).Should().Be((false, date, date, date));
            Provisional.RollForward(start).Date.Should().Be(Cn.RollForward(start));
            Provisional.RollBackward(start).Date.Should().Be(Cn.RollBackward(start));
            Provisional.Describe(start).Expected.Should().Be(Cn.Describe(start));
            Provisional.CountWorkingDays(start, date).ToString().Should().Be("20");
        }
    }

    [Fact]
    public void Across_the_horizon_the_date_has_bounds_and_names_the_notice_it_awaits()
    {
        var result = Provisional.AddWorkingDays(new LocalDate(2026, 12, 20), 20);
        result.IsProvisional.Should().BeTrue();
        result.Date.Should().BeInRange(result.Earliest, result.Latest);
        result.AwaitedNotices.Should().ContainSingle().Which.Year.Should().Be(2027);
        result.AwaitedNotices[0].Explanation.In(Language.Chinese).Should().Be("国务院办公厅 2027 年的放假通知尚未发布。");

        Provisional.AddWorkingDays(new LocalDate(2027, 12, 1), 30).AwaitedNotices.Select(notice => notice.Year).Should().Equal(2027, 2028);
        Provisional.AddWorkingDays(new LocalDate(2026, 12, 1), 19).IsProvisional.Should().BeFalse();
    }

    [Fact]
    public void A_statutory_day_of_an_unannounced_year_is_expected_off_and_one_on_a_weekend_is_given_in_lieu()
    {
        var springFestival = Provisional.Describe(new LocalDate(2027, 2, 6));
        (springFestival.Expected.Kind, springFestival.Expected.IsStatutory, springFestival.MayWork).Should().Be((DayKind.Holiday, true, false));
        springFestival.Expected.Holiday!.In(Language.English).Should().Be("Spring Festival");

        var labour = new LocalDate(2027, 5, 1);
        labour.DayOfWeek.Should().Be(IsoDayOfWeek.Saturday);
        var monday = Provisional.Describe(labour.PlusDays(2));
        (monday.Expected.IsWorking, monday.Expected.IsStatutory, monday.MayWork, monday.MayRest).Should().Be((false, false, true, true));
        Provisional.Describe(new LocalDate(2027, 7, 14)).MayRest.Should().BeFalse("no holiday is near");
    }

    [Fact]
    public void Far_from_any_holiday_nothing_that_notices_do_shifts_the_count()
    {
        var count = Provisional.CountWorkingDays(new LocalDate(2027, 1, 20), new LocalDate(2027, 8, 20));
        count.IsProvisional.Should().BeTrue();
        (count.Lowest, count.Highest).Should().Be((count.Count, count.Count), "each swap is paid back near its holiday");
    }

    [Fact]
    public void The_forecast_ends_after_three_years()
    {
        Provisional.LastDate.Should().Be(new LocalDate(2029, 12, 28));
        (Provisional.FirstDate, Provisional.LastCertainDate).Should().Be((Cn.FirstDate, Cn.LastCertainDate));
        var late = new LocalDate(2029, 12, 29);
        foreach (var ask in new Action[]
        {
            () => Provisional.AddWorkingDays(late, -1),
            () => Provisional.AddWorkingDays(new LocalDate(2029, 12, 20), 20),
            () => Provisional.AddWorkingDays(new LocalDate(2029, 12, 20), int.MaxValue),
            () => Provisional.CountWorkingDays(new LocalDate(2029, 1, 1), late),
            () => Provisional.RollForward(late),
            () => Provisional.RollBackward(late),
            () => Provisional.Describe(late),
            () => Provisional.SpecialDays(new LocalDate(2029, 1, 1), late),
        })
        {
            ask.Should().Throw<CalendarHorizonException>().Which.Explanation.Code.Should().Be("calendar.after-forecast");
        }
    }

    [Fact]
    public void Before_the_first_day_it_refuses_as_the_calendar_does()
    {
        FluentActions.Invoking(() => Provisional.AddWorkingDays(new LocalDate(2006, 1, 1), 1))
            .Should().Throw<CalendarHorizonException>().Which.Explanation.Code.Should().Be("calendar.before-first");
        FluentActions.Invoking(() => Provisional.AddWorkingDays(new LocalDate(2007, 1, 8), -20))
            .Should().Throw<CalendarHorizonException>().Which.Explanation.Code.Should().Be("calendar.before-first");
        FluentActions.Invoking(() => Provisional.Describe(new LocalDate(2027, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Zero_working_days_is_the_day_itself_and_firm() =>
        Provisional.AddWorkingDays(new LocalDate(2027, 2, 10), 0).Should().Be(new ProvisionalDate(
            new LocalDate(2027, 2, 10), new LocalDate(2027, 2, 10), new LocalDate(2027, 2, 10), []));

    [Fact]
    public void The_special_days_expected_of_an_unannounced_stretch_are_marked_provisional()
    {
        var days = Provisional.SpecialDays(new LocalDate(2026, 12, 26), new LocalDate(2027, 1, 3)).ToList();
        days.Select(day => day.Expected.Date.Day).Should().Equal(27, 1, 2, 3);
        days.Select(day => day.IsProvisional).Should().Equal(false, true, true, true);
    }

    [Fact]
    public void A_calendar_without_law_has_no_forecast() =>
        new WorkingDayCalendar("own", LocalizedText.Same("own"), LocalizedText.Same("board"), "UTC", Cn.Notices).Provisional.Should().BeNull();

    [Fact]
    public void An_added_year_makes_what_was_provisional_firm()
    {
        var notice = new CalendarNotice("cn-2027", 2027, NoticeKind.Annual, new LocalDate(2026, 11, 5), [NoticeDay.Off(new LocalDate(2027, 1, 1))]);
        var known = Cn.With(notice);
        known.Provisional!.AddWorkingDays(new LocalDate(2026, 12, 20), 20).IsProvisional.Should().BeFalse();
        known.Provisional.LastDate.Should().Be(new LocalDate(2030, 12, 28));
    }

    [Fact]
    public void A_layer_over_unannounced_days_is_certain_of_them_and_widens_what_the_swaps_can_no_longer_balance()
    {
        var (off, on) = (new LocalDate(2027, 2, 15), new LocalDate(2027, 7, 17));
        var notice = new CalendarNotice("o", 2027, NoticeKind.Annual, new LocalDate(2026, 1, 5), [NoticeDay.Off(off), NoticeDay.Working(on)]);
        var layered = Cn.WithLayer(new CalendarLayer("office", LocalizedText.Same("office"), LocalizedText.Same("office"), [notice])).Provisional!;
        (layered.Describe(off).MayWork, layered.Describe(on).MayRest).Should().Be((false, false));
        var (from, to) = (new LocalDate(2027, 1, 20), new LocalDate(2027, 8, 20));
        var plain = Provisional.CountWorkingDays(from, to);
        var count = layered.CountWorkingDays(from, to);
        count.Count.Should().Be(plain.Count, "one day fewer, one more");
        count.Lowest.Should().BeLessThan(plain.Lowest);
        count.Highest.Should().BeGreaterThan(plain.Highest);
    }

    [Fact]
    public void A_combination_is_forecast_as_far_as_both_parts_are()
    {
        var joint = WorkingDayCalendar.WorksInBoth("joint", LocalizedText.Same("joint"), Cn, ChineseCalendars.WithoutMakeUpDays).Provisional!;
        joint.LastDate.Should().Be(Provisional.LastDate);
        var result = joint.AddWorkingDays(new LocalDate(2027, 1, 25), 20);
        var weekday = ChineseCalendars.WithoutMakeUpDays.Provisional!.AddWorkingDays(new LocalDate(2027, 1, 25), 20);
        result.Date.Should().Be(weekday.Date);
        result.Earliest.Should().BeLessOrEqualTo(weekday.Earliest);
        result.Latest.Should().BeGreaterOrEqualTo(weekday.Latest);
        result.AwaitedNotices.Should().ContainSingle("both parts await the same notice").Which.Year.Should().Be(2027);
    }

    /// <summary>Not 2014: its law came out with its notice.</summary>
    [Fact]
    public void The_statutory_days_computed_by_the_law_are_those_of_every_announced_year()
    {
        foreach (var year in Enumerable.Range(2008, 19).Where(year => year != 2014))
        {
            var known = Cn.AsKnownAt(Cn.Notices.First(notice => notice.Year == year).Published.PlusDays(-1));
            var (eve, end) = (new LocalDate(year - 1, 12, 28), new LocalDate(year, 12, 28));
            known.Provisional!.SpecialDays(eve, end).Where(day => day.Expected.IsStatutory == true).Select(day => day.Expected.Date)
                .Should().Equal(Cn.SpecialDays(eve, end).Where(day => day.IsStatutory == true).Select(day => day.Date), "{0}", year);
        }
    }

    /// <summary>Dates of the lunisolar calendar and of Qingming as almanacs print them.</summary>
    [Theory]
    [InlineData(2027, "2027-02-06", "2027-04-05", "2027-06-09", "2027-09-15")]
    [InlineData(2028, "2028-01-26", "2028-04-04", "2028-05-28", "2028-10-03")]
    [InlineData(2029, "2029-02-13", "2029-04-04", "2029-06-16", "2029-09-22")]
    public void The_moving_holidays_of_the_years_to_come_fall_where_almanacs_have_them(int year, string spring, string qingming, string dragonBoat, string midAutumn)
    {
        var statutory = Provisional.SpecialDays(new LocalDate(year - 1, 12, 31), new LocalDate(year, 12, 28))
            .Where(day => day.Expected.IsStatutory == true).Select(day => day.Expected.Date).ToList();
        statutory.Should().Contain(new[] { spring, qingming, dragonBoat, midAutumn }.Select(CalendarCases.Date));
    }
}
