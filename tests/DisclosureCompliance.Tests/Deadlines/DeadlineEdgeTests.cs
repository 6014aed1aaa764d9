using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Deadlines;

/// <summary>Where shapes, units, options and the ends of the calendar meet.</summary>
public sealed class DeadlineEdgeTests
{
    private static readonly LawBook Law = new(ChineseLaw.OpenGovernmentInformation);
    private static readonly DayBoundary Shanghai = new(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]);
    private static readonly DeadlineCalculator Calculator = new(ChineseCalendars.StateCouncil, Law, new DeadlineOptions { Boundary = Shanghai });
    private static readonly RuleTerm Asked = new("asked");
    private static readonly RuleTerm Answered = new("answered");
    private static readonly Instant Noon = Instant.FromUtc(2024, 3, 4, 4, 0);

    public static TheoryData<DeadlineRule, string, string> RulesOfHours => new()
    {
        { new NotBeforeRule(PeriodLength.OfHours(48), RuleTerms.Published), "2024-03-06", "2024-03-06T04:00:00Z" },
        { new DisplayRule(PeriodLength.OfHours(72)), "2024-03-07", "2024-03-07T04:00:00Z" },
        { new DisplayRule(atLeast: null, PeriodLength.OfHours(5)), "2024-03-04", "2024-03-04T09:00:00Z" },
        { new IntervalRule(PeriodLength.OfHours(24)), "2024-03-05", "2024-03-05T04:00:00Z" },
        { new StaleRule(PeriodLength.OfHours(36)), "2024-03-06", "2024-03-05T16:00:00Z" },
        { new PermanentRule(PeriodLength.OfHours(876_600)), "2124-03-05", "2124-03-05T04:00:00Z" },
    };

    [Theory]
    [MemberData(nameof(RulesOfHours))]
    public void Hours_are_hours_in_every_shape(DeadlineRule rule, string date, string at)
    {
        var deadline = Calculator.Calculate(rule, EventDates.None.With(RuleTerms.Published, Noon));

        deadline.Date.Should().Be(Day(date));
        deadline.At.Should().Be(InstantPattern.General.Parse(at).Value);
        Calculator.Calculate(rule, Day("2024-03-04")).Reason!.Code.Should().Be("deadline.unknown.moment");
    }

    [Fact]
    public void Hours_of_a_display_are_counted_back_from_what_it_must_precede()
    {
        var rule = new DisplayRule(PeriodLength.OfHours(24), before: RuleTerms.Approved);

        Calculator.Calculate(rule, EventDates.None.With(RuleTerms.Approved, Noon)).At.Should().Be(Noon - Duration.FromHours(24));
    }

    [Fact]
    public void A_moment_at_the_ends_of_time_has_no_deadline_and_stops_nothing()
    {
        foreach (var at in new[] { Instant.MinValue, Instant.MaxValue })
        {
            foreach (var rule in new DeadlineRule[] { new WithinRule(1, PeriodUnit.Hours), new WithinRule(20, PeriodUnit.WorkingDays), new BeforeRule(PeriodLength.OfHours(1), RuleTerms.Formed) })
            {
                Calculator.Calculate(rule, EventDates.None.With(RuleTerms.Formed, at)).Reason!.Code.Should().Be("deadline.unknown.beyond-dates");
            }
        }
    }

    [Fact]
    public void A_pause_at_the_ends_of_the_calendar_is_refused()
    {
        var rule = new PausedRule(new WithinRule(20, PeriodUnit.CalendarDays), Asked, Answered);
        var options = new DeadlineOptions { CountPauseStart = false };
        var calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil, Law, options);

        calculator.Calculate(rule, EventDates.On(Day("2024-03-04")).With(Asked, LocalDate.MinIsoValue).With(Answered, LocalDate.MinIsoValue))
            .Reason!.Code.Should().Be("deadline.unknown.beyond-dates");
        calculator.Calculate(rule, EventDates.On(Day("2024-03-04")).With(Asked, Day("2024-03-05")).With(Answered, LocalDate.MaxIsoValue))
            .Reason!.Code.Should().Be("deadline.unknown.beyond-dates");
    }

    [Fact]
    public void A_shortest_display_is_known_though_the_longest_ends_beyond_the_calendar()
    {
        var rule = new DisplayRule(PeriodLength.OfWorkingDays(5), PeriodLength.OfWorkingDays(30_000));

        Calculator.Calculate(rule, Day("2024-03-04")).Date.Should().Be(Day("2024-03-11"));
    }

    [Theory]
    [InlineData("2024-03-01", 1, PeriodUnit.Months, "2024-03-31")]
    [InlineData("2024-07-01", 3, PeriodUnit.Months, "2024-09-30")]
    [InlineData("2023-03-01", 1, PeriodUnit.Years, "2024-02-29")]
    [InlineData("2024-01-31", 1, PeriodUnit.Months, "2024-02-29")]
    [InlineData("2024-03-15", 1, PeriodUnit.Months, "2024-04-14")]
    public void Months_that_count_their_first_day_and_begin_on_the_first_of_one_end_on_the_last_of_one(string trigger, int count, PeriodUnit unit, string due)
    {
        var calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil, Law, new DeadlineOptions { CountTriggerDay = true, RollForward = false });

        calculator.Calculate(new WithinRule(count, unit), Day(trigger)).Date.Should().Be(Day(due));
    }

    [Fact]
    public void The_first_month_of_a_period_is_a_whole_one()
    {
        var rule = new RecurringRule(Recurrence.Quarterly, new WithinPeriodDue(PeriodLength.OfMonths(1), fromStart: true));

        Calculator.Calculate(rule, Day("2024-08-15")).Date.Should().Be(Day("2024-07-31"));
    }

    /// <summary>On 1 September 2010 the notice for 2011 was not out; it made 30 January a working day and gave 31 January to 8 February their places.</summary>
    [Fact]
    public void What_is_not_known_of_the_first_day_is_not_known_of_the_last()
    {
        var options = new DeadlineOptions { RollTriggerOffRestDay = true };
        AssertWithinRange(new WithinRule(39, PeriodUnit.CalendarDays), EventDates.On(Day("2011-02-04")), 2010, options);
        AssertWithinRange(new WithinRule(0, PeriodUnit.WorkingDays), EventDates.On(Day("2013-01-02")), 2012, options);
    }

    [Theory]
    [InlineData("2011-01-31", 2, 2010)]
    [InlineData("2026-02-18", 27, 2025)]
    [InlineData("2016-02-09", 0, 2015)]
    public void What_is_not_known_of_the_last_day_of_a_display_is_not_known_of_the_first(string approved, int count, int known) => AssertWithinRange(
        new DisplayRule(PeriodLength.OfWorkingDays(count), before: RuleTerms.Approved), EventDates.None.With(RuleTerms.Approved, Day(approved)), known, DeadlineOptions.Default);

    [Fact]
    public void A_part_of_a_chain_is_no_surer_than_what_it_follows()
    {
        var rule = new ChainRule(new WithinRule(20, PeriodUnit.WorkingDays), new NotBeforeRule(PeriodLength.OfDays(3), RuleTerms.Approved), RuleTerms.Approved);
        var calculator = new DeadlineCalculator(ChineseCalendars.StateCouncil.AsKnownAt(Day("2024-09-01")), Law);

        var deadline = calculator.Calculate(rule, Day("2025-01-20"));

        deadline.Certainty.Should().Be(DeadlineCertainty.Provisional);
        deadline.Opens.Should().Be(deadline.Date);
        deadline.Parts[1].Certainty.Should().Be(DeadlineCertainty.Provisional);
        deadline.Parts[1].Latest.Should().Be(deadline.Latest);
    }

    [Fact]
    public void A_part_is_paused_like_the_whole()
    {
        var budget = new RuleTerm("预算");
        var paused = new PausedRule(new WithinRule(20, PeriodUnit.CalendarDays), Asked, Answered);
        var events = EventDates.None.With(budget, Day("2024-03-04")).With(Asked, Day("2024-03-05")).With(Answered, Day("2024-03-15"));

        var whole = Calculator.Calculate(paused, EventDates.On(Day("2024-03-04")).With(Asked, Day("2024-03-05")).With(Answered, Day("2024-03-15"))).Date;

        whole.Should().Be(Day("2024-04-03"));
        Calculator.Calculate(new PartsRule(new RulePart(budget, paused)), events).Date.Should().Be(whole);
    }

    [Fact]
    public void A_fixed_day_after_a_limit_lies_in_the_year_in_which_that_limit_ends()
    {
        var rule = new ChainRule(new WithinRule(20, PeriodUnit.WorkingDays, RuleTerms.Formed), new MonthDayRule(new AnnualDate(6, 30)), RuleTerms.Approved);

        Calculator.Calculate(rule, EventDates.None.With(RuleTerms.Formed, Day("2024-12-16"))).Date.Should().Be(Day("2025-06-30"));
    }

    private static void AssertWithinRange(DeadlineRule rule, EventDates events, int knownInYear, DeadlineOptions options)
    {
        var believed = new DeadlineCalculator(ChineseCalendars.StateCouncil.AsKnownAt(new LocalDate(knownInYear, 9, 1)), Law, options).Calculate(rule, events);
        var turnedOut = new DeadlineCalculator(ChineseCalendars.StateCouncil, Law, options).Calculate(rule, events);

        believed.Certainty.Should().Be(DeadlineCertainty.Provisional);
        (believed.Earliest <= turnedOut.Date && turnedOut.Date <= believed.Latest).Should().BeTrue();
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
