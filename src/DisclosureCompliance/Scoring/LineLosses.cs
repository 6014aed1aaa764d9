using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a line lost, by rule.</summary>
internal static class LineLosses
{
    /// <summary>Each rule with the points it lost, above 0; without a rule what no rule accounts for.</summary>
    public static IEnumerable<(string? RuleKey, Rational Lost)> Of(ScoreLine line)
    {
        if (line.Lost is not { } whole || (whole.Sign == 0 && !IsPartlyEaten(line)))
        {
            yield break;
        }

        var found = false;
        foreach (var outcome in line.Rules)
        {
            if (LostBy(line, outcome) is { Sign: > 0 } lost)
            {
                found = true;
                yield return (outcome.Rule.Key, lost);
            }
        }

        if (!found && whole.Sign > 0)
        {
            yield return (null, whole);
        }
    }

    /// <summary>Whether a bonus was earned and some of it taken off again: as a whole it lost nothing, and its rules did.</summary>
    private static bool IsPartlyEaten(ScoreLine line) => line.IsOutside && line.Rules.Any(outcome => outcome.Points.Sign > 0);

    private static Rational LostBy(ScoreLine line, RuleOutcome outcome)
    {
        if (outcome.State != RuleState.Known || outcome.Points.Sign < 0)
        {
            return -outcome.Points * line.Factor;
        }

        if (outcome.Lowest is null || line.IsOutside || line.TakesOff(outcome.Rule))
        {
            return Rational.Zero;
        }

        var points = line.Points / line.Factor;
        return ((outcome.Rule.MostOf(points) ?? Rational.Zero) - outcome.Points) * line.Factor;
    }
}
