using System.Text.Json;
using DisclosureCompliance.Findings;
using DisclosureCompliance.FollowUp;

namespace SelfInspection.Json;

internal static class ReviewedJson
{
    /// <summary>What exceptions did to a report; null where none were given.</summary>
    public static void Write(Utf8JsonWriter json, ReviewedReport? reviewed)
    {
        if (reviewed is null)
        {
            json.WriteNull("exceptions");
            return;
        }

        json.WriteStartObject("exceptions");
        WriteCounts(json, "without", reviewed.Report.Findings);
        WriteCounts(json, "with", reviewed.Open);
        json.WriteList("accepted", reviewed.Accepted.GroupBy(accepted => accepted.Exception), group =>
        {
            json.WriteStartObject();
            json.WriteString("id", group.Key.Id);
            json.WriteText("text", group.Key.Reason);
            json.WriteString("approver", group.Key.Approver);
            json.WriteDate("firstDay", group.Key.FirstDay);
            json.WriteDate("lastDay", group.Key.LastDay);
            json.WriteList("findings", group, accepted => json.WriteStringValue(accepted.Finding.Identity));
            json.WriteEndObject();
        });
        json.WriteList("remarks", reviewed.ExceptionFindings, finding =>
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Exception.Id);
            json.WriteString("kind", WordOf(finding.Kind));
            json.WriteMessageFields(finding.Message);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>How many findings there are of each severity.</summary>
    public static void WriteCounts(Utf8JsonWriter json, string name, IReadOnlyList<Finding> findings)
    {
        json.WriteStartObject(name);
        json.WriteNumber("violations", findings.Count(finding => finding.Severity == FindingSeverity.Violation));
        json.WriteNumber("warnings", findings.Count(finding => finding.Severity == FindingSeverity.Warning));
        json.WriteNumber("information", findings.Count(finding => finding.Severity == FindingSeverity.Information));
        json.WriteEndObject();
    }

    private static string WordOf(ExceptionFindingKind kind) => kind switch
    {
        ExceptionFindingKind.Expired => "expired",
        ExceptionFindingKind.NotYetBegun => "not-yet-begun",
        ExceptionFindingKind.UnknownCode => "unknown-code",
        ExceptionFindingKind.Unused => "unused",
        ExceptionFindingKind.OverBroad => "over-broad",
        _ => "overlapping",
    };
}
