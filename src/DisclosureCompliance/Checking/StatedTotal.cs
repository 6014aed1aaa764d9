using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checking;

/// <summary>
/// A total and its parts in one sentence: 共公开信息434条，其中甲类1条、乙类12条…. Only plain cases are read: figures, one unit, nothing approximate, no comparison
/// with another year, no 等 that leaves parts out.
/// </summary>
internal sealed record StatedTotal(Rational Total, Rational Parts, char Unit)
{
    private const string Among = "其中";
    private const int LongestTotal = 40;
    private const int LongestList = 400;

    private static readonly string[] Unclear = [Among, "余", "约", "近", "多", "同比", "增长", "增加", "减少", "上年", "去年", "累计", "等"];

    /// <summary>The first total that its parts do not add up to; null where all that can be read add up.</summary>
    public static StatedTotal? ApartIn(string text)
    {
        for (var at = text.IndexOf(Among, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Among, at + Among.Length, StringComparison.Ordinal))
        {
            if (Read(text, at) is { } read && read.Total != read.Parts)
            {
                return read;
            }
        }

        return null;
    }

    private static StatedTotal? Read(string text, int among)
    {
        if (StartOf(text, among) is not { } start)
        {
            return null;
        }

        var from = among + Among.Length;
        var end = from;
        while (end < text.Length && end - from < LongestList && !IsEnd(text[end]))
        {
            end++;
        }

        if ((end < text.Length && end - from == LongestList) || IsUnclear(text.Substring(from, end - from)))
        {
            return null;
        }

        var totals = Counts(text, start, among);
        var parts = Counts(text, from, end);
        return totals.Count == 1 && parts.Count > 1 && !IsUnclear(text.Substring(start, among - start)) && parts.TrueForAll(part => part.Unit == totals[0].Unit)
            ? new StatedTotal(totals[0].Number, parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Number), totals[0].Unit)
            : null;
    }

    /// <summary>Where the sentence begins or, in a long one, a clause of it: a number cut through would be another number, and one without its 约 an exact one.</summary>
    private static int? StartOf(string text, int among)
    {
        var start = among;
        while (start > 0 && !IsEnd(text[start - 1]))
        {
            if (among - start == LongestTotal)
            {
                return text.IndexOf('，', start, LongestTotal) is var comma and >= 0 ? comma + 1 : null;
            }

            start--;
        }

        return start;
    }

    /// <summary>The numbers with the sign behind them that says what is counted; years and days are none.</summary>
    private static List<(Rational Number, char Unit)> Counts(string text, int from, int end)
    {
        var counts = new List<(Rational, char)>();
        for (var at = from; at < end; at++)
        {
            var next = at;
            while (next < end && IsFigure(text[next]))
            {
                next++;
            }

            if (next > at && next < end && text[next] is not ('年' or '月' or '日' or '号') && Rational.TryParse(text.Substring(at, next - at).Replace(",", string.Empty), out var number))
            {
                counts.Add((number, text[next]));
            }

            at = next;
        }

        return counts;
    }

    private static bool IsUnclear(string sentence) => Array.Exists(Unclear, word => sentence.Contains(word));

    private static bool IsFigure(char character) => character is (>= '0' and <= '9') or '.' or ',';

    private static bool IsEnd(char character) => character is '。' or '；' or ';' or '\n' or '！' or '？';
}
