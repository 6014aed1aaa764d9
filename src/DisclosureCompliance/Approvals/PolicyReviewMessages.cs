using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>What is said of policies: faults in their documents, and what is questionable about them.</summary>
internal static class PolicyReviewMessages
{
    public static readonly MessageTemplate DeemedConsent = MessageTemplate.Define(
        "approval.policy.deemed-consent",
        "“{step}”逾期视为同意，未经审查也可公开，与先审查、后公开的要求相悖。",
        "At '{step}' silence is consent, so a matter can be published without a review, which the law puts before publication.",
        "建议改为逾期催办并报上级人员办理（escalatesTo）。",
        "Let it escalate instead (escalatesTo).");

    public static readonly MessageTemplate DeemedConsentWithoutLimit = MessageTemplate.Define(
        "approval.policy.deemed-consent-without-limit",
        "“{step}”写明逾期视为同意，但没有期限，不会生效。",
        "'{step}' takes silence for consent but has no time limit, so it never does.",
        "请写明期限（within），或删去 onSilence。",
        "State the limit (within), or remove onSilence.");

    public static readonly MessageTemplate NoConfidentialityReview = MessageTemplate.Define(
        "approval.policy.no-confidentiality-review",
        "没有单独的保密审查环节。",
        "No step reviews confidentiality by itself.",
        "公开前须逐项进行公开审查（政府信息公开条例第十七条）；由审核人一并审查的，请在制度中写明。",
        "Every item is reviewed before it is published (Regulations on Open Government Information, article 17); where a reviewer does it as well, let the rules say so.");

    public static readonly MessageTemplate PartialConfidentialityReview = MessageTemplate.Define(
        "approval.policy.partial-confidentiality-review",
        "“{step}”没有覆盖所有事项。",
        "Not every matter passes '{step}'.",
        "公开审查须逐项进行，请取消该环节的适用条件。",
        "Every item has to be reviewed: remove the step's condition.");

    public static readonly MessageTemplate NobodyToAsk = MessageTemplate.Define(
        "approval.policy.nobody-to-ask",
        "“{step}”没有写明难以确定时报请哪一机关。",
        "'{step}' does not say whom to ask where a matter is unclear.",
        "请写明主管部门或保密行政管理部门（refersTo）。",
        "Name the competent department or the secrecy office (refersTo).");

    public static readonly MessageTemplate NoSeparation = MessageTemplate.Define(
        "approval.policy.no-separation",
        "经办人可以审核本人拟制的内容。",
        "A drafter may approve his own draft.",
        "人员不足的，建议改用有期限的例外登记。",
        "In a small office record exceptions with an end instead.");

    public static readonly MessageTemplate SharesWithDrafter = MessageTemplate.Define(
        "approval.policy.shares-with-drafter",
        "“{step}”可以由经办人本人办理。",
        "The drafter himself may take '{step}'.",
        "自查不能代替审核；请确认其后另有他人审核。",
        "A check by oneself is no review: see that another person reviews after it.");

    public static readonly MessageTemplate NoReview = MessageTemplate.Define(
        "approval.policy.no-review",
        "有的事项在拟制后无须任何审核即可公开。",
        "Some matters can be published without anybody's review.",
        "请至少设置一个适用于一般事项的审核环节。",
        "Have at least one step that ordinary matters need.");

    public static readonly MessageTemplate MajorMakesNoDifference = MessageTemplate.Define(
        "approval.policy.major-makes-no-difference",
        "写明了何为重大事项，但各环节对所有事项相同。",
        "The policy says what is major, but major matters take the same steps as others.",
        "请写明重大事项另需的环节（matters），或删去 major。",
        "Say which step only major matters need (matters), or remove major.");

    public static readonly MessageTemplate IdleEscalation = MessageTemplate.Define(
        "approval.policy.idle-escalation",
        "“{step}”逾期升级至“{role}”不起作用：没有期限，或该身份本可办理。",
        "The escalation of '{step}' to '{role}' does nothing: there is no time limit, or the role may take the step anyway.",
        "请写明期限（within）和另一身份。",
        "State a limit (within) and another role.");

