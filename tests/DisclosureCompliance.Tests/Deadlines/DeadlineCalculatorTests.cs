using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Deadlines;

public sealed class DeadlineCalculatorTests
{
    private static readonly DeadlineCalculator Calculator = new(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation));

    // Guiding Case 26 of the Supreme People's Court (2014): requested on 2011-06-01, 15 working days, 2011-06-23.
    [Theory]
    [InlineData("2011-06-01", 15, "2011-06-23")]
    [InlineData("2017-06-18", 15, "2017-07-07")]
    [InlineData("2017-06-19", 15, "2017-07-10")]
    [InlineData("2025-01-24", 20, "2025-02-27")]
    [InlineData("2012-12-24", 20, "2013-01-22")]
    [InlineData("2012-12-24", 0, "2012-12-24")]
    public void Working_days_are_counted_after_the_trigger(string trigger, int count, string due) =>
        Calculate(new WithinRule(count, PeriodUnit.WorkingDays), trigger).Date.Should().Be(Day(due));

    [Theory]
    [InlineData("2019-05-14", "国务院令第492号", "article 18")]
    [InlineData("2019-05-15", "国务院令第711号", "article 26")]
    [InlineData("2008-05-01", "国务院令第492号", "article 18")]
    public void The_trigger_chooses_the_version_of_the_law(string trigger, string number, string article)
    {
        var deadline = Calculate(new StatutoryRule("cn.ogi.proactive"), trigger);

        deadline.Citation!.DocumentNumber.Should().Be(number);
        deadline.Citation.Article!.In(Language.English).Should().Be(article);
        deadline.Date.Should().Be(ChineseCalendars.StateCouncil.AddWorkingDays(Day(trigger), 20));
    }

    [Fact]
    public void Before_the_first_law_there_is_an_answer_but_no_date()
    {
        var deadline = Calculate(new StatutoryRule("cn.ogi.proactive"), "2008-04-30");

        deadline.Certainty.Should().Be(DeadlineCertainty.NotComputable);
        deadline.Date.Should().BeNull();
        deadline.Reason!.Code.Should().Be("deadline.unknown.not-yet-in-force");
    }

    [Fact]
    public void An_unknown_provision_is_named() =>
        Calculate(new StatutoryRule("mx.lgt.70"), "2020-01-01").Reason!.In(Language.English).Should().Contain("mx.lgt.70");

    [Theory]
    [InlineData("2012-09-15", 15, "2012-10-08")] // 30 September is in the holiday, which ends on 7 October
    [InlineData("2012-09-10", 15, "2012-09-25")]
    [InlineData("2012-09-14", 15, "2012-09-29")] // a make-up Saturday is a working day: nothing moves
    public void Calendar_days_roll_off_rest_days(string trigger, int count, string due) =>
        Calculate(new WithinRule(count, PeriodUnit.CalendarDays), trigger).Date.Should().Be(Day(due));

    [Fact]
    public void A_fixed_day_does_not_roll_but_warns()
    {
        var deadline = Calculate(new MonthDayRule(new AnnualDate(3, 31), yearsAfter: 1), "2012-12-31");

        deadline.Date.Should().Be(Day("2013-03-31")); // a Sunday
        deadline.Remarks.Should().ContainSingle().Which.Code.Should().Be("deadline.remark.rest-day");
        Calculate(new MonthDayRule(new AnnualDate(2, 29)), "2013-05-05").Date.Should().Be(Day("2013-02-28"));
    }

    [Theory]
    [InlineData(Recurrence.Monthly, 2, 10, "2012-01-20", "2012-02-10")]
    [InlineData(Recurrence.Monthly, 2, 31, "2012-01-20", "2012-02-29")]
    [InlineData(Recurrence.Quarterly, 4, 15, "2012-08-03", "2012-10-15")]
    [InlineData(Recurrence.Yearly, 15, 31, "2012-08-03", "2013-03-31")]
    [InlineData(Recurrence.Yearly, 12, 31, "2012-08-03", "2012-12-31")]
    public void A_period_has_its_own_due_day(Recurrence every, int month, int day, string inPeriod, string due) =>
        Calculate(new RecurringRule(every, new MonthPeriodDue(month, day)), inPeriod).Date.Should().Be(Day(due));

    [Fact]
    public void A_period_may_be_due_days_after_its_end() =>
        Calculate(new RecurringRule(Recurrence.Quarterly, new WithinPeriodDue(PeriodLength.OfWorkingDays(10))), "2012-07-01").Date.Should().Be(Day("2012-10-19"));

    [Fact]
    public void A_review_interval_ends_on_the_same_day_of_a_later_month_or_its_end()
    {
        Calculate(new PermanentRule(PeriodLength.OfMonths(6)), "2012-08-31").Date.Should().Be(Day("2013-02-28"));
        Calculate(new PermanentRule(PeriodLength.OfMonths(6)), "2012-04-01").Date.Should().Be(Day("2012-10-08"), "1 October is a holiday and the period rolls");
    }

    [Fact]
    public void At_once_is_a_date_only_with_an_outer_limit()
    {
        Calculate(new ImmediateRule(Immediacy.Promptly, new WithinRule(7, PeriodUnit.WorkingDays)), "2012-12-24").Date.Should().Be(Day("2013-01-05"));
        Calculate(new ImmediateRule(), "2012-12-24").Reason!.Code.Should().Be("deadline.unknown.no-number");
        Calculate(new PermanentRule(null), "2012-12-24").Certainty.Should().Be(DeadlineCertainty.NotComputable);
    }

    [Fact]
    public void Beyond_the_last_notice_the_date_is_provisional_and_says_what_is_awaited()
    {
        var last = ChineseCalendars.StateCouncil.LastCertainDate;

        var deadline = Calculator.Calculate(new StatutoryRule("cn.ogi.proactive"), last.PlusDays(-7));

        deadline.Certainty.Should().Be(DeadlineCertainty.Provisional);
        (deadline.Earliest <= deadline.Date).Should().BeTrue();
        (deadline.Latest >= deadline.Date).Should().BeTrue();
        deadline.Reason!.In(Language.English).Should().Contain((last.Year + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Far_beyond_any_forecast_and_before_any_notice_there_is_no_date()
    {
        Calculate(new WithinRule(20, PeriodUnit.WorkingDays), "2099-01-01").Reason!.Code.Should().Be("deadline.unknown.outside-calendar");
        Calculate(new WithinRule(20, PeriodUnit.WorkingDays), "1999-01-01").Reason!.Code.Should().Be("deadline.unknown.outside-calendar");
    }

    private static Deadline Calculate(DeadlineRule rule, string trigger) => Calculator.Calculate(rule, Day(trigger));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
