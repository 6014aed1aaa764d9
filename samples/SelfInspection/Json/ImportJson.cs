using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Spreadsheets;
using SelfInspection.Commands;

namespace SelfInspection.Json;

internal static class ImportJson
{
    public static void WriteDocument(Utf8JsonWriter json, ChecklistImport import, SavedImport saved, IReadOnlyList<Fault> warnings, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-import/1");
        json.WriteNumber("exitCode", exitCode);
        json.WriteString("id", import.Checklist.Id);
        json.WriteText("title", import.Checklist.Title);
        json.WriteExact("points", import.Checklist.Points);
        json.WriteString("savedChecklist", saved.Checklist);
        json.WriteString("savedAnswers", saved.Answers);
        FaultJson.WriteList(json, "warnings", warnings);
        json.WriteList("rules", import.Rules, rule =>
        {
            json.WriteStartObject();
            json.WriteString("item", rule.Item.Id);
            json.WriteText("title", rule.Item.Title);
            json.WriteExact("points", rule.Item.Points);
            json.WriteNumber("row", rule.Row);
            json.WriteBoolean("recognised", rule.IsRecognised);
            json.WriteText("printedRule", rule.Item.PrintedRule);
            json.WriteMessageFields(rule.Remark);
            json.WriteList("readings", rule.Readings, json.WriteMessage);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
