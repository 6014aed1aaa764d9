using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Deadlines;

/// <summary>Every shape of time limit by a case counted by hand on the State Council's calendar.</summary>
public sealed class DeadlineShapeTests
{
    private static readonly LawBook Law = new(ChineseLaw.OpenGovernmentInformation);
    private static readonly DeadlineCalculator Calculator = new(ChineseCalendars.StateCouncil, Law);
    private static readonly RuleTerm Election = new("选举日");
    private static readonly RuleTerm Asked = new("asked");
    private static readonly RuleTerm Answered = new("answered");

    [Theory]
    [InlineData(1, PeriodUnit.Months, "2024-01-31", "2024-02-29")] // month end, article 202
    [InlineData(1, PeriodUnit.Months, "2023-01-31", "2023-02-28")]
    [InlineData(3, PeriodUnit.Months, "2024-07-01", "2024-10-08")] // 1 October is a holiday until the 7th
    [InlineData(1, PeriodUnit.Years, "2024-02-29", "2025-02-28")]
    [InlineData(2, PeriodUnit.Weeks, "2024-09-20", "2024-10-08")] // 4 October is a holiday
    [InlineData(1, PeriodUnit.Weeks, "2024-03-04", "2024-03-11")]
    public void Weeks_months_and_years_end_on_the_corresponding_day(int count, PeriodUnit unit, string trigger, string due) =>
        Calculate(new WithinRule(count, unit), trigger).Date.Should().Be(Day(due));

    [Fact]
    public void Of_two_events_the_later_counts_unless_the_rule_says_the_earlier()
    {
        var events = EventDates.None.With(RuleTerms.Formed, Day("2024-03-04")).With(RuleTerms.Changed, Day("2024-03-11"));

        Calculator.Calculate(new WithinRule(5, PeriodUnit.WorkingDays), events).Date.Should().Be(Day("2024-03-18"));
        Calculator.Calculate(new WithinRule(PeriodLength.OfWorkingDays(5), RuleTerms.FormedOrChanged, EventChoice.Earliest), events).Date.Should().Be(Day("2024-03-11"));
    }

    [Fact]
    public void An_event_that_has_not_happened_starts_nothing()
    {
        var deadline = Calculator.Calculate(new WithinRule(20, PeriodUnit.CalendarDays, new RuleTerm("批复")), EventDates.None.With(RuleTerms.Formed, Day("2024-03-04")));

        deadline.Reason!.Code.Should().Be("deadline.unknown.event");
        deadline.Reason.In(Language.Chinese).Should().Contain("批复");
    }

    [Theory]
    [InlineData(20, PeriodUnit.CalendarDays, "2024-10-21", "2024-10-01")] // not rolled, though a holiday
    [InlineData(10, PeriodUnit.WorkingDays, "2024-10-08", "2024-09-18")] // 30, 29 (make-up Sunday), 27 to 23, 20, 19, 18 September
    [InlineData(1, PeriodUnit.Weeks, "2024-03-15", "2024-03-08")]
    [InlineData(1, PeriodUnit.Months, "2024-03-31", "2024-02-29")]
    public void Before_an_event_nothing_rolls(int count, PeriodUnit unit, string ahead, string due)
    {
        var rule = new BeforeRule(new PeriodLength(count, unit), Election);

        Calculator.Calculate(rule, EventDates.None.With(Election, Day(ahead))).Date.Should().Be(Day(due));
        Calculate(rule, ahead).Date.Should().Be(Day(due));
    }

    [Fact]
    public void Before_an_event_it_rolls_back_when_told_to()
    {
        var calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil, Law, new DeadlineOptions { RollBackBeforeEvent = true });

