using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Calendars;

/// <summary>One date (<c>2026-01-01</c>) or a run of dates (<c>2026-01-01/2026-01-03</c>, both ends included).</summary>
internal sealed class DateRange
{
    private const int MaxDays = 31;

    private DateRange(LocalDate first, LocalDate last) =>
        Dates = [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays)];

    public IReadOnlyList<LocalDate> Dates { get; }

    public static DateRange? Read(JsonValue value)
    {
        if (value.AsText() is not { } text)
        {
            return null;
        }

        var ends = text.Split('/');
        var first = Parse(ends[0]);
        var last = ends.Length == 1 ? first : ends.Length == 2 ? Parse(ends[1]) : null;
        if (first is { } from && last is { } to && from <= to && Period.DaysBetween(from, to) < MaxDays)
        {
            return new DateRange(from, to);
        }

        value.Fail(CalendarMessages.BadRange, new MessageArgument("limit", MaxDays));
        return null;
    }

    /// <summary>The range when every date passes; each date is looked at.</summary>
    public DateRange? CheckedBy(Func<LocalDate, bool> passes) => Dates.Count(passes) == Dates.Count ? this : null;

    private static LocalDate? Parse(string text)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success && parsed.Value.Year is >= 1900 and <= 2999 ? parsed.Value : null;
    }
}
