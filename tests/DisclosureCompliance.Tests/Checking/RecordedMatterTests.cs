using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>What a policy that decides by facts gets to know of a record.</summary>
public sealed class RecordedMatterTests
{
    private static readonly ApprovalPolicy Asking = new("asking", LocalizedText.Same("asking"), ChineseApproval.ThreeSteps.Steps)
    {
        MajorRules = [new MajorRule("money", LocalizedText.Same("money"), NumberCondition.AtLeast("amount", 50))],
    };

    private static readonly CatalogueItem Plain = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);
    private static readonly CatalogueItem Major = new("major", LocalizedText.Same("major"), DisclosureCategory.AdHoc, TwentyWorkingDays) { IsMajor = true };

    [Fact]
    public void What_the_record_does_not_say_its_item_says()
    {
        var matter = RecordedMatter.Of(Asking, Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), Record("plan", "2012-04-09", "2012-04-10"));

        matter.Id.Should().Be("plan");
        matter.DeclaredMajor.Should().BeFalse();
        matter.Facts.Select(fact => fact.Name).Should().Equal("category", "topics", "mode");
        matter.Find("category")!.Texts.Should().Equal("ad-hoc");
        matter.Find("topics")!.Texts.Should().Equal("money");
        matter.Find("mode")!.Texts.Should().Equal("proactive");
    }

    [Theory]
    [InlineData(DisclosureMode.OnRequest, DisclosureMode.Proactive, "on-request")]
    [InlineData(DisclosureMode.Proactive, DisclosureMode.OnRequest, "proactive")]
    [InlineData(null, DisclosureMode.OnRequest, "on-request")]
    public void The_record_comes_before_its_item(DisclosureMode? ofRecord, DisclosureMode ofItem, string mode)
    {
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.Permanent, TwentyWorkingDays) { Mode = ofItem, IsMajor = true };
        var record = new DisclosureRecord("r", "plan") { Mode = ofRecord, Facts = [MatterFact.Of("topics", "people"), MatterFact.Of("amount", 80)] };

        var matter = RecordedMatter.Of(Asking, item, record);

        matter.Find("mode")!.Texts.Should().Equal(mode);
        matter.Find("topics")!.Texts.Should().Equal("people");
        matter.Find("amount")!.Number.Should().Be(Rational.Create(80, 1));
        matter.DeclaredMajor.Should().BeTrue();
        matter.Facts.Should().HaveCount(4);
    }

    [Fact]
    public void A_policy_that_asks_nothing_is_told_nothing() =>
        RecordedMatter.Of(ChineseApproval.ThreeSteps, Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), Record("plan", null, null)).Facts.Should().BeEmpty();

    [Fact]
    public void What_is_major_by_its_facts_is_unapproved_without_the_principal_leader()
    {
        Unapproved(Asking, [Plain], Unsigned("r", "plan", 49)).Should().BeEmpty();
        Unapproved(Asking, [Plain], Unsigned("r", "plan", 50)).Should().Equal("r");
    }

    [Fact]
    public void Each_record_is_judged_by_its_own_facts_and_not_by_those_of_the_one_before() =>
        Unapproved(Asking, [Plain], Unsigned("a", "plan", 49), Unsigned("b", "plan", 50), Unsigned("c", "plan", 10), Unsigned("d", "plan", 90)).Should().Equal("b", "d");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Major_items_and_others_stand_next_to_each_other_in_any_order(bool isMajorFirst)
    {
        CatalogueItem[] items = isMajorFirst ? [Major, Plain] : [Plain, Major];

        Unapproved(ChineseApproval.ThreeSteps, items, Unsigned("of-plan", "plan"), Unsigned("of-major", "major")).Should().Equal("of-major");
    }

    /// <summary>A record that the principal leader did not sign.</summary>
    private static DisclosureRecord Unsigned(string id, string item, int? amount = null) => new(id, item)
    {
        FormedOn = Day("2012-04-09"),
        PublishedAt = Day("2012-04-20"),
        Facts = amount is { } money ? [MatterFact.Of("amount", money)] : [],
        Approvals = new ApprovalTrail(new ApprovalEntry("draft", "clerk", "wu", Day("2012-04-10")), new ApprovalEntry("review", "supervising-leader", "li", Day("2012-04-11"))),
    };

    private static IEnumerable<string> Unapproved(ApprovalPolicy policy, CatalogueItem[] items, params DisclosureRecord[] records) => new DisclosureComplianceChecker(
        new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation)),
        new ApprovalEvaluator(),
        policy).Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), items),
            new DisclosureRecordSet(records, isComplete: true),
            Year2012,
            Day("2012-12-31"))).Findings.Where(finding => finding.Code == FindingCodes.Unapproved).Select(finding => finding.Record!.Id);
}
