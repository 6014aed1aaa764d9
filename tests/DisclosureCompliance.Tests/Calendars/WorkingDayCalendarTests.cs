using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;
using static DisclosureCompliance.Tests.Calendars.CalendarCases;

namespace DisclosureCompliance.Tests.Calendars;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Cn = ChineseCalendars.StateCouncil;

    [Fact]
    public void The_shipped_calendar_reaches_from_2007_to_28_December_of_the_last_announced_year()
    {
        Cn.Id.Should().Be("cn");
        Cn.ZoneId.Should().Be("Asia/Shanghai");
        Cn.FirstDate.Should().Be(new LocalDate(2007, 1, 1));
        Cn.LastCertainDate.Should().Be(new LocalDate(2026, 12, 28));
        Cn.Notices.Should().HaveCount(23).And.BeInAscendingOrder(notice => notice.Published);
        Cn.Notices.Should().OnlyContain(notice => notice.DocumentNumber != null && notice.Title != null);
    }

    [Fact]
    public void A_make_up_saturday_is_a_working_day_and_no_kind_of_holiday()
    {
        var day = Cn.Describe(new LocalDate(2026, 2, 14));
        day.Kind.Should().Be(DayKind.MakeUpWorkingDay);
        day.IsWorking.Should().BeTrue();
        day.Holiday!.In(Language.Chinese).Should().Be("春节");
        day.IsStatutory.Should().BeNull();
        day.Notice!.DocumentNumber.Should().Be("国办发明电〔2025〕7号");
        day.DecidedBy.Should().Be("cn");
    }

    [Fact]
    public void A_holiday_tells_its_name_in_both_languages_whether_it_is_statutory_and_its_notice()
    {
        var eve = Cn.Describe(new LocalDate(2025, 1, 28));
        (eve.Kind, eve.IsStatutory, eve.Notice!.Id).Should().Be((DayKind.Holiday, true, "cn-2025"));
        eve.Holiday.Should().Be(new LocalizedText("春节", "Spring Festival"));

        var moved = Cn.Describe(new LocalDate(2025, 2, 3));
        (moved.Kind, moved.IsStatutory).Should().Be((DayKind.Holiday, false));
        Cn.Describe(new LocalDate(2025, 10, 4)).Holiday!.In(Language.English).Should().Be("Mid-Autumn Festival and National Day");
    }

    [Fact]
    public void An_ordinary_day_has_no_notice()
    {
        var thursday = Cn.Describe(new LocalDate(2026, 3, 12));
        (thursday.Kind, thursday.Notice, thursday.Holiday).Should().Be((DayKind.WorkingDay, null, null));
        Cn.Describe(new LocalDate(2026, 3, 14)).Kind.Should().Be(DayKind.Weekend);
    }

    [Fact]
    public void The_day_that_an_amendment_takes_back_names_the_amendment()
    {
        var saturday = new LocalDate(2020, 2, 1);
        Cn.AsKnownAt(new LocalDate(2020, 1, 26)).Describe(saturday).Kind.Should().Be(DayKind.MakeUpWorkingDay);
        var final = Cn.Describe(saturday);
        (final.Kind, final.Notice!.Id).Should().Be((DayKind.Holiday, "cn-2020-01-27"));
    }

    [Theory]
    [InlineData("2006-12-29")]
    [InlineData("2006-12-31")]
    [InlineData("1900-01-01")]
    [InlineData("2026-12-29")]
    [InlineData("2026-12-31")]
    [InlineData("2027-01-04")]
    [InlineData("2999-12-31")]
    public void A_day_that_is_not_certain_is_refused_by_every_question(string text)
    {
        var date = Date(text);
        var inside = new LocalDate(2026, 6, 1);
        Cn.Covers(date).Should().BeFalse();
        foreach (var ask in new Action[]
        {
            () => Cn.IsWorkingDay(date),
            () => Cn.AddWorkingDays(date, 1),
            () => Cn.AddWorkingDays(date, 0),
            () => Cn.AddWorkingDays(date, -1),
            () => Cn.CountWorkingDays(date, inside),
            () => Cn.CountWorkingDays(inside, date),
            () => Cn.RollForward(date),
            () => Cn.RollBackward(date),
            () => Cn.Describe(date),
            () => Cn.SpecialDays(inside, date),
        })
        {
            ask.Should().Throw<CalendarHorizonException>().Which.Date.Should().Be(date);
        }
    }

    [Fact]
    public void A_result_beyond_the_horizon_is_refused_and_the_missing_notice_named()
    {
        var thrown = FluentActions.Invoking(() => Cn.AddWorkingDays(new LocalDate(2026, 12, 25), 2)).Should().Throw<CalendarHorizonException>().Which;
        thrown.Date.Should().Be(new LocalDate(2026, 12, 29));
        (thrown.FirstDate, thrown.LastCertainDate).Should().Be((Cn.FirstDate, Cn.LastCertainDate));
        thrown.Awaited!.Year.Should().Be(2027);
        thrown.Explanation.Code.Should().Be("calendar.after-horizon");
        thrown.Explanation.In(Language.Chinese).Should().Contain("国务院办公厅").And.Contain("2027");
        thrown.Message.Should().Contain("General Office of the State Council for 2027");
        Cn.AddWorkingDays(new LocalDate(2026, 12, 25), 1).Should().Be(new LocalDate(2026, 12, 28));
    }

    [Fact]
    public void A_result_before_the_first_day_is_refused()
    {
        var thrown = FluentActions.Invoking(() => Cn.AddWorkingDays(new LocalDate(2007, 1, 4), -1)).Should().Throw<CalendarHorizonException>().Which;
        (thrown.Date, thrown.Awaited).Should().Be((new LocalDate(2006, 12, 31), null));
        thrown.Explanation.Code.Should().Be("calendar.before-first");
        FluentActions.Invoking(() => Cn.RollBackward(new LocalDate(2007, 1, 2))).Should().Throw<CalendarHorizonException>();
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(100_000)]
    [InlineData(-100_000)]
    public void Any_number_of_days_is_answered_or_refused(int count) =>
        FluentActions.Invoking(() => Cn.AddWorkingDays(new LocalDate(2016, 6, 1), count)).Should().Throw<CalendarHorizonException>();

    [Fact]
    public void A_date_of_another_calendar_system_is_a_mistake_not_a_horizon()
    {
        var julian = new LocalDate(2020, 6, 1, CalendarSystem.Julian);
        var iso = new LocalDate(2020, 6, 1);
        foreach (var ask in new Action[]
        {
            () => Cn.IsWorkingDay(julian),
            () => Cn.AddWorkingDays(julian, 1),
            () => Cn.CountWorkingDays(iso, julian),
            () => Cn.CountWorkingDays(julian, iso),
            () => Cn.RollForward(julian),
            () => Cn.Describe(julian),
            () => Cn.AsKnownAt(julian),
        })
        {
            ask.Should().Throw<ArgumentException>().WithMessage("*Julian*");
        }
    }

    [Fact]
    public void The_special_days_of_a_stretch_are_every_rest_day_and_every_make_up_day_in_order()
    {
        var days = Cn.SpecialDays(new LocalDate(2025, 1, 24), new LocalDate(2025, 2, 8)).ToList();
        days.Select(day => day.Date.Day).Should().Equal(25, 26, 28, 29, 30, 31, 1, 2, 3, 4, 8);
        days.Select(day => day.Kind).Distinct().Should().Equal(DayKind.Weekend, DayKind.MakeUpWorkingDay, DayKind.Holiday);
        Cn.SpecialDays(new LocalDate(2025, 1, 28), new LocalDate(2025, 1, 28)).Should().BeEmpty("the first day is not in it");
        Cn.SpecialDays(new LocalDate(2025, 2, 8), new LocalDate(2025, 1, 24)).Should().BeEmpty();
    }

    [Fact]
    public void Without_make_up_days_they_are_weekends_and_everything_else_stays()
    {
        var weekday = ChineseCalendars.WithoutMakeUpDays;
        weekday.Id.Should().Be("cn-weekday");
        var makeUp = new LocalDate(2026, 2, 14);
        (weekday.Describe(makeUp).Kind, weekday.Describe(makeUp).Notice).Should().Be((DayKind.Weekend, null));
        weekday.Describe(new LocalDate(2026, 2, 16)).Should().Be(Cn.Describe(new LocalDate(2026, 2, 16)));
        weekday.AddWorkingDays(new LocalDate(2026, 2, 13), 1).Should().Be(new LocalDate(2026, 2, 24));
        weekday.AsKnownAt(new LocalDate(2026, 3, 1)).IsWorkingDay(makeUp).Should().BeFalse();
    }

    [Fact]
    public void Answering_allocates_nothing()
    {
        var (start, end) = (new LocalDate(2024, 1, 10), new LocalDate(2025, 9, 30));
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Ask();
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void Ask()
        {
            _ = Cn.IsWorkingDay(start);
            _ = Cn.AddWorkingDays(start, 20);
            _ = Cn.AddWorkingDays(end, -20);
            _ = Cn.CountWorkingDays(start, end);
            _ = Cn.RollForward(start);
            _ = Cn.RollBackward(start);
            _ = Cn.Describe(start);
        }
    }

    [Fact]
    public void Many_threads_may_ask_one_fresh_calendar_at_once()
    {
        var fresh = Cn.With();
        var expected = Cn.AsKnownAt(new LocalDate(2015, 5, 12)).AddWorkingDays(new LocalDate(2015, 8, 28), 10);
        var answers = ParallelEnumerable.Range(0, 64).WithDegreeOfParallelism(8).Select(_ => (
            Known: fresh.AsKnownAt(new LocalDate(2015, 5, 12)).AddWorkingDays(new LocalDate(2015, 8, 28), 10),
            State: fresh.AsKnownAt(new LocalDate(2015, 5, 12)),
            fresh.Provisional)).ToList();
        answers.Select(answer => answer.Known).Should().OnlyContain(date => date == expected);
        answers.Select(answer => answer.State).Distinct().Should().ContainSingle("a state is made once");
        answers.Select(answer => answer.Provisional).Distinct().Should().ContainSingle();
    }
}
