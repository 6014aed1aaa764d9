using System.Text.Json;
using DisclosureCompliance.Privacy;
using SelfInspection.Commands;

namespace SelfInspection.Json;

internal static class ScanJson
{
    public static void WriteDocument(Utf8JsonWriter json, IReadOnlyList<ScanResult> results, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-scan/1");
        json.WriteNumber("exitCode", exitCode);
        json.WriteList("files", results, result =>
        {
            json.WriteStartObject();
            json.WriteString("file", result.File);
            json.WriteNumber("characters", result.Report!.Characters);
            json.WriteList("hits", result.Report.Hits, hit => Write(json, hit));
            json.WriteList("excused", result.Report.Excused, hit => Write(json, hit));
            json.WriteNumber("unlisted", result.Report.Unlisted);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScanHit hit)
    {
        json.WriteStartObject();
        json.WriteString("kind", hit.Code["scan.".Length..]);
        json.WriteString("severity", WordOf(hit.Severity));
        json.WriteString("strength", WordOf(hit.Strength));
        json.WriteNumber("line", hit.Place.Line);
        json.WriteNumber("column", hit.Place.Column);
        json.WriteNumber("offset", hit.Place.Offset);
        json.WriteNumber("length", hit.Place.Length);
        json.WriteString("masked", hit.Masked);
        if (hit.ExcusedBy is { } rule)
        {
            json.WriteStartObject("excusedBy");
            json.WriteString("id", rule.Id);
            json.WriteText("title", rule.Title);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("excusedBy");
        }

        json.WriteMessageFields(hit.Message);
        json.WriteEndObject();
    }

    private static string WordOf(ScanSeverity severity) => severity switch
    {
        ScanSeverity.Violation => "violation",
        ScanSeverity.Warning => "warning",
        _ => "information",
    };

    private static string WordOf(ScanStrength strength) => strength switch
    {
        ScanStrength.Certain => "certain",
        ScanStrength.Likely => "likely",
        _ => "weak",
    };
}
