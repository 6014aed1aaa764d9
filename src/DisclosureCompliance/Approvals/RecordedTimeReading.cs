using DisclosureCompliance.Loading;

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

        value.Value.Fail(PolicyReviewMessages.BadTime);
        return null;
    }
}
