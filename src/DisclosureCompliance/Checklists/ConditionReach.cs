
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

    private static (bool CanHold, bool CanFail) Of(ScoreCondition condition, ScoreReach reach, ReachedSection? running) =>
        reach.Of(condition.Of, running) is var (scores, points) && condition.Measured(scores, points) is { } measured
            ? (measured.Touches(condition.Range), !measured.LiesIn(condition.Range))
            : (true, true);
}
