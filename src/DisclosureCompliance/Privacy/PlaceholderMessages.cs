using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>What is said of content that is only seemingly there.</summary>
internal static class PlaceholderMessages
{
    public static readonly MessageTemplate Blank = MessageTemplate.Define(
        "placeholder.blank", "内容为空。", "There is no content.", "请补充内容。", "Fill it in.");

    public static readonly MessageTemplate Filler = MessageTemplate.Define(
        "placeholder.filler", "以“{text}”代替内容。", "'{text}' stands where content should.", "请补充内容。", "Fill it in.");

    public static readonly MessageTemplate Omission = MessageTemplate.Define(
        "placeholder.omission",
        "以“{text}”省略了内容。",
        "Content is left out with '{text}'.",
        "请写出全文；依法不公开的部分，请说明理由。",
        "Give it in full; where a part is withheld by law, say why.");

    public static readonly MessageTemplate Attachment = MessageTemplate.Define(
        "placeholder.attachment", "写有“{text}”，但没有附件。", "'{text}' points to an attachment, and there is none.", "请上传附件，或者写入正文。", "Attach it, or put it into the text.");

    public static MessageTemplate Of(PlaceholderKind kind) => kind switch
    {
        PlaceholderKind.Blank => Blank,
        PlaceholderKind.Filler => Filler,
        PlaceholderKind.Omission => Omission,
        _ => Attachment,
    };
}
