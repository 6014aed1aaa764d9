using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Which law and which of its dates start a record's limit.</summary>
public sealed class LimitOfItsTimeTests
{
    // Until the end of June the law counted from the formation, from July on from the decision.
    private static readonly LawBook Law = new(new LawPack("own", LocalizedText.Same("own"), [new StatutoryProvision("own", LocalizedText.Same("own"),
    [
        new ProvisionVersion(new InForcePeriod(Day("2008-05-01"), Day("2012-06-30")), new LegalCitation(LocalizedText.Same("old")), new WithinRule(20, PeriodUnit.WorkingDays, RuleTerms.Formed)),
        new ProvisionVersion(new InForcePeriod(Day("2012-07-01")), new LegalCitation(LocalizedText.Same("new")), new WithinRule(20, PeriodUnit.WorkingDays, RuleTerms.Decided)),
    ])]));

    [Theory]
    [InlineData("2012-06-20", null, null, null, "")]
    [InlineData("2012-07-01", null, null, null, "作出决定")]
    [InlineData("2012-06-20", "2012-07-02", null, null, "作出决定")]
    [InlineData("2012-06-20", "2012-06-30", null, null, "")]
    [InlineData("2012-07-02", "2012-06-20", null, null, "作出决定")]
    [InlineData(null, "2012-06-20", null, null, "信息形成")]
    [InlineData(null, null, "2012-06-30", "2012-07-05", "信息形成")]
    [InlineData(null, null, "2012-07-01", "2012-07-05", "")]
    [InlineData(null, "2012-06-20", "2012-07-05", "2012-07-10", "信息形成")]
    [InlineData(null, null, null, "2012-06-30", "信息形成")]
    [InlineData(null, null, null, "2012-07-01", "作出决定")]
    [InlineData(null, null, null, null, "作出决定")]
    public void The_law_is_that_of_the_formation_or_change_or_else_of_the_events_or_the_publication_or_the_end_of_the_time(
        string? formed, string? changed, string? decided, string? published, string unknown)
    {
        DeadlineRule law = new StatutoryRule("own");
        foreach (var limit in new[] { law, new QualifiedRule(law, Qualification.SubjectToOtherLaw), new CompositeRule(Composition.All, law, new ImmediateRule()), new ImmediateRule(Immediacy.Promptly, law) })
        {
            var asked = Run([Item("plan", DisclosureCategory.AdHoc, limit)], Of("r", "plan", formed, changed, decided, published))
                .Findings.Where(finding => finding.Code == FindingCodes.TriggerUnknown).Select(finding => finding.Message.ArgumentIn("event", Language.Chinese));

            asked.Should().Equal(unknown.Length == 0 ? [] : [unknown], limit.ToString());
        }
    }

