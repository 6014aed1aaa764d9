using DisclosureCompliance.Messages;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>What a review says of limits, and of what must agree with them: class, display, freshness.</summary>
internal static class LimitReviewMessages
{
    public static readonly MessageTemplate NoDeadline = MessageTemplate.Define(
        "catalogue-review.no-deadline",
        "“{item}”没有写明期限。",
        "'{item}' has no time limit.",
        "请写明期限；没有特别规定的，可引用法规的一般期限。",
        "Lay one down; where nothing special applies, refer to the general limit of the law.");

    public static readonly MessageTemplate NotComputable = MessageTemplate.Define(
        "catalogue-review.not-computable",
        "“{item}”只要求及时公开，没有可以计算的最后期限。",
        "'{item}' is to be disclosed at once, with no outer limit that a date can be computed from.",
        "可以写明“最迟不超过若干个工作日”。",
        "An outer limit in working days can be added.");

    public static readonly MessageTemplate UnknownProvision = MessageTemplate.Define(
        "catalogue-review.unknown-provision",
        "“{item}”引用的条款“{provision}”不存在；{nearest}。",
        "'{item}' refers to a provision '{provision}' that does not exist; {nearest}.",
        "请改正条款标识，或装入载有该条款的法规。",
        "Correct the identifier, or load the law that has it.");

    public static readonly MessageTemplate ProvisionNotInForce = MessageTemplate.Define(
        "catalogue-review.provision-not-in-force",
        "“{item}”引用的“{provision}”在 {day} 没有有效条文。",
        "'{item}' refers to '{provision}', of which no version is in force on {day}.",
        "请改用有效的条款。",
        "Refer to a provision that is in force.");

    public static readonly MessageTemplate TextUnreadable = MessageTemplate.Define(
        "catalogue-review.text-unreadable",
        "“{item}”的时限文字“{text}”无法识别：{reason}",
        "The limit '{text}' of '{item}' cannot be read: {reason}",
        "请改写为通行的说法，例如“信息形成或者变更之日起20个工作日内”。",
        "Word it as is common, such as 信息形成或者变更之日起20个工作日内.");

    public static readonly MessageTemplate TextAmbiguous = MessageTemplate.Define(
        "catalogue-review.text-ambiguous",
        "“{item}”的时限文字“{text}”可有不同理解：{assumption}",
        "The limit '{text}' of '{item}' can be read in more than one way: {assumption}",
        "请写明是哪一种。",
        "Say which is meant.");

    public static readonly MessageTemplate TextStricter = MessageTemplate.Define(
        "catalogue-review.text-stricter",
        "“{item}”的时限文字“{text}”（{read}）比所设规则（{rule}）更严。",
        "The limit '{text}' of '{item}' ({read}) is stricter than the rule ({rule}).",
        "请使文字与规则一致。",
        "Make text and rule say the same.");

    public static readonly MessageTemplate TextLooser = MessageTemplate.Define(
        "catalogue-review.text-looser",
        "“{item}”的时限文字“{text}”（{read}）比所设规则（{rule}）更宽。",
        "The limit '{text}' of '{item}' ({read}) is looser than the rule ({rule}).",
        "请使文字与规则一致。",
        "Make text and rule say the same.");

    public static readonly MessageTemplate TextDiffers = MessageTemplate.Define(
        "catalogue-review.text-differs",
        "“{item}”的时限文字“{text}”（{read}）与所设规则（{rule}）不同。",
        "The limit '{text}' of '{item}' ({read}) is another than the rule ({rule}).",
        "请使文字与规则一致。",
        "Make text and rule say the same.");

    public static readonly MessageTemplate LooserThanLaw = MessageTemplate.Define(
        "catalogue-review.looser-than-law",
        "“{item}”的期限（{rule}）比{citation}“{provision}”（{law}）更宽。",
        "The limit of '{item}' ({rule}) is looser than {citation}, {provision} ({law}).",
        "目录只能更严，不能更宽：请改为法定期限；另有法律依据的，请写明条款。",
        "A catalogue may be stricter than the law, never looser: take the law's limit, or cite the article that lays down another.");

