using DisclosureCompliance.Loading;
using NodaTime.Text;

namespace DisclosureCompliance.Approvals;

/// <summary>How a recorded time stands in every format.</summary>
internal static class RecordedTimeReading
{
    public static RecordedTime? Read(JsonValue? value)
    {
        if (value?.AsText() is not { } text)
        {
            return null;
        }

        if (RecordedTime.TryParse(text, out var time))
        {
            return time;
        }

        value.Value.Fail(IsOfAnotherTime(text) ? LoadingMessages.DateOutOfRange : PolicyReviewMessages.BadTime);
        return null;
    }

    /// <summary>Whether only the year is wrong: with one of today it would be read.</summary>
    private static bool IsOfAnotherTime(string text) =>
        text.Length >= 10 && LocalDatePattern.Iso.Parse(text.Substring(0, 10)) is { Success: true } day && !JsonValue.IsUsual(day.Value) && RecordedTime.TryParse("2000-01-01" + text.Substring(10), out _);
}
