using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>Once for every month, quarter or year (定期公开), with a due day of its own after the period has ended.</summary>
/// <remarks>A due day of a month does not move off a rest day, as no rule says so; the deadline then carries a warning.
/// <para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record RecurringRule : DeadlineRule
{
    /// <summary>Due so many days after the period's last day, which is day zero.</summary>
    /// <param name="every">How often.</param>
    /// <param name="within">The days after the end of each period.</param>
    /// <exception cref="ArgumentException"><paramref name="within"/> is null.</exception>
    public RecurringRule(Recurrence every, WithinRule within)
    {
        Every = Guard.Against.EnumOutOfRange(every);
        Within = Guard.Against.Null(within);
    }

    /// <summary>Due on a day of a month after the period.</summary>
    /// <param name="every">How often.</param>
    /// <param name="monthsAfter">How many months after the period's last month, 0 to 12, both included; 0 is that month itself.</param>
    /// <param name="dayOfMonth">The day, 1 to 31, both included; a month that is shorter ends earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its bounds.</exception>
    public RecurringRule(Recurrence every, int monthsAfter, int dayOfMonth)
    {
        Every = Guard.Against.EnumOutOfRange(every);
        MonthsAfter = Guard.Against.OutOfRange(monthsAfter, nameof(monthsAfter), 0, 12);
        DayOfMonth = Guard.Against.OutOfRange(dayOfMonth, nameof(dayOfMonth), 1, 31);
    }

    /// <summary>How often.</summary>
    public Recurrence Every { get; }

    /// <summary>The days after the end of each period; null where the due day is a day of a month.</summary>
    public WithinRule? Within { get; }

    /// <summary>How many months after the period's last month; 0 where <see cref="Within"/> decides.</summary>
    public int MonthsAfter { get; }

    /// <summary>The day of that month; 0 where <see cref="Within"/> decides.</summary>
    public int DayOfMonth { get; }

    /// <inheritdoc />
    public override Message Describe() => Within is { } within
        ? new(
            DeadlineMessages.RecurringWithinRule,
            new MessageArgument("every", DeadlineWords.In(Every)),
            new MessageArgument("days", DeadlineWords.Count(within.Count, within.Unit)))
        : new(
            DeadlineMessages.RecurringDayRule,
            new MessageArgument("every", DeadlineWords.In(Every)),
            new MessageArgument("months", MonthsAfter),
            new MessageArgument("day", DayOfMonth));
}
