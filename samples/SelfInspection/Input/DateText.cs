using NodaTime;
using NodaTime.Text;

namespace SelfInspection.Input;

/// <summary>Dates as they are typed: ISO 8601, in years in which offices keep records.</summary>
internal static class DateText
{
    public const int FirstYear = 1900;
    public const int LastYear = 2999;

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The date, or null where the text is none.</summary>
    public static LocalDate? Parse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } date && IsUsual(date.Value.Year) ? date.Value : null;

    /// <summary>The date and time, to the minute or the second, or null where the text is none.</summary>
    public static LocalDateTime? ParseMoment(string text)
    {
        var minutes = Minutes.Parse(text);
        var moment = minutes.Success ? minutes : Seconds.Parse(text);
        return moment.Success && IsUsual(moment.Value.Year) ? moment.Value : null;
    }

    /// <summary>The time of day, to the minute, or null where the text is none.</summary>
    public static LocalTime? ParseTime(string text) => Time.Parse(text) is { Success: true } time ? time.Value : null;

    private static bool IsUsual(int year) => year is >= FirstYear and <= LastYear;
}
