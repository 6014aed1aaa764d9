using System.Text.Json;
using DisclosureCompliance.Calendars;
using SelfInspection.Calendars;

namespace SelfInspection.Json;

internal static class CalendarJsonDocument
{
    public static void WriteYear(Utf8JsonWriter json, CalendarYear year)
    {
        Begin(json, year.Calendar);
        json.WriteNumber("year", year.Year);
        json.WriteNumber("workingDays", year.WorkingDays);
        json.WriteBoolean("certain", year.IsCertain);
        json.WriteList("months", year.Months, month =>
        {
            json.WriteStartObject();
            json.WriteNumber("month", month.First.Month);
            json.WriteNumber("workingDays", month.WorkingDays);
            json.WriteBoolean("certain", month.IsCertain);
            json.WriteEndObject();
        });
        var special = year.Months.SelectMany(month => month.Days).OfType<YearDay>().Where(day => day.Day.Kind is DayKind.Holiday or DayKind.MakeUpWorkingDay);
        json.WriteList("specialDays", special, day => WriteDay(json, day));
        json.WriteEndObject();
    }

    public static void WriteDay(Utf8JsonWriter json, WorkingDayCalendar calendar, YearDay day)
    {
        Begin(json, calendar);
        json.WritePropertyName("day");
        WriteDay(json, day);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, YearDay day)
    {
        json.WriteStartObject();
        CalendarDayJson.WriteFields(json, day.Day);
        json.WriteBoolean("certain", day.IsCertain);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, WorkingDayCalendar calendar)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-calendar/1");
        json.WriteNumber("exitCode", ExitCodes.Fine);
        json.WriteStartObject("calendar");
        json.WriteString("id", calendar.Id);
        json.WriteText("name", calendar.Name);
        json.WriteDate("firstDate", calendar.FirstDate);
        json.WriteDate("lastCertainDate", calendar.LastCertainDate);
        json.WriteEndObject();
    }
}
