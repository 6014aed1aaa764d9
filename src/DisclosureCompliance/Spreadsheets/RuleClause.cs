using System.Text.RegularExpressions;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>One clause of a printed rule, where its words allow one reading only.</summary>
internal sealed class RuleClause
{
    private const string N = @"(?<points>\d+(?:\.\d+)?)";

    private static readonly (Regex Pattern, Func<Match, RuleClause?> Make)[] Patterns =
    [
        // 酌情扣1-5分; 一次扣1-3分 would be so much every time.
        (Make("^(?<before>[^扣得加每各\\d]*?)扣" + N + "[-~—–至到](?<to>\\d+(?:\\.\\d+)?)分$"), Range),
        (Make("^[^扣得加每各\\d]*?酌情扣分$"), _ => new(new EnteredAmount(0, PointAmount.All), takesOff: true)),

        // 每缺一项扣0.5分; 每5条扣1分; 未按时报送的,每次扣1分.
        (Make(@"^(?<before>[^扣得加\d每]*)每(?<per>\d+)?(?<what>[^扣得加\d每,]*),?扣" + N + "分$"), match => Every(match, takesOff: true)),
        (Make(@"^(?<before>[^扣得加\d每]*)每(?<per>\d+)?(?<what>[^扣得加\d每,]*),?得" + N + "分$"), match => Every(match, takesOff: false)),

        // 发现一处错别字扣0.2分; 逾期一天扣1分; 逐项扣1分. 发布一篇得1分, but 设立一个信箱得1分 may be once.
        (Make(@"^(?<before>[^扣得加\d每]*)" + CountingWords.One + @"(?<what>[^扣得加\d每,]*),?扣" + N + "分$"), One),
        (Make(@"^[^扣得加\d每]*[逐按](?:项|条|次|件|处|篇|天|日|期|个|人),?扣" + N + "分$"), match => Each(match, takesOff: true)),
        (Make(@"^[^扣得加\d每]*" + CountingWords.One + ",?得" + N + "分$"), match => Each(match, takesOff: false)),

        // 无经费保障的扣1分; 无意见箱不得分.
        (Make("^(?!.*(?:任何|任一|任意|之一|各|每|其中))(?<before>[^扣得加\\d]+?),?扣" + N + "分$"), match => Once(match, takesOff: true)),
        (Make("^(?!.*(?:否则|任何|任一|任意|之一|各|每|其中))(?<before>[^扣得加\\d]+?),?(?<all>本项|该项|此项)?(?:不得分|扣完|得0分)$"), All),
        (Make("^(?!.*(?:各|每|其中|否则|最高|最多))(?<before>[^扣得加\\d]+?),?得" + N + "分$"), match => Once(match, takesOff: false)),
    ];

    private RuleClause(RuleAmount amount, bool takesOff) => (Amount, TakesOff) = (amount, takesOff);

    public RuleAmount Amount { get; }

    public bool TakesOff { get; }

    /// <summary>The one reading of a folded clause; null where there is none or more than one.</summary>
    public static RuleClause? Read(string clause)
    {
        var words = CountingWords.WithWords(clause);
        foreach (var (pattern, make) in Patterns)
        {
            if (pattern.Match(words) is { Success: true } match)
            {
                return make(match);
            }
        }

        return null;
    }

    public static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Another number in the words, a duty to be met so often a year, or a tie of several circumstances to one amount leaves more than one reading.</summary>
    private static RuleClause? Every(Match match, bool takesOff)
    {
        var (before, what) = (match.Groups["before"].Value, match.Groups["what"].Value);
        var asksForTimes = Regex.IsMatch(what, "^(?:年|月|季|周|半年|学期)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            && (CountingWords.HasAny(what) || what.IndexOfAny(['应', '须', '需']) >= 0);
        return what.StartsWith("半", StringComparison.Ordinal) || (what.Length > 0 && "二两三四五六七八九十百".Contains(what[0]))
            || asksForTimes || CountingWords.HasMany(what) || CountingWords.HasAny(before)
                ? null
                : Each(match, takesOff);
    }

    /// <summary>应建立一项制度未建立扣1分 names one thing and counts nothing.</summary>
    private static RuleClause? One(Match match)
    {
        var (before, what) = (match.Groups["before"].Value, match.Groups["what"].Value);
        var isDuty = what.Trim('的').Length > 0 && before.IndexOfAny(['应', '须', '需']) >= 0;
        return isDuty || CountingWords.HasAny(before) || CountingWords.HasAny(what) || CountingWords.MayBeForAll(match.Value) || CountingWords.HasOrdinal(match.Value)
            ? null
            : Each(match, takesOff: true);
    }

    private static RuleClause? Each(Match match, bool takesOff)
    {
        var per = match.Groups["per"].Success ? match.Groups["per"].Value : "1";
        return int.TryParse(per, out var group) && group is > 0 and < 1000 && !CountingWords.IsOfAnotherKind(match.Value) && Points(match, "points") is { Sign: > 0 } points
            ? new(new EachAmount(points) { Per = group }, takesOff)
            : null;
    }

    /// <summary>Once, where the words name no number at all: 两项未公开扣2分 may be a threshold or a step.</summary>
    private static RuleClause? Once(Match match, bool takesOff) =>
        !CountingWords.HasAny(match.Groups["before"].Value) && !CountingWords.HasOrdinal(match.Value) && !CountingWords.MayBeForAll(match.Value)
        && !CountingWords.IsOfAnotherKind(match.Value) && Points(match, "points") is { Sign: > 0 } points
            ? new(new OnceAmount(points), takesOff)
            : null;

    /// <summary>缺一项不得分 takes everything the first time; in 缺一项,该项不得分 it may be the part that is missing.</summary>
    private static RuleClause? All(Match match) =>
        (match.Groups["all"].Value is "该项" or "此项" && CountingWords.HasAny(match.Groups["before"].Value)) || CountingWords.HasOrdinal(match.Value) || CountingWords.IsOfAnotherKind(match.Value)
            ? null
            : new(new OnceAmount(PointAmount.All), takesOff: true);

    private static RuleClause? Range(Match match) => !CountingWords.HasAny(match.Groups["before"].Value) && Points(match, "points") is { } from && Points(match, "to") is { } to && from <= to
        ? new(new EnteredAmount(from, to), takesOff: true)
        : null;

    private static Rational? Points(Match match, string group) => CellText.Points(match.Groups[group].Value);
}
