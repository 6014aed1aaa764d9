using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>Why an entry may not be made, or does not count.</summary>
internal static class ObstacleMessages
{
    public static readonly MessageTemplate OutOfOrder = Say(
        "out-of-order", "“{step}”（{at}）早于前一条记录（{previousAt}）。", "'{step}' ({at}) is earlier than the entry before it ({previousAt}).", "请按程序重新审核。", "Take the steps again in their order.");

    public static readonly MessageTemplate WrongRole = Say(
        "wrong-role", "“{step}”由{person}以“{role}”身份办理，应为：{allowed}。", "'{step}' was taken by {person} as '{role}'; it is for: {allowed}.", "请由有权限的人员重新办理。", "Have it taken again in one of these roles.");

    public static readonly MessageTemplate SelfApproval = Say(
        "self-approval", "“{step}”由{person}办理，而其本人或其所代行的人拟稿或修改过该内容。", "'{step}' was taken by {person}, who, or for whom he acts, drafted or changed the content.", "请由他人审核。", "Have another person take it.");

    public static readonly MessageTemplate AfterPublication = Say(
        "after-publication", "“{step}”（{at}）晚于公开时间（{published}）。", "'{step}' ({at}) was taken after publication ({published}).", "应先审查、后公开；请核实内容并记录原因。", "Review comes before publication: verify the content and note the reason.");

    public static readonly MessageTemplate UnknownStep = Say(
        "unknown-step", "“{policy}”没有“{step}”这一环节。", "'{policy}' has no step '{step}'.", "请改正环节名称，或更换审核程序。", "Correct the step's name, or use the policy that has it.");

    public static readonly MessageTemplate NotNeeded = Say(
        "not-needed", "该事项不需要“{step}”。", "The matter does not need '{step}'.", "该条不计入；如确属重大事项，请提级办理。", "The entry does not count; where the matter is major after all, declare it so.");

    public static readonly MessageTemplate RoleNotHeld = Say(
        "role-not-held", "{principal}在 {day} 不担任“{role}”，“{step}”不能以此身份办理。", "{principal} did not hold the role '{role}' on {day} and cannot take '{step}' in it.", "请由在任人员办理，或补正任职登记。", "Have whoever holds it act, or correct the register.");

    public static readonly MessageTemplate NotDelegated = Say(
        "not-delegated", "没有一项授权允许{person}在 {day} 代{principal}（“{role}”）办理“{step}”。", "No delegation lets {person} act for {principal} ('{role}') at '{step}' on {day}.", "请由本人办理，或由本人书面授权；受托人不得再委托。", "Have the person act, or delegate in writing; a delegate cannot delegate further.");

    public static readonly MessageTemplate AmbiguousPerson = Say(
        "ambiguous-person", "“{step}”：编号“{person}”在同一审签单中对应不同姓名（{name}）。", "'{step}': the identifier '{person}' goes by different names in one trail ({name}).", "请查明是谁签署，并更正编号。", "Find out who signed, and give each person an identifier.");

    public static readonly MessageTemplate SamePerson = Say(
        "same-person", "{person}或其所代行的人已办理该事项的其他环节，不能再办理“{step}”。", "{person}, or for whom he acts, took another step of the matter and cannot take '{step}' too.", "请由他人办理；人员不足的，先办理例外审批。", "Have another person take it; in a small office have an exception allowed first.");

    public static readonly MessageTemplate AlreadySigned = Say(
        "already-signed", "{person}或其所代行的人已签署“{step}”，不重复计算。", "{person}, or for whom he acts, has signed '{step}' already and counts once.", "请由其他人员签署。", "Have another person sign.");

    public static readonly MessageTemplate AlreadyTaken = Say(
        "already-taken", "“{step}”已经办结。", "'{step}' was taken already.", "无须重复办理。", "Nothing needs doing.");

