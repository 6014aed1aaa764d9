using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Tests.Calendars;

/// <summary>What a host adds: years, layers, combinations, calendars of its own.</summary>
public sealed class HostCalendarTests
{
    private static readonly WorkingDayCalendar Cn = ChineseCalendars.StateCouncil;
    private static readonly LocalDate NewYear = new(2027, 1, 1);

    [Fact]
    public void A_year_is_added_the_day_its_notice_comes_out()
    {
        var calendar = Cn.With(Annual(2027, new LocalDate(2026, 11, 5), NoticeDay.Off(NewYear), NoticeDay.Working(new LocalDate(2026, 12, 27))));
        calendar.LastCertainDate.Should().Be(new LocalDate(2027, 12, 28));
        calendar.AddWorkingDays(new LocalDate(2026, 12, 31), 1).Should().Be(new LocalDate(2027, 1, 4));
        calendar.IsWorkingDay(new LocalDate(2026, 12, 27)).Should().BeTrue("a notice may set the December before");
        calendar.AsKnownAt(new LocalDate(2026, 11, 4)).LastCertainDate.Should().Be(new LocalDate(2026, 12, 28));
        Cn.Covers(NewYear).Should().BeFalse("the calendar itself never changes");
    }

    [Fact]
    public void A_notice_takes_the_place_of_the_one_with_its_identifier()
    {
        var first = Cn.With(Annual(2027, new LocalDate(2026, 11, 5), NoticeDay.Off(NewYear)));
        var corrected = first.With(Annual(2027, new LocalDate(2026, 11, 5), NoticeDay.Off(NewYear), NoticeDay.Off(new LocalDate(2027, 1, 4))));
        corrected.Notices.Count(notice => notice.Year == 2027).Should().Be(1);
        corrected.IsWorkingDay(new LocalDate(2027, 1, 4)).Should().BeFalse();
    }

    [Fact]
    public void A_year_after_a_missing_one_is_refused()
    {
        var notice = Annual(2028, new LocalDate(2027, 11, 5), NoticeDay.Off(new LocalDate(2028, 1, 1)));
        Cn.Invoking(calendar => calendar.With(notice)).Should().Throw<ArgumentException>().WithMessage("*2027*");
    }

