using DisclosureCompliance.Approvals;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Tests.Loading;

namespace DisclosureCompliance.Tests.Approvals;

public sealed class ApprovalPolicyJsonTests
{
    private const string Head = "{\"schema\":\"disclosure-approval-policy/2\",\"id\":\"x\",\"title\":\"X\",";

    private const string Step =
        """
        {"id":"secrecy","title":"S","kind":"confidentiality","roles":["secrecy-office"],"matters":"major","when":{"fact":"mode","in":["proactive"]},
         "parallel":"p","quorum":2,"within":3,"withinWhenReferred":15,"escalatesTo":"head","onSilence":"nothing","refersTo":["county"],"maySharePersonWith":["draft"]}
        """;

    [Fact]
    public void The_shipped_policy_is_the_chain_of_the_model_case()
    {
        var policy = ChineseApproval.ThreeSteps;

        policy.Steps.Select(step => (step.Id, step.Roles[0], step.Matters)).Should().Equal(
            ("draft", "clerk", MatterScope.Every), ("review", "supervising-leader", MatterScope.Every), ("approve", "principal-leader", MatterScope.Major));
        policy.Separation.Should().Be(SeparationOfDuties.EveryStep);
    }

    [Fact]
    public void Every_field_arrives()
    {
        var policy = ApprovalPolicyJson.Parse(Loaders.All["approval-policy"].Valid.Replace("[\"clerk\"]}]}", "[\"clerk\"]}," + Step + "]}"), "p").GetValueOrThrow();

        policy.Zone.Id.Should().Be("Asia/Shanghai");
        policy.Separation.Should().Be(SeparationOfDuties.Drafter);
        (policy.RequiresFingerprint, policy.RequiresSeal).Should().Be((true, true));
        policy.MajorRules.Should().ContainSingle().Which.AppliesWhenUnknown.Should().BeFalse();
        var step = policy.Steps[1];
        (step.Kind, step.Matters, step.ParallelGroup, step.Quorum, step.Within, step.WithinWhenReferred, step.EscalatesTo, step.OnSilence)
            .Should().Be((ApprovalStepKind.Confidentiality, MatterScope.Major, "p", 2, 3, 15, "head", StepSilence.Nothing));
        step.RefersTo.Should().Equal("county");
        step.MaySharePersonWith.Should().Equal("draft");
        step.When.Should().BeOfType<TextCondition>();
        var any = policy.MajorRules[0].When.Should().BeOfType<CombinedCondition>().Which;
        any.Parts.Select(part => part.GetType()).Should().Equal(typeof(NumberCondition), typeof(TextCondition), typeof(CombinedCondition));
    }

    [Theory]
    [InlineData("\"steps\":[]}", "approval.policy.no-step", "$.steps")]
    [InlineData("\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[]}]}", "approval.policy.no-role", "$.steps[0].roles")]
    [InlineData("\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[\"r\"],\"matters\":\"major\"}]}", "approval.policy.first-is-no-drafting", "$.steps[0]")]
    [InlineData("\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[\"r\"],\"kind\":\"review\"}]}", "approval.policy.first-is-no-drafting", "$.steps[0]")]
    [InlineData("\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[\"r\"]},{\"id\":\"b\",\"title\":\"B\",\"roles\":[\"r\"],\"kind\":\"draft\"}]}", "approval.policy.later-drafting", "$.steps[1].kind")]
    [InlineData("\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[\"r\"]},{\"id\":\"a\",\"title\":\"B\",\"roles\":[\"r\"]}]}", "load.duplicate-id", "$.steps[1].id")]
    [InlineData("\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[\"r\"]},{\"id\":\"b\",\"title\":\"B\",\"roles\":[\"r\"],\"within\":0}]}", "load.out-of-range", "$.steps[1].within")]
    [InlineData("\"zone\":\"Asia/Beijing\",\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[\"r\"]}]}", "approval.policy.unknown-zone", "$.zone")]
    [InlineData("\"major\":[{\"id\":\"m\",\"title\":\"M\",\"when\":{\"fact\":\"f\"}}],\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[\"r\"]}]}", "approval.policy.bad-condition", "$.major[0].when")]
    [InlineData("\"major\":[{\"id\":\"m\",\"title\":\"M\",\"when\":{\"fact\":\"f\",\"is\":true,\"above\":1}}],\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[\"r\"]}]}", "approval.policy.bad-condition", "$.major[0].when")]
    [InlineData("\"major\":[{\"id\":\"m\",\"title\":\"M\",\"when\":{\"is\":true}}],\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[\"r\"]}]}", "approval.policy.bad-condition", "$.major[0].when")]
    [InlineData("\"major\":[{\"id\":\"m\",\"title\":\"M\",\"when\":{\"all\":[]}}],\"steps\":[{\"id\":\"a\",\"title\":\"A\",\"roles\":[\"r\"]}]}", "approval.policy.empty-list", "$.major[0].when.all")]
    public void A_fault_names_its_place(string rest, string code, string place) =>
        ApprovalPolicyJson.Parse(Head + rest, "policy.json").Faults.Should().ContainSingle()
            .Which.Should().Match<Fault>(fault => fault.Code == code && fault.Place == place);

    [Fact]
    public void The_first_form_of_the_format_is_named_as_another_one() =>
        ApprovalPolicyJson.Parse(Head.Replace("policy/2", "policy/1") + "\"steps\":[]}", "policy.json").Faults.Should().ContainSingle().Which.Code.Should().Be("load.wrong-schema");

    [Theory]
    [InlineData("\"appointments\":[{\"person\":\"a\",\"role\":\"r\",\"firstDay\":\"2024-02-01\",\"lastDay\":\"2024-01-31\"}]}", "approval.register.bad-interval", "$.appointments[0].lastDay")]
    [InlineData("\"appointments\":[],\"delegations\":[{\"from\":\"A\",\"to\":\"a \",\"firstDay\":\"2024-01-01\",\"lastDay\":\"2024-01-31\"}]}", "approval.register.to-himself", "$.delegations[0].to")]
    [InlineData("\"appointments\":[],\"exceptions\":[{\"id\":\"e\",\"person\":\"a\",\"reason\":\"R\",\"approver\":\"a\",\"firstDay\":\"2024-01-01\",\"lastDay\":\"2024-01-31\"}]}", "approval.register.to-himself", "$.exceptions[0].approver")]
    public void A_fault_of_a_register_names_its_place(string rest, string code, string place) =>
        ApprovalRegisterJson.Parse("{\"schema\":\"disclosure-approval-register/1\"," + rest, "register.json").Faults.Should().ContainSingle()
            .Which.Should().Match<Fault>(fault => fault.Code == code && fault.Place == place);
}
