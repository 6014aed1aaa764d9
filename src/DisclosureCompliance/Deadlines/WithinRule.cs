using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>Within so many days of an event (自…之日起若干日内). The day of the event is day zero and is not counted; the last day is included.</summary>
/// <remarks>
/// Counting follows the Civil Code, article 201: the first day is not counted. A period of calendar days that ends on a rest day ends on the
/// next working day (article 203).
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record WithinRule : DeadlineRule
{
    /// <summary>The longest period, in days of either unit.</summary>
    public const int MaxCount = 3660;

    /// <summary>A rule.</summary>
    /// <param name="count">How many days, 0 to <see cref="MaxCount"/>, both included; 0 is the day of the event itself.</param>
    /// <param name="unit">Working days or calendar days.</param>
    /// <param name="start">The event that starts the period.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its bounds.</exception>
    public WithinRule(int count, PeriodUnit unit, DisclosureEvent start = DisclosureEvent.FormedOrChanged)
    {
        Count = Guard.Against.OutOfRange(count, nameof(count), 0, MaxCount);
        Unit = Guard.Against.EnumOutOfRange(unit);
        Start = Guard.Against.EnumOutOfRange(start);
    }

    /// <summary>How many days, the last one included.</summary>
    public int Count { get; }

    /// <summary>Working days or calendar days.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The event that starts the period.</summary>
    public DisclosureEvent Start { get; }

    /// <inheritdoc />
    public override Message Describe() => new(
        DeadlineMessages.WithinRule,
        new MessageArgument("days", DeadlineWords.Count(Count, Unit)),
        new MessageArgument("event", DeadlineWords.In(Start)));
}
