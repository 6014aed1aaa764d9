using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>The review that the law asks for before publication is said once, and apart from the signatures that the house asks for.</summary>
public sealed class ConfidentialityReviewTests
{
    private static readonly ApprovalPolicy Policy = new("p", LocalizedText.Same("P"),
    [
        new ApprovalStep("draft", LocalizedText.Same("draft"), ["clerk"], ApprovalStepKind.Draft),
        new ApprovalStep("secrecy", LocalizedText.Same("secrecy"), ["secrecy-office"], ApprovalStepKind.Confidentiality),
        new ApprovalStep("sign", LocalizedText.Same("sign"), ["leader"]),
    ]);

    private static readonly ApprovalEntry Draft = new("draft", "clerk", "wu", Day("2012-04-09"));
    private static readonly ApprovalEntry Reviewed = new("secrecy", "secrecy-office", "li", Day("2012-04-09"));
    private static readonly ApprovalEntry Signed = new("sign", "leader", "chen", Day("2012-04-09"));

    [Fact]
    public void A_complete_trail_is_passed() => Check(Draft, Reviewed, Signed).Findings.Should().BeEmpty();

    [Fact]
    public void A_review_that_is_missing_is_a_finding_of_its_own_kind()
    {
        var codes = Check(Draft).Findings.Select(finding => finding.Code);

        codes.Should().Equal(FindingCodes.Unreviewed, FindingCodes.Unapproved);
    }

    [Fact]
    public void Each_problem_is_said_by_one_of_the_two()
    {
        var report = Check(Draft, Reviewed);

        report.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Unapproved);
        report.Findings[0].Message.In(Language.English).Should().NotContain("secrecy");
    }

    [Fact]
    public void What_the_review_withheld_was_wrongly_published()
    {
        var report = Check(Draft, new ApprovalEntry("secrecy", "secrecy-office", "li", Day("2012-04-09"), ApprovalDecision.Withheld));

        var finding = report.Findings.Should().Contain(finding => finding.Code == FindingCodes.PublishedThoughWithheld).Which;
        finding.Wrong.Should().Be(DisclosureWrong.WronglyDisclosed);
        finding.LegalBasis[0].Article!.In(Language.Chinese).Should().Be("第十四条");
        report.Statistics.Total.Unapproved.Should().Be(1);
    }

    private static ComplianceReport Check(params ApprovalEntry[] entries) => new DisclosureComplianceChecker(
        new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation)),
        new ApprovalEvaluator(),
        Policy).Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
            new DisclosureRecordSet([new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), PublishedAt = Day("2012-04-10"), Approvals = new ApprovalTrail(entries) }], isComplete: true),
            Year2012,
            Day("2012-12-31")));
}
