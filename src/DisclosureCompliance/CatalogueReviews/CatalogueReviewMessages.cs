using DisclosureCompliance.Messages;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>What a review of a catalogue says.</summary>
internal static class CatalogueReviewMessages
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
        "“{item}”引用的条款“{provision}”不存在{nearest}。",
        "'{item}' refers to a provision '{provision}' that does not exist{nearest}.",
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

    public static readonly MessageTemplate Duplicate = MessageTemplate.Define(
        "catalogue-review.duplicate",
        "“{item}”与事项“{first}”（{place}）名称相同。",
        "'{item}' has the same title as the item '{first}' ({place}).",
        "请合并，或在名称中写明区别。",
        "Merge them, or let the titles say how they differ.");

    public static readonly MessageTemplate NoUnit = MessageTemplate.Define(
        "catalogue-review.no-unit",
        "“{item}”没有写明公开主体。",
        "'{item}' names no unit that answers for it.",
        "请写明公开主体。",
        "Name the unit.");

    public static readonly MessageTemplate UnknownUnit = MessageTemplate.Define(
        "catalogue-review.unknown-unit",
        "“{item}”的公开主体“{unit}”不在单位名单中。",
        "The unit '{unit}' of '{item}' is on no list of units.",
        "请改正单位名称，或补充名单。",
        "Correct the unit, or add it to the list.");

    public static readonly MessageTemplate ClassWithoutUnit = MessageTemplate.Define(
        "catalogue-review.class-without-unit",
        "“{item}”适用的单位类别“{class}”没有任何单位。",
        "'{item}' is for the class '{class}', to which no unit belongs.",
        "请改正类别，或给单位补上类别。",
        "Correct the class, or state the class of the units.");

    public static readonly MessageTemplate UnknownLevel = MessageTemplate.Define(
        "catalogue-review.unknown-level",
        "“{item}”的公开层级“{level}”不是用语表中的层级。",
        "The level '{level}' of '{item}' is none that the vocabulary has.",
        "请改用规范名称，或补充用语表。",
        "Use a standard name, or add it to the vocabulary.");

    public static readonly MessageTemplate LevelNotOfUnit = MessageTemplate.Define(
        "catalogue-review.level-not-of-unit",
        "“{item}”的公开层级为{level}，而“{unit}”是{own}单位。",
        "'{item}' is of the level {level}, while '{unit}' is of the level {own}.",
        "请改正层级，或将事项移到该层级的目录。",
        "Correct the level, or move the item to the catalogue of that level.");

    public static readonly MessageTemplate RecordWithoutItem = MessageTemplate.Define(
        "catalogue-review.record-without-item",
        "记录“{record}”所属的事项“{id}”不在目录中。",
        "The record '{record}' is for an item '{id}' that the catalogue does not have.",
        "请补充事项，或改正记录。",
        "Add the item, or correct the record.");

    public static readonly MessageTemplate NoChannel = MessageTemplate.Define(
        "catalogue-review.no-channel",
        "“{item}”没有写明公开渠道。",
        "'{item}' names no channel.",
        "请写明公开渠道。",
        "Name the channels.");

    public static readonly MessageTemplate UnknownChannel = MessageTemplate.Define(
        "catalogue-review.unknown-channel",
        "“{item}”的渠道“{channel}”不在用语表中。",
        "The channel '{channel}' of '{item}' is none that the vocabulary has.",
        "请改用规范名称，写作“其他：名称”，或补充用语表。",
        "Use a standard name, write it behind 其他：, or add it to the vocabulary.");

    public static readonly MessageTemplate LikelyChannel = MessageTemplate.Define(
        "catalogue-review.likely-channel",
        "“{item}”的渠道“{channel}”多半是“{term}”。",
        "The channel '{channel}' of '{item}' is likely '{term}'.",
        "请核对，或将该写法加入用语表。",
        "Check it, or add the spelling to the vocabulary.");

    public static readonly MessageTemplate ChannelTwice = MessageTemplate.Define(
        "catalogue-review.channel-twice",
        "“{item}”的渠道“{channel}”与“{first}”相同。",
        "The channel '{channel}' of '{item}' is the same as '{first}'.",
        "请删去其一。",
        "Remove one of them.");

    public static readonly MessageTemplate RequiredNotListed = MessageTemplate.Define(
        "catalogue-review.required-channel-not-listed",
        "“{item}”要求使用“{channel}”，但公开渠道中没有。",
        "'{item}' requires '{channel}', which is not among its channels.",
        "请将其列入公开渠道，或取消要求。",
        "Add it to the channels, or drop the requirement.");

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

    public static readonly MessageTemplate NoBasis = MessageTemplate.Define(
        "catalogue-review.no-basis",
        "“{item}”没有写明公开依据。",
        "'{item}' cites no law.",
        "请写明依据及条款。",
        "Cite the law, with its article.");

    public static readonly MessageTemplate RepealedBasis = MessageTemplate.Define(
        "catalogue-review.repealed-basis",
        "“{item}”的依据{citation}在 {last} 之后已失效（核对日 {day}）。",
        "The basis of '{item}', {citation}, went out of force after {last} (looked at on {day}).",
        "请改引现行规定。",
        "Cite what is in force.");

    public static readonly MessageTemplate ReplacedBasis = MessageTemplate.Define(
        "catalogue-review.replaced-basis",
        "“{item}”的依据{citation}在 {last} 之后已失效（核对日 {day}），现行的是{now}。",
        "The basis of '{item}', {citation}, went out of force after {last} (looked at on {day}); in force is {now}.",
        "请改引现行规定，并核对条款号。",
        "Cite what is in force, and check the article's number.");

    public static readonly MessageTemplate BasisNotYetInForce = MessageTemplate.Define(
        "catalogue-review.basis-not-yet-in-force",
        "“{item}”的依据{citation}自 {first} 起施行，在 {day} 尚未施行。",
        "The basis of '{item}', {citation}, comes into force on {first} and is not in force on {day}.",
        "请改引当时有效的规定。",
        "Cite what was in force.");

    public static readonly MessageTemplate UnknownDuty = MessageTemplate.Define(
        "catalogue-review.unknown-duty",
        "“{item}”所称的法定内容“{duty}”不存在{nearest}。",
        "'{item}' says that it fulfils a duty '{duty}' that does not exist{nearest}.",
        "请改正标识。",
        "Correct the identifier.");

    public static readonly MessageTemplate DutyNotInForce = MessageTemplate.Define(
        "catalogue-review.duty-not-in-force",
        "“{item}”所称的法定内容“{duty}”（{citation}）在 {day} 无效。",
        "'{item}' says that it fulfils '{duty}' ({citation}), which is not in force on {day}.",
        "请改为当时有效的条款。",
        "Name the duty that is in force.");

    public static readonly MessageTemplate LevelUnknown = MessageTemplate.Define(
        "catalogue-review.level-unknown",
        "没有写明单位的层级，只核对各级行政机关都须公开的内容。",
        "The level of the office is not stated, so only what every agency owes was looked for.",
        "请写明单位的层级。",
        "State the level of the office.");

    public static readonly MessageTemplate MissingDuty = MessageTemplate.Define(
        "catalogue-review.missing-duty",
        "目录中没有法律要求公开的“{duty}”（{citation}）{doubt}。",
        "The catalogue lacks '{duty}', which the law requires ({citation}){doubt}.",
        "请补充事项；已有事项的，在该事项写明 \"duties\": [\"{id}\"]；确无此类信息的，将其列为不涉及。",
        "Add an item; where there is one, write \"duties\": [\"{id}\"] in it; where the office has no such matter, name the duty as excused.");

    public static readonly MessageTemplate ExcusedDuty = MessageTemplate.Define(
        "catalogue-review.excused-duty",
        "单位说明不涉及“{duty}”（{citation}）{doubt}，标识 {id}。",
        "The office says that it has no matter of '{duty}' ({citation}){doubt}; identifier {id}.");

    public static readonly MessageTemplate LikelyDuty = MessageTemplate.Define(
        "catalogue-review.likely-duty",
        "“{item}”多半就是法律要求公开的“{duty}”（{citation}）{doubt}，只是按词语判断。",
        "'{item}' is likely what the law requires as '{duty}' ({citation}){doubt}; only words say so.",
        "请核对后在该事项写明 duties 或依据的条、项。",
        "Check it, and state the duty, or cite article and item.");

    public static readonly MessageTemplate GeneralDuty = MessageTemplate.Define(
        "catalogue-review.general-duty",
        "“{duty}”（{citation}）{doubt}是一般标准，不对应单个事项，须人工判断。",
        "'{duty}' ({citation}){doubt} is a general criterion that no single item answers; a person must judge.");
}
