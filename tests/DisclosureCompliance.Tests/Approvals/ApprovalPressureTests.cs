using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>Formed on Friday 10 May 2024, to be published within 20 working days; Saturday the 11th works, 10 June is off: due on 6 June.</summary>
public sealed class ApprovalPressureTests
{
    private static readonly ContentFingerprint Content = ContentFingerprint.OfText("v1");
    private static readonly Deadline Due = new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation))
        .Calculate(new StatutoryRule("cn.ogi.proactive"), new LocalDate(2024, 5, 10));

    [Fact]
    public void Each_step_has_a_latest_day_that_leaves_the_later_ones_their_time()
    {
        var pressure = Major().Pressure(new LocalDate(2024, 5, 14));

        pressure.Deadline.Should().Be(new LocalDate(2024, 6, 6));
        (pressure.WorkingDaysUsed, pressure.WorkingDaysLeft).Should().Be((3, 17));
        pressure.Steps.Select(step => (step.Step.Id, step.Due, step.Latest)).Should().Equal(
            ("secrecy", new LocalDate(2024, 5, 16), new LocalDate(2024, 5, 22)), // three days for the experts, five for the panel, three for the signature
            ("legal", new LocalDate(2024, 5, 21), new LocalDate(2024, 5, 27)),
            ("finance", new LocalDate(2024, 5, 20), new LocalDate(2024, 5, 27)),
            ("panel", new LocalDate(2024, 5, 28), new LocalDate(2024, 6, 3)),
            ("sign", new LocalDate(2024, 5, 31), new LocalDate(2024, 6, 6)));
        pressure.ExpectedEnd.Should().Be(new LocalDate(2024, 5, 31));
        pressure.IsAtRisk.Should().BeFalse();
        pressure.Steps.Should().NotContain(step => step.IsTight);
    }

    [Fact]
    public void A_referral_takes_its_longer_time_from_the_same_days()
    {
        var referred = Major().Take(new ApprovalActor("b", "secrecy-officer").Refer("secrecy", new LocalDate(2024, 5, 14), "county-secrecy-office"));

        var pressure = referred.Pressure(new LocalDate(2024, 5, 14));

        pressure.Steps[0].Status.Should().Be(StepStatus.Referred);
        pressure.Steps[0].Due.Should().Be(new LocalDate(2024, 5, 27));
        pressure.Steps[0].IsTight.Should().BeTrue();
        pressure.IsAtRisk.Should().BeTrue("ten days and eleven more do not fit");
        pressure.WorkingDaysLeft.Should().Be(17, "a referral stops nothing");
    }

    [Fact]
    public void Once_the_time_is_over_what_is_left_is_negative()
    {
        var pressure = Major().Pressure(new LocalDate(2024, 6, 11));

        pressure.WorkingDaysLeft.Should().Be(-2);
        pressure.IsAtRisk.Should().BeTrue();
    }

    [Fact]
    public void Nothing_is_left_to_take_when_it_is_complete_or_withheld()
    {
        var withheld = Major().Take(new ApprovalActor("b", "secrecy-officer").Withhold("secrecy", new LocalDate(2024, 5, 14)));

        withheld.Pressure(new LocalDate(2024, 5, 14)).Steps.Should().BeEmpty();
        withheld.Pressure(new LocalDate(2024, 5, 14)).ExpectedEnd.Should().BeNull();
    }

    [Fact]
    public void What_is_back_with_the_drafter_has_the_drafting_before_it()
    {
        var returned = Major().Take(new ApprovalActor("b", "secrecy-officer").Return("secrecy", new LocalDate(2024, 5, 14)));

        returned.Pressure(new LocalDate(2024, 5, 15)).Steps.Select(step => step.Step.Id).Should().Equal("draft", "secrecy", "legal", "finance", "panel", "sign");
        returned.Pressure(new LocalDate(2024, 5, 15)).ExpectedEnd.Should().Be(new LocalDate(2024, 6, 4));
    }

    [Fact]
    public void Without_a_calendar_there_are_no_dates_and_no_guess()
    {
        var matter = new ApprovalMatter("m", MatterFact.Of("amount", 600_000)) { Deadline = Due };
        var pressure = ApprovalProcess.Start(ApprovalCase.PolicyNamed("worked-example"), matter).Pressure(new LocalDate(2024, 5, 14));

        (pressure.WorkingDaysUsed, pressure.WorkingDaysLeft, pressure.ExpectedEnd).Should().Be(((int?)null, (int?)null, (LocalDate?)null));
        pressure.Deadline.Should().Be(new LocalDate(2024, 6, 6));
        pressure.IsAtRisk.Should().BeFalse();
    }

    [Fact]
    public void Beyond_the_calendars_horizon_there_is_no_date()
    {
        var last = ChineseCalendars.StateCouncil.LastCertainDate;
        var matter = new ApprovalMatter("m", MatterFact.Of("amount", 600_000));
        var process = ApprovalProcess.Start(ApprovalCase.PolicyNamed("worked-example"), matter, null, ChineseCalendars.StateCouncil)
            .Take(new ApprovalActor("a", "clerk").Submit("draft", last, Content));

        process.Pressure(last).Steps[0].Due.Should().BeNull();
        process.IsAllowed(new ApprovalActor("h", "office-head").Approve("secrecy", last.PlusDays(100), Content)).Should().BeFalse("nothing escalates on a guess");
    }

    private static ApprovalProcess Major() => ApprovalProcess.Start(
            ApprovalCase.PolicyNamed("worked-example"),
            new ApprovalMatter("m", MatterFact.Of("amount", 600_000)) { Deadline = Due },
            null,
            ChineseCalendars.StateCouncil)
        .Take(new ApprovalActor("a", "clerk").Submit("draft", new LocalDate(2024, 5, 13), Content));
}
