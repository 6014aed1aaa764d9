using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;

namespace SelfInspection.Texts;

/// <summary>What is said of texts that are looked over before publication.</summary>
internal static class ScanLabels
{
    public static readonly LocalizedText Help = new(
        "发布前检查文本：密级和内部标志，身份、银行卡、电话号码。结果只显示遮盖后的号码。",
        "Looks texts over before publication: secrecy markings, identity, card and telephone numbers. What it finds is shown masked.");

    public static readonly LocalizedText FilesName = new("文本…", "text…");
    public static readonly LocalizedText FilesHelp = new("文本文件；- 为标准输入", "Text files; - for standard input");
    public static readonly LocalizedText RulesHelp = new("另加检查规则（disclosure-scan-rules/1），编号相同的以此为准", "Rules of your own (disclosure-scan-rules/1) over those that ship");
    public static readonly LocalizedText WordName = new("场合", "word");
    public static readonly LocalizedText OccasionHelp = new("公开的场合，如 administrative-penalty；可多次", "What it is published for, such as administrative-penalty; may stand several times");
    public static readonly LocalizedText AsOfHelp = new("出生日期不晚于这一天", "The last day on which somebody can have been born");
    public static readonly LocalizedText EncodingHelp = new("文本编码，默认 utf-8", "Encoding of the texts; utf-8 unless given");
    public static readonly LocalizedText AllHelp = new("也列出已豁免的", "Lists what a rule excuses, too");
    public static readonly LocalizedText Scanning = new("正在检查", "Looking it over");

    public static readonly LocalizedText Clean = new("没有发现不宜公开的内容。", "Nothing was found that should not be published.");
    public static readonly LocalizedText Certain = new("确定", "certain");
    public static readonly LocalizedText Likely = new("很可能", "likely");
    public static readonly LocalizedText Weak = new("仅形式相符", "the form alone");

    public static readonly MessageTemplate ScannedSoFar = Labels.Define("text.scan.so-far", "正在检查，已读 {millions} 百万字", "Looking it over, {millions} million characters read");

    public static readonly MessageTemplate Excused = Labels.Define("text.scan.excused", "已豁免：{rule}", "Excused: {rule}");

    public static readonly MessageTemplate Found = Labels.Define(
        "text.scan.found",
        "共 {hits} 处，另有 {excused} 处已豁免，{unlisted} 处未列出。",
        "Found: {hits}. Excused: {excused}. Not listed: {unlisted}.");

    public static LocalizedText Of(ScanStrength strength) => strength switch
    {
        ScanStrength.Certain => Certain,
        ScanStrength.Likely => Likely,
        _ => Weak,
    };
}
