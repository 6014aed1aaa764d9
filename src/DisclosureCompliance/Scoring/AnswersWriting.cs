using System.Text.Json;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Scoring;

/// <summary>Writes an answer sheet as <see cref="AnswersJson"/> reads it; what is understood anyway is left out.</summary>
internal static class AnswersWriting
{
    public static void Write(Utf8JsonWriter json, AnswerSheet sheet)
    {
        if (sheet.OpenFacts.Count > 0)
        {
            throw new ArgumentException("The sheet has facts that are known not to be known: there are no words for these.");
        }

        json.WriteStartObject();
        json.WriteString("schema", AnswersJson.Schema);
        json.WriteWords("checklist", sheet.ChecklistIds.Count == 1 ? sheet.ChecklistId : null);
        json.WriteTexts("checklist", sheet.ChecklistIds.Count == 1 ? null : sheet.ChecklistIds);
        json.WriteText("unit", sheet.Unit);
        json.WriteWords("class", sheet.UnitClass);
        json.WriteDate("date", sheet.Date);
        json.WriteWords("assessor", sheet.Assessor);
        json.WriteText("source", sheet.Source);
        json.WriteChoice("unmentioned", sheet.Unmentioned, UnmentionedMeaning.NotAnswered, AnswerWords.Unmentioned);
        AnswerFactsWriting.WriteSheetFacts(json, sheet.Facts);
        json.WriteListIfAny("answers", sheet.Answers, WriteAnswer);
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, ItemAnswer answer)
    {
        json.WriteWords("item", answer.ItemId);
        AnswerFactsWriting.WriteItemFacts(json, answer.Facts);
        json.WriteTexts("elements", answer.Elements);
        json.WriteChoice("state", answer.State == AnswerState.Checked ? null as AnswerState? : answer.State, AnswerWords.States);
        json.WriteText("reason", answer.Reason);
        json.WriteChoice("unmentioned", answer.Unmentioned, AnswerWords.Unmentioned);
        json.WriteText("note", answer.Note);
        json.WriteText("rectification", answer.Rectification);
        json.WriteWords("assessor", answer.Assessor);
        WriteEvidence(json, answer);
        json.WriteExact("selfScore", answer.SelfScore);
    }

    private static void WriteEvidence(Utf8JsonWriter json, ItemAnswer answer)
    {
        if (answer.EvidenceByRule.Count == 0)
        {
            json.WriteTextsIfAny("evidence", answer.Evidence);
            return;
        }

        if (!answer.Evidence.SequenceEqual(answer.EvidenceByRule.Values.SelectMany(list => list), StringComparer.Ordinal))
        {
            throw new ArgumentException($"The answer to '{answer.ItemId}' has evidence by rule and other evidence beside it: there are no words for both.");
        }

        json.WriteStartObject("evidence");
        foreach (var rule in answer.EvidenceByRule)
        {
            json.WriteTexts(JsonWriting.Whole(rule.Key), rule.Value);
        }

        json.WriteEndObject();
    }
}
