using System.Text.RegularExpressions;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>
/// From a rule's words to its scoring, where every clause has one reading and all of them work in one direction. Anything else is not recognised:
/// a rule that is guessed wrongly scores wrongly without anybody seeing it.
/// </summary>
internal static class RuleRecogniser
{
    private const string N = @"(\d+(?:\.\d+)?)";

    // A rule is a sentence or a few; what is longer is left to a person, and costs no time.
    private const int LongestClause = 200;
    private const int MostClauses = 30;

    private static readonly Regex Numbering = RuleClause.Make(@"^(?:\(?\d{1,2}\)|\d{1,2}[、.](?!\d)|[①-⑳])");
    private static readonly Regex ToZero = RuleClause.Make("[,]?(?:直至)?(?:扣完为止|不计负分|不倒扣)$");
    private static readonly Regex DeductCap = RuleClause.Make("[,]?(?:扣完" + N + "分为止|(?:最多|最高|累计最多|累计最高)扣" + N + "分)$");
    private static readonly Regex EarnCap = RuleClause.Make("[,]?(?:最高|最多)(?:不超过|得|可得)?" + N + "分$");
    private static readonly Regex LevelList = RuleClause.Make(@"^(?:(?:优秀|优|良好|良|中|较好|好|一般|合格|基本合格|及格|不及格|不合格|较差|差|完整|不全|不完整|无|全部|部分)(?:的)?[得:]?" + @"\d+(?:\.\d+)?分?[、,;/]?){2,}$");
    private static readonly Regex Level = RuleClause.Make(@"(\D+?)(?:的)?[得:]?(\d+(?:\.\d+)?)分?[、,;/]?");

    /// <summary>The scoring and the floor that a rule states; null where it was not recognised.</summary>
    public static (ItemScoring Scoring, ItemFloor? Floor)? Read(IEnumerable<string> lines, Rational points)
    {
        var whole = CellText.Fold(string.Concat(lines.Select(line => line + ";"))).Trim(';', '。');
        if (whole.Length <= LongestClause && LevelList.IsMatch(whole))
        {
            return Levels(whole);
        }

        var clauses = lines.SelectMany(line => line.Split('；', ';', '。', '\n')).Select(Clean).Where(clause => clause.Folded.Length > 0).ToList();
        if (clauses.Count is 0 or > MostClauses || clauses.Any(clause => clause.Folded.Length > LongestClause))
        {
            return null;
        }

        var limits = TakeLimits(clauses, points);
        if (limits is not { } limit || clauses.Count == 0)
        {
            return null;
        }

        var rules = new List<ScoringRule>();
        bool? takesOff = null;
        foreach (var (folded, printed) in clauses)
        {
            if (RuleClause.Read(folded) is not { } clause || clause.TakesOff != (takesOff ?? clause.TakesOff))
            {
                return null;
            }

            takesOff = clause.TakesOff;
            rules.Add(new ScoringRule($"r{rules.Count + 1}", new LocalizedText([new(Language.Chinese, printed)]), clause.Amount));
        }

        // 全部完成得5分; 基本完成得3分 of 5 points are one or the other.
        if (takesOff == false && limit.EarnCap is null && rules.Count > 1 && rules.TrueForAll(rule => rule.Amount is OnceAmount)
            && rules.Aggregate(Rational.Zero, (sum, rule) => sum + rule.MostOf(points)!.Value) > points)
        {
            return null;
        }

        // 材料不全扣0.5分,扣完为止: what goes on until nothing is left was not meant once.
        if (takesOff == true && limit.Floor is not null && rules is [{ Amount: OnceAmount once }] && once.Points.Of(points) < points)
        {
            return null;
        }

        var fits = takesOff == true ? limit.EarnCap is null : limit.DeductCap is null && limit.Floor is null;
        return !fits ? null
            : takesOff == true ? (ItemScoring.Deduct(limit.DeductCap, [.. rules]), limit.Floor)
            : (ItemScoring.Earn(limit.EarnCap, [.. rules]), null);
    }

    private static (string Folded, string Printed) Clean(string clause)
    {
        var folded = CellText.Fold(clause);
        return (Numbering.Replace(folded, string.Empty, 1).Trim(',', ';'), CellText.Words(clause));
    }

    /// <summary>Takes what holds for the whole item off the end of the clauses. A printed cap behind the last of several rules could be of that rule alone.</summary>
    private static (Rational? DeductCap, Rational? EarnCap, ItemFloor? Floor)? TakeLimits(List<(string Folded, string Printed)> clauses, Rational points)
    {
        (Rational? DeductCap, Rational? EarnCap, ItemFloor? Floor) limits = default;
        while (clauses.Count > 0)
        {
            var (folded, printed) = clauses[clauses.Count - 1];
            var (toZero, deduct, earn) = (ToZero.Match(folded), DeductCap.Match(folded), EarnCap.Match(folded));
            var match = toZero.Success ? toZero : deduct.Success ? deduct : earn;
            if (!match.Success)
            {
                return limits;
            }

            var cap = match.Groups.Cast<Group>().Skip(1).Where(group => group.Success).Select(group => CellText.Points(group.Value)).FirstOrDefault();
            var rest = folded.Substring(0, match.Index);
            if (!toZero.Success && (cap is not { Sign: > 0 } || (rest.Length > 0 && clauses.Count > 1 && cap != points)))
            {
                return null;
            }

            limits = toZero.Success || deduct.Success
                ? (deduct.Success && !toZero.Success ? cap : limits.DeductCap, limits.EarnCap, ItemFloor.Zero)
                : (limits.DeductCap, cap, limits.Floor);
            clauses.RemoveAt(clauses.Count - 1);
            if (rest.Length > 0)
            {
                clauses.Add((rest, printed));
            }
        }

        return limits;
    }

    private static (ItemScoring, ItemFloor?)? Levels(string whole)
    {
        var matches = Level.Matches(whole).Cast<Match>().ToArray();
        var levels = matches
            .Where(match => CellText.Points(match.Groups[2].Value) is not null)
            .Select(match => new ScoreLevel(match.Groups[1].Value, LocalizedText.Same(match.Groups[1].Value), CellText.Points(match.Groups[2].Value)!.Value))
            .ToArray();
        return levels.Length == matches.Length && levels.Select(level => level.Key).Distinct(StringComparer.Ordinal).Count() == levels.Length
            ? (ItemScoring.Single(new LevelAmount(levels)), null)
            : null;
    }
}
