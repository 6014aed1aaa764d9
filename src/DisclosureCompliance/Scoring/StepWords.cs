using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>What a step did, in words. Made only when somebody reads them.</summary>
internal static class StepWords
{
    private static readonly Dictionary<string, LocalizedText> Names = new(StringComparer.Ordinal)
    {
        ["convert"] = new("折算", "Conversion"),
        ["limit"] = new("限额", "Limit"),
        ["multiply"] = new("倍数", "Multiplication"),
        ["round"] = new("取整", "Rounding"),
        ["bonus"] = new("加分", "Bonus"),
        ["penalty"] = new("倒扣", "Penalty"),
        ["veto"] = new("否决", "Veto"),
    };

    public static LocalizedText NameOf(ScoringStep step) => step.Text ?? (step as AdjustStep)?.Item.Title ?? Names[step.Kind];

    public static Message Of(StepScore score, Checklist checklist)
    {
        var step = new MessageArgument("step", NameOf(score.Step));
        var unchanged = new MessageArgument("score", score.After);
        if (score.Taken != Truth.True)
        {
            return score.Truth is { IsStopped: true, Zeroes: true } ? new(StepMessages.StoppedButZero, step, unchanged, new("effects", EffectWords.Zeroed(((EffectStep)score.Step).Effect, checklist)))
                : new(score.Truth.IsStopped ? StepMessages.Stopped : score.Taken == Truth.False ? StepMessages.NotTaken : StepMessages.Open, step, unchanged);
        }

        var (before, after) = (new MessageArgument("before", score.Before), new MessageArgument("after", score.After));
        return score.Step switch
        {
            AdjustStep when score.After < score.Before => new(StepMessages.TakenOff, step, before, new("points", score.Before - score.After), after),
            AdjustStep => new(StepMessages.Added, step, before, new("points", score.After - score.Before), after),
            EffectStep { Effect: var effect } => new(StepMessages.Held, step, new("effects", EffectWords.Of(effect, score, checklist))),
            _ when score.Before == score.After => new(StepMessages.Unchanged, step, unchanged),
            RoundStep => new(StepMessages.Rounded, step, before, after),
            LimitStep => new(score.After < score.Before ? StepMessages.Lowered : StepMessages.Raised, step, before, after),
            MultiplyStep multiply => new(multiply.Losses ? StepMessages.LossesMultiplied : StepMessages.Multiplied, step, before, new("factor", multiply.Factor), after),
            _ => new(StepMessages.Converted, step, before, after),
        };
    }
}
