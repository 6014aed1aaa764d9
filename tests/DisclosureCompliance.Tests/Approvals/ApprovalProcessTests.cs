using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Tests.Approvals;

public sealed class ApprovalProcessTests
{
    private static readonly LocalDate Monday = new(2024, 5, 13);
    private static readonly ContentFingerprint Content = ContentFingerprint.OfText("v1");
    private static readonly ApprovalRegister Register = new(
        [
            new("a", "clerk"), new("b", "secrecy-officer"), new("a", "secrecy-officer"), new("gone", "secrecy-officer", null, Monday), new("h", "office-head"),
            new("c", "legal-officer"), new("p", "panel-member"), new("q", "panel-member"),
        ],
        [new("b", "z", Monday, Monday.PlusDays(30)), new("h", "y", Monday, Monday.PlusDays(2))]);

    [Fact]
    public void Texts_that_have_no_utf_8_are_sealed_as_what_they_are()
    {
        ContentFingerprint? SealOf(string note) =>
            new ApprovalTrail(new ApprovalEntry("draft", new ApprovalActor("wu", "clerk"), new NodaTime.LocalDate(2012, 3, 1)) { Note = note }).Seal("m").Entries[0].Seal;

        SealOf("同意\ud800").Should().NotBe(SealOf("同意\ufffd")).And.NotBe(SealOf("同意\ud801")).And.NotBe(SealOf("同意"));
        SealOf("同意😀").Should().Be(SealOf("同意\ud83d\ude00"));
    }

    [Fact]
    public void Whoever_could_is_named_holders_first_and_never_the_drafter()
    {
        var option = Submitted().May(new ApprovalActor("c", "legal-officer").Approve("secrecy", Monday.PlusDays(1), Content));

        option.IsAllowed.Should().BeFalse();
        option.Roles().Should().Equal("secrecy-officer");
        option.WhoCould().Select(actor => actor.ToString()).Should().Equal("b (secrecy-officer)", "z for b (secrecy-officer)");
    }

    [Fact]
    public void Once_a_step_is_overdue_the_role_it_escalates_to_could_too()
    {
        var option = Submitted().May(new ApprovalActor("c", "legal-officer").Approve("secrecy", Monday.PlusDays(4), Content));

        option.Roles().Should().Equal("secrecy-officer", "office-head");
        option.WhoCould().Select(actor => actor.Person).Should().Equal("b", "h", "z");
    }

    [Fact]
    public void Nobody_could_take_what_is_not_open()
    {
        Submitted().May(new ApprovalActor("p", "panel-member").Approve("panel", Monday.PlusDays(1), Content)).WhoCould().Should().BeEmpty();
        Submitted().May(new ApprovalActor("y", "supervising-leader").Approve("release", Monday.PlusDays(1), Content)).Roles().Should().BeEmpty("a major matter does not need it");
        Submitted().May(new ApprovalActor("y", "x").Approve("nowhere", Monday.PlusDays(1), Content)).WhoCould().Should().BeEmpty();
    }

    [Fact]
    public void Everything_that_could_be_done_at_the_steps_is_listed()
    {
        var options = Submitted().Options(new ApprovalActor("b", "secrecy-officer"), Monday.PlusDays(1), Content);

        options.Where(option => option.IsAllowed).Select(option => (option.Entry.Step, option.Entry.Decision)).Should().Equal(
            ("secrecy", ApprovalDecision.Passed), ("secrecy", ApprovalDecision.Returned), ("secrecy", ApprovalDecision.Redacted), ("secrecy", ApprovalDecision.Withheld), ("secrecy", ApprovalDecision.Referred));
        options.Where(option => !option.IsAllowed).Should().NotContain(option => option.WhyNot().Count == 0);
        options.Select(option => option.Entry.Step).Distinct().Should().Equal("draft", "secrecy", "legal", "finance", "panel", "sign");
    }

    [Fact]
    public void While_an_answer_is_awaited_it_can_be_entered()
    {
        var referred = Submitted().Take(new ApprovalActor("b", "secrecy-officer").Refer("secrecy", Monday.PlusDays(1), "county-secrecy-office"));

        referred.Options(new ApprovalActor("b", "secrecy-officer"), Monday.PlusDays(2), Content).Where(option => option.IsAllowed)
            .Select(option => (option.Entry.Decision, option.Entry.Authority)).Should().Equal(
                (ApprovalDecision.Passed, "county-secrecy-office"), (ApprovalDecision.Returned, null), (ApprovalDecision.Redacted, "county-secrecy-office"), (ApprovalDecision.Withheld, "county-secrecy-office"));
    }

    [Fact]
    public void An_entry_makes_a_new_process_and_leaves_the_old_one_as_it_was()
    {
        var before = Submitted();
        var entry = new ApprovalActor("b", "secrecy-officer").Approve("secrecy", Monday.PlusDays(1), Content);

        var after = before.Take(entry);

        before.Trail.Entries.Should().HaveCount(1);
        before.IsAllowed(entry).Should().BeTrue();
        after.IsAllowed(entry).Should().BeFalse();
        after.Trail.FirstBroken("m").Should().BeNull();
        after.Trail.Head.Should().NotBe(before.Trail.Head);
        after.Content.Should().Be(Content);
    }

