using System.Text.Json;
using DisclosureCompliance.Loading;

namespace SelfInspection.Json;

internal static class FaultJson
{
    public static void WriteDocument(Utf8JsonWriter json, IReadOnlyList<Fault> faults)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-faults/1");
        json.WriteNumber("exitCode", ExitCodes.BadInput);
        WriteList(json, "faults", faults);
        json.WriteEndObject();
    }

    public static void WriteList(Utf8JsonWriter json, string name, IEnumerable<Fault> faults) => json.WriteList(name, faults, fault =>
    {
        json.WriteStartObject();
        json.WriteString("severity", fault.Severity == FaultSeverity.Error ? "error" : "warning");
        json.WriteString("source", fault.Source);
        json.WriteString("place", fault.Place);
        json.WriteString("value", fault.Value);
        json.WriteMessageFields(fault.Message);
        json.WriteEndObject();
    });
}
