using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
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

    [Theory]
    [InlineData("withheld", FindingCodes.PublishedThoughWithheld)]
    [InlineData("withheld withheld", FindingCodes.PublishedThoughWithheld)]
    [InlineData("secrecy", FindingCodes.Unreviewed)]
    [InlineData("secrecy secrecy", FindingCodes.Unreviewed)]
    [InlineData("sign sign", FindingCodes.Unapproved)]
    [InlineData("withheld secrecy", FindingCodes.PublishedThoughWithheld, FindingCodes.Unreviewed)]
    [InlineData("sign secrecy withheld secrecy sign withheld", FindingCodes.PublishedThoughWithheld, FindingCodes.Unreviewed, FindingCodes.Unapproved)]
    public void However_many_problems_there_are_each_kind_is_one_finding(string problems, params string[] codes) =>
        CheckWith(new ThoseProblems(problems.Split(' '))).Findings.Select(finding => finding.Code).Should().Equal(codes);

    [Fact]
    public void Each_finding_says_its_own_problems_one_after_the_other()
    {
        var findings = CheckWith(new ThoseProblems("withheld", "secrecy", "sign", "withheld", "secrecy", "sign")).Findings;

        findings.Select(finding => finding.Message.In(Language.Chinese)).Should().Equal(
            "“plan”审查决定不予公开，却公开于 2012-04-10：一、withheld。四、withheld。",
            "“plan”公开于 2012-04-10，公开前的保密审查没有完成：二、secrecy。五、secrecy。",
            "“plan”公开前未完成审核：三、sign。六、sign。");
        findings.Select(finding => finding.Message.In(Language.English)).Should().Equal(
            "'plan' was published on 2012-04-10 though the review decided against it: (1) withheld. (4) withheld.",
            "'plan' was published on 2012-04-10 without the review that must come before: (2) secrecy. (5) secrecy.",
            "'plan' was published without complete approval: (3) sign. (6) sign.");
    }

    private static ComplianceReport Check(params ApprovalEntry[] entries) => CheckWith(new ApprovalEvaluator(), entries);

    private static ComplianceReport CheckWith(IApprovalEvaluator evaluator, params ApprovalEntry[] entries) => new DisclosureComplianceChecker(
        new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation)),
        evaluator,
        Policy).Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
            new DisclosureRecordSet([new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), PublishedAt = Day("2012-04-10"), Approvals = new ApprovalTrail(entries) }], isComplete: true),
            Year2012,
            Day("2012-12-31")));

    /// <summary>Finds the problems that it was given the steps of, whatever the trail.</summary>
    private sealed class ThoseProblems(params string[] steps) : IApprovalEvaluator
    {
        public ApprovalVerdict Evaluate(ApprovalPolicy policy, ApprovalMatter matter, ApprovalTrail trail, ApprovalPublication? publication) =>
            new(policy, matter, steps.Select((step, index) => Problem(step, index + 1)), () => []);

        private static ApprovalProblem Problem(string step, int number)
        {
            var text = new LocalizedText($"{"一二三四五六"[number - 1]}、{step}。", $"({number}) {step}.");
            return new(step == "withheld" ? ApprovalProblemKind.Withheld : ApprovalProblemKind.MissingStep, step, null, new Message(new MessageTemplate("host.problem", text)));
        }
    }
}
