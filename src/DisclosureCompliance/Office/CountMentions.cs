namespace DisclosureCompliance.Office;

/// <summary>Whether a sentence states a count, and whether it promises one.</summary>
internal static class CountMentions
{
    private const string Measures = "条件次人个項项篇期份户位名场批起本册处家类例部台张宗天时日月年周分";
    private const string DateUnits = "年月日号时分";
    private const int MaxUnit = 4;

    // Words behind which a reader waits for a figure.
    private static readonly string[] Promises = ["发布各类", "公开各类", "发布各种", "公开各种", "累计", "共计", "总计", "合计", "共发布", "共公开", "共受理", "共办理", "共收到", "共召开", "共举办", "共开展", "共组织", "共编制", "共培训"];

    private static readonly string[] AtOnce = ["当场", "当天", "当日", "即办", "立等可取", "次日", "随到随办"];

    /// <summary>A sentence that leads up to a number and ends without one: 2012年……发布各类政务。</summary>
    public static bool PromisesWithoutNumber(string sentence) =>
        Promises.Any(promise => sentence.IndexOf(promise, StringComparison.Ordinal) is >= 0 and var at && !StatesCount(sentence.Substring(at)));

    /// <summary>The parts of a text that end with a full stop or a semicolon.</summary>
    public static IEnumerable<string> Sentences(string text) => text.Split(['。', '；', ';', '！', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(sentence => sentence.Trim());

    /// <summary>Whether a promise of time names one: 5个工作日, 当场.</summary>
    public static bool NamesTime(string words) => AtOnce.Any(word => words.Contains(word)) || FindsNumber(words, string.Empty);

    private static bool StatesCount(string text) => FindsNumber(text, DateUnits);

    // Digits that are not a date, or Chinese numerals, 数 and 几 in front of a measure word; the numeral of 一站式 is none.
    private static bool FindsNumber(string text, string except)
    {
        var rest = new CountText(text);
        for (; !rest.IsAtEnd; rest.At++)
        {
            if (!CountNumerals.IsNumeral(rest.Current) && rest.Current is not ('数' or '几' or '×' or 'x'))
            {
                continue;
            }

            var isArabic = CountNumerals.IsArabic(rest.Current);
            while (CountNumerals.IsNumeral(rest.Current) || rest.Current is '数' or '几' or '×' or 'x' or '.' or ',')
            {
                rest.At++;
            }

            rest.TakeAny("余多万亿", MaxUnit);
            var unit = rest.Current;
            if (!except.Contains(unit) && (isArabic || Measures.Contains(unit)))
            {
                return true;
            }

            rest.At--;
        }

        return false;
    }
}