        calculator.Calculate(new BeforeRule(PeriodLength.OfDays(20), Election), Day("2024-10-21")).Date.Should().Be(Day("2024-09-30"));
    }

    [Fact]
    public void A_display_stands_through_its_last_day_and_comes_down_by_another()
    {
        var least = Calculate(new DisplayRule(PeriodLength.OfWorkingDays(7)), "2024-03-04");
        least.Sense.Should().Be(DeadlineSense.Through);
        least.Date.Should().Be(Day("2024-03-13"));

        var most = Calculate(new DisplayRule(null, PeriodLength.OfMonths(3)), "2024-03-04");
        most.Sense.Should().Be(DeadlineSense.By);
        most.Date.Should().Be(Day("2024-06-04"));

        Calculate(new DisplayRule(PeriodLength.OfDays(7), PeriodLength.OfDays(30)), "2024-03-04").Remarks
            .Should().ContainSingle(remark => remark.Code == "deadline.remark.remove").Which.ArgumentIn("date", Language.English).Should().Be("2024-04-03");
    }

    [Fact]
    public void A_display_before_an_approval_must_begin_in_time()
    {
        var rule = new DisplayRule(PeriodLength.OfDays(30), before: RuleTerms.Approved);

        var deadline = Calculator.Calculate(rule, EventDates.None.With(RuleTerms.Approved, Day("2024-05-10")));

        deadline.Date.Should().Be(Day("2024-04-09"), "30 days from 10 April through 9 May are over before the 10th");
        deadline.Sense.Should().Be(DeadlineSense.By);
    }

    [Fact]
    public void What_is_closed_opens_on_a_day()
    {
        var deadline = Calculator.Calculate(new NotBeforeRule(PeriodLength.OfYears(25), RuleTerms.Formed), EventDates.None.With(RuleTerms.Formed, Day("1999-12-31")));

        deadline.Sense.Should().Be(DeadlineSense.From);
        deadline.Date.Should().Be(Day("2024-12-31"));
        deadline.Opens.Should().Be(Day("2024-12-31"));
    }

    [Fact]
    public void A_window_opens_and_closes()
    {
        var deadline = Calculate(new WindowRule(new AnnualDate(1, 1), new AnnualDate(6, 30), yearsAfter: 1), "2023-08-01");
        deadline.Opens.Should().Be(Day("2024-01-01"));
        deadline.Date.Should().Be(Day("2024-06-30"));

        var overNewYear = Calculate(new WindowRule(new AnnualDate(12, 1), new AnnualDate(1, 31)), "2023-08-01");
        overNewYear.Opens.Should().Be(Day("2023-12-01"));
        overNewYear.Date.Should().Be(Day("2024-01-31"));
    }

    [Fact]
    public void Hours_run_from_a_moment_in_a_zone_that_is_named()
    {
        var rule = new WithinRule(48, PeriodUnit.Hours, RuleTerms.Formed);
        var events = EventDates.None.With(RuleTerms.Formed, Instant.FromUtc(2024, 9, 30, 15, 30));
        var shanghai = new DeadlineCalculator(ChineseCalendars.StateCouncil, Law, new DeadlineOptions { Boundary = new DayBoundary(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]) });

        var deadline = shanghai.Calculate(rule, events);

        deadline.At.Should().Be(Instant.FromUtc(2024, 10, 2, 15, 30));
        deadline.Date.Should().Be(Day("2024-10-02"), "23:30 in Shanghai; hours do not roll off holidays");
        Calculator.Calculate(rule, events).Reason!.Code.Should().Be("deadline.unknown.no-boundary");
        shanghai.Calculate(rule, EventDates.On(Day("2024-09-30"))).Reason!.Code.Should().Be("deadline.unknown.moment");
    }

    [Fact]
    public void A_moment_after_the_cut_off_belongs_to_the_next_day()
    {
        var boundary = new DayBoundary(DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new LocalTime(17, 30));
        var calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil, Law, new DeadlineOptions { Boundary = boundary });
        var rule = new WithinRule(1, PeriodUnit.WorkingDays, RuleTerms.Received);

        calculator.Calculate(rule, EventDates.None.With(RuleTerms.Received, Instant.FromUtc(2024, 3, 4, 9, 29))).Date.Should().Be(Day("2024-03-05"));
        calculator.Calculate(rule, EventDates.None.With(RuleTerms.Received, Instant.FromUtc(2024, 3, 4, 9, 30))).Date.Should().Be(Day("2024-03-06"));
    }

    [Fact]
    public void An_interval_and_a_staleness_do_not_roll()
    {
        Calculate(new IntervalRule(PeriodLength.OfDays(5)), "2024-09-30").Date.Should().Be(Day("2024-10-05"));
        Calculate(new StaleRule(new PeriodLength(2, PeriodUnit.Weeks)), "2024-09-20").Date.Should().Be(Day("2024-10-04"));
    }

    [Theory]
    [InlineData(Recurrence.Weekly, "2024-03-06", "2024-03-08")]
    [InlineData(Recurrence.Weekly, "2024-03-03", "2024-03-01")]
    public void A_weekday_is_found_in_its_week(Recurrence every, string inPeriod, string due) =>
        Calculate(new RecurringRule(every, new WeekdayPeriodDue(IsoDayOfWeek.Friday)), inPeriod).Date.Should().Be(Day(due));

    [Fact]
    public void A_quarter_may_be_due_by_a_week_from_its_start_or_by_its_end()
    {
        Calculate(new RecurringRule(Recurrence.Quarterly, new WeekPeriodDue(2)), "2024-05-20").Date.Should().Be(Day("2024-04-14"));
        Calculate(new RecurringRule(Recurrence.Quarterly, new WithinPeriodDue(PeriodLength.OfWorkingDays(5), fromStart: true)), "2024-05-20").Date
            .Should().Be(Day("2024-04-08"), "the 4th to the 6th are off and Sunday the 7th is a make-up day");
        Calculate(new RecurringRule(Recurrence.Quarterly), "2024-05-20").Date.Should().Be(Day("2024-06-30"));
    }

    [Fact]
    public void A_chain_runs_from_the_completion_and_says_when_it_had_to_assume_it()
    {
        var rule = new ChainRule(new WithinRule(10, PeriodUnit.WorkingDays, RuleTerms.Decided), new WithinRule(10, PeriodUnit.WorkingDays), new RuleTerm("转交"));
        var decided = EventDates.None.With(RuleTerms.Decided, Day("2024-03-04"));

        var assumed = Calculator.Calculate(rule, decided);
        assumed.Date.Should().Be(Day("2024-04-01"));
        assumed.Remarks.Should().ContainSingle(remark => remark.Code == "deadline.remark.assumed-completed");
        assumed.Parts.Should().HaveCount(2);

        var known = Calculator.Calculate(rule, decided.With(new RuleTerm("转交"), Day("2024-03-08")));
        known.Date.Should().Be(Day("2024-03-22"));
        known.Remarks.Should().BeEmpty();
    }

    [Fact]
    public void A_pause_within_a_chain_finds_its_own_events()
    {
        var rule = new ChainRule(
            new WithinRule(3, PeriodUnit.CalendarDays, RuleTerms.Received),
            new PausedRule(new DisplayRule(PeriodLength.OfWorkingDays(3)), Asked, Answered),
            RuleTerms.Published);
        var events = EventDates.None.With(RuleTerms.Received, Day("2024-03-01")).With(RuleTerms.Published, Day("2024-03-04"));

        Calculator.Calculate(rule, events).Date.Should().Be(Day("2024-03-07"));
        Calculator.Calculate(rule, Consult(events, "2024-03-05", "2024-03-07")).Date.Should().Be(Day("2024-03-11"), "the 6th and the 7th do not count");
    }

    [Fact]
    public void Paused_days_do_not_count_and_overlapping_pauses_count_once()
    {
        var rule = new PausedRule(new WithinRule(5, PeriodUnit.WorkingDays, RuleTerms.Received), Asked, Answered);
        var received = EventDates.None.With(RuleTerms.Received, Day("2024-03-04"));

        Due(received).Should().Be(Day("2024-03-11"));
        Due(Consult(received, "2024-03-05", "2024-03-07")).Should().Be(Day("2024-03-13"), "the 6th and the 7th do not count");
        Due(Consult(Consult(received, "2024-03-05", "2024-03-07"), "2024-03-06", "2024-03-08")).Should().Be(Day("2024-03-14"), "the 6th to the 8th, once");
        Due(Consult(received, "2024-03-08", "2024-03-10")).Should().Be(Day("2024-03-11"), "a weekend does not count anyway");
        Calculator.Calculate(rule, received.With(Asked, Day("2024-03-05"))).Reason!.Code.Should().Be("deadline.unknown.stands-still");

        LocalDate? Due(EventDates events) => Calculator.Calculate(rule, events).Date;
    }

    [Theory]
    [InlineData(10, PeriodUnit.CalendarDays, "2024-03-18")] // the 14th and two days, rolled off Saturday the 16th
    [InlineData(2, PeriodUnit.Weeks, "2024-03-20")]
    [InlineData(1, PeriodUnit.Months, "2024-04-07")] // 4 April and two days: a Saturday, and the 7th is a make-up Sunday
    public void A_pause_puts_off_any_unit(int count, PeriodUnit unit, string due)
    {
        var rule = new PausedRule(new WithinRule(count, unit, RuleTerms.Received), Asked, Answered);

        Calculator.Calculate(rule, Consult(EventDates.None.With(RuleTerms.Received, Day("2024-03-04")), "2024-03-05", "2024-03-07")).Date.Should().Be(Day(due));
    }

    [Fact]
    public void Of_several_limits_the_kind_of_composition_decides()
    {
        DeadlineRule early = new WithinRule(5, PeriodUnit.WorkingDays);
        DeadlineRule late = new WithinRule(10, PeriodUnit.WorkingDays);

        Calculate(new CompositeRule(Composition.All, early, late), "2024-03-04").Date.Should().Be(Day("2024-03-11"));
        Calculate(new CompositeRule(Composition.EarliestOf, late, early), "2024-03-04").Date.Should().Be(Day("2024-03-11"));
        Calculate(new CompositeRule(Composition.LatestOf, early, late), "2024-03-04").Date.Should().Be(Day("2024-03-18"));
        Calculate(new CompositeRule(Composition.Any, early, late), "2024-03-04").Date.Should().Be(Day("2024-03-18"));
        Calculate(new CompositeRule(Composition.LatestOf, early, new ImmediateRule()), "2024-03-04").Certainty.Should().Be(DeadlineCertainty.NotComputable);
    }

    [Fact]
    public void A_publication_and_a_display_come_to_the_publication_with_both_shown()
    {
        var deadline = Calculate(
            new CompositeRule(Composition.All, new DisplayRule(PeriodLength.OfWorkingDays(7)), new WithinRule(20, PeriodUnit.WorkingDays), new ImmediateRule()), "2024-03-04");

        deadline.Date.Should().Be(Day("2024-04-01"));
        deadline.Sense.Should().Be(DeadlineSense.By);
        deadline.Parts.Select(part => part.Date).Should().Equal(Day("2024-03-13"), Day("2024-04-01"), null);
        deadline.Remarks.Should().ContainSingle(remark => remark.Code == "deadline.remark.part-without-date");
    }

    [Fact]
    public void Parts_have_their_own_dates_until_one_is_named()
    {
        var licence = new RuleTerm("行政许可");
        var rule = new PartsRule(new RulePart(licence, new WithinRule(7, PeriodUnit.WorkingDays)), new RulePart(new RuleTerm("其他"), new WithinRule(20, PeriodUnit.WorkingDays)));

        var open = Calculate(rule, "2024-03-04");
        open.Reason!.Code.Should().Be("deadline.unknown.by-part");
        open.Parts.Select(part => part.Date).Should().Equal(Day("2024-03-13"), Day("2024-04-01"));

        Calculator.Calculate(rule, EventDates.None.With(licence, Day("2024-03-04"))).Date.Should().Be(Day("2024-03-13"));
    }

    [Fact]
    public void A_reservation_stays_beside_the_date()
    {
        var rule = new QualifiedRule(new QualifiedRule(new WithinRule(20, PeriodUnit.WorkingDays), Qualification.InPrinciple), Qualification.SubjectToOtherLaw);

        Calculate(rule, "2024-03-04").Remarks.Select(remark => remark.Code).Should().Equal("deadline.remark.in-principle", "deadline.remark.other-law");
    }

    [Fact]
    public void With_an_event_means_on_its_day() =>
        Calculator.Calculate(new WithEventRule(new RuleTerm("政策文件发布")), EventDates.None.With(new RuleTerm("政策文件发布"), Day("2024-10-01"))).Date.Should().Be(Day("2024-10-01"));

    [Fact]
    public void The_first_day_can_be_counted_and_a_rest_day_can_be_rolled_when_told_to()
    {
        // Guiding Case 26 fits only when the first day is left out: counted, 15 working days from 2011-06-01 would end on the 22nd.
        Of(new DeadlineOptions { CountTriggerDay = true }, "2011-06-01").Should().Be(Day("2011-06-22"));
        Of(new DeadlineOptions { RollTriggerOffRestDay = true }, "2017-06-18").Should().Be(Day("2017-07-10"));
        Of(DeadlineOptions.Default, "2017-06-18").Should().Be(Day("2017-07-07"));

        LocalDate? Of(DeadlineOptions options, string trigger)
        {
            var calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil, Law, options);
            var rule = new WithinRule(15, PeriodUnit.WorkingDays);
            calculator.DueDate(rule, Day(trigger)).Date.Should().Be(calculator.Calculate(rule, Day(trigger)).Date);
            return calculator.Calculate(rule, Day(trigger)).Date;
        }
    }

    [Fact]
    public void A_fixed_day_can_be_left_out_when_told_to() =>
        new DeadlineCalculator(ChineseCalendars.StateCouncil, Law, new DeadlineOptions { IncludeFixedDay = false })
            .Calculate(new MonthDayRule(new AnnualDate(4, 1)), Day("2024-01-01")).Date.Should().Be(Day("2024-03-31"));

    [Theory]
    [InlineData("2019-05-14", TransitionPolicy.TriggerDate, "国务院令第492号", 15)]
    [InlineData("2019-05-14", TransitionPolicy.PendingToNewLaw, "国务院令第711号", 20)]
    [InlineData("2019-04-01", TransitionPolicy.PendingToNewLaw, "国务院令第492号", 15)] // over before the new law came
    [InlineData("2019-05-15", TransitionPolicy.TriggerDate, "国务院令第711号", 20)]
    public void What_was_pending_follows_one_law_or_the_other_and_never_both(string trigger, TransitionPolicy policy, string number, int days)
    {
        var calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil, Law, new DeadlineOptions { Transition = policy });

        var deadline = calculator.Calculate(new StatutoryRule("cn.ogi.request.reply"), Day(trigger));

        deadline.Citation!.DocumentNumber.Should().Be(number);
        deadline.Date.Should().Be(ChineseCalendars.StateCouncil.AddWorkingDays(Day(trigger), days));
    }

    [Fact]
    public void A_date_says_which_calendar_it_was_counted_by()
    {
        var known = ChineseCalendars.StateCouncil.AsKnownAt(Day("2019-03-21"));

        new DeadlineCalculator(known, Law).Calculate(new WithinRule(5, PeriodUnit.WorkingDays), Day("2019-04-26")).CountedBy!.LatestNotice.Should().Be(Day("2018-12-06"));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Dates_at_the_ends_of_the_calendar_are_answered(string trigger)
    {
        DeadlineRule[] rules =
        [
            new WithinRule(100, PeriodUnit.Years), new WithinRule(36_525, PeriodUnit.CalendarDays), new BeforeRule(PeriodLength.OfYears(100), Election), new StaleRule(PeriodLength.OfYears(100)),
            new MonthDayRule(new AnnualDate(1, 1), 10), new RecurringRule(Recurrence.Yearly, new MonthPeriodDue(24, 31)), new WithinRule(20, PeriodUnit.WorkingDays),
        ];
        foreach (var rule in rules)
        {
            Calculate(rule, trigger).Certainty.Should().Be(DeadlineCertainty.NotComputable);
        }
    }

    private static EventDates Consult(EventDates events, string asked, string answered) => events.With(Asked, Day(asked)).With(Answered, Day(answered));

    private static Deadline Calculate(DeadlineRule rule, string trigger) => Calculator.Calculate(rule, Day(trigger));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
