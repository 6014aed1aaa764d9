using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Whether a condition can hold at all, and whether it can fail, within what can be reached.</summary>
internal static class ConditionReach
{
    /// <param name="condition">The condition.</param>
    /// <param name="reach">What can be reached.</param>
    /// <param name="running">What is possible where the condition stands.</param>
    public static (bool CanHold, bool CanFail) Of(Condition condition, ScoreReach reach, ReachedSection? running)
    {
        switch (condition)
        {
            case ScoreCondition score:
                return Of(score, reach, running);
            case CompositeCondition { Join: ConditionJoin.Not } negated:
                var (canHold, canFail) = Of(negated.Conditions[0], reach, running);
                return (canFail, canHold);
            case CompositeCondition composite:
                var parts = composite.Conditions.Select(inner => Of(inner, reach, running)).ToArray();
                return composite.Join == ConditionJoin.All
                    ? (parts.All(part => part.CanHold), parts.Any(part => part.CanFail))
                    : (parts.Any(part => part.CanHold), parts.All(part => part.CanFail));
            default:
                return (true, true);
        }
    }

    private static (bool CanHold, bool CanFail) Of(ScoreCondition condition, ScoreReach reach, ReachedSection? running)
    {
        if (reach.Of(condition.Of, running) is not var (scores, points))
        {
            return (true, true);
        }

        switch (condition.Measure)
        {
            case ScoreMeasure.Share when points.Sign > 0:
                scores *= Rational.One / points;
                break;
            case ScoreMeasure.Share:
                return (true, true);
            case ScoreMeasure.Lost:
                scores = new ScoreSpan(points - scores.High, points - scores.Low);
                break;
            default:
                break;
        }

        return (scores.Touches(condition.Range), !scores.LiesIn(condition.Range));
    }
}
