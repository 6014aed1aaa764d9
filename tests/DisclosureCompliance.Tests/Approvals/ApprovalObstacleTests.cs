using DisclosureCompliance.Approvals;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>What stands against an entry, one case for each word of the decision point that other cases do not reach.</summary>
public sealed class ApprovalObstacleTests
{
    private static readonly LocalDate Day = new(2024, 5, 13);
    private static readonly ContentFingerprint First = ContentFingerprint.OfText("v1");
    private static readonly ContentFingerprint Second = ContentFingerprint.OfText("v2");
    private static readonly ApprovalActor Clerk = new("wu", "clerk");
    private static readonly ApprovalActor Officer = new("zhou", "secrecy-officer");
    private static readonly ApprovalActor Leader = new("li", "leader");
    private static readonly ApprovalPolicy Policy = new("p", Text("p"), [Step("draft", "clerk", ApprovalStepKind.Draft), Step("secrecy", "secrecy-officer", ApprovalStepKind.Confidentiality), Step("review", "leader", ApprovalStepKind.Review)]);

    [Fact]
    public void Before_anything_is_submitted_nothing_can_be_sent_back_taken_back_or_changed()
    {
        var process = Start();

        Against(process, Leader.Return("review", Day)).Should().Contain(ApprovalProblemKind.NotSubmitted);
        Against(process, Clerk.Withdraw("draft", Day)).Should().Contain(ApprovalProblemKind.NotSubmitted);
        Against(process, Leader.Revise("review", Day, First)).Should().Contain(ApprovalProblemKind.NotSubmitted);
        Against(process, Leader.Approve("review", Day)).Should().Contain(ApprovalProblemKind.NotSubmitted);
    }

    [Fact]
    public void A_step_that_is_not_open_sends_nothing_back_and_changes_nothing()
    {
        var process = Start().Take(Clerk.Submit("draft", Day, First));

        Against(process, Leader.Return("review", Day)).Should().Equal(ApprovalProblemKind.NotOpen);
        Against(process, Leader.Revise("review", Day, Second)).Should().Equal(ApprovalProblemKind.NotOpen);
        Against(process, Officer.Revise("secrecy", Day, First)).Should().Equal(ApprovalProblemKind.NothingChanged);
        Against(process, Officer.Revise("secrecy", Day, Second)).Should().BeEmpty();
        Against(process, Clerk.Revise("draft", Day, Second)).Should().BeEmpty("the drafter may change his draft as long as nobody has released it");
    }

    [Fact]
    public void A_matter_goes_back_to_an_earlier_step_only()
    {
        var process = Start().Take(Clerk.Submit("draft", Day)).Take(Officer.Approve("secrecy", Day));

        Against(process, Leader.Return("review", Day, "secrecy")).Should().BeEmpty();
        Against(process, Leader.Return("review", Day, "review")).Should().Equal(ApprovalProblemKind.BadTarget);
        Against(process, Leader.Return("review", Day, "nowhere")).Should().Equal(ApprovalProblemKind.BadTarget);
        Against(process, Officer.Return("secrecy", Day, "review")).Should().Contain(ApprovalProblemKind.BadTarget);
        process.Take(Leader.Return("review", Day, "secrecy")).Status.Should().Be(ApprovalStatus.InReview);
    }

    [Fact]
    public void Only_the_drafter_takes_back_and_only_at_the_drafting()
    {
        var process = Start().Take(Clerk.Submit("draft", Day));

        Against(process, new ApprovalActor("qian", "clerk").Withdraw("draft", Day)).Should().Equal(ApprovalProblemKind.NotDrafter);
        Against(process, Officer.Withdraw("secrecy", Day)).Should().Equal(ApprovalProblemKind.NotOffered);
        process.Take(Clerk.Withdraw("draft", Day)).Status.Should().Be(ApprovalStatus.Withdrawn);
    }

    [Fact]
    public void Only_the_review_of_secrecy_has_results_of_its_own()
    {
        var process = Start().Take(Clerk.Submit("draft", Day)).Take(Officer.Approve("secrecy", Day));

        Against(process, Leader.Withhold("review", Day)).Should().Equal(ApprovalProblemKind.NotOffered);
        Against(process, Leader.Redact("review", Day)).Should().Equal(ApprovalProblemKind.NotOffered);
        Against(process, Leader.Refer("review", Day, "county")).Should().Equal(ApprovalProblemKind.NotOffered);
    }

    [Fact]
    public void What_must_be_redacted_comes_back_with_other_content()
    {
        var process = Start().Take(Clerk.Submit("draft", Day, First)).Take(Officer.Redact("secrecy", Day));

        Against(process, Clerk.Submit("draft", Day, First)).Should().Equal(ApprovalProblemKind.NotRedacted);
        Against(process, Clerk.Submit("draft", Day)).Should().Equal(ApprovalProblemKind.NotRedacted);
        Against(process, Clerk.Submit("draft", Day, Second)).Should().BeEmpty();

        // On paper nobody made fingerprints: what was taken out cannot be asked for.
        Against(Start().Take(Clerk.Submit("draft", Day)).Take(Officer.Redact("secrecy", Day)), Clerk.Submit("draft", Day)).Should().BeEmpty();
    }

