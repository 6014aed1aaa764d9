using DisclosureCompliance.Loading;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Calendars;

/// <summary>Reads a whole calendar, or a layer.</summary>
internal static class CalendarReader
{
    public static WorkingDayCalendar? Read(JsonObjectReader json)
    {
        var terms = new CalendarTerms(
            json.Text("id"),
            json.Localized("name"),
            json.Localized("authority"),
            json.Text("zone"),
            ReadAnnualDate(json, "certainThrough") ?? CalendarTerms.UsualCertainThrough);
        var notices = NoticeReader.ReadAll(json);
        var forecast = json.OptionalObject("forecast", ForecastReader.Read);
        if (json.HasErrors)
        {
            return null;
        }

        foreach (var problem in NoticeOrder.Problems(notices))
        {
            json.Fail("notices", problem.Template, [.. problem.Arguments]);
        }

        return json.HasErrors ? null : new WorkingDayCalendar(terms, notices, forecast);
    }

    public static IReadOnlyList<CalendarNotice>? ReadNotices(JsonObjectReader json)
    {
        var notices = NoticeReader.ReadAll(json);
        if (notices.Count == 0 && !json.HasErrors)
        {
            json.Fail("notices", CalendarMessages.NoDays);
        }

        foreach (var contradiction in NoticeOrder.Contradictions(notices))
        {
            json.Fail("notices", contradiction.Template, [.. contradiction.Arguments]);
        }

        return json.HasErrors ? null : notices;
    }

    public static CalendarLayer? ReadLayer(JsonObjectReader json)
    {
        var id = json.Text("id");
        var name = json.Localized("name");
        var authority = json.Localized("authority");
        var notices = ReadNotices(json);
        return notices is null ? null : new CalendarLayer(id, name, authority, notices);
    }

    internal static AnnualDate? ReadAnnualDate(JsonObjectReader json, string field)
    {
        if (json.OptionalText(field) is not { } text)
        {
            return null;
        }

        var parsed = AnnualDatePattern.Iso.Parse(text);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        json.Fail(field, CalendarMessages.BadAnnualDate);
        return null;
    }
}
