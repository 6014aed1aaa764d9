using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Writes a checklist with its sections and items as <see cref="ChecklistSectionJson"/> reads them; what is understood anyway is left out.</summary>
internal static class ChecklistWriting
{
    public static void Write(Utf8JsonWriter json, Checklist checklist)
    {
        RefuseWhatTheRootCannotSay(checklist.Root);
        json.WriteStartObject();
        json.WriteString("schema", ChecklistJson.Schema);
        json.WriteWords("id", checklist.Id);
        json.WriteText("title", checklist.Title);
        json.WriteText("source", checklist.Source);
        json.WriteExact("total", checklist.PrintedTotal);
        json.WriteInteger("displayDecimals", checklist.DisplayDecimals);
        json.WriteListIfAny("classes", checklist.Classes, (writer, unit) =>
        {
            writer.WriteWords("key", unit.Key);
            writer.WriteText("name", unit.Name);
        });
        WriteFloor(json, "itemFloor", checklist.ItemFloor);
        WriteCommon(json, checklist.Root);
        json.WriteListIfAny("items", checklist.Root.Items, WriteItem);
        json.WriteList("sections", checklist.Sections is [] && checklist.Root.Items is not [] ? null : checklist.Sections, WriteSection);
        json.WriteListIfAny("steps", checklist.Root.Steps, ScoringStepWriting.Write);
        json.WriteListIfAny("grades", checklist.Grades?.Bands ?? [], WriteGrade);
        json.WriteEndObject();
    }

    /// <summary>The line of a bonus or a penalty, which has no points, weight or classes of its own.</summary>
    public static void WriteOutside(Utf8JsonWriter json, ChecklistItem item)
    {
        if (item is not { Points.Sign: 0, Classes.Count: 0, Variants.Count: 0, NotApplicable: null, StatementKeeps: null } || item.Weight != Rational.One)
        {
            throw new ArgumentException($"The bonus or penalty '{item.Id}' has points, a weight, classes, or a rule of its own for what does not apply: there are no words for these.");
        }

        WriteNames(json, item);
        WriteLine(json, item);
    }

    private static void RefuseWhatTheRootCannotSay(ChecklistSection root)
    {
        if (root is not { Id: ChecklistIndex.RootId, Classes.Count: 0, PrintedPoints: null } || root.Weight != Rational.One)
        {
            throw new ArgumentException(
                $"The whole of a checklist is the section '{ChecklistIndex.RootId}': there are no words for another identifier, or for classes, printed points or a weight of its own.");
        }
    }

    private static void WriteSection(Utf8JsonWriter json, ChecklistSection section)
    {
        json.WriteWords("id", section.Id);
        json.WriteText("title", section.Title);
        json.WriteExact("points", section.PrintedPoints);
        WriteWeight(json, section.Weight);
        json.WriteTextsIfAny("classes", section.Classes);
        WriteCommon(json, section);
        json.WriteListIfAny("items", section.Items, WriteItem);
        json.WriteListIfAny("sections", section.Sections, WriteSection);
        json.WriteListIfAny("steps", section.Steps, ScoringStepWriting.Write);
    }

    private static void WriteCommon(Utf8JsonWriter json, ChecklistSection section)
    {
        json.WriteChoice("combine", section.Combine, NumberCombination.Sum, ChecklistWords.Combinations);
        json.WriteExact("start", section.Start);
        json.WriteObject("multiplier", section.Multiplier, WriteMultiplier);
        json.WriteObject("notApplicable", section.NotApplicable, WritePolicy);
        json.WriteExact("statementKeeps", section.StatementKeeps);
    }

    private static void WriteItem(Utf8JsonWriter json, ChecklistItem item)
    {
        WriteNames(json, item);
        json.WriteExact("points", item.Points);
        WriteWeight(json, item.Weight);
        json.WriteTextsIfAny("classes", item.Classes);
        if (item.Variants.Count > 0)
        {
            json.WriteStartObject("variants");
            foreach (var variant in item.Variants.OrderBy(variant => variant.Key, StringComparer.Ordinal))
            {
                json.WriteObject(JsonWriting.Whole(variant.Key), variant.Value, WriteVariant);
            }

            json.WriteEndObject();
        }

        json.WriteObject("notApplicable", item.NotApplicable, WritePolicy);
        json.WriteExact("statementKeeps", item.StatementKeeps);
        WriteLine(json, item);
    }

    private static void WriteNames(Utf8JsonWriter json, ChecklistItem item)
    {
        json.WriteWords("id", item.Id);
        json.WriteText("title", item.Title);
    }

    private static void WriteLine(Utf8JsonWriter json, ChecklistItem item)
    {
        WriteFloor(json, "floor", item.Floor);
        json.WriteListIfAny("ceilings", item.Ceilings, (writer, ceiling) =>
        {
            writer.WriteWords("key", ceiling.Key);
            writer.WriteText("text", ceiling.Text);
            RuleAmountWriting.WriteAmount(writer, "atMost", ceiling.AtMost);
            writer.WriteChoice("applied", ceiling.BeforeDeductions, ChecklistWords.CeilingTimes);
        });
        json.WriteObject("multiplier", item.Multiplier, WriteMultiplier);
        json.WriteTextsIfAny("tags", item.Tags);
        json.WriteText("printedRule", item.PrintedRule);
        json.WriteText("method", item.Method);
        json.WriteObject("scoring", item.Scoring, ItemScoringWriting.Write);
    }

    private static void WriteVariant(Utf8JsonWriter json, ItemVariant variant)
    {
        json.WriteExact("points", variant.Points);
        json.WriteObject("scoring", variant.Scoring, ItemScoringWriting.Write);
    }

    private static void WriteFloor(Utf8JsonWriter json, string name, ItemFloor? floor)
    {
        if (floor is { Lowest: null })
        {
            json.WriteString(name, ChecklistWords.None);
        }

        json.WriteExact(name, floor?.Lowest);
    }

    private static void WriteWeight(Utf8JsonWriter json, Rational weight) => json.WriteExact("weight", weight == Rational.One ? null : weight);

    private static void WriteMultiplier(Utf8JsonWriter json, LossMultiplier multiplier)
    {
        json.WriteExact("factor", multiplier.Factor);
        json.WriteObject("when", multiplier.When, ConditionWriting.Write);
    }

    private static void WritePolicy(Utf8JsonWriter json, NotApplicablePolicy policy)
    {
        var spreads = policy.Rule is NotApplicableRule.SpreadOverAll or NotApplicableRule.SpreadOverSiblings;
        json.WriteChoice("points", policy.Rule, ChecklistWords.NotApplicableRules);
        json.WriteWords("to", policy.To);
        json.WriteChoice("shares", spreads || policy.InProportion ? policy.InProportion : null as bool?, ChecklistWords.Shares);
        json.WriteChoice("amounts", spreads || policy.Rule == NotApplicableRule.Move || policy.KeepsAmounts ? policy.KeepsAmounts : null as bool?, ChecklistWords.Amounts);
    }

    private static void WriteGrade(Utf8JsonWriter json, GradeBand band)
    {
        json.WriteWords("key", band.Key);
        json.WriteText("name", band.Name);
        ConditionWriting.WriteRange(json, band.Scores);
        json.WriteObject("requires", band.Requires, ConditionWriting.Write);
        json.WriteWords("otherwise", band.Otherwise);
    }
}