    [Theory]
    [InlineData(TransitionPolicy.TriggerDate)]
    [InlineData(TransitionPolicy.PendingToNewLaw)]
    public void A_limit_that_runs_when_the_law_changes_ends_when_the_calculator_says(TransitionPolicy transition)
    {
        var longer = new LawBook(new LawPack("own", LocalizedText.Same("own"), [new StatutoryProvision("own", LocalizedText.Same("own"),
        [
            new ProvisionVersion(new InForcePeriod(Day("2008-05-01"), Day("2012-06-30")), new LegalCitation(LocalizedText.Same("old")), new WithinRule(20, PeriodUnit.WorkingDays, RuleTerms.Formed)),
            new ProvisionVersion(new InForcePeriod(Day("2012-07-01")), new LegalCitation(LocalizedText.Same("new")), new WithinRule(30, PeriodUnit.WorkingDays, RuleTerms.Formed)),
        ])]));
        var deadlines = new DeadlineCalculator(ChineseCalendars.StateCouncil, longer, new DeadlineOptions { Transition = transition });
        var checker = new DisclosureComplianceChecker(deadlines, new ApprovalEvaluator(), ChineseApproval.ThreeSteps);
        DeadlineRule limit = new StatutoryRule("own");
        var due = deadlines.Calculate(limit, Day("2012-06-20")).Date!.Value;

        due.Should().Be(transition == TransitionPolicy.TriggerDate ? Day("2012-07-19") : Day("2012-08-02"));
        foreach (var published in new[] { due, due.PlusDays(1) })
        {
            var report = checker.Check(new ComplianceCheckRequest(
                new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, limit)]),
                new DisclosureRecordSet([Of("r", "plan", "2012-06-20", null, null, $"{published:uuuu-MM-dd}")], isComplete: true),
                Year2012,
                Day("2012-12-31")));

            report.Findings.Where(finding => finding.Code == FindingCodes.Late).Select(finding => finding.Due!.Date).Should().Equal(published > due ? [due] : []);
        }
    }

    [Fact]
    public void Of_formation_and_change_the_later_starts_the_limit_whichever_it_is()
    {
        var plan = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);

        Check(plan, "2012-12-31", Record("plan", "2012-04-09", null, changed: "2012-03-01")).Findings.Should().ContainSingle().Which.Due!.Date.Should().Be(Day("2012-05-08"), "once published, these dates contradict each other");
        Check(plan, "2012-12-31", Record("plan", "2012-03-01", "2012-05-08", changed: "2012-04-09")).Findings.Should().BeEmpty();
        Check(plan, "2012-12-31", Record("plan", "2012-04-09", "2012-05-08", changed: "2012-04-09")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Limits_and_laws_may_take_turns_among_the_records()
    {
        CatalogueItem[] items = [Item("a", DisclosureCategory.AdHoc, new StatutoryRule("own")), Item("b", DisclosureCategory.AdHoc, new WithinRule(5, PeriodUnit.WorkingDays)), Item("c", DisclosureCategory.AdHoc, new StatutoryRule("own"))];
        DisclosureRecord[] records =
        [
            Of("a1", "a", "2012-06-04", null, null, "2012-06-20"), Of("a2", "a", "2012-08-01", null, "2012-08-01", "2012-08-15"), Of("a3", "a", "2012-06-04", null, null, "2012-06-20"),
            Of("b1", "b", "2012-06-04", null, null, "2012-06-20"), Of("c1", "c", "2012-06-04", null, null, "2012-06-20"), Of("c2", "c", "2012-08-01", null, null, "2012-08-15"),
        ];

        Run(items, records).Findings.Select(finding => (finding.Code, finding.Record!.Id)).Should().Equal((FindingCodes.Late, "b1"), (FindingCodes.TriggerUnknown, "c2"));
    }

    // A display before 16 March must have begun by the 8th.
    [Theory]
    [InlineData("2012-03-08", 0)]
    [InlineData("2012-03-09", 1)]
    public void What_must_be_over_before_an_event_does_not_ask_for_the_day_of_formation(string published, int late)
    {
        var item = Item("post", DisclosureCategory.AdHoc, new DisplayRule(PeriodLength.OfDays(7), before: RuleTerms.Decided));

        Check(item, "2012-12-31", Of("r", "post", null, null, "2012-03-16", published)).Findings.Select(finding => finding.Code).Should().Equal(Enumerable.Repeat(FindingCodes.Late, late));
        Check(item, "2012-12-31", Of("r", "post", "2012-03-01", null, null, published)).Findings.Should().ContainSingle()
            .Which.Message.In(Language.Chinese).Should().Contain("“作出决定”", "the formation does not say when it must be over");
    }

    [Fact]
    public void A_limit_that_names_no_event_counts_from_formation_and_change()
    {
        var item = Item("plan", DisclosureCategory.AdHoc, new VagueRule(Vagueness.InDueCourse));

        Check(item, "2012-12-31", Record("plan", "2012-04-09", "2012-04-10")).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.NoDeadline);
        Check(item, "2012-12-31", Record("plan", null, "2012-04-10")).Findings.Should().ContainSingle().Which.Message.ArgumentIn("event", Language.Chinese).Should().Be("信息形成或者变更");
    }

    [Theory]
    [InlineData("2011-12-30", "2012-01-05", 1)]
    [InlineData("2012-01-02", "2012-01-05", 0)]
    [InlineData(null, "2012-01-05", 0)]
    [InlineData(null, "2011-12-30", 1)]
    public void What_runs_from_the_publication_belongs_to_the_time_of_its_formation_and_where_that_is_not_stated_of_its_publication(string? formed, string published, int outside) =>
        Check(Item("price", DisclosureCategory.AdHoc, new IntervalRule(PeriodLength.OfYears(3))), "2012-12-31", Record("price", formed, published)).OutsideWindow.Should().HaveCount(outside);

    private static ComplianceReport Run(CatalogueItem[] items, params DisclosureRecord[] records) => Checker(law: Law).Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), items), new DisclosureRecordSet(records, isComplete: true), Year2012, Day("2012-12-31")));

    private static DisclosureRecord Of(string id, string item, string? formed, string? changed, string? decided, string? published) => new(id, item)
    {
        FormedOn = formed is null ? null : Day(formed),
        ChangedOn = changed is null ? null : Day(changed),
        PublishedAt = published is null ? null : Day(published),
        Events = decided is null ? [] : [new EventDate(RuleTerms.Decided, Day(decided))],
        Approvals = Approved,
    };
}
