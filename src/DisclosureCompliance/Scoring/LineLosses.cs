using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a line lost, by rule.</summary>
internal static class LineLosses
{
    /// <summary>Each rule with the points it lost, above 0; without a rule what no rule accounts for.</summary>
    public static IEnumerable<(string? RuleKey, Rational Lost)> Of(ScoreLine line)
    {
        if (line.Lost is not { Sign: > 0 } whole)
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

        if (!found)
        {
            yield return (null, whole);
        }
    }

    private static Rational LostBy(ScoreLine line, RuleOutcome outcome)
    {
        if (outcome.State != RuleState.Known || outcome.Points.Sign < 0)
        {
            return -outcome.Points * line.Factor;
        }

        if (outcome.Lowest is null || line.IsOutside || TakesOff(line, outcome))
        {
            return Rational.Zero;
        }

        var points = line.Points / line.Factor;
        return ((outcome.Rule.MostOf(points) ?? Rational.Zero) - outcome.Points) * line.Factor;
    }

    private static bool TakesOff(ScoreLine line, RuleOutcome outcome) =>
        (line.Item.Scoring.Kind == Checklists.ScoringKind.Deduct) != outcome.Rule.Reverses;
}
