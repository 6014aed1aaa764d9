using System.Text.Json;
using DisclosureCompliance.Calendars;

namespace SelfInspection.Json;

internal static class CalendarDayJson
{
    /// <summary>What is known of a day, in the object that is open.</summary>
    public static void WriteFields(Utf8JsonWriter json, CalendarDay day)
    {
        json.WriteDate("date", day.Date);
        json.WriteString("kind", day.Kind switch
        {
            DayKind.Weekend => "weekend",
            DayKind.Holiday => "holiday",
            DayKind.MakeUpWorkingDay => "make-up-working-day",
            _ => "working-day",
        });
        json.WriteBoolean("works", day.IsWorking);
        json.WriteText("holiday", day.Holiday);
        json.WritePropertyName("statutory");
        if (day.IsStatutory is { } isStatutory)
        {
            json.WriteBooleanValue(isStatutory);
        }
        else
        {
            json.WriteNullValue();
        }

        if (day.Notice is not { } notice)
        {
            json.WriteNull("notice");
            return;
        }

        json.WriteStartObject("notice");
        json.WriteString("id", notice.Id);
        json.WriteString("documentNumber", notice.DocumentNumber);
        json.WriteDate("published", notice.Published);
        json.WriteEndObject();
    }
}
