using DisclosureCompliance.Approvals;
using NodaTime;

namespace DisclosureCompliance.Tests.Approvals;

/// <summary>Trails one after the other in one state: what is in order passes, whatever came before it.</summary>
public sealed class TrailSieveTests
{
    private static readonly LocalDate Day = new(2024, 5, 13);
    private static readonly ContentFingerprint First = ContentFingerprint.OfText("v1");
    private static readonly ContentFingerprint Second = ContentFingerprint.OfText("v2");
    private static readonly ApprovalTrail Whole = new(
        new ApprovalEntry("draft", new ApprovalActor("wu", "clerk"), Day) { Content = First },
        new ApprovalEntry("review", new ApprovalActor("li", "supervising-leader"), Day.PlusDays(1)) { Content = First });

    private readonly TrailSieve _sieve = new ApprovalEvaluator().ToSieve();

    [Fact]
    public void Each_trail_is_seen_for_itself()
    {
        var half = new ApprovalTrail(Whole.Entries[0]);
        var own = new ApprovalTrail(Whole.Entries[0], new ApprovalEntry("review", "supervising-leader", "wu", Day.PlusDays(1)), Whole.Entries[1]);

        Passes(Whole).Should().BeTrue();
        Passes(half).Should().BeFalse("the review is missing");
        Passes(ApprovalTrail.Empty).Should().BeFalse("what the trail before had is not this one's");
        Passes(own).Should().BeFalse("a refused entry wants a verdict, which says that it was made good");
        _sieve.VerdictOnLast(_sieve.SettingOf(ChineseApproval.ThreeSteps, new ApprovalMatter("m")), own, new ApprovalPublication(Day.PlusDays(2))).IsComplete.Should().BeTrue();
        Passes(Whole).Should().BeTrue();
        Passes(Whole, isMajor: true).Should().BeFalse("a major matter needs the principal leader");
    }

    [Fact]
    public void A_sealed_trail_wants_its_chain_looked_at() => Passes(Whole.Seal("m")).Should().BeFalse();

    [Fact]
    public void A_trail_without_links_does_not_pass_where_the_policy_wants_a_seal()
    {
        var asksForSeals = new ApprovalPolicy("own", ChineseApproval.ThreeSteps.Title, ChineseApproval.ThreeSteps.Steps) { RequiresSeal = true };

        Passes(Whole, policy: asksForSeals).Should().BeFalse();
    }

    [Fact]
    public void What_was_published_has_to_be_what_was_signed()
    {
        Passes(Whole, content: First).Should().BeTrue();
        Passes(Whole, content: Second).Should().BeFalse();

        var asksForPrints = new ApprovalPolicy("own", ChineseApproval.ThreeSteps.Title, ChineseApproval.ThreeSteps.Steps) { RequiresFingerprint = true };
        Passes(Whole, policy: asksForPrints, content: First).Should().BeTrue();
        Passes(Whole, policy: asksForPrints).Should().BeFalse("without a fingerprint of the publication nothing shows that it is the same");
    }

    private bool Passes(ApprovalTrail trail, bool isMajor = false, ContentFingerprint? content = null, ApprovalPolicy? policy = null) =>
        _sieve.Passes(_sieve.SettingOf(policy ?? ChineseApproval.ThreeSteps, new ApprovalMatter("m") { DeclaredMajor = isMajor }), trail, Day.PlusDays(2), content);
}
