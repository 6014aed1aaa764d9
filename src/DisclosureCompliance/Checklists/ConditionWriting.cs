using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Writes conditions as <see cref="ConditionJson"/> reads them, and the ranges that grades, ladders and conditions share.</summary>
internal static class ConditionWriting
{
    public static void Write(Utf8JsonWriter json, Condition condition)
    {
        switch (condition)
        {
            case FactCondition fact:
                json.WriteWords("fact", fact.Fact);
                WriteRange(json, fact.Range);
                json.WriteText("text", fact.Text);
                json.WriteObject("occurrencesFrom", fact.OccurrencesFrom, ItemScoringWriting.WriteFilter);
                break;
            case ScoreCondition score:
                json.WriteWords(SubjectOf(score.Of), score.Of.Id ?? "running");
                json.WriteChoice("measure", score.Measure, ScoreMeasure.Points, ChecklistWords.ScoreMeasures);
                WriteRange(json, score.Range);
                break;
            case CompositeCondition { Join: ConditionJoin.Not } not:
                json.WriteObject("not", not.Conditions[0], Write);
                break;
            case CompositeCondition several:
                json.WriteList(several.Join == ConditionJoin.All ? "all" : "any", several.Conditions, Write);
                break;
            default:
                throw new InvalidOperationException($"Bug in DisclosureCompliance: the condition {condition.GetType().Name} cannot be written.");
        }
    }

    public static void WriteRange(Utf8JsonWriter json, Interval? range)
    {
        json.WriteExact(range is { IncludesLower: true } ? "atLeast" : "above", range?.Lower);
        json.WriteExact(range is { IncludesUpper: true } ? "atMost" : "below", range?.Upper);
    }

    private static string SubjectOf(ScoreReference reference) => reference.Kind switch
    {
        ScoreReferenceKind.Section => "section",
        ScoreReferenceKind.Item => "item",
        ScoreReferenceKind.Tag => "tag",
        _ => "score",
    };
}