    [Fact]
    public void To_a_trail_that_was_tampered_with_nothing_is_added()
    {
        var entries = Submitted().Trail.Entries.Select(entry => new ApprovalEntry(entry.Step, new ApprovalActor("x", entry.Role), entry.At) { Content = entry.Content, Seal = entry.Seal });
        var process = ApprovalProcess.Resume(ApprovalCase.PolicyNamed("worked-example"), Major(), new ApprovalTrail(entries));

        var option = process.May(new ApprovalActor("b", "secrecy-officer").Approve("secrecy", Monday.PlusDays(1), Content));

        option.IsAllowed.Should().BeFalse();
        option.WhyNot().Select(problem => problem.Kind).Should().Equal(ApprovalProblemKind.BrokenChain);
        process.IsAllowed(option.Entry).Should().BeFalse();
    }

    [Fact]
    public void A_trail_whose_links_were_taken_off_is_broken_where_the_policy_wants_a_seal()
    {
        var plain = ApprovalCase.PolicyNamed("worked-example");
        var policy = new ApprovalPolicy(plain.Id, plain.Title, plain.Steps) { RequiresSeal = true };
        var bare = new ApprovalTrail(Submitted().Trail.Entries.Select(entry => new ApprovalEntry(entry.Step, entry.Actor, entry.At) { Content = entry.Content }));
        var next = new ApprovalActor("b", "secrecy-officer").Approve("secrecy", Monday.PlusDays(1), Content);

        ApprovalProcess.Resume(policy, Major(), bare).IsAllowed(next).Should().BeFalse();
        ApprovalProcess.Resume(policy, Major(), Submitted().Trail).IsAllowed(next).Should().BeTrue();
        ApprovalProcess.Start(policy, Major()).Take(Submitted().Trail.Entries[0]).Trail.IsSealed.Should().BeTrue();
        new ApprovalEvaluator().Evaluate(policy, Major(), bare, null).Problems[0].Should().Match<ApprovalProblem>(problem =>
            problem.Kind == ApprovalProblemKind.BrokenChain && problem.Message.Code == "approval.not-sealed");
        new ApprovalEvaluator().Evaluate(policy, Major(), Submitted().Trail, null).Problems.Should().NotContain(problem => problem.Kind == ApprovalProblemKind.BrokenChain);
        new ApprovalEvaluator().Evaluate(policy, Major(), ApprovalTrail.Empty, null).Problems.Should().NotContain(problem => problem.Kind == ApprovalProblemKind.BrokenChain, "nothing is there to be sealed");
    }

    [Fact]
    public void A_trail_without_links_goes_on_without_them()
    {
        var unsealed = new ApprovalTrail(new ApprovalEntry("draft", "clerk", "a", Monday) { Content = Content });

        var process = ApprovalProcess.Resume(ApprovalCase.PolicyNamed("worked-example"), Major(), unsealed)
            .Take(new ApprovalActor("b", "secrecy-officer").Approve("secrecy", Monday.PlusDays(1), Content));

        process.Trail.IsSealed.Should().BeFalse();
        process.Trail.LastFor("secrecy")!.Person.Should().Be("b");
    }

    [Fact]
    public void Silence_counts_for_whoever_comes_next()
    {
        var process = ApprovalProcess.Start(ApprovalCase.PolicyNamed("xinhua-2022"), Major(), null, ChineseCalendars.StateCouncil)
            .Take(new ApprovalActor("a", "拟稿人").Submit("draft", Monday));
        var leader = new ApprovalActor("c", "主要领导");

        process.IsAllowed(leader.Approve("sign", Monday.PlusDays(1))).Should().BeFalse();
        process.IsAllowed(leader.Approve("sign", Monday.PlusDays(2))).Should().BeTrue();
        process.Take(leader.Approve("sign", Monday.PlusDays(2))).Status.Should().Be(ApprovalStatus.Complete);
        ApprovalProcess.Start(process.Policy, Major()).Take(new ApprovalActor("a", "拟稿人").Submit("draft", Monday))
            .IsAllowed(leader.Approve("sign", Monday.PlusDays(30))).Should().BeFalse("without a calendar no silence is consent");
    }

    [Fact]
    public void One_silence_after_another_counts_from_the_day_on_which_the_first_was_over()
    {
        ApprovalStep Silent(string id) => new(id, LocalizedText.Same(id), [id]) { Within = 1, OnSilence = StepSilence.Consent };
        var policy = new ApprovalPolicy("x", LocalizedText.Same("x"), [new("draft", LocalizedText.Same("d"), ["clerk"], ApprovalStepKind.Draft), Silent("one"), Silent("two"), new("sign", LocalizedText.Same("s"), ["leader"])]);
        var process = ApprovalProcess.Start(policy, Major(), null, ChineseCalendars.StateCouncil).Take(new ApprovalActor("a", "clerk").Submit("draft", Monday));
        var leader = new ApprovalActor("c", "leader");

        process.IsAllowed(leader.Approve("sign", Monday.PlusDays(2))).Should().BeFalse("the second has its day until the 15th");
        process.IsAllowed(leader.Approve("sign", Monday.PlusDays(3))).Should().BeTrue();
        process.Take(leader.Approve("sign", Monday.PlusDays(3))).Evaluate().Remarks.Select(remark => remark.Code).Should().Equal("approval.deemed-consent", "approval.deemed-consent");
    }

    private static ApprovalMatter Major() => new("m", MatterFact.Of("amount", 600_000));

    private static ApprovalProcess Submitted() => ApprovalProcess.Start(ApprovalCase.PolicyNamed("worked-example"), Major(), Register, ChineseCalendars.StateCouncil)
        .Take(new ApprovalActor("a", "clerk").Submit("draft", Monday, Content));
}
