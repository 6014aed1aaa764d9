using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Limits by which nothing can be overdue: a first day, a display, a longest gap between publications.</summary>
public sealed class NoLastDayTests
{
    private static readonly DeadlineRule FirstDay = new NotBeforeRule(PeriodLength.OfDays(30), RuleTerms.Formed);
    private static readonly DisclosureEvent SomethingHappened = new("e", "plan", Day("2012-04-02"));

    [Fact]
    public void What_may_be_open_only_from_a_day_on_and_is_not_published_is_undecided_and_says_why()
    {
        var report = Check(FirstDay, record: Record("plan", "2012-04-02", null));

        var finding = report.Findings.Should().ContainSingle().Which;
        (finding.Code, finding.Severity).Should().Be((FindingCodes.NoDeadline, FindingSeverity.Warning));
        finding.Message.In(Language.Chinese).Should().Be("“plan”没有公开，而期限“自信息形成之日起满30日后”没有规定最迟公开的日期，无法判断是否逾期。");
        finding.Message.In(Language.English).Should().Be(
            "'plan' is not published, and its limit sets no last day for that, so it cannot be said whether it is overdue: no sooner than 30 calendar days after the information is formed.");
        report.Statistics.Total.Undecided.Should().Be(1);
    }

    [Fact]
    public void So_it_is_for_an_event_of_which_nobody_made_a_record()
    {
        var finding = Check(FirstDay, happened: SomethingHappened).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(FindingCodes.NoDeadline);
        finding.Message.In(Language.Chinese).Should().StartWith("“plan”（2012-04-02）没有公开，而期限");
    }

    [Fact]
    public void An_event_is_not_the_publication_from_which_a_display_or_a_gap_runs()
    {
        DeadlineRule[] limits =
        [
            new DisplayRule(PeriodLength.OfDays(30)), new DisplayRule(null, PeriodLength.OfDays(30)), new DisplayRule(PeriodLength.OfDays(7), PeriodLength.OfDays(30)),
            new IntervalRule(PeriodLength.OfDays(30)), new StaleRule(PeriodLength.OfDays(30)), new QualifiedRule(new DisplayRule(PeriodLength.OfDays(30)), Qualification.InPrinciple),
        ];
        foreach (var limit in limits)
        {
            var finding = Check(limit, happened: SomethingHappened).Findings.Should().ContainSingle().Which;

            finding.Code.Should().Be(FindingCodes.NoDeadline, limit.ToString());
            finding.Message.In(Language.English).Should().StartWith("'plan' (2012-04-02) has no deadline to check against: Not computable: it is not known when this happened: ").And.Contain("publication");
        }
    }

    [Fact]
    public void An_event_that_nobody_named_is_the_one_before_which_a_display_must_be_over()
    {
        var finding = Check(new DisplayRule(PeriodLength.OfDays(7), before: RuleTerms.Approved), happened: SomethingHappened).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(FindingCodes.Missing);
        finding.Due!.Date.Should().Be(Day("2012-03-25"), "26 March to 1 April are seven days");
    }

    private static ComplianceReport Check(DeadlineRule limit, DisclosureRecord? record = null, DisclosureEvent? happened = null) => Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, limit)]),
        new DisclosureRecordSet(record is null ? [] : [record], isComplete: true) { Events = happened is null ? [] : [happened] },
        Year2012,
        Day("2012-12-31")));
}
