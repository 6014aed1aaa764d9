using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>What one line can come to by repairs of its own, and what each way takes. Scores are those of the real line.</summary>
internal sealed class LineOptions
{
    private const int MostSums = 4096;

    private readonly LineTrial _trial;
    private readonly Frontier _frontier;

    public LineOptions(LineTrial trial, Frontier frontier) => (_trial, _frontier) = (trial, frontier);

    /// <summary>The ways, the present one included.</summary>
    public IEnumerable<(Rational Score, Rational Effort, IReadOnlyList<(RepairUnit Unit, int Level)> Repairs)> Of(int index, IReadOnlyList<RepairUnit> units)
    {
        var line = _trial.Lines[index];

        // A bonus or a penalty that is not answered since its step is not taken: should the repairs open it, the real score says what it still can be.
        yield return (line.Score ?? line.Lowest ?? Rational.Zero, Rational.Zero, []);
        foreach (var (effort, repairs) in Sums(index, units))
        {
            if (repairs.Count > 0 && _trial.Try(index, RepairedSheet.Of(line, repairs)).Score is { } score)
            {
                yield return (score, effort, repairs);
            }
        }
    }

    // What the rules of a line come to decides its score, so of the ways to the same two sums only the cheapest is kept.
    private List<(Rational Effort, List<(RepairUnit Unit, int Level)> Repairs)> Sums(int index, IReadOnlyList<RepairUnit> units)
    {
        var sums = new Dictionary<(string Marks, Rational Off, Rational On), (Rational Effort, List<(RepairUnit, int)> Repairs)> { [(string.Empty, default, default)] = (default, []) };
        foreach (var unit in units)
        {
            var next = new Dictionary<(string Marks, Rational Off, Rational On), (Rational Effort, List<(RepairUnit, int)> Repairs)>();
            var levels = LevelsOf(index, unit);
            foreach (var sum in sums)
            {
                foreach (var (level, mark, off, on) in levels)
                {
                    var key = (sum.Key.Marks + mark, sum.Key.Off + off, sum.Key.On + on);
                    var effort = sum.Value.Effort + unit.EffortOf(level);
                    if (!next.TryGetValue(key, out var other) || effort < other.Effort)
                    {
                        next[key] = (effort, level == 0 ? sum.Value.Repairs : [.. sum.Value.Repairs, (unit, level)]);
                    }
                }
            }

            sums = next;
            if (sums.Count > MostSums)
            {
                _frontier.Doubt(new(AdviceMessages.ManyStates, new Messages.MessageArgument("most", MostSums)));
                sums = sums.OrderBy(sum => sum.Value.Effort).Take(MostSums).ToDictionary(sum => sum.Key, sum => sum.Value);
            }
        }

        return [.. sums.Values];
    }

    private List<(int Level, string Mark, Rational Off, Rational On)> LevelsOf(int index, RepairUnit unit)
    {
        var line = _trial.Lines[index];
        var levels = new List<(int, string, Rational, Rational)> { (0, string.Empty, default, default) };
        if (unit.Site.Kind != LossKind.Rule)
        {
            levels.Add((1, unit.Site.RuleKey + " ", default, default));
            return levels;
        }

        var now = PointsOf(line, unit.Site.RuleKey!);
        foreach (var level in unit.Levels)
        {
            var change = PointsOf(_trial.Try(index, RepairedSheet.Of(line, [(unit, level)])), unit.Site.RuleKey!) - now;
            if (change.Sign != 0)
            {
                levels.Add((level, string.Empty, now.Sign < 0 ? change : default, now.Sign < 0 ? default : change));
            }
        }

        return levels;
    }

    private static Rational PointsOf(ScoreLine line, string rule) => line.Rules.First(outcome => outcome.Rule.Key == rule).Points;
}
