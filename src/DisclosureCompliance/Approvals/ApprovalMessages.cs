using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>What is said of trails.</summary>
internal static class ApprovalMessages
{
    public static readonly MessageTemplate StepTaken = MessageTemplate.Define(
        "approval.step-taken",
        "“{step}”由{person}（{role}）于 {at} 完成。",
        "'{step}' was taken by {person} ({role}) at {at}.");

    public static readonly MessageTemplate EntryTaken = MessageTemplate.Define(
        "approval.entry-taken",
        "“{step}”：{person}（{role}）于 {at} {decision}。",
        "'{step}': {person} ({role}) at {at}: {decision}.");

    public static readonly MessageTemplate MajorByRule = MessageTemplate.Define(
        "approval.major.by-rule",
        "属于重大事项：{rule}（{condition}）。",
        "A major matter: {rule} ({condition}).");

    public static readonly MessageTemplate MajorWhenUnknown = MessageTemplate.Define(
        "approval.major.unknown",
        "按重大事项办理：{rule}（{condition}），是否如此尚不清楚。",
        "Treated as a major matter: {rule} ({condition}), and it is not known whether that is so.",
        "请补充该事实；查明不属于的，可按一般事项办理。",
        "State the fact; when it is known not to be so, the matter is ordinary.");

    public static readonly MessageTemplate MajorAsDeclared = MessageTemplate.Define(
        "approval.major.declared",
        "属于重大事项：已列为重大事项。",
        "A major matter: it was declared one.");

    public static readonly MessageTemplate Ordinary = MessageTemplate.Define(
        "approval.major.no",
        "“{policy}”没有一条将其列为重大事项。",
        "No rule of '{policy}' makes it a major matter.");

    public static readonly MessageTemplate UnderDeclared = MessageTemplate.Define(
        "approval.major.under-declared",
        "已申报为一般事项，但属于重大事项，须按重大事项办理：{rules}。",
        "It was declared ordinary, but is a major matter and needs what major matters need: {rules}.",
        "请核对事项分类；经办人可以提级，不能降级。",
        "Check how matters are classed; a drafter may raise a matter, never lower it.");

    public static readonly MessageTemplate DeemedConsent = MessageTemplate.Define(
        "approval.deemed-consent",
        "“{step}”至 {due} 无人办理，按程序规定视为同意。这与先审查、后公开的要求不一致。",
        "Nobody acted on '{step}' by {due}, which the policy takes for consent. That sits badly with review before publication.",
        "公开前请补做审查，并建议取消“逾期视为同意”。",
        "Have it reviewed before it is published, and consider removing deemed consent from the policy.");

    public static readonly MessageTemplate ReliefUsed = MessageTemplate.Define(
        "approval.relief-used",
        "“{step}”由{person}办理，依据例外“{relief}”（{approver}批准，{reason}，{first}至{last}）。",
        "'{step}' was taken by {person} by the exception '{relief}' (allowed by {approver}: {reason}; {first} to {last}).");

    public static readonly MessageTemplate Overdue = MessageTemplate.Define(
        "approval.overdue",
        "“{step}”应于 {due} 前办理，实际为 {at}。",
        "'{step}' was due by {due} and was taken at {at}.",
        "请查明延误原因；审查所用时间计入公开时限。",
        "Find out what held it up; the time of review counts towards the time limit of publication.");

    public static readonly MessageTemplate MissingStep = MessageTemplate.Define(
        "approval.missing-step",
        "缺少“{step}”。",
        "The step '{step}' was not taken.",
        "请由“{role}”补办，并查明为何没有办理。",
        "Have the role '{role}' take it, and find out why it was left out.");

    public static readonly MessageTemplate Returned = MessageTemplate.Define(
        "approval.returned",
        "“{step}”最后一次意见为退回（{person}，{at}）。",
        "The last word on '{step}' was to send it back ({person}, {at}).",
        "请修改后重新送审。",
        "Correct the matter and submit it again.");

