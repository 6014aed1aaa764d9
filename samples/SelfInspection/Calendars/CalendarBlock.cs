using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;

namespace SelfInspection.Calendars;

/// <summary>Days one after another that are off for one holiday, or worked for one.</summary>
internal sealed record CalendarBlock(DayKind Kind, LocalizedText? Holiday, LocalDate First, LocalDate Last, bool IsCertain)
{
    public int Days => Period.DaysBetween(First, Last) + 1;

    public static IEnumerable<CalendarBlock> Of(IEnumerable<YearDay> days)
    {
        CalendarBlock? block = null;
        foreach (var day in days.Where(day => day.Day.Kind is DayKind.Holiday or DayKind.MakeUpWorkingDay))
        {
            if (block is not null && block.Last.PlusDays(1) == day.Day.Date && block.Kind == day.Day.Kind && Equals(block.Holiday, day.Day.Holiday))
            {
                block = block with { Last = day.Day.Date, IsCertain = block.IsCertain && day.IsCertain };
                continue;
            }

            if (block is not null)
            {
                yield return block;
            }

            block = new CalendarBlock(day.Day.Kind, day.Day.Holiday, day.Day.Date, day.Day.Date, day.IsCertain);
        }

        if (block is not null)
        {
            yield return block;
        }
    }
}
