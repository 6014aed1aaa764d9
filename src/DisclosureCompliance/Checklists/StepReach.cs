using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>What is possible after a step.</summary>
internal static class StepReach
{
    /// <param name="step">The step.</param>
    /// <param name="before">What is possible before it.</param>
    /// <param name="line">The scores of the line of a bonus or penalty.</param>
    public static ReachedSection After(ScoringStep step, ReachedSection before, ScoreSpan line)
    {
        var taken = step switch
        {
            AdjustStep => before with { Scores = before.Scores + line },
            ConvertStep convert when (convert.From ?? before.Points).Sign > 0 => Converted(before, convert.To / (convert.From ?? before.Points)),
            LimitStep limit => before with { Scores = before.Scores.AtMost(limit.AtMost).AtLeast(limit.AtLeast) },
            MultiplyStep { Losses: true } multiply => before with { Scores = Losses(before, multiply.Factor) },
            MultiplyStep multiply => before with { Scores = before.Scores * multiply.Factor },
            EffectStep effect => Affected(before, effect.Effect),
            _ => before,
        };
        return step.When is null || step is EffectStep ? taken : taken with { Scores = taken.Scores.Or(before.Scores) };
    }

    private static ReachedSection Converted(ReachedSection before, Rational factor) => before with { Scores = before.Scores * factor, Points = before.Points * factor };

    private static ScoreSpan Losses(ReachedSection before, Rational factor)
    {
        Rational? After(Rational? score) => before.Points - (factor * (before.Points - score));
        return new(After(before.Scores.Low), After(before.Scores.High));
    }

    private static ReachedSection Affected(ReachedSection before, ScoringEffect effect)
    {
        var held = effect.SetTo is { } set ? new ScoreSpan(set, set) : effect.NoScore ? ScoreSpan.Zero : before.Scores.AtMost(effect.AtMost);
        return effect.Stop || effect.NoScore
            ? before with { Stopped = before.Stopped is { } other ? other.Or(held) : held }
            : before with { Scores = before.Scores.Or(held) };
    }
}