    public static readonly MessageTemplate TooLong = MessageTemplate.Define(
        "approval.policy.too-long",
        "各环节期限合计 {days} 个工作日，超过主动公开的 {limit} 个工作日；审查时间不停止计算公开时限。",
        "The limits of the steps add up to {days} working days, more than the {limit} within which information is to be published; review does not stop that time.",
        "请缩短期限，或改为并行办理（parallel）。",
        "Shorten them, or take steps in parallel (parallel).");

    public static readonly MessageTemplate UnknownSharedStep = MessageTemplate.Define(
        "approval.policy.unknown-shared-step",
        "“{step}”可与“{shared}”同一人办理，但没有这一环节。",
        "'{step}' may be taken by the same person as '{shared}', which is no step.",
        "请改正环节名称。",
        "Correct the step's name.");

    public static readonly MessageTemplate NoStep = MessageTemplate.Define(
        "approval.policy.no-step",
        "审核程序没有任何环节。",
        "The policy has no step.",
        "请至少写明经办环节。",
        "Write at least the drafting.");

    public static readonly MessageTemplate FirstIsNoDrafting = MessageTemplate.Define(
        "approval.policy.first-is-no-drafting",
        "第一个环节应为经办（kind 为 draft），适用于所有事项，由一人办理，且没有期限、并行、默示同意和报请。",
        "The first step is the drafting (kind draft): for every matter, by one person, without time limit, parallel steps, consent by silence or referral.",
        "请改正；kind 可以省略。",
        "Correct it; kind can be left out.");

    public static readonly MessageTemplate LaterDrafting = MessageTemplate.Define(
        "approval.policy.later-drafting",
        "只有第一个环节是经办。",
        "Only the first step is a drafting.",
        "请改为 review 或 confidentiality。",
        "Make it review or confidentiality.");

    public static readonly MessageTemplate NoRole = MessageTemplate.Define(
        "approval.policy.no-role",
        "该环节没有写明可由谁办理。",
        "Nobody may take this step.",
        "请至少写明一种身份（roles）。",
        "Name at least one role.");

    public static readonly MessageTemplate UnknownZone = MessageTemplate.Define(
        "approval.policy.unknown-zone",
        "没有这一时区。",
        "There is no such time zone.",
        "请使用 IANA 时区名称，如 Asia/Shanghai。",
        "Use a name of the IANA database, such as Asia/Shanghai.");

    public static readonly MessageTemplate BadCondition = MessageTemplate.Define(
        "approval.policy.bad-condition",
        "条件应为以下之一：fact 加 in、atLeast、above、atMost、below 或 is 之一；或 all、any、none 之一。",
        "A condition has either a fact with one of in, atLeast, above, atMost, below and is; or one of all, any and none.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate EmptyList = MessageTemplate.Define(
        "approval.policy.empty-list",
        "此处至少应有一项。",
        "There should be at least one entry here.",
        "请补充，或删去该字段。",
        "Add one, or leave the field out.");

    public static readonly MessageTemplate BadFact = MessageTemplate.Define(
        "approval.bad-fact",
        "事实应为文字、文字列表、数字或 true / false。",
        "A fact is a text, a list of texts, a number, or true or false.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate BadFingerprint = MessageTemplate.Define(
        "approval.bad-fingerprint",
        "内容指纹应写成 sha256: 加 64 位十六进制数字。",
        "A fingerprint is written as sha256: and 64 hexadecimal digits.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate BadTime = MessageTemplate.Define(
        "approval.bad-time",
        "时间应写成 2012-12-28、2012-12-28T16:34 或 2012-12-28T16:34:05 的形式，有时刻的可加 +08:00。",
        "A time should be written as 2012-12-28, 2012-12-28T16:34 or 2012-12-28T16:34:05; after a time of day +08:00 may follow.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate BadInterval = MessageTemplate.Define(
        "approval.register.bad-interval",
        "最后一天早于第一天。",
        "The last day comes before the first.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate ToHimself = MessageTemplate.Define(
        "approval.register.to-himself",
        "不能授权给本人，也不能由本人批准本人的例外。",
        "Nobody delegates to himself, or allows an exception to himself.",
        "请改为另一人。",
        "Name another person.");
}
