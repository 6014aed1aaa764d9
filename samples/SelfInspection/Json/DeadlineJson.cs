using System.Text.Json;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using NodaTime.Text;
using SelfInspection.Commands;

namespace SelfInspection.Json;

/// <summary>A deadline; with its derivation where it is the matter itself, without where it stands in a finding.</summary>
internal static class DeadlineJson
{
    public static void WriteDocument(Utf8JsonWriter json, DueResult result, int exitCode)
    {
        var deadline = result.Deadline;
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-deadline/1");
        json.WriteNumber("exitCode", exitCode);
        json.WriteString("calendar", deadline.CountedBy?.Id);
        json.WriteDate("lastCertainDate", deadline.CountedBy?.LastCertainDate);
        json.WriteDate("latestNotice", deadline.CountedBy?.LatestNotice);
        PhraseJson.Write(json, "reading", result.Reading);
        WriteEvents(json, deadline.Events);
        WriteResult(json, deadline);
        json.WriteList("parts", deadline.Parts, part =>
        {
            json.WriteStartObject();
            WriteResult(json, part);
            json.WriteEndObject();
        });
        json.WriteList("steps", deadline.Explain().Steps, step =>
        {
            json.WriteStartObject();
            json.WriteMessageFields(step.Message);
            json.WriteList("days", step.Days, day => WriteDay(json, day));
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

    private static void WriteEvents(Utf8JsonWriter json, EventDates events) => json.WriteList("events", events.Events, happened =>
    {
        json.WriteStartObject();
        json.WriteString("event", happened.Event.Id);
        json.WriteText("name", happened.Event.Name);
        json.WriteDate("date", happened.Date);
        json.WriteString("at", happened.At is { } at ? InstantPattern.General.Format(at) : null);
        json.WriteEndObject();
    });

    private static void WriteResult(Utf8JsonWriter json, Deadline deadline)
    {
        PhraseJson.WriteRule(json, deadline.Rule);
        WriteFields(json, deadline);
        json.WriteString("sense", deadline.Sense switch
        {
            DeadlineSense.Through => "through",
            DeadlineSense.From => "from",
            _ => "by",
        });
        json.WriteDate("opens", deadline.Opens);
        json.WriteString("at", deadline.At is { } at ? InstantPattern.General.Format(at) : null);
        json.WriteMessages("remarks", deadline.Remarks);
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

    private static void WriteDay(Utf8JsonWriter json, CountedDay day)
    {
        json.WriteStartObject();
        CalendarDayJson.WriteFields(json, day.Day);
        json.WriteNumber("number", day.Number > 0 ? day.Number : null);
        json.WriteBoolean("paused", day.IsPaused);
        json.WriteBoolean("certain", !day.IsProvisional);
        json.WriteEndObject();
    }
}
