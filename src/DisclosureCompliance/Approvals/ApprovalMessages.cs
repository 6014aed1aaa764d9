using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>What is said of trails and policies.</summary>
internal static class ApprovalMessages
{
    public static readonly MessageTemplate StepTaken = MessageTemplate.Define(
        "approval.step-taken",
        "“{step}”由{person}（{role}）于 {at} 完成。",
        "'{step}' was taken by {person} ({role}) at {at}.");

    public static readonly MessageTemplate MissingStep = MessageTemplate.Define(
        "approval.missing-step",
        "缺少“{step}”。",
        "The step '{step}' was not taken.",
        "请由“{role}”补办，并查明为何先行公开。",
        "Have the role '{role}' take it, and find out why it was left out.");

    public static readonly MessageTemplate Returned = MessageTemplate.Define(
        "approval.returned",
        "“{step}”最后一次意见为退回（{person}，{at}）。",
        "The last word on '{step}' was to send it back ({person}, {at}).",
        "请修改后重新送审。",
        "Correct the matter and submit it again.");

    public static readonly MessageTemplate OutOfOrder = MessageTemplate.Define(
        "approval.out-of-order",
        "“{step}”（{at}）早于“{previous}”（{previousAt}）。",
        "'{step}' ({at}) was taken before '{previous}' ({previousAt}).",
        "请按程序重新审核。",
        "Take the steps again in their order.");

    public static readonly MessageTemplate WrongRole = MessageTemplate.Define(
        "approval.wrong-role",
        "“{step}”由{person}以“{role}”身份办理，应为：{allowed}。",
        "'{step}' was taken by {person} as '{role}'; it is for: {allowed}.",
        "请由有权限的人员重新办理。",
        "Have it taken again in one of these roles.");

    public static readonly MessageTemplate SelfApproval = MessageTemplate.Define(
        "approval.self-approval",
        "“{step}”由经办人{person}本人办理。",
        "'{step}' was taken by {person}, who drafted the matter.",
        "请由他人审核。",
        "Have another person take it.");

    public static readonly MessageTemplate AfterPublication = MessageTemplate.Define(
        "approval.after-publication",
        "“{step}”（{at}）晚于公开时间（{published}）。",
        "'{step}' ({at}) was taken after publication ({published}).",
        "应先审查、后公开；请核实内容并记录原因。",
        "Review comes before publication: verify the content and note the reason.");

    public static readonly MessageTemplate UnknownStep = MessageTemplate.Define(
        "approval.unknown-step",
        "“{policy}”没有“{step}”这一环节。",
        "'{policy}' has no step '{step}'.",
        "请改正环节名称，或更换审核程序。",
        "Correct the step's name, or use the policy that has it.");

    public static readonly MessageTemplate NoStep = MessageTemplate.Define(
        "approval.policy.no-step",
        "审核程序没有任何环节。",
        "The policy has no step.",
        "请至少写明经办环节。",
        "Write at least the drafting.");

    public static readonly MessageTemplate DraftingOnlyWhenMajor = MessageTemplate.Define(
        "approval.policy.drafting-only-when-major",
        "第一个环节是经办，不能只用于重大事项。",
        "The first step is the drafting and cannot be for major matters only.",
        "请删去 onlyWhenMajor。",
        "Remove onlyWhenMajor.");

    public static readonly MessageTemplate NoRole = MessageTemplate.Define(
        "approval.policy.no-role",
        "该环节没有写明可由谁办理。",
        "Nobody may take this step.",
        "请至少写明一种身份（roles）。",
        "Name at least one role.");

    public static readonly MessageTemplate BadTime = MessageTemplate.Define(
        "approval.bad-time",
        "时间应写成 2012-12-28、2012-12-28T16:34 或 2012-12-28T16:34:05 的形式。",
        "A time should be written as 2012-12-28, 2012-12-28T16:34 or 2012-12-28T16:34:05.",
        "请改正。",
        "Correct it.");
}
