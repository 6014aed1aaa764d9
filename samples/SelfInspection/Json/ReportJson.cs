using System.Text.Json;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Records;

namespace SelfInspection.Json;

internal static class ReportJson
{
    public static void WriteDocument(Utf8JsonWriter json, ComplianceReport report, ReviewedReport? reviewed, IReadOnlyList<Fault> warnings, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-check/1");
        json.WriteNumber("exitCode", exitCode);
        FaultJson.WriteList(json, "warnings", warnings);
        WriteFields(json, report);
        ReviewedJson.Write(json, reviewed);
        json.WriteEndObject();
    }

    /// <summary>The report, in the object that is open.</summary>
    public static void WriteFields(Utf8JsonWriter json, ComplianceReport report)
    {
        WriteRequest(json, report.Request);
        json.WriteString("calendar", report.CalendarId);
        json.WriteList("findings", report.Findings, finding => FindingJson.Write(json, finding));
        json.WriteList("passed", report.Passed, passed => FindingJson.Write(json, passed));
        json.WriteList("outsideWindow", report.OutsideWindow, record => FindingJson.WriteRecord(json, record));
        WriteStatistics(json, report.Statistics);
    }

    public static void WriteCatalogue(Utf8JsonWriter json, DisclosureCatalogue catalogue)
    {
        json.WriteStartObject("catalogue");
        json.WriteString("id", catalogue.Id);
        json.WriteText("title", catalogue.Title);
        json.WriteNumber("items", catalogue.Items.Count);
        json.WriteEndObject();
    }

    public static void WriteRecords(Utf8JsonWriter json, DisclosureRecordSet? records)
    {
        if (records is null)
        {
            json.WriteNull("records");
            return;
        }

        json.WriteStartObject("records");
        json.WriteText("title", records.Title);
        json.WriteNumber("count", records.Records.Count);
        json.WriteBoolean("complete", records.IsComplete);
        json.WriteEndObject();
    }

    /// <summary>What was inspected, in the object that is open.</summary>
    public static void WriteRequest(Utf8JsonWriter json, ComplianceCheckRequest request)
    {
        WriteCatalogue(json, request.Catalogue);
        WriteRecords(json, request.Records);
        json.WriteDate("from", request.Window.Start);
        json.WriteDate("to", request.Window.End);
        json.WriteDate("asOf", request.AsOf);
    }

    private static void WriteStatistics(Utf8JsonWriter json, ComplianceStatistics statistics)
    {
        json.WriteStartObject("statistics");
        json.WritePropertyName("total");
        WriteTally(json, statistics.Total);
        json.WriteList("byCategory", statistics.ByCategory, tally => WriteTally(json, tally));
        json.WriteList("bySubject", statistics.BySubject, tally => WriteTally(json, tally));
        json.WriteList("byUnit", statistics.ByUnit, tally => WriteTally(json, tally));
        json.WriteEndObject();
    }

    private static void WriteTally(Utf8JsonWriter json, ComplianceTally tally)
    {
        json.WriteStartObject();
        json.WriteString("key", tally.Key);
        json.WriteNumber("expected", tally.Expected);
        json.WriteNumber("onTime", tally.OnTime);
        json.WriteNumber("late", tally.Late);
        json.WriteNumber("missing", tally.Missing);
        json.WriteNumber("notYetDue", tally.NotYetDue);
        json.WriteNumber("undecided", tally.Undecided);
        json.WriteNumber("incomplete", tally.Incomplete);
        json.WriteNumber("unapproved", tally.Unapproved);
        json.WriteExact("timelyShare", tally.TimelyShare);
        json.WriteEndObject();
    }
}
