using System.Text.Json;
using DisclosureCompliance.Checking;
using SelfInspection.Commands;

namespace SelfInspection.Json;

internal static class MainJobJson
{
    public static void WriteDocument(Utf8JsonWriter json, MainJobResult result)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-demonstration/1");
        json.WriteNumber("exitCode", ExitCodes.Fine);
        json.WriteStartObject("score");
        ScorecardJson.WriteFields(json, result.Scorecard);
        json.WriteEndObject();
        json.WriteList("checks", new ComplianceReport[] { result.Year, result.Sample }, report =>
        {
            json.WriteStartObject();
            ReportJson.WriteFields(json, report);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
