using System.Text.Json;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Checklists;

/// <summary>Writes the steps of a section as <see cref="ScoringStepJson"/> reads them.</summary>
internal static class ScoringStepWriting
{
    public static void Write(Utf8JsonWriter json, ScoringStep step)
    {
        json.WriteString("step", step.Kind);
        switch (step)
        {
            case AdjustStep adjust:
                ChecklistWriting.WriteOutside(json, adjust.Item);
                break;
            case EffectStep effect:
                json.WriteWords("id", effect.Id);
                json.WriteObject("effect", effect.Effect, WriteEffect);
                break;
            case ConvertStep convert:
                json.WriteWords("from", convert.From is null ? ChecklistWords.Applicable : null);
                json.WriteExact("from", convert.From);
                json.WriteExact("to", convert.To);
                break;
            case LimitStep limit:
                json.WriteExact("atLeast", limit.AtLeast);
                json.WriteExact("atMost", limit.AtMost);
                break;
            case MultiplyStep multiply:
                json.WriteExact("factor", multiply.Factor);
                json.WriteIfTrue("losses", multiply.Losses);
                break;
            case RoundStep round:
                json.WriteNumber("decimals", round.Decimals);
                json.WriteChoice("rule", round.Rule, ChecklistWords.Roundings);
                break;
            default:
                throw new InvalidOperationException($"Bug in DisclosureCompliance: the step {step.GetType().Name} cannot be written.");
        }

        json.WriteText("text", step.Text);
        json.WriteObject("when", step.When, ConditionWriting.Write);
    }

    private static void WriteEffect(Utf8JsonWriter json, ScoringEffect effect)
    {
        json.WriteIfTrue("noScore", effect.NoScore);
        json.WriteExact("setTo", effect.SetTo);
        json.WriteExact("atMost", effect.AtMost);
        json.WriteWords("grade", effect.Grade);
        json.WriteWords("gradeAtMost", effect.GradeAtMost);
        json.WriteTextsIfAny("zero", effect.Zero);
        json.WriteIfTrue("stop", effect.Stop);
    }
}
