using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>What a step makes of one running score.</summary>
internal static class StepTaking
{
    public static SumState Take(ScoringStep step, SumState state, ScoreConditions conditions)
    {
        if (state.Stopped || (step.When is { } when && conditions.Of(when, state) != Truth.True))
        {
            return state;
        }

        switch (step)
        {
            case ConvertStep convert when (convert.From ?? state.Applicable).Sign > 0:
                var factor = convert.To / (convert.From ?? state.Applicable);
                return state with { Value = state.Value * factor, Included = state.Included * factor, Applicable = state.Applicable * factor };
            case LimitStep limit:
                var value = limit.AtMost is { } most ? Rational.Min(state.Value, most) : state.Value;
                return state with { Value = limit.AtLeast is { } least ? Rational.Max(value, least) : value };
            case MultiplyStep multiply:
                return state with { Value = multiply.Losses ? state.Included - (multiply.Factor * (state.Included - state.Value)) : state.Value * multiply.Factor };
            case RoundStep round:
                return state with { Value = Rounding.Of(state.Value, round.Decimals, round.Rule) };
            case EffectStep { Effect: var effect }:
                return state with
                {
                    NoScore = state.NoScore || effect.NoScore,
                    Value = effect.SetTo ?? (effect.AtMost is { } cap ? Rational.Min(state.Value, cap) : state.Value),
                    Grade = conditions.Lower(state.Grade, effect.Grade),
                    GradeAtMost = conditions.Lower(state.GradeAtMost, effect.GradeAtMost),
                    Stopped = state.Stopped || effect.Stop || effect.NoScore,
                };
            default:
                return state;
        }
    }
}
