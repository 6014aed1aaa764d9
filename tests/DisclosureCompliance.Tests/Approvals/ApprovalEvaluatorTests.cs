using DisclosureCompliance.Approvals;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Tests.Approvals;

public sealed class ApprovalEvaluatorTests
{
    private static readonly RecordedTime Published = Time("2012-12-28T16:00");

    [Fact]
    public void Draft_and_review_complete_an_ordinary_matter()
    {
        var verdict = Evaluate(isMajor: false, Draft(), Review());

        verdict.IsComplete.Should().BeTrue();
        verdict.Explain().Select(said => said.Code).Should().Equal("approval.major.no", "approval.step-taken", "approval.step-taken");
    }

    [Fact]
    public void A_major_matter_needs_the_principal_leader()
    {
        Kinds(Evaluate(isMajor: true, Draft(), Review())).Should().Equal(ApprovalProblemKind.MissingStep);
        Evaluate(isMajor: true, Draft(), Review(), Approve()).IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Nobody_signed_is_every_step_missing() =>
        Evaluate(isMajor: true).Problems.Select(problem => problem.Step).Should().Equal("draft", "review", "approve");

    [Fact]
    public void The_drafter_cannot_review_his_own_draft() =>
        Kinds(Evaluate(isMajor: false, Draft("wu"), Review("wu"))).Should().Equal(ApprovalProblemKind.SelfApproval);

    [Fact]
    public void A_clerk_cannot_review() =>
        Kinds(Evaluate(isMajor: false, Draft(), new ApprovalEntry("review", "clerk", "li", Time("2012-12-25")))).Should().Equal(ApprovalProblemKind.WrongRole);

    [Theory]
    [InlineData("2012-12-23", true)]
    [InlineData("2012-12-24", false)] // the same day without a time: nobody can say
    [InlineData("2012-12-24T08:00", true)]
    [InlineData("2012-12-24T10:00", false)]
    public void A_review_before_the_draft_is_out_of_order_when_that_is_certain(string reviewedAt, bool isOutOfOrder)
    {
        var verdict = Evaluate(isMajor: false, Draft(), new ApprovalEntry("review", "supervising-leader", "li", Time(reviewedAt)));

        Kinds(verdict).Should().Equal(isOutOfOrder ? [ApprovalProblemKind.OutOfOrder] : []);
    }

    [Theory]
    [InlineData("2012-12-28T15:59", false)]
    [InlineData("2012-12-28T16:01", true)]
    [InlineData("2012-12-28", false)]
    [InlineData("2012-12-29", true)]
    public void A_step_after_publication_came_too_late(string reviewedAt, bool isAfter)
    {
        var verdict = Evaluate(isMajor: false, Draft(), new ApprovalEntry("review", "supervising-leader", "li", Time(reviewedAt)));

        Kinds(verdict).Should().Equal(isAfter ? [ApprovalProblemKind.AfterPublication] : []);
    }

    [Fact]
    public void The_order_holds_against_every_earlier_step()
    {
        var reviewedEarly = new ApprovalEntry("review", "supervising-leader", "li", Time("2012-12-20"));
        var approvedEarly = new ApprovalEntry("approve", "principal-leader", "chen", Time("2012-12-21"));

        Evaluate(isMajor: true, Draft(), reviewedEarly, approvedEarly).Problems
            .Select(problem => (problem.Kind, problem.Step)).Should().Equal((ApprovalProblemKind.OutOfOrder, "review"), (ApprovalProblemKind.NotOpen, "approve"), (ApprovalProblemKind.OutOfOrder, "approve"));
    }

    [Fact]
    public void What_was_sent_back_has_to_pass_again()
    {
        var returned = new ApprovalEntry("review", "supervising-leader", "li", Time("2012-12-25"), ApprovalDecision.Returned);

        Kinds(Evaluate(isMajor: false, Draft(), returned)).Should().Equal(ApprovalProblemKind.Returned);
        Kinds(Evaluate(isMajor: false, Draft(), returned, Review())).Should().Equal([ApprovalProblemKind.NotSubmitted, ApprovalProblemKind.Returned], "nothing was submitted since");
        Evaluate(isMajor: false, Draft(), returned, new ApprovalEntry("draft", "clerk", "wu", Time("2012-12-25")), Review()).IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_new_draft_after_the_review_voids_it() =>
        Kinds(Evaluate(isMajor: false, Draft(), Review(), new ApprovalEntry("draft", "clerk", "wu", Time("2012-12-27")))).Should().Equal(ApprovalProblemKind.Lapsed);

    [Fact]
    public void An_entry_for_a_step_the_policy_lacks_is_not_lost() =>
        Kinds(Evaluate(isMajor: false, Draft(), Review(), new ApprovalEntry("secrecy", "secrecy-office", "zhao", Time("2012-12-26")))).Should().Equal(ApprovalProblemKind.UnknownStep);

    [Fact]
    public void All_problems_are_named_and_speak_both_languages()
    {
        var verdict = Evaluate(isMajor: true, Draft("wu"), new ApprovalEntry("review", "clerk", "wu", Time("2013-01-05")));

        Kinds(verdict).Should().Equal(ApprovalProblemKind.WrongRole, ApprovalProblemKind.SelfApproval, ApprovalProblemKind.AfterPublication, ApprovalProblemKind.MissingStep);
        verdict.Problems.Should().OnlyContain(problem => problem.Message.In(Language.Chinese).IndexOf('{') < 0 && problem.Message.RemedyIn(Language.English)!.IndexOf('{') < 0);
    }

    [Fact]
    public void Where_the_policy_allows_it_the_drafter_may_review()
    {
        var policy = new ApprovalPolicy("small-office", LocalizedText.Same("small office"), ChineseApproval.ThreeSteps.Steps) { Separation = SeparationOfDuties.None };

        new ApprovalEvaluator().Evaluate(policy, new ApprovalMatter("m"), new ApprovalTrail(Draft("wu"), Review("wu")), new ApprovalPublication(Published)).IsComplete.Should().BeTrue();
    }

    private static ApprovalVerdict Evaluate(bool isMajor, params ApprovalEntry[] entries) =>
        new ApprovalEvaluator().Evaluate(ChineseApproval.ThreeSteps, new ApprovalMatter("m") { DeclaredMajor = isMajor }, new ApprovalTrail(entries), new ApprovalPublication(Published));

    private static ApprovalProblemKind[] Kinds(ApprovalVerdict verdict) => verdict.Problems.Select(problem => problem.Kind).ToArray();

    private static ApprovalEntry Draft(string person = "wu") => new("draft", "clerk", person, Time("2012-12-24T09:00"));

    private static ApprovalEntry Review(string person = "li") => new("review", "supervising-leader", person, Time("2012-12-26"));

    private static ApprovalEntry Approve() => new("approve", "principal-leader", "chen", Time("2012-12-27"));

    private static RecordedTime Time(string text) => RecordedTime.TryParse(text, out var time) ? time : throw new FormatException(text);
}
