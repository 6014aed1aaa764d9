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
    public void Every_day_counted_and_every_day_left_out_is_listed_with_its_notice()
    {
        var derivation = Calculator.Calculate(new StatutoryRule("cn.ogi.proactive"), new LocalDate(2012, 12, 24)).Explain();

        derivation.Steps.Select(step => step.Message.Code).Should().Equal(
            "deadline.step.rule", "deadline.step.law-replaced", "deadline.step.trigger", "deadline.step.counted", "deadline.remark.other-law");
        var days = derivation.Steps[3].Days.ToArray();
        days.Where(day => day.Number > 0).Select(day => day.Number).Should().Equal(Enumerable.Range(1, 20));
        Dates(days, DayKind.Holiday).Should().Equal(new LocalDate(2013, 1, 1), new LocalDate(2013, 1, 2), new LocalDate(2013, 1, 3));
        Dates(days, DayKind.MakeUpWorkingDay).Should().Equal(new LocalDate(2013, 1, 5), new LocalDate(2013, 1, 6));
        days.Single(day => day.Date == new LocalDate(2013, 1, 5)).Number.Should().Be(7, "a make-up Saturday counts");
        derivation.In(Language.Chinese).Should().Contain("国办发明电〔2012〕33号").And.Contain("第20个工作日为 2013-01-22（周二）");
        derivation.In(Language.English).Should().Contain("2013-01-05 (Saturday) is a make-up working day for").And.Contain("article 18");
    }

    [Fact]
    public void The_sheet_of_weeks_can_be_ticked_off_on_a_wall_calendar() =>
        Calculator.Calculate(new WithinRule(6, PeriodUnit.WorkingDays), new LocalDate(2012, 12, 28)).Explain().In(Language.Chinese).Should().Contain(
            """
              周起始日        一    二    三    四    五    六    日
              2012-12-24                                    休    休
              2012-12-31       1    假    假    假     2    3+    4+
              2013-01-07       5     6
            """.Replace("\r\n", "\n"));

    [Fact]
    public void A_period_is_named_as_officials_write_it()
    {
        var step = Calculator.Calculate(new RecurringRule(Recurrence.Quarterly, new MonthPeriodDue(4, 15)), new LocalDate(2012, 9, 30)).Explain().Steps.Single(step => step.Message.Code == "deadline.step.period").Message;

        (step.In(Language.Chinese), step.In(Language.English)).Should().Be(("所属期间为2012年第三季度，末日 2012-09-30。", "The period: third quarter of 2012; its last day is 2012-09-30."));
    }

    [Theory]
    [InlineData("2025-01-24", 20, PeriodUnit.WorkingDays)]
    [InlineData("2019-09-20", 45, PeriodUnit.CalendarDays)]
    [InlineData("2024-01-31", 2, PeriodUnit.Weeks)]
    public void The_listed_days_account_for_every_day_of_the_period(string from, int count, PeriodUnit unit)
    {
        var trigger = NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value;
        var end = Calculator.Calculate(new WithinRule(count, unit), trigger);

        var days = end.Explain().Steps.Single(step => step.Message.Code is "deadline.step.counted" or "deadline.step.ended").Days.ToArray();

        days[0].Date.Should().Be(trigger.PlusDays(1));
        days.Zip(days.Skip(1), (one, next) => Period.DaysBetween(one.Date, next.Date)).Should().OnlyContain(gap => gap == 1);
        days.Last().Number.Should().Be(unit == PeriodUnit.Weeks ? count * 7 : count);
        if (unit == PeriodUnit.WorkingDays)
        {
            days.Last().Date.Should().Be(end.Date!.Value);
        }
    }

    [Fact]
    public void Paused_days_are_shown_and_not_counted()
    {
        var rule = new PausedRule(new WithinRule(5, PeriodUnit.WorkingDays), new RuleTerm("asked"), new RuleTerm("answered"));
        var events = EventDates.On(new LocalDate(2024, 3, 4)).With(new RuleTerm("asked"), new LocalDate(2024, 3, 5)).With(new RuleTerm("answered"), new LocalDate(2024, 3, 7));

        var derivation = Calculator.Calculate(rule, events).Explain();

        derivation.Steps.SelectMany(step => step.Days).Where(day => day.IsPaused).Select(day => day.Date.Day).Should().Equal(6, 7);
        derivation.In(Language.Chinese).Should().Contain("停").And.Contain("2024-03-06 至 2024-03-07 期间中止");
    }

    [Fact]
    public void What_cannot_be_computed_is_explained_too() =>
        Calculator.Calculate(new ImmediateRule(), new LocalDate(2020, 1, 1)).Explain().Steps
            .Should().Contain(step => step.Message.Code == "deadline.unknown.no-number");

    [Fact]
    public void A_proof_is_a_document_of_its_own()
    {
        var deadline = Calculator.Calculate(new StatutoryRule("cn.ogi.proactive"), new LocalDate(2025, 1, 24));

        var proof = DeadlineProof.ToMarkdown(deadline, Language.Chinese);

        proof.Should().StartWith("# 期限推算单\n").And.Contain("**最迟 2025-02-27（周四），含当日。**").And.Contain("| 2025-01-27 | 2 | 假 | 假 | 假 | 假 | 假 | 假 |");
        proof.Should().Contain("日历：cn").And.Contain("第二十六条").And.Contain("国办发明电〔2024〕12号");
        DeadlineProof.ToMarkdown(deadline, Language.English).Should().Contain("**By 2025-02-27 (Thursday), that day included.**").And.Contain("| week of | Mon |");
    }

    [Fact]
    public void A_proof_does_not_let_the_names_in_a_rule_become_markup()
    {
        var rule = new WithinRule(5, PeriodUnit.WorkingDays, new RuleTerm("<script>|[x](y)"));

        var proof = DeadlineProof.ToMarkdown(Calculator.Calculate(rule, new LocalDate(2024, 3, 4)), Language.English);

        proof.Should().NotContain("<script>").And.NotContain("[x](y)");
    }

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
            new PermanentRule(),
            new ImmediateRule(Immediacy.Promptly, new StatutoryRule("cn.ogi.proactive")),
            new StatutoryRule("none"),
            new BeforeRule(PeriodLength.OfDays(20), new RuleTerm("选举日")),
            new ChainRule(new WithinRule(10, PeriodUnit.WorkingDays), new WithinRule(10, PeriodUnit.WorkingDays), new RuleTerm("转交")),
            new PartsRule(new RulePart(new RuleTerm("a"), new WithinRule(1, PeriodUnit.Months)), new RulePart(new RuleTerm("b"), new VagueRule(Vagueness.AsAbove))),
            new QualifiedRule(new DisplayRule(PeriodLength.OfDays(7), PeriodLength.OfDays(30)), Qualification.InPrinciple),
        ];
        foreach (var rule in rules)
        {
            var deadline = Calculator.Calculate(rule, new LocalDate(2026, 12, 20));
            foreach (var language in new[] { Language.Chinese, Language.English })
            {
                deadline.Explain().In(language).Should().NotContain("{").And.NotContain("}");
                DeadlineProof.ToMarkdown(deadline, language).Should().NotContain("{").And.NotContain("}");
            }
        }
    }

    private static IEnumerable<LocalDate> Dates(IEnumerable<CountedDay> days, DayKind kind) => days.Where(day => day.Day.Kind == kind).Select(day => day.Date);
}
