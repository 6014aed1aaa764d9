using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Deadlines;

/// <summary>How a rule stands in every format: an object whose <c>type</c> names the shape.</summary>
internal static class DeadlineRuleReading
{
    private static readonly AnnualDatePattern MonthDayPattern = AnnualDatePattern.Iso;

    private static readonly Dictionary<string, Shape> Shapes = new()
    {
        ["within"] = Shape.Within,
        ["month-day"] = Shape.MonthDay,
        ["recurring"] = Shape.Recurring,
        ["permanent"] = Shape.Permanent,
        ["immediate"] = Shape.Immediate,
        ["statutory"] = Shape.Statutory,
    };

    private enum Shape
    {
        None,
        Within,
        MonthDay,
        Recurring,
        Permanent,
        Immediate,
        Statutory,
    }

    public static DeadlineRule? Read(JsonObjectReader json)
    {
        switch (json.Choice("type", Shapes))
        {
            case Shape.Within:
                return ReadWithin(json);
            case Shape.MonthDay:
                return ReadMonthDay(json);
            case Shape.Recurring:
                return ReadRecurring(json);
            case Shape.Permanent:
                return ReadPermanent(json);
            case Shape.Immediate:
                return ReadImmediate(json);
            case Shape.Statutory:
                var provision = json.Text("provision");
                return json.HasErrors ? null : new StatutoryRule(provision);
            default:
                json.IgnoreRest();
                return null;
        }
    }

    private static WithinRule? ReadWithin(JsonObjectReader json)
    {
        var count = json.Integer("count", 0, WithinRule.MaxCount);
        var unit = json.Choice("unit", DeadlineWords.Units);
        var start = json.OptionalChoice("of", DeadlineWords.Events) ?? DisclosureEvent.FormedOrChanged;
        return json.HasErrors ? null : new WithinRule(count, unit, start);
    }

    private static MonthDayRule? ReadMonthDay(JsonObjectReader json)
    {
        var day = default(AnnualDate);
        if (json.Required("monthDay")?.AsText() is { } text)
        {
            var parsed = MonthDayPattern.Parse(text);
            if (parsed.Success)
            {
                day = parsed.Value;
            }
            else
            {
                json.Fail("monthDay", DeadlineMessages.BadMonthDay);
            }
        }

        var yearsAfter = json.OptionalInteger("yearsAfter", 0, 10) ?? 0;
        return json.HasErrors ? null : new MonthDayRule(day, yearsAfter);
    }

    private static RecurringRule? ReadRecurring(JsonObjectReader json)
    {
        var every = json.Choice("every", DeadlineWords.Recurrences);
        if (json.Has("within"))
        {
            var within = ReadLimit<WithinRule>(json, "within", "within");
            return json.HasErrors || within is null ? null : new RecurringRule(every, within);
        }

        var months = json.Integer("monthsAfter", 0, 12);
        var day = json.Integer("dayOfMonth", 1, 31);
        return json.HasErrors ? null : new RecurringRule(every, months, day);
    }

    private static PermanentRule? ReadPermanent(JsonObjectReader json)
    {
        var months = json.OptionalInteger("reviewEveryMonths", 1, 120);
        var first = json.OptionalObject("first", Read);
        if (first is PermanentRule or RecurringRule)
        {
            json.Fail("first", DeadlineMessages.WrongLimit, new MessageArgument("allowed", "within, month-day, immediate, statutory"));
        }

        return json.HasErrors ? null : new PermanentRule(months, first);
    }

    private static ImmediateRule? ReadImmediate(JsonObjectReader json)
    {
        var limit = json.OptionalObject("outerLimit", Read);
        if (limit is not (null or WithinRule or StatutoryRule))
        {
            json.Fail("outerLimit", DeadlineMessages.WrongLimit, new MessageArgument("allowed", "within, statutory"));
        }

        return json.HasErrors ? null : new ImmediateRule(limit);
    }

    private static T? ReadLimit<T>(JsonObjectReader json, string field, string allowed)
        where T : DeadlineRule
    {
        var rule = json.Object(field, Read);
        if (rule is not (null or T))
        {
            json.Fail(field, DeadlineMessages.WrongLimit, new MessageArgument("allowed", allowed));
        }

        return rule as T;
    }
}
