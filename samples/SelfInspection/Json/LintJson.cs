using System.Text.Json;
using SelfInspection.Commands;

namespace SelfInspection.Json;

internal static class LintJson
{
    public static void WriteDocument(Utf8JsonWriter json, IReadOnlyList<LintResult> results, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-lint/1");
        json.WriteNumber("exitCode", exitCode);
        json.WriteList("files", results, result =>
        {
            json.WriteStartObject();
            json.WriteString("file", result.File);
            json.WriteString("id", result.Checklist!.Id);
            json.WriteText("title", result.Checklist.Title);
            json.WriteList("warnings", result.Warnings, warning => ChecklistWarningJson.Write(json, warning));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
