using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>The truth of conditions on scores, and of several as one: what is not known matters only where it decides.</summary>
internal static class ConditionJoining
{
    /// <summary>Whether a condition holds for a score that is known, or that can still be anything in a span.</summary>
    public static Truth Of(this ScoreCondition condition, in ScoreSpan scores, Rational points) =>
        condition.Measured(scores, points) is not { } measured ? Truth.Unknown
        : measured.LiesIn(condition.Range) ? Truth.True
        : measured.Touches(condition.Range) ? Truth.Unknown : Truth.False;

    public static Truth Join(this CompositeCondition composite, Func<Condition, Truth> truthOf)
    {
        if (composite.Join == ConditionJoin.Not)
        {
            return truthOf(composite.Conditions[0]) switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown };
        }

        var deciding = composite.Join == ConditionJoin.All ? Truth.False : Truth.True;
        var joined = composite.Join == ConditionJoin.All ? Truth.True : Truth.False;
        foreach (var condition in composite.Conditions)
        {
            var truth = truthOf(condition);
            if (truth == deciding)
            {
                return deciding;
            }

            joined = truth == Truth.Unknown ? Truth.Unknown : joined;
        }

        return joined;
    }
}
