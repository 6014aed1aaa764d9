using System.Text.Json;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;

namespace SelfInspection.Json;

/// <summary>A deadline; with its derivation where it is the matter itself, without where it stands in a finding.</summary>
internal static class DeadlineJson
{
    public static void WriteDocument(Utf8JsonWriter json, Deadline deadline, string calendarId, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-deadline/1");
        json.WriteNumber("exitCode", exitCode);
        json.WriteString("calendar", calendarId);
        json.WritePropertyName("rule");
        json.WriteMessage(deadline.Rule.Describe());
        WriteFields(json, deadline);
        json.WriteMessages("remarks", deadline.Remarks);
        json.WriteList("steps", deadline.Explain().Steps, step =>
        {
            json.WriteStartObject();
            json.WriteMessageFields(step.Message);
            if (step.Day is { } day)
            {
                json.WriteStartObject("day");
                CalendarDayJson.WriteFields(json, day);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("day");
            }

            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string name, Deadline? deadline)
    {
        if (deadline is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteFields(json, deadline);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteDate("trigger", deadline.Trigger);
        json.WriteDate("date", deadline.Date);
        json.WriteDate("earliest", deadline.Earliest);
        json.WriteDate("latest", deadline.Latest);
        json.WriteString("certainty", deadline.Certainty switch
        {
            DeadlineCertainty.Firm => "firm",
            DeadlineCertainty.Provisional => "provisional",
            _ => "not-computable",
        });
        json.WriteCitations("legalBasis", deadline.Citation is { } citation ? [citation] : Array.Empty<LegalCitation>());
        json.WritePropertyName("reason");
        if (deadline.Reason is { } reason)
        {
            json.WriteMessage(reason);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