    [Fact]
    public void The_same_content_again_is_nothing_new_while_it_is_in_review()
    {
        var process = Start().Take(Clerk.Submit("draft", Day, First));

        Against(process, Clerk.Submit("draft", Day, First)).Should().Equal(ApprovalProblemKind.NothingChanged);
        Against(process.Take(Officer.Return("secrecy", Day)), Clerk.Submit("draft", Day, First)).Should().BeEmpty("sent back, it may come again as it was");
    }

    [Fact]
    public void Without_a_fingerprint_nothing_is_bound_where_the_policy_wants_one()
    {
        var strict = new ApprovalPolicy("strict", Text("p"), Policy.Steps) { RequiresFingerprint = true };
        var process = ApprovalProcess.Start(strict, new ApprovalMatter("m"));

        Against(process, Clerk.Submit("draft", Day)).Should().Equal(ApprovalProblemKind.NotBound);
        Against(process.Take(Clerk.Submit("draft", Day, First)), Officer.Approve("secrecy", Day)).Should().Equal(ApprovalProblemKind.NotBound);
        Against(process.Take(Clerk.Submit("draft", Day, First)), Officer.Approve("secrecy", Day, Second)).Should().Equal(ApprovalProblemKind.ContentChanged);
    }

    [Fact]
    public void What_ended_and_what_was_sent_back_are_said_in_their_own_words()
    {
        var submitted = Start().Take(Clerk.Submit("draft", Day));

        Said(submitted.Take(Officer.Withhold("secrecy", Day))).Should().Equal("approval.withheld");
        Said(submitted.Take(Clerk.Withdraw("draft", Day))).Should().Equal("approval.withdrawn");
        Said(submitted.Take(Officer.Return("secrecy", Day)))[0].Should().Be("approval.returned");
        Said(submitted.Take(Officer.Redact("secrecy", Day)))[0].Should().Be("approval.redaction-awaited");
    }

    [Fact]
    public void What_was_made_good_and_what_was_remarked_stand_in_the_explanation()
    {
        var trail = new ApprovalTrail(Clerk.Submit("draft", Day), Officer.Approve("secrecy", Day), Clerk.Approve("review", Day.PlusDays(1)), Leader.Approve("review", Day.PlusDays(2)));
        var major = new ApprovalPolicy("rules", Text("p"), Policy.Steps) { MajorRules = [new MajorRule("money", Text("large amounts"), NumberCondition.AtLeast("amount", 50))] };

        var verdict = new ApprovalEvaluator().Evaluate(major, new ApprovalMatter("m", MatterFact.Of("amount", 80)) { DeclaredMajor = false }, trail, null);

        verdict.IsComplete.Should().BeTrue();
        verdict.Mended.Select(problem => problem.Kind).Should().Contain(ApprovalProblemKind.SelfApproval);
        verdict.Remarks.Should().ContainSingle("it was declared lower than it is");
        verdict.Explain().Should().Contain(verdict.Mended.Select(problem => problem.Message)).And.Contain(verdict.Remarks);
        verdict.Assess().Should().Match<MajorAssessment>(assessment => assessment.IsMajor && assessment.Reasons.Count == 1);
    }

    [Theory]
    [InlineData("2024-05-13T23:30:00Z", "2024-05-14", false)]
    [InlineData("2024-05-13T15:30:00Z", "2024-05-13", false)]
    [InlineData("2024-05-14T16:30:00Z", "2024-05-14", true)]
    public void A_signature_belongs_to_the_day_of_the_offices_own_clocks(string signed, string published, bool isAfter)
    {
        var trail = new ApprovalTrail(Clerk.Submit("draft", Day), Officer.Approve("secrecy", Day), Leader.Approve("review", Time(signed)));

        var verdict = new ApprovalEvaluator().Evaluate(Policy, new ApprovalMatter("m"), trail, new ApprovalPublication(Time(published)));

        verdict.Problems.Any(problem => problem.Kind == ApprovalProblemKind.AfterPublication).Should().Be(isAfter);
    }

    private static ApprovalProcess Start() => ApprovalProcess.Start(Policy, new ApprovalMatter("m"));

    private static ApprovalProblemKind[] Against(ApprovalProcess process, ApprovalEntry entry)
    {
        var option = process.May(entry);
        option.IsAllowed.Should().Be(process.IsAllowed(entry));
        return [.. option.WhyNot().Select(problem => problem.Kind)];
    }

    private static string[] Said(ApprovalProcess process) => [.. process.Evaluate(new ApprovalPublication(Day.PlusDays(5))).Problems.Select(problem => problem.Message.Code)];

    private static ApprovalStep Step(string id, string role, ApprovalStepKind kind) => new(id, Text(id), [role], kind);

    private static LocalizedText Text(string text) => LocalizedText.Same(text);

    private static RecordedTime Time(string text) => RecordedTime.TryParse(text, out var time) ? time : throw new FormatException(text);
}
