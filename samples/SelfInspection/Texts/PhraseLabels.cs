using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;

namespace SelfInspection.Texts;

/// <summary>What is said of phrases.</summary>
internal static class PhraseLabels
{
    public static readonly LocalizedText TypeLines = new("请逐行输入时限，以 Ctrl+D（Windows 为 Ctrl+Z 加回车）结束。", "Type one phrase a line; end with Ctrl+D (on Windows Ctrl+Z and Enter).");

    public static readonly LocalizedText Parsed = new("已读懂", "Read as it stands");
    public static readonly LocalizedText Assumed = new("按假设读懂，请确认", "Read with assumptions; somebody should confirm them");
    public static readonly LocalizedText NotComputable = new("读懂了，但没有可以推算的期限", "Understood, but nothing to compute a date from");
    public static readonly LocalizedText NotUnderstood = new("读不懂", "Not understood");

    public static readonly LocalizedText Blank = new("（空行）", "(an empty line)");
    public static readonly LocalizedText SetAside = new("不影响期限：", "Without influence: ");

    public static readonly LocalizedText Act = new("行为", "act");
    public static readonly LocalizedText Place = new("场所", "place");
    public static readonly LocalizedText Subject = new("主体", "subject");
    public static readonly LocalizedText Label = new("栏名", "label");
    public static readonly LocalizedText Numbering = new("编号", "numbering");
    public static readonly LocalizedText Explanation = new("说明", "explanation");
    public static readonly LocalizedText Basis = new("依据", "basis");
    public static readonly LocalizedText Exception = new("例外", "exception");

    public static readonly MessageTemplate Ignored = Labels.Define("text.phrase.ignored", "“{text}”（{kind}）", "'{text}' ({kind})");

    public static readonly MessageTemplate Tally = Labels.Define(
        "text.phrase.tally",
        "共 {total} 条：读懂 {parsed}，按假设读懂 {assumed}，没有可以推算的期限 {vague}，读不懂 {unread}。",
        "Phrases: {total}. Read as they stand: {parsed}. With assumptions: {assumed}. Nothing to compute: {vague}. Not understood: {unread}.");

    public static LocalizedText In(PhraseStatus status) => status switch
    {
        PhraseStatus.Parsed => Parsed,
        PhraseStatus.ParsedWithAssumptions => Assumed,
        PhraseStatus.NotComputable => NotComputable,
        _ => NotUnderstood,
    };

    public static LocalizedText In(PhraseRemarkKind kind) => kind switch
    {
        PhraseRemarkKind.Act => Act,
        PhraseRemarkKind.Place => Place,
        PhraseRemarkKind.Subject => Subject,
        PhraseRemarkKind.Label => Label,
        PhraseRemarkKind.Numbering => Numbering,
        PhraseRemarkKind.Explanation => Explanation,
        PhraseRemarkKind.Basis => Basis,
        _ => Exception,
    };
}
