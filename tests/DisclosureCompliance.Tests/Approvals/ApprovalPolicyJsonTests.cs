using DisclosureCompliance.Approvals;

namespace DisclosureCompliance.Tests.Approvals;

public sealed class ApprovalPolicyJsonTests
{
    [Fact]
    public void The_shipped_policy_is_the_chain_of_the_model_case()
    {
        var policy = ChineseApproval.ThreeSteps;

        policy.Steps.Select(step => (step.Id, step.Roles[0], step.OnlyWhenMajor)).Should().Equal(
            ("draft", "clerk", false), ("review", "supervising-leader", false), ("approve", "principal-leader", true));
        policy.SeparatesDrafter.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"schema":"disclosure-approval-policy/1","id":"x","title":"X","steps":[]}""", "approval.policy.no-step", "$.steps")]
    [InlineData("""{"schema":"disclosure-approval-policy/1","id":"x","title":"X","steps":[{"id":"a","title":"A","roles":[]}]}""", "approval.policy.no-role", "$.steps[0].roles")]
    [InlineData("""{"schema":"disclosure-approval-policy/1","id":"x","title":"X","steps":[{"id":"a","title":"A","roles":["r"],"onlyWhenMajor":true}]}""", "approval.policy.drafting-only-when-major", "$.steps")]
    [InlineData("""{"schema":"disclosure-approval-policy/1","id":"x","title":"X","steps":[{"id":"a","title":"A","roles":["r"]},{"id":"a","title":"B","roles":["r"]}]}""", "load.duplicate-id", "$.steps[1].id")]
    [InlineData("""{"schema":"disclosure-approval-policy/2","id":"x"}""", "load.wrong-schema", "$.schema")]
    public void A_fault_names_its_place(string json, string code, string place) =>
        ApprovalPolicyJson.Parse(json, "policy.json").Faults.Should().ContainSingle()
            .Which.Should().Match<DisclosureCompliance.Loading.Fault>(fault => fault.Code == code && fault.Place == place);
}
