using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Deadlines;

public sealed class DerivationTests
{
    private static readonly DeadlineCalculator Calculator = new(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation));

    [Fact]
    public void Every_skipped_and_every_make_up_day_is_listed_with_its_notice()
    {
        var derivation = Calculator.Calculate(new StatutoryRule("cn.ogi.proactive"), new LocalDate(2012, 12, 24)).Explain();

        derivation.Steps.Select(step => step.Message.Code).Distinct().Should().Equal(
            "deadline.step.rule", "deadline.step.law-replaced", "deadline.step.trigger",
            "deadline.step.weekend", "deadline.step.holiday", "deadline.step.make-up", "deadline.step.counted");
        Days(derivation, DayKind.Holiday).Should().Equal(new LocalDate(2013, 1, 1), new LocalDate(2013, 1, 2), new LocalDate(2013, 1, 3));
        Days(derivation, DayKind.MakeUpWorkingDay).Should().Equal(new LocalDate(2013, 1, 5), new LocalDate(2013, 1, 6));
        derivation.In(Language.Chinese).Should().Contain("国办发明电〔2012〕33号").And.Contain("第20个工作日为 2013-01-22（周二）");
        derivation.In(Language.English).Should().Contain("2013-01-05 (Saturday) is a make-up working day for").And.Contain("article 18");
    }

    [Fact]
    public void The_listed_days_account_for_every_day_of_the_period()
    {
        var trigger = new LocalDate(2025, 1, 24);
        var deadline = Calculator.Calculate(new WithinRule(20, PeriodUnit.WorkingDays), trigger);

        var skipped = deadline.Explain().Steps.Count(step => step.Day is { IsWorking: false });

        Period.DaysBetween(trigger, deadline.Date!.Value).Should().Be(20 + skipped);
    }

    [Fact]
    public void What_cannot_be_computed_is_explained_too() =>
        Calculator.Calculate(new ImmediateRule(), new LocalDate(2020, 1, 1)).Explain().Steps
            .Should().Contain(step => step.Message.Code == "deadline.unknown.no-number");

    [Fact]
    public void The_text_leaves_no_place_unfilled_in_any_language()
    {
        DeadlineRule[] rules =
        [
            new StatutoryRule("cn.ogi.proactive"),
            new StatutoryRule("cn.ogi.annual-report"),
            new WithinRule(30, PeriodUnit.CalendarDays, RuleTerms.Changed),
            new RecurringRule(Recurrence.Monthly, new MonthPeriodDue(2, 1)),
            new RecurringRule(Recurrence.Quarterly, new WithinPeriodDue(PeriodLength.OfWorkingDays(3))),
            new PermanentRule(PeriodLength.OfMonths(12)),
            new PermanentRule(null),
            new ImmediateRule(Immediacy.Promptly, new StatutoryRule("cn.ogi.proactive")),
            new StatutoryRule("none"),
        ];
        foreach (var rule in rules)
        {
            var derivation = Calculator.Calculate(rule, new LocalDate(2026, 12, 20)).Explain();
            derivation.In(Language.Chinese).Should().NotContain("{").And.NotContain("}");
            derivation.In(Language.English).Should().NotContain("{").And.NotContain("}");
        }
    }

    private static IEnumerable<LocalDate> Days(Derivation derivation, DayKind kind) =>
        derivation.Steps.Where(step => step.Day?.Kind == kind).Select(step => step.Day!.Value.Date);
}
