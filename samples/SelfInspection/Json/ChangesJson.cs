using System.Text.Json;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Loading;
using SelfInspection.Commands;

namespace SelfInspection.Json;

internal static class ChangesJson
{
    public const string Schema = "self-inspection-changes/1";

    /// <summary>The field with the identities of what has been found and has gone since; the next comparison reads it.</summary>
    public const string Gone = "gone";

    public static void WriteDocument(Utf8JsonWriter json, ChangesResult result, IReadOnlyList<Fault> warnings, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteNumber("exitCode", exitCode);
        FaultJson.WriteList(json, "warnings", warnings);
        WriteRun(json, "before", result.Before);
        WriteRun(json, "after", result.After);
        json.WriteStartObject("counts");
        foreach (var change in ChangesResult.Order)
        {
            ReviewedJson.WriteCounts(json, WordOf(change), [.. result.Of(change).Select(compared => compared.Finding)]);
        }

        json.WriteEndObject();
        json.WriteList("findings", result.Comparison.Findings, compared =>
        {
            json.WriteStartObject();
            json.WriteString("change", WordOf(compared.Change));
            json.WriteString("cause", WordOf(compared.Cause));
            FindingJson.WriteFields(json, compared.Finding);
            json.WriteEndObject();
        });
        json.WriteList(Gone, result.Gone, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteRun(Utf8JsonWriter json, string name, InspectionBasis basis)
    {
        json.WriteStartObject(name);
        ReportJson.WriteRequest(json, basis.Request);
        json.WriteString("calendar", basis.Calendar.Id);
        json.WriteDate("latestNotice", basis.Calendar.Notices.Max(notice => notice.Published));
        json.WriteEndObject();
    }

    private static string WordOf(FindingChange change) => change switch
    {
        FindingChange.New => "new",
        FindingChange.Reopened => "reopened",
        FindingChange.StillOpen => "still-open",
        FindingChange.NotLookedAt => "not-looked-at",
        FindingChange.Overtaken => "overtaken",
        _ => "fixed",
    };

    private static string? WordOf(ChangeCause? cause) => cause switch
    {
        ChangeCause.Facts => "facts",
        ChangeCause.Catalogue => "catalogue",
        ChangeCause.Law => "law",
        ChangeCause.Calendar => "calendar",
        ChangeCause.Time => "time",
        _ => null,
    };
}
