using DisclosureCompliance.Approvals;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Tests.Approvals;

public sealed class ApprovalPolicyReviewTests
{
    private static readonly ApprovalStep Draft = new("draft", LocalizedText.Same("draft"), ["clerk"], ApprovalStepKind.Draft);
    private static readonly ApprovalStep Secrecy = new("secrecy", LocalizedText.Same("secrecy"), ["officer"], ApprovalStepKind.Confidentiality) { RefersTo = ["county"] };

    [Fact]
    public void A_policy_without_a_doubt_has_no_warning() => Warnings(Draft, Secrecy).Should().BeEmpty();

    [Fact]
    public void Silence_without_a_limit_never_is_consent() =>
        Warnings(Draft, Secrecy, new ApprovalStep("r", LocalizedText.Same("r"), ["x"]) { OnSilence = StepSilence.Consent })
            .Should().Equal(ApprovalWarningKind.DeemedConsent, ApprovalWarningKind.DeemedConsentWithoutLimit);

    [Theory]
    [InlineData(MatterScope.Major)]
    [InlineData(MatterScope.Ordinary)]
    public void Confidentiality_is_reviewed_for_every_matter(MatterScope scope) =>
        Warnings(Draft, new ApprovalStep("s", LocalizedText.Same("s"), ["officer"], ApprovalStepKind.Confidentiality) { RefersTo = ["county"], Matters = scope }, new ApprovalStep("r", LocalizedText.Same("r"), ["x"]))
            .Should().Equal(ApprovalWarningKind.PartialConfidentialityReview);

    [Fact]
    public void Somebody_can_be_asked() =>
        Warnings(Draft, new ApprovalStep("s", LocalizedText.Same("s"), ["officer"], ApprovalStepKind.Confidentiality)).Should().Equal(ApprovalWarningKind.NobodyToAsk);

    [Fact]
    public void A_policy_of_a_drafting_alone_reviews_nothing() =>
        Warnings(Draft).Should().Equal(ApprovalWarningKind.NoConfidentialityReview, ApprovalWarningKind.NoReview);

    [Fact]
    public void Steps_for_major_matters_only_leave_the_others_unreviewed() =>
        Warnings(Draft, new ApprovalStep("r", LocalizedText.Same("r"), ["x"]) { Matters = MatterScope.Major })
            .Should().Equal(ApprovalWarningKind.NoConfidentialityReview, ApprovalWarningKind.NoReview);

    [Theory]
    [InlineData(null, "head")]
    [InlineData(3, "officer")]
    public void An_escalation_does_something(int? within, string to) =>
        Warnings(Draft, new ApprovalStep("s", LocalizedText.Same("s"), ["officer"], ApprovalStepKind.Confidentiality) { RefersTo = ["county"], Within = within, EscalatesTo = to })
            .Should().Equal(ApprovalWarningKind.IdleEscalation);

    [Theory]
    [InlineData(10, 10, false)]
    [InlineData(10, 11, true)]
    public void All_limits_together_leave_room_in_twenty_working_days(int first, int second, bool warned)
    {
        var one = new ApprovalStep("a", LocalizedText.Same("a"), ["x"]) { Within = first };
        var other = new ApprovalStep("b", LocalizedText.Same("b"), ["y"]) { Within = second };

        Warnings(Draft, Secrecy, one, other).Should().Equal(warned ? [ApprovalWarningKind.TooLong] : []);
        Warnings(Draft, Secrecy, Parallel("a", first), Parallel("b", second)).Should().BeEmpty("side by side only the longer one counts");
    }

    [Fact]
    public void A_shared_person_is_of_a_step_that_exists_and_better_not_the_drafter() =>
        Warnings(Draft, Secrecy, new ApprovalStep("r", LocalizedText.Same("r"), ["x"]) { MaySharePersonWith = ["draft", "nowhere"] })
            .Should().Equal(ApprovalWarningKind.UnknownSharedStep, ApprovalWarningKind.NoSeparation);

    [Fact]
    public void Rules_for_major_matters_make_a_difference()
    {
        var policy = new ApprovalPolicy("x", LocalizedText.Same("x"), [Draft, Secrecy])
        {
            MajorRules = [new MajorRule("m", LocalizedText.Same("m"), new FlagCondition("f"))],
            Separation = SeparationOfDuties.None,
        };

        ApprovalPolicyReview.Of(policy).Warnings.Select(warning => warning.Kind).Should().Equal(ApprovalWarningKind.NoSeparation, ApprovalWarningKind.MajorMakesNoDifference);
    }

    [Fact]
    public void A_policy_without_a_proper_drafting_cannot_be_made()
    {
        ApprovalStep[][] wrong =
        [
            [],
            [Secrecy],
            [Draft, new ApprovalStep("again", LocalizedText.Same("again"), ["clerk"], ApprovalStepKind.Draft)],
            [Draft, Secrecy, Secrecy],
            [new ApprovalStep("draft", LocalizedText.Same("draft"), ["clerk"], ApprovalStepKind.Draft) { Quorum = 2 }],
            [new ApprovalStep("draft", LocalizedText.Same("draft"), ["clerk"], ApprovalStepKind.Draft) { Matters = MatterScope.Major }],
        ];

        wrong.Select(steps => (Action)(() => _ = new ApprovalPolicy("x", LocalizedText.Same("x"), steps))).Should().OnlyContain(act => Throws(act));
    }

    private static bool Throws(Action act)
    {
        try
        {
            act();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static ApprovalStep Parallel(string id, int within) => new(id, LocalizedText.Same(id), [id]) { Within = within, ParallelGroup = "p" };

    private static IEnumerable<ApprovalWarningKind> Warnings(params ApprovalStep[] steps) =>
        ApprovalPolicyReview.Of(new ApprovalPolicy("x", LocalizedText.Same("x"), steps)).Warnings.Select(warning => warning.Kind);
}
