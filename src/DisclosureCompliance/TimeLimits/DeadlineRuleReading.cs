using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.TimeLimits;

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
        var count = json.Integer("count", 0, PeriodLength.MaxCount(PeriodUnit.WorkingDays));
        var unit = json.Choice("unit", RuleWords.Units);
        return json.HasErrors ? null : new WithinRule(count, unit);
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
                json.Fail("monthDay", TimeLimitMessages.BadMonthDay);
            }
        }

        var yearsAfter = json.OptionalInteger("yearsAfter", 0, 10) ?? 0;
        return json.HasErrors ? null : new MonthDayRule(day, yearsAfter);
    }

    private static RecurringRule? ReadRecurring(JsonObjectReader json)
    {
        var every = json.Choice("every", RuleWords.Recurrences);
        return json.HasErrors ? null : new RecurringRule(every);
    }

    private static PermanentRule? ReadPermanent(JsonObjectReader json)
    {
        var first = json.OptionalObject("first", Read);
        return json.HasErrors ? null : new PermanentRule(null, first);
    }

    private static ImmediateRule? ReadImmediate(JsonObjectReader json)
    {
        var limit = json.OptionalObject("outerLimit", Read);
        if (limit is not (null or WithinRule or StatutoryRule))
        {
            json.Fail("outerLimit", TimeLimitMessages.WrongLimit, new MessageArgument("allowed", "within, statutory"));
        }

        return json.HasErrors ? null : new ImmediateRule(Immediacy.Promptly, limit);
    }

}