    public static readonly MessageTemplate RedactionAwaited = MessageTemplate.Define(
        "approval.redaction-awaited",
        "“{step}”的意见为删减后公开（{person}，{at}），尚未重新送审。",
        "'{step}' allows publication only without what must stay closed ({person}, {at}); nothing was submitted since.",
        "请删去不宜公开的内容后重新送审。",
        "Take out what must stay closed and submit it again.");

    public static readonly MessageTemplate Withheld = MessageTemplate.Define(
        "approval.withheld",
        "“{step}”的意见为不予公开（{person}，{at}）。",
        "'{step}' says that it must not be published ({person}, {at}).",
        "不得公开；已经公开的，立即撤下并报告。",
        "Do not publish it; where it is out, take it down at once and report it.");

    public static readonly MessageTemplate Withdrawn = MessageTemplate.Define(
        "approval.withdrawn",
        "已由{person}于 {at} 撤回。",
        "{person} took it back at {at}.",
        "仍须公开的，请重新送审。",
        "If it is still to be published, submit it again.");

    public static readonly MessageTemplate ReferralOpen = MessageTemplate.Define(
        "approval.referral-open",
        "“{step}”已报请“{authority}”，尚未收到答复；报请不停止计算公开时限。",
        "'{step}' was referred to '{authority}', and there is no answer yet; the time limit of publication runs on.",
        "请催办，并将答复记入审签单。",
        "Ask again, and enter the answer in the trail.");

    public static readonly MessageTemplate QuorumNotReached = MessageTemplate.Define(
        "approval.quorum-not-reached",
        "“{step}”须有 {quorum} 人签署，现有 {signed} 人。",
        "'{step}' needs {quorum} persons and has {signed}.",
        "请由“{role}”中的其他人员补签。",
        "Have others of the role '{role}' sign it.");

    public static readonly MessageTemplate Lapsed = MessageTemplate.Define(
        "approval.lapsed",
        "“{step}”曾经办理，后因{person}于 {at} {decision}而失效。",
        "'{step}' was taken and lapsed when {person} at {at} did this: {decision}.",
        "请由“{role}”重新办理。",
        "Have the role '{role}' take it again.");

    public static readonly MessageTemplate PublishedContentChanged = MessageTemplate.Define(
        "approval.published-content-changed",
        "“{step}”审核的内容与公开的内容不一致。",
        "What was approved at '{step}' is not what was published.",
        "请按审核的内容改正，或就现有内容重新审核。",
        "Publish what was approved, or have what is published approved.");

    public static readonly MessageTemplate PublishedContentUnbound = MessageTemplate.Define(
        "approval.published-content-unbound",
        "无法确认“{step}”审核的就是公开的内容：缺少内容指纹。",
        "Nothing shows that what was approved at '{step}' is what was published: a fingerprint is missing.",
        "请核对后补记内容指纹。",
        "Compare the two and record the fingerprint.");

    public static readonly MessageTemplate NotSealed = MessageTemplate.Define(
        "approval.not-sealed",
        "审签记录应当逐条加封，而其 {count} 条均无封印，可能已被整体去除。",
        "The trail has to be sealed, and none of its {count} entries carries a link; all of them may have been taken off.",
        "请以加封的原件核对；没有原件的，重新审签。",
        "Compare the trail with its sealed original; where there is none, have it signed again.");

    public static readonly MessageTemplate BrokenChain = MessageTemplate.Define(
        "approval.broken-chain",
        "审签链在第 {number} 条（“{step}”，{person}，{at}）断裂：该条或其前的记录被改动。",
        "The chain of the trail is broken at entry {number} ('{step}', {person}, {at}): it, or what stands before it, was changed.",
        "请以原件核对，查明改动，不得据此公开。",
        "Compare the trail with its original and find out what was changed; publish nothing on its strength.");
}
