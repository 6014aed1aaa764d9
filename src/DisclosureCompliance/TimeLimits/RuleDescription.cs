using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>A rule in words.</summary>
internal static class RuleDescription
{
    public static Message Of(DeadlineRule rule) => rule switch
    {
        WithinRule within => new(TimeLimitMessages.WithinRule, new("days", RuleWords.Of(within.Length)), new("event", RuleWords.Either(within.After))),
        MonthDayRule monthDay => new(TimeLimitMessages.MonthDayRule, new("day", RuleWords.In(monthDay.Day)), new("year", RuleWords.YearsAfter(monthDay.YearsAfter))),
        RecurringRule recurring => new(TimeLimitMessages.RecurringRule, new MessageArgument("every", RuleWords.In(recurring.Every))),
        PermanentRule => new(TimeLimitMessages.PermanentRule),
        ImmediateRule { OuterLimit: { } limit } => new(TimeLimitMessages.ImmediateRule, new MessageArgument("limit", Of(limit))),
        ImmediateRule => new(TimeLimitMessages.ImmediateWithoutLimitRule),
        StatutoryRule statutory => new(TimeLimitMessages.StatutoryRule, new MessageArgument("provision", statutory.ProvisionId)),
        _ => new(TimeLimitMessages.PermanentRule),
    };
}
