using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Findings;

/// <summary>What findings of half disclosure say.</summary>
internal static class HalfMessages
{
    public static readonly MessageTemplate BlankElements = MessageTemplate.Define(
        FindingCodes.BlankElements,
        "“{item}”{period}有 {count} 项必备要素为空白：{elements}；{required} 项中实有 {present} 项。",
        "'{item}'{period} has required elements that are empty ({count}): {elements}; of {required} there are {present}.",
        "请填写后重新公开；确无内容的写明“无”。",
        "Fill them in and publish again; where there is nothing, say so.");

    public static readonly MessageTemplate PlaceholderElements = MessageTemplate.Define(
        FindingCodes.PlaceholderElements,
        "“{item}”{period}有 {count} 项必备要素疑为占位内容：{elements}；{required} 项中实有 {present} 项。",
        "'{item}'{period} seems to have placeholders for required elements ({count}): {elements}; of {required} there are {present}.",
        "请核实；确为占位的，填写后重新公开。",
        "Please look; where it is a placeholder, fill it in and publish again.");

    public static readonly MessageTemplate BlankText = MessageTemplate.Define(
        FindingCodes.BlankText,
        "线索：“{item}”{period}的正文是空的，也没有附件。",
        "Signal: the text of '{item}'{period} is empty, and there is no attachment.",
        "请核实；内容为图片或者采集时丢失的，请注明。",
        "Please look; note where the content is a picture or was lost when the page was read.");

    public static readonly MessageTemplate PlaceholderText = MessageTemplate.Define(
        FindingCodes.PlaceholderText,
        "线索：“{item}”{period}的正文有 {count} 处疑为占位内容，第一处为“{first}”。",
        "Signal: the text of '{item}'{period} seems to have placeholders ({count}), the first being '{first}'.",
        "请核实；确为占位的，补充后重新公开。",
        "Please look; where it is a placeholder, complete it and publish again.");

    public static readonly MessageTemplate AttachmentMissing = MessageTemplate.Define(
        FindingCodes.AttachmentMissing,
        "线索：“{item}”{period}的正文写有“{mention}”，但没有附件。",
        "Signal: the text of '{item}'{period} says '{mention}', and there is no attachment.",
        "请核实；缺附件的补传，附件内容已在正文中的写明。",
        "Please look; add the attachment, or say where in the text it stands.");

    public static readonly MessageTemplate FewerAttachments = MessageTemplate.Define(
        "finding.attachments-fewer",
        "线索：“{item}”{period}的正文提到附件{number}，但只有 {count} 个附件。",
        "Signal: the text of '{item}'{period} refers to attachment {number}, and the number of attachments is {count}.",
        "请核实；缺附件的补传，合并在一个文件中的注明。",
        "Please look; add what is lacking, or note that one file holds several.");

    public static readonly MessageTemplate FiguresContradict = MessageTemplate.Define(
        FindingCodes.FiguresContradict,
        "“{item}”{period}有 {count} 个数字正文与表格不一致，如“{name}”正文为 {inText}、表格为 {inTable}。",
        "'{item}'{period} has numbers that differ between text and table ({count}), such as '{name}': {inText} in the text, {inTable} in the table.",
        "请核对数据来源，更正后重新公开。",
        "Go back to the source of the data, correct it and publish again.");

    public static readonly MessageTemplate PartsDiffer = MessageTemplate.Define(
        FindingCodes.PartsDiffer,
        "线索：“{item}”{period}的正文称共 {total}{unit}，其中所列各项合计 {parts}{unit}。",
        "Signal: the text of '{item}'{period} states a total of {total} ({unit}), and the parts that it lists come to {parts} ({unit}).",
        "请核实；所列不全的，请写明“等”。",
        "Please look; where the list is not complete, let the text say so.");

    public static readonly MessageTemplate ContentAgrees = MessageTemplate.Define(
        "check.content-agrees",
        "“{item}”{period}正文所称的附件和数字没有发现缺漏。",
        "'{item}'{period} has the attachments and figures that its text speaks of.");
}
