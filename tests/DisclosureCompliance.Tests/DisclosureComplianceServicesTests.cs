using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Requests;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.TimeLimits;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DisclosureCompliance.Tests;

public sealed class DisclosureComplianceServicesTests
{
    [Fact]
    public void Every_part_is_a_singleton()
    {
        using var provider = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();

        foreach (var type in new[]
        {
            typeof(IWorkingDayCalendarProvider), typeof(LawBook), typeof(IDeadlineCalculator), typeof(ApprovalPolicy),
            typeof(IApprovalEvaluator), typeof(IDisclosureComplianceChecker), typeof(IChecklistScorer), typeof(IRequestClock),
        })
        {
            provider.GetRequiredService(type).Should().BeSameAs(scope.ServiceProvider.GetRequiredService(type));
        }
    }

    [Fact]
    public void Options_that_come_too_late_are_refused_and_not_ignored()
    {
        var services = new ServiceCollection().AddDisclosureCompliance(options => options.UseChecks(new CheckOptions { DueSoonWithin = 10 }));
        var count = services.Count;
        var late = () => services.AddDisclosureCompliance(options => options.UseCalendar("cn-weekday"));

        late.Should().Throw<InvalidOperationException>().WithMessage("*first call*");
        services.AddDisclosureCompliance().Should().HaveCount(count, "a module that only needs the services changes nothing");
        new ServiceCollection().AddDisclosureCompliance().Invoking(first => first.AddDisclosureCompliance(_ => { })).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_defaults_are_the_chinese_calendar_and_policy()
    {
        using var provider = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider();

        provider.GetRequiredService<IDeadlineCalculator>().Calendar.Should().BeSameAs(ChineseCalendars.StateCouncil);
        provider.GetRequiredService<ApprovalPolicy>().Should().BeSameAs(ChineseApproval.ThreeSteps);
        provider.GetRequiredService<LawBook>().Find("cn.ogi.proactive").Should().NotBeNull();
    }

    [Fact]
    public void A_host_chooses_calendar_law_policy_and_the_day_of_its_knowledge()
    {
        var pack = new LawPack("own", LocalizedText.Same("own"), [new StatutoryProvision("own.rule", LocalizedText.Same("own"), [
            new ProvisionVersion(new InForcePeriod(new LocalDate(2020, 1, 1)), new LegalCitation(LocalizedText.Same("own")), new ImmediateRule())])]);
        var policy = new ApprovalPolicy("own", LocalizedText.Same("own"), ChineseApproval.ThreeSteps.Steps);
        using var provider = new ServiceCollection()
            .AddDisclosureCompliance(options => options
                .UseCalendar("cn-weekday")
                .UseCalendarAsKnownAt(new LocalDate(2015, 5, 12))
                .AddLaw(pack)
                .UseApprovalPolicy(policy))
            .BuildServiceProvider();

        var calendar = provider.GetRequiredService<IDeadlineCalculator>().Calendar;
        calendar.Id.Should().Be("cn-weekday");
        calendar.IsWorkingDay(new LocalDate(2015, 9, 3)).Should().BeTrue("the parade holiday was announced a day later");
        provider.GetRequiredService<LawBook>().Find("own.rule").Should().NotBeNull();
        provider.GetRequiredService<ApprovalPolicy>().Should().BeSameAs(policy);
    }

    [Fact]
    public void A_calendar_of_the_hosts_own_is_added_and_chosen_in_one_call()
    {
        var banks = ChineseCalendars.StateCouncil.WithoutMakeUpDays("banks", LocalizedText.Same("banks"));
        using var provider = new ServiceCollection().AddDisclosureCompliance(options => options.UseCalendar(banks)).BuildServiceProvider();

        provider.GetRequiredService<IDeadlineCalculator>().Calendar.Should().BeSameAs(banks);
    }

    [Fact]
    public void A_calendar_that_does_not_exist_is_found_while_the_host_starts()
    {
        var act = () => new ServiceCollection().AddDisclosureCompliance(options => options.UseCalendar("mx"));

        act.Should().Throw<ArgumentException>().WithMessage("*\"mx\"*AddCalendar*cn, cn-weekday*");
    }

    [Fact]
    public void A_day_before_every_notice_is_found_while_the_host_starts()
    {
        var tooEarly = () => new ServiceCollection().AddDisclosureCompliance(options => options.UseCalendarAsKnownAt(new LocalDate(2006, 12, 15)));
        var ofAnotherCalendar = () => new DisclosureComplianceOptions().UseCalendarAsKnownAt(new LocalDate(2012, 1, 1, CalendarSystem.Julian));

        tooEarly.Should().Throw<ArgumentException>().WithMessage("*2006-12-15*'cn'*");
        ofAnotherCalendar.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_calendar_added_twice_is_found_while_the_host_starts()
    {
        var act = () => new ServiceCollection().AddDisclosureCompliance(options => options
            .AddCalendar(ChineseCalendars.StateCouncil)
            .AddCalendar(ChineseCalendars.StateCouncil));

        act.Should().Throw<ArgumentException>().WithMessage("*'cn'*twice*");
    }

    [Fact]
    public void A_part_that_the_host_brings_is_used_by_the_others()
    {
        var evaluator = new AlwaysComplete();
        using var provider = new ServiceCollection().AddSingleton<IApprovalEvaluator>(evaluator).AddDisclosureCompliance().BuildServiceProvider();

        provider.GetRequiredService<IApprovalEvaluator>().Should().BeSameAs(evaluator);
        provider.GetRequiredService<IDisclosureComplianceChecker>().Check(Checking.CheckerTestData.RequestWithoutApprovals()).Findings
            .Should().NotContain(finding => finding.Code == FindingCodes.Unapproved);
        evaluator.Calls.Should().Be(1);
    }

    private sealed class AlwaysComplete : IApprovalEvaluator
    {
        private int _calls;

        public int Calls => _calls;

        public ApprovalVerdict Evaluate(ApprovalPolicy policy, ApprovalMatter matter, ApprovalTrail trail, ApprovalPublication? publication)
        {
            Interlocked.Increment(ref _calls);
            return new ApprovalEvaluator().Evaluate(policy, matter, Checking.CheckerTestData.Approved, null);
        }
    }
}
