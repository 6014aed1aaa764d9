using DisclosureCompliance.Loading;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.TimeLimits;

/// <summary>How lengths, days of the year and due days stand in JSON.</summary>
internal static class PeriodReading
{
    private static readonly AnnualDatePattern MonthDayPattern = AnnualDatePattern.Iso;

    /// <summary>The fields <c>count</c> and <c>unit</c>; the bound on the one depends on the other.</summary>
    public static PeriodLength ReadLength(JsonObjectReader json, int min)
    {
        var unit = json.Choice("unit", RuleJsonWords.Units);
        return new PeriodLength(json.Integer("count", min, PeriodLength.MaxCount(unit)), unit);
    }

    /// <summary>A length as an object of its own; null where it is absent or faulty.</summary>
    public static PeriodLength? ReadOptionalLength(JsonObjectReader json, string name, int min)
    {
        PeriodLength? length = null;
        json.OptionalObject(name, field =>
        {
            length = ReadLength(field, min);
            return field;
        });
        return length;
    }

    /// <summary>A day of the year such as <c>03-31</c>.</summary>
    public static AnnualDate ReadMonthDay(JsonObjectReader json, string name)
    {
        if (json.Required(name)?.AsText() is not { } text)
        {
            return default;
        }

        if (MonthDayPattern.Parse(text).TryGetValue(default, out var day))
        {
            return day;
        }

        json.Fail(name, TimeLimitMessages.BadMonthDay);
        return default;
    }

    public static PeriodDue? ReadDue(JsonObjectReader json)
    {
        if (json.Has("within"))
        {
            return ReadWithinDue(json);
        }

        if (json.Has("month") || json.Has("day"))
        {
            var month = json.Integer("month", 1, MonthPeriodDue.LastMonth);
            var day = json.Integer("day", 1, 31);
            return json.HasErrors ? null : new MonthPeriodDue(month, day);
        }

        if (json.Has("week"))
        {
            var week = json.Integer("week", 1, 53);
            return json.HasErrors ? null : new WeekPeriodDue(week);
        }

        if (json.Has("weekday"))
        {
            var weekday = json.Choice("weekday", RuleJsonWords.Weekdays);
            return json.HasErrors ? null : new WeekdayPeriodDue(weekday);
        }

        json.Fail(TimeLimitMessages.NoDueDay);
        return null;
    }

    private static WithinPeriodDue? ReadWithinDue(JsonObjectReader json)
    {
        var length = ReadOptionalLength(json, "within", min: 0);
        var fromStart = json.OptionalChoice("from", RuleJsonWords.CountedFromStart) ?? false;
        if (length?.Unit == PeriodUnit.Hours)
        {
            json.Fail("within", TimeLimitMessages.DueInHours);
        }

        return json.HasErrors || length is null ? null : new WithinPeriodDue(length.Value, fromStart);
    }
}
