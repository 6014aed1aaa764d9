using System.Text.RegularExpressions;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>One clause of a printed rule, where its words allow one reading only.</summary>
internal sealed class RuleClause
{
    private const string N = @"(\d+(?:\.\d+)?)";

    private static readonly (Regex Pattern, Func<Match, RuleClause?> Make)[] Patterns =
    [
        // 每缺一项扣0.5分; 每5条扣1分. Another number in the words, or a tie of several circumstances to one amount, leaves more than one reading.
        (Make(@"^[^扣得加\d]*?每(?<per>\d+)?(?!半|[二两三四五六七八九十])[^扣得加\d]*?[,]?扣" + N + "分$"), match => Each(match, takesOff: true)),
        (Make(@"^(?:[^扣得加\d每]*?)每(?<per>\d+)?(?!半|[二两三四五六七八九十])[^扣得加\d]*?[,]?得" + N + "分$"), match => Each(match, takesOff: false)),
        (Make("^一(?:项|个|条|次|处|篇|件)(?<per>(?!))?[,]?得" + N + "分$"), match => Each(match, takesOff: false)),

        // 酌情扣1-5分.
        (Make("^[^扣得加每各\\d]*?扣" + N + "[-~—–至到]" + N + "分$"), Range),
        (Make("^(?:[^扣得加每各\\d]*?)酌情扣分$"), _ => new(new EnteredAmount(0, PointAmount.All), takesOff: true)),

        // 无经费保障的扣1分; 无意见箱不得分.
        (Make("^(?!.*(?:任何|任一|之一|各|每|其中))[^扣得加\\d]+?[,]?扣" + N + "分$"), match => Once(match, takesOff: true)),
        (Make("^(?!.*(?:否则|任何|任一|之一|各|每|其中))[^扣得加\\d]+?[,]?(?:本项|该项|此项)?(?:不得分|扣完|得0分)$"), _ => new(new OnceAmount(PointAmount.All), takesOff: true)),
        (Make("^(?!.*(?:各|每|其中|否则|最高|最多))[^扣得加\\d]+?[,]?得" + N + "分$"), match => Once(match, takesOff: false)),
    ];

    private RuleClause(RuleAmount amount, bool takesOff) => (Amount, TakesOff) = (amount, takesOff);

    public RuleAmount Amount { get; }

    public bool TakesOff { get; }

    /// <summary>The one reading of a folded clause; null where there is none or more than one.</summary>
    public static RuleClause? Read(string clause)
    {
        foreach (var (pattern, make) in Patterns)
        {
            if (pattern.Match(clause) is { Success: true } match)
            {
                return make(match);
            }
        }

        return null;
    }

    public static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static RuleClause? Each(Match match, bool takesOff)
    {
        var per = match.Groups["per"].Success ? match.Groups["per"].Value : "1";
        return int.TryParse(per, out var group) && group is > 0 and < 1000 && Points(match, 1) is { Sign: > 0 } points
            ? new(new EachAmount(points) { Per = group }, takesOff)
            : null;
    }

    private static RuleClause? Once(Match match, bool takesOff) => Points(match, 1) is { Sign: > 0 } points ? new(new OnceAmount(points), takesOff) : null;

    private static RuleClause? Range(Match match) => Points(match, 1) is { } from && Points(match, 2) is { } to && from <= to
        ? new(new EnteredAmount(from, to), takesOff: true)
        : null;

    private static Rational? Points(Match match, int group) => CellText.Points(match.Groups[group].Value);
}
