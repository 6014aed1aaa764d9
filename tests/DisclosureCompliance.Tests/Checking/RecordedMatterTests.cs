using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
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
        DisclosureRecord With(int amount) => new("r", "plan")
        {
            FormedOn = Day("2012-04-09"),
            PublishedAt = Day("2012-04-20"),
            Facts = [MatterFact.Of("amount", amount)],
            Approvals = new ApprovalTrail(new ApprovalEntry("draft", "clerk", "wu", Day("2012-04-10")), new ApprovalEntry("review", "supervising-leader", "li", Day("2012-04-11"))),
        };
        ComplianceReport Of(int amount) => new DisclosureComplianceChecker(
            new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation)),
            new ApprovalEvaluator(),
            Asking).Check(new ComplianceCheckRequest(
                new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
                new DisclosureRecordSet([With(amount)], isComplete: true),
                Year2012,
                Day("2012-12-31")));

        Of(49).Findings.Should().BeEmpty();
        Of(50).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Unapproved);
    }
}
