using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Findings;

/// <summary>What signals of false disclosure say. They ask for a look and accuse nobody.</summary>
internal static class FalseMessages
{
    public static readonly MessageTemplate FormedApart = MessageTemplate.Define(
        FindingCodes.FormedApartFromSignature,
        "线索：“{item}”{period}所载形成日期为 {formed}，落款日期为 {signed}，相差 {days} 天。",
        "Signal: '{item}'{period} says that it was formed on {formed} and is signed {signed}: {days} days apart.",
        "请核实哪个日期正确；公开期限自真实的形成日期起算。",
        "Please look which date is right; the limit runs from the real day of formation.");

    public static readonly MessageTemplate FormedOnUploadDay = MessageTemplate.Define(
        "finding.formed-on-upload-day",
        "线索：“{item}”{period}所载形成日期 {formed} 就是公开日期，落款日期为 {signed}，早 {days} 天；形成日期可能是上传时自动填写的。",
        "Signal: '{item}'{period} says that it was formed on {formed}, the day of its publication, and is signed {signed}, {days} days earlier; the upload may have filled the date in.",
        "请核实；公开期限自真实的形成日期起算。",
        "Please look; the limit runs from the real day of formation.");

    public static readonly MessageTemplate PublishedBeforeSigned = MessageTemplate.Define(
        FindingCodes.PublishedBeforeSigned,
        "线索：“{item}”{period}公开于 {published}，落款日期却为 {signed}，晚 {days} 天。",
        "Signal: '{item}'{period} was published on {published} and is signed {signed}, {days} days later.",
        "请核实是公开时间填写有误，还是公开后替换了内容。",
        "Please look whether the day of publication is wrong, or the content was replaced afterwards.");

    public static readonly MessageTemplate IndexBeforeFormation = MessageTemplate.Define(
        FindingCodes.IndexDateContradicts,
        "线索：“{item}”{period}的索引号“{clue}”指向 {from} 至 {through}，早于所载形成日期 {stated}。",
        "Signal: the index number '{clue}' of '{item}'{period} points to {from} to {through}, before the stated day of formation, {stated}.",
        "请核实形成日期；网站迁移或重新编号的，请注明。",
        "Please look at the day of formation; note where a migration or new numbers explain it.");

    public static readonly MessageTemplate IndexAfterPublication = MessageTemplate.Define(
        "finding.index-date-after-publication",
        "线索：“{item}”{period}的索引号“{clue}”指向 {from} 至 {through}，晚于所载公开日期 {stated}。",
        "Signal: the index number '{clue}' of '{item}'{period} points to {from} to {through}, after the stated day of publication, {stated}.",
        "请核实公开日期；网站迁移或重新编号的，请注明。",
        "Please look at the day of publication; note where a migration or new numbers explain it.");

    public static readonly MessageTemplate AddressBeforeFormation = MessageTemplate.Define(
        FindingCodes.AddressDateContradicts,
        "线索：“{item}”{period}的网址“{clue}”指向 {from} 至 {through}，早于所载形成日期 {stated}。",
        "Signal: the address '{clue}' of '{item}'{period} points to {from} to {through}, before the stated day of formation, {stated}.",
        "请核实形成日期；页面先建后填的，请注明。",
        "Please look at the day of formation; note where the page was made before its content.");

    public static readonly MessageTemplate AddressBeforePublication = MessageTemplate.Define(
        "finding.address-date-before-publication",
        "线索：“{item}”{period}的网址“{clue}”指向 {from} 至 {through}，早于所载公开日期 {stated}；可能是旧页面换了日期。",
        "Signal: the address '{clue}' of '{item}'{period} points to {from} to {through}, before the stated day of publication, {stated}; an old page may have a new date.",
        "请核实真实的公开日期。",
        "Please look for the real day of publication.");

    public static readonly MessageTemplate AddressAfterPublication = MessageTemplate.Define(
        "finding.address-date-after-publication",
        "线索：“{item}”{period}的网址“{clue}”指向 {from} 至 {through}，晚于所载公开日期 {stated}；公开日期可能是倒填的。",
        "Signal: the address '{clue}' of '{item}'{period} points to {from} to {through}, after the stated day of publication, {stated}; that day may be back-dated.",
        "请核实真实的公开日期；网站迁移的，请注明。",
        "Please look for the real day of publication; note where a migration explains it.");

