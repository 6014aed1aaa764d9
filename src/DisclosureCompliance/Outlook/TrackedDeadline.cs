using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Guards;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Outlook;

/// <summary>A deadline that a host keeps an eye on: its rule, what has happened, and whether it has been kept.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class TrackedDeadline
{
    /// <summary>A deadline to keep an eye on.</summary>
    /// <param name="id">The host's identifier.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="events">What has happened.</param>
    /// <exception cref="ArgumentException">An argument is null or blank.</exception>
    public TrackedDeadline(string id, DeadlineRule rule, EventDates events)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Rule = Guard.Against.Null(rule);
        Events = Guard.Against.Null(events);
    }

    /// <summary>The host's identifier.</summary>
    public string Id { get; }

    /// <summary>The rule.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>What has happened.</summary>
    public EventDates Events { get; }

    /// <summary>The unit that answers for it; null where nobody is named.</summary>
    public string? Unit { get; init; }

    /// <summary>The day on which it was done: published, replied, or, for a display, taken down; null while it is not.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? DoneOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(DoneOn)) : null; }
}