    [Fact]
    public void An_amendment_of_a_year_without_notice_and_a_second_annual_notice_are_refused()
    {
        var amendment = new CalendarNotice("x", 2027, NoticeKind.Amendment, new LocalDate(2027, 3, 1), [NoticeDay.Off(new LocalDate(2027, 5, 2))]);
        Cn.Invoking(calendar => calendar.With(amendment)).Should().Throw<ArgumentException>().WithMessage("*2027*");
        var second = new CalendarNotice("x", 2026, NoticeKind.Annual, new LocalDate(2026, 3, 1), [NoticeDay.Off(new LocalDate(2026, 5, 6))]);
        Cn.Invoking(calendar => calendar.With(second)).Should().Throw<ArgumentException>().WithMessage("*2026*");
        Cn.Invoking(calendar => calendar.With(second, second)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_notice_checks_its_days()
    {
        var day = NoticeDay.Off(NewYear);
        FluentActions.Invoking(() => Annual(2027, NewYear)).Should().Throw<ArgumentException>("there is no day");
        FluentActions.Invoking(() => Annual(2027, NewYear, day, day)).Should().Throw<ArgumentException>("a day stands twice");
        FluentActions.Invoking(() => Annual(2026, NewYear, day)).Should().Throw<ArgumentException>().WithMessage("*2027-01-01*");
        FluentActions.Invoking(() => Annual(2028, NewYear, day)).Should().Throw<ArgumentException>("only the December before is in reach");
    }

    [Fact]
    public void The_later_published_notice_wins_on_each_day_whatever_the_order_given()
    {
        var friday = new LocalDate(2027, 1, 8);
        var annual = Annual(2027, new LocalDate(2026, 11, 5), NoticeDay.Off(friday));
        var amendment = new CalendarNotice("later", 2027, NoticeKind.Amendment, new LocalDate(2026, 12, 1), [NoticeDay.Working(friday)]);
        var day = Cn.With(amendment, annual).Describe(friday);
        (day.Kind, day.Notice).Should().Be((DayKind.WorkingDay, amendment));
    }

    [Fact]
    public void Two_notices_of_one_day_that_contradict_each_other_are_refused_in_any_order()
    {
        var (published, friday) = (new LocalDate(2018, 1, 10), new LocalDate(2018, 4, 20));
        var (off, working) = (
            new CalendarNotice("a", 2018, NoticeKind.Amendment, published, [NoticeDay.Off(friday)]),
            new CalendarNotice("b", 2018, NoticeKind.Amendment, published, [NoticeDay.Working(friday)]));
        CalendarLayer Layer(params CalendarNotice[] notices) => new("gx", LocalizedText.Same("gx"), LocalizedText.Same("gx"), notices);

        FluentActions.Invoking(() => Layer(off, working)).Should().Throw<ArgumentException>().WithMessage("*'a' and 'b'*2018-04-20*");
        FluentActions.Invoking(() => Layer(working, off)).Should().Throw<ArgumentException>().WithMessage("*'a' and 'b'*2018-04-20*");
        Layer(off, new CalendarNotice("c", 2018, NoticeKind.Amendment, published.PlusDays(1), [NoticeDay.Working(friday)])).Notices.Should().HaveCount(2);

        const string Json =
            """
            { "schema": "disclosure-calendar-layer/1", "id": "gx", "name": "gx", "authority": "gx", "notices": [
              { "id": "a", "year": 2018, "kind": "amendment", "published": "2018-01-10", "holidays": [ { "name": "a", "off": ["2018-04-20"] } ] },
              { "id": "b", "year": 2018, "kind": "amendment", "published": "2018-01-10", "holidays": [ { "name": "b", "working": ["2018-04-20"] } ] } ] }
            """;
        CalendarJson.ParseLayer(Json, "gx.json").Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(("calendar.notices-contradict", "$.notices"));
    }

    [Fact]
    public void Layers_turn_days_off_and_on_and_the_later_layer_wins()
    {
        var (friday, sunday, holiday) = (new LocalDate(2018, 4, 20), new LocalDate(2018, 4, 15), new LocalDate(2018, 4, 5));
        var region = Layer("guangxi", new LocalDate(2018, 1, 10), NoticeDay.Off(friday, new LocalizedText("三月三", "San Yue San")), NoticeDay.Working(sunday));
        var office = Layer("office", new LocalDate(2018, 2, 1), NoticeDay.Working(friday), NoticeDay.Working(holiday));

        var regional = Cn.WithLayer(region);
        regional.Id.Should().Be("cn+guangxi");
        var day = regional.Describe(friday);
        (day.Kind, day.DecidedBy, day.Holiday!.In(Language.Chinese)).Should().Be((DayKind.Holiday, "guangxi", "三月三"));
        regional.Describe(sunday).Kind.Should().Be(DayKind.MakeUpWorkingDay);
        regional.AddWorkingDays(new LocalDate(2018, 4, 19), 1).Should().Be(new LocalDate(2018, 4, 23));

        var both = regional.WithLayer(office);
        (both.Describe(friday).Kind, both.Describe(friday).DecidedBy).Should().Be((DayKind.WorkingDay, "office"));
        both.IsWorkingDay(holiday).Should().BeTrue();
        both.IsWorkingDay(sunday).Should().BeTrue("the office says nothing of it");
        both.LastCertainDate.Should().Be(Cn.LastCertainDate);

        both.Invoking(calendar => calendar.WithLayer(office)).Should().Throw<ArgumentException>().WithMessage("*office*");
    }

    [Fact]
    public void A_layer_is_known_from_its_own_publication_on()
    {
        var friday = new LocalDate(2018, 4, 20);
        var calendar = Cn.WithLayer(Layer("guangxi", new LocalDate(2018, 3, 1), NoticeDay.Off(friday)));
        calendar.AsKnownAt(new LocalDate(2018, 2, 28)).IsWorkingDay(friday).Should().BeTrue();
        calendar.AsKnownAt(new LocalDate(2018, 3, 1)).IsWorkingDay(friday).Should().BeFalse();
    }

    [Fact]
    public void A_layer_stays_when_a_year_is_added()
    {
        var day = new LocalDate(2027, 4, 9);
        var layered = Cn.WithLayer(Layer("guangxi", new LocalDate(2026, 3, 1), 2027, NoticeDay.Off(day)));
        layered.Covers(day).Should().BeFalse("a layer does not move the horizon");
        layered.With(Annual(2027, new LocalDate(2026, 11, 5), NoticeDay.Off(NewYear))).IsWorkingDay(day).Should().BeFalse();
    }

    [Fact]
    public void Combinations_work_where_both_do_or_where_either_does_and_say_whose_word_it_is()
    {
        var weekday = ChineseCalendars.WithoutMakeUpDays;
        var name = new LocalizedText("并", "joint");
        var both = WorkingDayCalendar.WorksInBoth("both", name, Cn, weekday);
        var either = WorkingDayCalendar.WorksInEither("either", name, Cn, weekday);
        var makeUp = new LocalDate(2026, 2, 14);
        (both.Describe(makeUp).Kind, both.Describe(makeUp).DecidedBy).Should().Be((DayKind.Weekend, "cn-weekday"));
        (either.Describe(makeUp).Kind, either.Describe(makeUp).DecidedBy).Should().Be((DayKind.MakeUpWorkingDay, "cn"));
        for (var date = Cn.FirstDate; date <= Cn.LastCertainDate; date = date.PlusDays(1))
        {
            both.IsWorkingDay(date).Should().Be(Cn.IsWorkingDay(date) && weekday.IsWorkingDay(date));
            either.IsWorkingDay(date).Should().Be(Cn.IsWorkingDay(date) || weekday.IsWorkingDay(date));
        }
    }

    [Fact]
    public void A_combination_is_certain_where_both_are_and_knows_the_past_of_both()
    {
        var own = new WorkingDayCalendar(
            "own", LocalizedText.Same("own"), LocalizedText.Same("the board"), "Asia/Urumqi",
            [Annual(2015, new LocalDate(2015, 1, 2), NoticeDay.Off(new LocalDate(2015, 9, 2)))]);
        var layered = own.WithLayer(Layer("extra", new LocalDate(2015, 6, 1), NoticeDay.Off(new LocalDate(2015, 9, 1))));
        var joint = WorkingDayCalendar.WorksInBoth("joint", LocalizedText.Same("joint"), Cn, layered);
        (joint.FirstDate, joint.LastCertainDate, joint.ZoneId).Should().Be((new LocalDate(2015, 1, 1), new LocalDate(2015, 12, 28), "Asia/Shanghai"));
        joint.AwaitedNotice.Authority.In(Language.English).Should().Be("the board");
        joint.Notices.Should().Contain(own.Notices).And.Contain(Cn.Notices);

        var days = new[] { 1, 2, 3 }.Select(day => new LocalDate(2015, 9, day)).ToList();
        days.Select(joint.IsWorkingDay).Should().Equal(false, false, false);
        days.Select(joint.AsKnownAt(new LocalDate(2015, 5, 31)).IsWorkingDay).Should().Equal(true, false, false);
        days.Select(joint.AsKnownAt(new LocalDate(2015, 5, 12)).IsWorkingDay).Should().Equal(true, false, true);
        joint.Invoking(calendar => calendar.AsKnownAt(new LocalDate(2015, 1, 1))).Should().Throw<CalendarHorizonException>();

        joint.Invoking(calendar => calendar.With(Cn.Notices[0])).Should().Throw<InvalidOperationException>();
        var early = new WorkingDayCalendar("e", LocalizedText.Same("e"), LocalizedText.Same("e"), "UTC", [Annual(2001, NewYear, NoticeDay.Off(new LocalDate(2001, 5, 1)))]);
        FluentActions.Invoking(() => WorkingDayCalendar.WorksInBoth("x", LocalizedText.Same("x"), Cn, early)).Should().Throw<ArgumentException>().WithMessage("*no certain day*");
    }

    [Fact]
    public void The_provider_has_the_shipped_calendars_and_the_hosts_and_lets_the_host_add_a_year()
    {
        var newer = Cn.With(Annual(2027, new LocalDate(2026, 11, 5), NoticeDay.Off(NewYear)));
        var region = Cn.WithLayer(Layer("guangxi", new LocalDate(2018, 1, 10), NoticeDay.Off(new LocalDate(2018, 4, 20))));
        var provider = new WorkingDayCalendarProvider(newer, region);
        provider.Ids.Should().Equal("cn", "cn+guangxi", "cn-weekday");
        provider.GetCalendar("cn").Should().BeSameAs(newer);
        provider.GetCalendar("cn-weekday").LastCertainDate.Should().Be(newer.LastCertainDate, "it follows the host's cn");
        provider.TryGetCalendar("CN", out _).Should().BeFalse("identifiers compare exactly");
        provider.Invoking(set => set.GetCalendar("us")).Should().Throw<KeyNotFoundException>().WithMessage("*cn+guangxi*");
        FluentActions.Invoking(() => new WorkingDayCalendarProvider(region, region)).Should().Throw<ArgumentException>();
        new WorkingDayCalendarProvider().GetCalendar("cn-weekday").Should().BeSameAs(ChineseCalendars.WithoutMakeUpDays);
    }

    private static CalendarNotice Annual(int year, LocalDate published, params NoticeDay[] days) =>
        new("cn-" + year, year, NoticeKind.Annual, published, days);

    private static CalendarLayer Layer(string id, LocalDate published, params NoticeDay[] days) => Layer(id, published, published.Year, days);

    private static CalendarLayer Layer(string id, LocalDate published, int year, params NoticeDay[] days) => new(
        id, LocalizedText.Same(id), LocalizedText.Same(id), [new CalendarNotice(id + "-1", year, NoticeKind.Annual, published, days)]);
}
