using System.Text.Json;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;

namespace SelfInspection.Json;

internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        WriteFields(json, finding);
        json.WriteEndObject();
    }

    /// <summary>The finding, in the object that is open. Its code is the one that exceptions name; several texts may stand for one code.</summary>
    public static void WriteFields(Utf8JsonWriter json, Finding finding)
    {
        var message = finding.Message;
        json.WriteString("code", finding.Code);
        json.WriteString("text", message.Code);
        json.WriteWords(message);
        json.WriteString("identity", finding.Identity);
        json.WriteString("severity", WordOf(finding.Severity));
        json.WriteString("aspect", WordOf(finding.Aspect));
        json.WriteString("wrong", finding.Wrong switch
        {
            DisclosureWrong.NotDisclosed => "not-disclosed",
            DisclosureWrong.HalfDisclosed => "half-disclosed",
            DisclosureWrong.FalselyDisclosed => "falsely-disclosed",
            DisclosureWrong.WronglyDisclosed => "wrongly-disclosed",
            _ => null,
        });
        json.WriteString("strength", finding.Strength switch
        {
            FindingStrength.Fact => "fact",
            FindingStrength.Strong => "strong",
            FindingStrength.Moderate => "moderate",
            _ => "weak",
        });
        WriteWhere(json, finding.Item, finding.Period, finding.Record);
        json.WriteString("event", finding.Event?.Id);
        json.WriteString("target", finding.Target);
        DeadlineJson.Write(json, "due", finding.Due);
        json.WriteNumber("workingDaysLate", finding.WorkingDaysLate);
        json.WriteNumber("calendarDaysLate", finding.CalendarDaysLate);
        json.WriteNumber("workingDaysLeft", finding.WorkingDaysLeft);
        json.WriteCitations("legalBasis", finding.LegalBasis);
        EvidenceJson.Write(json, finding.Evidence);
    }

    public static void Write(Utf8JsonWriter json, PassedCheck passed)
    {
        json.WriteStartObject();
        json.WriteMessageFields(passed.Describe());
        json.WriteString("aspect", WordOf(passed.Aspect));
        WriteWhere(json, passed.Item, passed.Period, passed.Record);
        DeadlineJson.Write(json, "due", passed.Due);
        json.WriteText("note", passed.Note);
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

    private static string WordOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Violation => "violation",
        FindingSeverity.Warning => "warning",
        _ => "information",
    };

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