    public static readonly MessageTemplate NotOpen = Say(
        "not-open", "“{step}”之前的环节尚未办结。", "A step before '{step}' was not taken yet.", "请先办理之前的环节。", "Have the steps before it taken first.");

    public static readonly MessageTemplate NotSubmitted = Say(
        "not-submitted", "没有待审的内容，“{step}”不能办理。", "Nothing is submitted, so '{step}' cannot be taken.", "请先送审。", "Submit the matter first.");

    public static readonly MessageTemplate AwaitsAnswer = Say(
        "awaits-answer", "“{step}”在等待“{authority}”的答复。", "'{step}' waits for the answer of '{authority}'.", "收到答复后，注明答复机关再办理。", "When the answer is there, enter it with that authority's name.");

    public static readonly MessageTemplate NotReferred = Say(
        "not-referred", "“{step}”没有报请任何机关，却记有“{authority}”的答复。", "'{step}' was referred to nobody, yet an answer of '{authority}' is entered.", "请先记载报请，或删去答复机关。", "Enter the referral first, or leave the authority out.");

    public static readonly MessageTemplate NotOffered = Say(
        "not-offered", "“{step}”不能作出这一决定：{decision}。", "'{step}' has no such decision: {decision}.", "请在审核程序允许的意见中选择。", "Choose one that the policy gives to the step.");

    public static readonly MessageTemplate BadTarget = Say(
        "bad-target", "不能从“{step}”退回至“{target}”。", "'{step}' cannot send back to '{target}'.", "请退回至之前的环节或经办人。", "Send it back to an earlier step or to the drafter.");

    public static readonly MessageTemplate ContentChanged = Say(
        "content-changed", "“{step}”：{person}审核的内容不是送审的内容。", "'{step}': what {person} signed is not what was submitted.", "请就送审的内容重新办理。", "Have it taken again for what was submitted.");

    public static readonly MessageTemplate NotBound = Say(
        "not-bound", "“{step}”（{person}，{at}）缺少内容指纹。", "'{step}' ({person}, {at}) has no fingerprint of the content.", "请补记内容指纹。", "Record the content's fingerprint.");

    public static readonly MessageTemplate NotRedacted = Say(
        "not-redacted", "应删减后公开，而{person}送审的内容没有改动。", "What must stay closed is to be taken out, and {person} submitted the content unchanged, or without a fingerprint.", "请删去不宜公开的内容后送审。", "Take it out and submit the rest.");

    public static readonly MessageTemplate NothingChanged = Say(
        "nothing-changed", "“{step}”：{person}提交的内容与现有内容相同。", "'{step}': the content that {person} handed in is the one that is there.", "无须重复提交。", "Nothing needs doing.");

    public static readonly MessageTemplate NotDrafter = Say(
        "not-drafter", "{person}没有拟稿，不能撤回。", "{person} did not draft it and cannot take it back.", "请由拟稿人撤回，或由审核人退回。", "Have the drafter take it back, or a reviewer send it back.");

    public static readonly MessageTemplate Ended = Say(
        "ended", "该事项已定为不予公开，“{step}”不能再办理。", "The matter was withheld and ended; '{step}' cannot be taken.", "情况变化的，另行立件。", "Where things have changed, begin a new matter.");

    public static readonly MessageTemplate TrailBroken = Say(
        "trail-broken", "审签链已断裂，“{step}”不能办理。", "The chain of the trail is broken, so '{step}' cannot be taken.", "请以原件核对审签单。", "Compare the trail with its original.");

    public static readonly MessageTemplate RelievedUntil = MessageTemplate.Define(
        "approval.relief-not-in-force",
        "例外“{relief}”只在{first}至{last}有效。",
        "The exception '{relief}' is in force only from {first} to {last}.");

    private static MessageTemplate Say(string word, string zh, string en, string zhRemedy, string enRemedy) =>
        MessageTemplate.Define("approval." + word, zh, en, zhRemedy, enRemedy);
}
