using Ardalis.GuardClauses;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Once for every week, month, quarter or other period of the calendar (定期公开).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record RecurringRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="every">How often.</param>
    /// <param name="due">When; null where the text names no day, and the last day of the period is the limit.</param>
    public RecurringRule(Recurrence every, PeriodDue? due = null)
    {
        Every = Guard.Against.EnumOutOfRange(every);
        Due = due;
    }

    /// <summary>How often.</summary>
    public Recurrence Every { get; }

    /// <summary>When; null where the text names no day, and the last day of the period is the limit.</summary>
    public PeriodDue? Due { get; }
}
