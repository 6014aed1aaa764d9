using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Writes amounts as <see cref="RuleAmountJson"/> reads them: inside a rule, and as an item of their own.</summary>
internal static class RuleAmountWriting
{
    public static void WriteNested(Utf8JsonWriter json, RuleAmount amount)
    {
        switch (amount)
        {
            case EachAmount each:
                WriteAmount(json, "each", each.Points);
                json.WriteInteger("free", each.Free == 0 ? null : each.Free);
                json.WriteInteger("per", each.Per == 1 ? null : each.Per);
                json.WriteChoice("groups", GroupsOf(each), ChecklistWords.Countings);
                json.WriteInteger("shortOf", each.ShortOf);
                break;
            case OnceAmount once:
                WriteAmount(json, "once", once.Points);
                break;
            default:
                json.WriteObject(amount.Kind, amount, WriteFlat);
                break;
        }
    }

    public static void WriteFlat(Utf8JsonWriter json, RuleAmount amount)
    {
        switch (amount)
        {
            case LevelAmount level:
                json.WriteList("levels", level.Levels, WriteLevel);
                break;
            case RatioAmount ratio:
                WriteAmount(json, "points", ratio.Points == PointAmount.All ? null : ratio.Points);
                json.WriteExact("outOf", ratio.OutOf);
                json.WriteChoice("whenNone", ratio.OutOf is null || ratio.WhenNone != NoneMeaning.Undefined ? ratio.WhenNone : null as NoneMeaning?, ChecklistWords.NoneMeanings);
                json.WriteIfTrue("mayExceed", ratio.MayExceed);
                json.WriteChoice("combine", ratio.Combine, ChecklistWords.Combinations);
                break;
            case LadderAmount ladder:
                json.WriteList("steps", ladder.Steps, WriteStep);
                json.WriteObject("then", ladder.Then, WriteFlat);
                WriteMeaning(json, ladder.WhenNone);
                break;
            case SlopeAmount slope:
                json.WriteExact(slope.Below ? "below" : "above", slope.From);
                json.WriteExact("every", slope.Every);
                WriteAmount(json, "points", slope.Points);
                json.WriteChoice("counting", slope.Counting, ChecklistWords.Countings);
                WriteMeaning(json, slope.WhenNone);
                break;
            case QuotaAmount quota:
                json.WriteNumber("periods", quota.Periods);
                json.WriteNumber("atLeast", quota.AtLeast);
                WriteAmountIfAny(json, "short", quota.ShortPeriod);
                WriteAmountIfAny(json, "blank", quota.BlankPeriod);
                json.WriteFlag("blankIsShort", quota.BlankIsShort && quota.BlankPeriod == 0 ? null : quota.BlankIsShort);
                WriteAmountIfAny(json, "eachShort", quota.EachShort);
                break;
            case EnteredAmount entered:
                WriteAmountIfAny(json, "from", entered.From);
                WriteAmount(json, "to", entered.To == PointAmount.All ? null : entered.To);
                json.WriteExact("step", entered.Step);
                json.WriteChoice("combine", entered.Combine, ChecklistWords.Combinations);
                break;
            default:
                throw new InvalidOperationException($"Bug in DisclosureCompliance: the amount {amount.GetType().Name} cannot be written.");
        }
    }

    public static void WriteAmount(Utf8JsonWriter json, string name, PointAmount? amount)
    {
        if (amount is { IsShare: true } share)
        {
            json.WriteString(name, share.ToString());
        }
        else
        {
            json.WriteExact(name, amount?.Value);
        }
    }

    private static void WriteAmountIfAny(Utf8JsonWriter json, string name, PointAmount amount) => WriteAmount(json, name, amount == 0 ? null : amount);

    private static void WriteMeaning(Utf8JsonWriter json, NoneMeaning meaning) => json.WriteChoice("whenNone", meaning, NoneMeaning.Undefined, ChecklistWords.NoneMeanings);

    private static void WriteLevel(Utf8JsonWriter json, ScoreLevel level)
    {
        json.WriteWords("key", level.Key);
        json.WriteText("text", level.Text.Equals(LocalizedText.Same(level.Key)) ? null : level.Text);
        WriteAmount(json, "points", level.Points);
    }

    private static void WriteStep(Utf8JsonWriter json, LadderStep step)
    {
        ConditionWriting.WriteRange(json, step.Numbers);
        WriteAmount(json, "points", step.Points);
    }

    private static StretchCounting? GroupsOf(EachAmount each) =>
        each.CountsBegunGroups ? StretchCounting.Begun : each.Per > 1 ? StretchCounting.Completed : null;
}