    public static readonly MessageTemplate PublishedInBulk = MessageTemplate.Define(
        FindingCodes.PublishedInBulk,
        "线索：{day} 一天公开了 {count} 条信息，所载形成日期有 {days} 个，从 {from} 到 {through}。",
        "Signal: on {day} {count} records were published that state {days} days of formation, from {from} to {through}.",
        "请核实是否平时未公开、集中补录；网站迁移或新设栏目的，请注明。",
        "Please look whether nobody published in between; note where a migration or a new section explains it.");

    public static readonly MessageTemplate FormedOnOneDay = MessageTemplate.Define(
        FindingCodes.FormedOnOneDay,
        "线索：有 {count} 条信息所载形成日期都是 {day}，却在 {days} 个不同日期公开，从 {from} 到 {through}。",
        "Signal: {count} records all state {day} as their day of formation and were published on {days} days, from {from} to {through}.",
        "请核实形成日期是否统一填写；一次会议形成的，请注明。",
        "Please look whether the day was filled in for all; note where one meeting explains it.");

    public static readonly MessageTemplate FormedOnUpload = MessageTemplate.Define(
        FindingCodes.FormedOnUpload,
        "线索：{total} 条写明形成日期的信息中，有 {count} 条的形成日期就是公开日期；形成日期可能由系统自动填写，及时与否就无从判断。",
        "Signal: of {total} records that state a day of formation, {count} state the day of publication; the system may fill it in, and then nothing shows whether they were in time.",
        "请抽查原件的落款日期。",
        "Please compare some of them with the date under the signature.");

    public static readonly MessageTemplate ReportRepeated = MessageTemplate.Define(
        FindingCodes.ReportRepeated,
        "线索：“{item}”{period}与{other}的内容完全相同，包括数字。",
        "Signal: '{item}'{period} is the same text as that of another period ({other}), numbers included.",
        "请核实本期内容是否真实编制。",
        "Please look whether this period was really reported on.");

    public static readonly MessageTemplate NearIdentical = MessageTemplate.Define(
        FindingCodes.NearIdentical,
        "线索：“{item}”{period}与{other}的内容雷同，去掉数字后相同片段占 {share}。",
        "Signal: '{item}'{period} is nearly the same as that of another period ({other}); numbers aside they share {share} of their pieces.",
        "请核实是否套用旧稿；法定格式文本的，请注明。",
        "Please look whether the old text was reused; note where a form that the law lays down explains it.");

    public static readonly MessageTemplate Republished = MessageTemplate.Define(
        FindingCodes.Republished,
        "线索：“{item}”{period}公开于 {published}，与 {earlier} 公开的“{other}”内容相同。",
        "Signal: '{item}'{period} was published on {published} and is the same text as '{other}' of {earlier}.",
        "请核实是否旧信息换日期重发；依规转载或多栏目发布的，请注明。",
        "Please look whether it is old information under a new date; note where a repost or a second section explains it.");

    public static readonly MessageTemplate BurstBeforeInspection = MessageTemplate.Define(
        FindingCodes.BurstBeforeInspection,
        "线索：检查日 {day} 之前 {days} 天内公开 {count} 条，占检查期内全部 {total} 条的 {share}。",
        "Signal: in the {days} days before the inspection of {day} {count} records were published, of {total} in the time inspected: {share}.",
        "请核实这些信息是否平时应公开而突击补录。",
        "Please look whether these should have been published earlier.");

    public static readonly MessageTemplate DatesAgree = MessageTemplate.Define(
        "check.dates-agree",
        "“{item}”{period}所载日期与落款、索引号、网址没有矛盾。",
        "The dates of '{item}'{period} agree with its signature, index number and address.");

    public static readonly MessageTemplate NotCopied = MessageTemplate.Define(
        "check.not-copied",
        "“{item}”{period}与以前公开的内容没有雷同。",
        "'{item}'{period} is no copy of what was published before.");
}
