using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Deadlines;

/// <summary>A deadline in one sentence.</summary>
internal static class DeadlineSummary
{
    public static Message Of(Deadline deadline) => deadline.Date is { } date
        ? new Message(
            TemplateOf(deadline),
            new("date", date),
            new("weekday", RuleWords.In(date.DayOfWeek)),
            new("bounds", BoundsOf(deadline)))
        : new Message(DeadlineMessages.NoDateSummary, new MessageArgument("rule", deadline.Rule.Describe()));

    private static Message BoundsOf(Deadline deadline) => deadline.Earliest == deadline.Latest
        ? new Message(DeadlineMessages.SummaryOneDate)
        : new Message(DeadlineMessages.SummaryBounds, new("earliest", deadline.Earliest!.Value), new("latest", deadline.Latest!.Value));

    private static MessageTemplate TemplateOf(Deadline deadline) => (deadline.Sense, deadline.Certainty) switch
    {
        (DeadlineSense.Through, DeadlineCertainty.Firm) => DeadlineMessages.ThroughSummary,
        (DeadlineSense.From, DeadlineCertainty.Firm) => DeadlineMessages.FromSummary,
        (_, DeadlineCertainty.Firm) => DeadlineMessages.BySummary,
        (DeadlineSense.Through, _) => DeadlineMessages.ThroughProvisionalSummary,
        (DeadlineSense.From, _) => DeadlineMessages.FromProvisionalSummary,
        _ => DeadlineMessages.ByProvisionalSummary,
    };
}
