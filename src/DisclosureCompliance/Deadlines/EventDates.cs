using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>When the events happened that rules speak of (事由发生日期).</summary>
/// <remarks>
/// An event can happen several times. Whether <see cref="On"/> or <see cref="None"/> begins it decides about events that are not named.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class EventDates
{
    private readonly LocalDate? _trigger;
    private readonly IReadOnlyList<EventDate> _events;

    private EventDates(LocalDate? trigger, IReadOnlyList<EventDate> events)
    {
        _trigger = trigger;
        _events = events;
    }

    /// <summary>Nothing has happened.</summary>
    public static EventDates None { get; } = new(trigger: null, []);

    /// <summary>The day of every event that starts a period and is not named; null where only named events have happened.</summary>
    public LocalDate? Trigger => _trigger;

    /// <summary>The named events in the order in which they were added.</summary>
    public IReadOnlyList<EventDate> Events => _events;

    /// <summary>Whatever starts the period happened on <paramref name="trigger"/>, unless it is named with another day.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public static EventDates On(LocalDate trigger) => new(Guard.Against.NonIsoDate(trigger), []);

    /// <summary>Only the named events have happened.</summary>
    /// <exception cref="ArgumentException"><paramref name="events"/> or an item of it is null.</exception>
    public static EventDates Of(IEnumerable<EventDate> events) => new(trigger: null, Guard.Against.NullItems(events));

    /// <summary>With an event on a day added.</summary>
    /// <exception cref="ArgumentException"><paramref name="what"/> is null, or the date is not of the ISO calendar.</exception>
    public EventDates With(RuleTerm what, LocalDate date) => Add(new EventDate(what, date));

    /// <summary>With an event at a moment added; it becomes a day only by the calculator's day boundary.</summary>
    /// <exception cref="ArgumentException"><paramref name="what"/> is null.</exception>
    public EventDates With(RuleTerm what, Instant at) => Add(new EventDate(what, at));

    /// <summary>With a day for every event that starts a period, in place of those that are named here; what else has happened stays.</summary>
    internal EventDates StartingOn(LocalDate trigger, ICollection<RuleTerm> starts) =>
        new(trigger, _events.Count == 0 ? _events : [.. _events.Where(happened => !starts.Contains(happened.Event))]);

    private EventDates Add(EventDate added) => new(_trigger, [.. _events, added]);
}
