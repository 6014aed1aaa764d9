using DisclosureCompliance.Messages;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>What a review says of everything but limits: who answers, where it is published, by which law.</summary>
internal static class CatalogueReviewMessages
{
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
        "“{item}”所称的法定内容“{duty}”不存在；{nearest}。",
        "'{item}' says that it fulfils a duty '{duty}' that does not exist; {nearest}.",
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