    public static readonly MessageTemplate NotComparableWithLaw = MessageTemplate.Define(
        "catalogue-review.not-comparable-with-law",
        "“{item}”的期限（{rule}）与{citation}“{provision}”（{law}）无法比较宽严。",
        "Whether the limit of '{item}' ({rule}) is as strict as {citation}, {provision} ({law}) cannot be said for every day.",
        "请人工核对。",
        "Look at it.");

    public static readonly MessageTemplate PeriodicWithoutPeriod = MessageTemplate.Define(
        "catalogue-review.periodic-without-period",
        "“{item}”属定期公开，但期限（{rule}）没有周期，无法知道应有哪几期。",
        "'{item}' is periodic, but its limit ({rule}) has no period, so nobody can say which periods are owed.",
        "请写明每月、每季度或每年，或每年的日期。",
        "State every month, quarter or year, or a day of the year.");

    public static readonly MessageTemplate PermanentWithPeriod = MessageTemplate.Define(
        "catalogue-review.permanent-with-period",
        "“{item}”属长期公开，但期限（{rule}）按周期计。",
        "'{item}' is permanent, but its limit ({rule}) recurs.",
        "请改为定期公开；如指定期复核，请写作长期公开并写明复核周期。",
        "Call it periodic; where a review is meant, write a permanent rule with the interval of its reviews.");

    public static readonly MessageTemplate AdHocStays = MessageTemplate.Define(
        "catalogue-review.ad-hoc-stays",
        "“{item}”属随时公开，但期限（{rule}）要求长期公开。",
        "'{item}' is ad hoc, but its limit ({rule}) is permanent.",
        "请改为长期公开，或改正期限。",
        "Call it permanent, or correct the limit.");

    public static readonly MessageTemplate AdHocRecurs = MessageTemplate.Define(
        "catalogue-review.ad-hoc-recurs",
        "“{item}”属随时公开，但期限（{rule}）按周期计。",
        "'{item}' is ad hoc, but its limit ({rule}) recurs.",
        "请改为定期公开，或改正期限。",
        "Call it periodic, or correct the limit.");

    public static readonly MessageTemplate EndsBeforeStart = MessageTemplate.Define(
        "catalogue-review.ends-before-start",
        "“{item}”自 {from} 起适用，却在 {through} 终止，任何一天都不适用。",
        "'{item}' applies from {from} on and ends on {through}, so it never applies.",
        "请改正日期。",
        "Correct the dates.");

    public static readonly MessageTemplate DisplayEndsPermanent = MessageTemplate.Define(
        "catalogue-review.display-ends-permanent",
        "“{item}”须长期公开，展示时间却最长只有{most}。",
        "'{item}' is permanent, yet is displayed for {most} at most.",
        "请取消最长展示时间，或改为其他类别。",
        "Drop the longest display, or give it another class.");

    public static readonly MessageTemplate TwoDisplays = MessageTemplate.Define(
        "catalogue-review.two-displays",
        "“{item}”的期限（{rule}）与展示要求（{display}）不同。",
        "The limit of '{item}' ({rule}) and its display ({display}) are different.",
        "请只保留一个。",
        "Keep one of them.");

    public static readonly MessageTemplate FreshnessLooser = MessageTemplate.Define(
        "catalogue-review.freshness-looser",
        "“{item}”的更新要求（{freshness}）比公开周期（{rule}）更长，不起作用。",
        "The freshness asked of '{item}' ({freshness}) is longer than its period ({rule}) and has no effect.",
        "请改短，或删去。",
        "Shorten it, or leave it out.");

    public static readonly MessageTemplate FreshnessAfterDisplay = MessageTemplate.Define(
        "catalogue-review.freshness-after-display",
        "“{item}”最长展示{most}即撤下，更新要求（{freshness}）不会用到。",
        "'{item}' is taken down after {most} at most, so the freshness asked of it ({freshness}) never matters.");
}
