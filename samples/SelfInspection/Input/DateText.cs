using NodaTime;
using NodaTime.Text;

namespace SelfInspection.Input;

/// <summary>Dates as they are typed: ISO 8601, in years in which offices keep records.</summary>
internal static class DateText
{
    public const int FirstYear = 1900;
    public const int LastYear = 2999;

    /// <summary>The date, or null where the text is none.</summary>
    public static LocalDate? Parse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } date && date.Value.Year is >= FirstYear and <= LastYear ? date.Value : null;
}
