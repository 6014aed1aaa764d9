using System.Text.Json;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Checklists;

/// <summary>Writes how an item is scored as <see cref="ItemScoringJson"/> reads it.</summary>
internal static class ItemScoringWriting
{
    public static void Write(Utf8JsonWriter json, ItemScoring scoring)
    {
        switch (scoring.Kind)
        {
            case ScoringKind.NotKnown:
                json.WriteString("kind", "not-known");
                break;
            case ScoringKind.AllOrNothing:
                json.WriteString("kind", "all-or-nothing");
                json.WriteObject("occurrencesFrom", scoring.Rules[0].OccurrencesFrom, WriteFilter);
                json.WriteIfTrue("needsEvidence", scoring.Rules[0].NeedsEvidence);
                break;
            case var _ when HasOneFactOnly(scoring):
                WriteSingle(json, scoring);
                break;
            default:
                WriteRules(json, scoring);
                break;
        }
    }

    public static void WriteFilter(Utf8JsonWriter json, FindingFilter filter)
    {
        json.WriteTexts("finding", filter.Codes);
        json.WriteTextsIfAny("categories", filter.Categories);
        json.WriteTextsIfAny("subjects", filter.Subjects);
        json.WriteTextsIfAny("units", filter.Units);
        json.WriteTextsIfAny("periods", filter.Periods);
        json.WriteChoice("count", filter.Measure, FindingMeasure.Findings, ChecklistWords.FindingMeasures);
    }

    /// <summary>Whether it can be written without a list of rules, and so answered without a key.</summary>
    private static bool HasOneFactOnly(ItemScoring scoring) =>
        scoring is { IsSingle: true, Cap: null, IsUncapped: false }
        && scoring.Rules[0] is { Reverses: false, Most: null, OccurrencesFrom: null, CountedOnceIn: null, NeedsEvidence: false, Amount: not (EachAmount or OnceAmount) };

    private static void WriteSingle(Utf8JsonWriter json, ItemScoring scoring)
    {
        var rule = scoring.Rules[0];
        json.WriteString("kind", rule.Amount.Kind);
        RuleAmountWriting.WriteFlat(json, rule.Amount);
        json.WriteChoice("direction", scoring.Kind == ScoringKind.Deduct, whenAbsent: false, ChecklistWords.Directions);
        json.WriteWords("fact", rule.Fact);
        json.WriteText("text", rule.Text.Equals(ItemScoring.Unnamed) ? null : rule.Text);
    }

    private static void WriteRules(Utf8JsonWriter json, ItemScoring scoring)
    {
        var deducts = scoring.Kind == ScoringKind.Deduct;
        json.WriteChoice("kind", deducts, ChecklistWords.Directions);
        json.WriteList("rules", scoring.Rules, (writer, rule) => WriteRule(writer, rule, deducts));
        json.WriteWords("cap", scoring.IsUncapped ? ChecklistWords.None : null);
        json.WriteExact("cap", scoring.Cap);
    }

    private static void WriteRule(Utf8JsonWriter json, ScoringRule rule, bool deducts)
    {
        json.WriteWords("key", rule.Key);
        json.WriteText("text", rule.Text);
        RuleAmountWriting.WriteNested(json, rule.Amount);
        json.WriteChoice("direction", rule.Reverses ? !deducts : null as bool?, ChecklistWords.Directions);
        RuleAmountWriting.WriteAmount(json, "most", rule.Most);
        json.WriteObject("occurrencesFrom", rule.OccurrencesFrom, WriteFilter);
        json.WriteWords("fact", rule.Fact);
        json.WriteWords("countedOnceIn", rule.CountedOnceIn);
        json.WriteIfTrue("needsEvidence", rule.NeedsEvidence);
    }
}
