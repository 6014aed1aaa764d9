using System.Text.Json;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;

namespace SelfInspection.Json;

internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteMessageFields(finding.Message);
        json.WriteString("identity", finding.Identity);
        json.WriteString("severity", finding.Severity switch
        {
            FindingSeverity.Violation => "violation",
            FindingSeverity.Warning => "warning",
            _ => "information",
        });
        json.WriteString("aspect", WordOf(finding.Aspect));
        WriteWhere(json, finding.Item, finding.Period, finding.Record);
        DeadlineJson.Write(json, "due", finding.Due);
        json.WriteNumber("workingDaysLate", finding.WorkingDaysLate);
        json.WriteCitations("legalBasis", finding.LegalBasis);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, PassedCheck passed)
    {
        json.WriteStartObject();
        json.WriteMessageFields(passed.Describe());
        json.WriteString("aspect", WordOf(passed.Aspect));
        WriteWhere(json, passed.Item, passed.Period, passed.Record);
        DeadlineJson.Write(json, "due", passed.Due);
        json.WriteEndObject();
    }

    public static void WriteRecord(Utf8JsonWriter json, DisclosureRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        json.WriteString("title", record.Title);
        json.WriteString("item", record.ItemId);
        json.WriteString("source", record.Source);
        json.WriteEndObject();
    }

    private static void WriteWhere(Utf8JsonWriter json, CatalogueItem? item, ReportingPeriod? period, DisclosureRecord? record)
    {
        if (item is null)
        {
            json.WriteNull("item");
        }
        else
        {
            json.WriteStartObject("item");
            json.WriteString("id", item.Id);
            json.WriteText("title", item.Title);
            json.WriteString("responsibleUnit", item.ResponsibleUnit);
            json.WriteEndObject();
        }

        json.WriteString("period", period?.ToString());
        json.WritePropertyName("record");
        if (record is null)
        {
            json.WriteNullValue();
        }
        else
        {
            WriteRecord(json, record);
        }
    }

    private static string WordOf(CheckAspect aspect) => aspect switch
    {
        CheckAspect.Timeliness => "timeliness",
        CheckAspect.Elements => "elements",
        CheckAspect.Approval => "approval",
        CheckAspect.Review => "review",
        CheckAspect.Release => "release",
        CheckAspect.Display => "display",
        CheckAspect.Freshness => "freshness",
        CheckAspect.Places => "places",
        CheckAspect.Access => "access",
        CheckAspect.Exemption => "exemption",
        CheckAspect.Content => "content",
        CheckAspect.Wholeness => "wholeness",
        CheckAspect.Dates => "dates",
        CheckAspect.Originality => "originality",
        CheckAspect.Rhythm => "rhythm",
        _ => "data",
    };
}
