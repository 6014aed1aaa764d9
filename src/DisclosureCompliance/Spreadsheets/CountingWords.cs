using System.Text.RegularExpressions;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>How a printed rule says what it counts: 一项, 一处, 逾期一天, 逐项; and the words that leave open whether, or how, it counts.</summary>
internal static class CountingWords
{
    /// <summary>What counts things and occurrences; without words that merely begin like it (一次性, 一件事, 一处室).</summary>
    private const string Thing = "(?:项|条|次(?!性)|处(?!室|理|罚|置|分)|篇|件(?!事)|份|例|起(?<=(?:^|,|发生|发现|出现|查实|有|每)一起)|人次?|名|张|家|户|页|字|幅|场|批|宗|笔|期|栏|块|款|封|个(?!工作日|自然日|月|季|星期|周|学期|小时|年|百分点))";

    private const string Time = "(?:天|日|个?工作日|个?自然日|周|个?星期|个?月|个?季度|年|个?小时)";

    private const string Numeral = "[一二两三四五六七八九十百]";

    /// <summary>Behind these a number is a threshold, an ordinal, or any one of several.</summary>
    private const string NotCounted = "(?<!第|任|任意|任何|某|唯|另|无|没有|超过|满|达|达到|不足|至少|少于|低于|多于|最多|最少|连续|累计|十|百|同|统)";

    /// <summary>One of what is counted. A time counts only as a delay or a gap (逾期一天, 缺一天): 一个月未更新 is a threshold.</summary>
    public const string One = "(?:" + NotCounted + "一" + Thing + "|(?<=逾期|超期|延期|延迟|迟延|推迟|滞后|拖延|拖|迟|晚|超|缺|少|漏)一" + Time + ")(?!以上|以下|以内|及以上|以后|内|或|至|到|[-~—]|" + Numeral + ")";

    private static readonly Regex Digit = RuleClause.Make(@"(?<![\d.\-~—至到、,])1(?=" + Thing + "|" + Time + ")");
    private static readonly Regex Many = RuleClause.Make("[二两三四五六七八九十百]+(?:" + Thing + "|" + Time + "|种|类|方面|成|倍|轮)");
    private static readonly Regex Any = RuleClause.Make("半(?:年|个?月|天|日)|" + Numeral + "+(?:" + Thing + "|" + Time + "|种|类|方面|成|倍|轮)");
    private static readonly Regex Ordinal = RuleClause.Make("第" + Numeral + "|首次|再次|[再另]扣");
    private static readonly Regex Elsewhere = RuleClause.Make("总分|总成绩|总得分|总评|倒扣|加倍|翻倍|递增|递减|类推|百分点|百分之|%|酌情|视情|至少[扣得]|最高[扣得]|最多[扣得]|最低[扣得]");
    private static readonly Regex AtOnce = RuleClause.Make("只要|[即就便都均]扣|一律扣|分别扣");

    /// <summary>A folded clause with 1项 as 一项: both say the same.</summary>
    public static string WithWords(string clause) => Digit.Replace(clause, "一");

    /// <summary>Whether the words name a number other than one.</summary>
    public static bool HasMany(string text) => Many.IsMatch(text);

    /// <summary>Whether the words name any number, be it counted or a condition.</summary>
    public static bool HasAny(string text) => Any.IsMatch(text);

    /// <summary>第一次, 首次, 再扣: what the others of the row are worth decides.</summary>
    public static bool HasOrdinal(string text) => Ordinal.IsMatch(text);

    /// <summary>Whether points come off something else than the item (总分, 倒扣), or not in whole steps (加倍, 每个百分点, 酌情).</summary>
    public static bool IsOfAnotherKind(string text) => Elsewhere.IsMatch(text);

    /// <summary>有一项不合格即扣, 均扣: once for all of them, or for each.</summary>
    public static bool MayBeForAll(string text) => AtOnce.IsMatch(text);
}
