using DisclosureCompliance.Calendars;
using SelfInspection.Calendars;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>One day: whether offices work, what it is, and which notice says so.</summary>
internal static class DayText
{
    public static void Write(Page page, WorkingDayCalendar calendar, YearDay yearDay)
    {
        var day = yearDay.Day;
        page.Paragraph(
            page.In(
                CalendarLabels.Day,
                new("date", day.Date),
                new("weekday", CalendarLabels.In(day.Date.DayOfWeek)),
                new("works", day.IsWorking ? CalendarLabels.Works : CalendarLabels.Rests)),
            Styles.Strong);
        var kind = page.In(CalendarLabels.In(day.Kind));
        page.Paragraph(day.Holiday is { } holiday ? $"{page.In(holiday)}{page.In(Labels.Comma)}{kind}" : kind, indent: 2);
        if (day.Kind == DayKind.Holiday && day.IsStatutory is { } isStatutory)
        {
            page.Paragraph(page.In(isStatutory ? CalendarLabels.Statutory : CalendarLabels.NotStatutory), indent: 2);
        }

        if (day.Notice is { } notice)
        {
            page.Item(page.In(Labels.Basis), NoticeText.Of(page, notice), indent: 2);
        }

        page.Item(page.In(CalendarLabels.Calendar), $"{page.In(calendar.Name)} [{calendar.Id}]", indent: 2);
        if (!yearDay.IsCertain)
        {
            page.Item("? ", $"{page.In(CalendarLabels.MayChange)} {calendar.AwaitedNotice.Explanation.In(page.Language)}", Styles.Doubtful, 2);
        }
    }
}
