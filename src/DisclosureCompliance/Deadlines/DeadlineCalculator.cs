using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>The calculator that ships: the calendar counts, the law book chooses the version by the trigger's date.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DeadlineCalculator : IDeadlineCalculator
{
    private readonly LawBook _law;
    private readonly Func<DeadlineRule, EventDates, Derivation> _explain;

    /// <summary>A calculator.</summary>
    /// <param name="calendar">The calendar that working days are counted by.</param>
    /// <param name="law">The provisions that a <see cref="StatutoryRule"/> may name.</param>
    public DeadlineCalculator(WorkingDayCalendar calendar, LawBook law)
    {
        Calendar = Guard.Against.Null(calendar);
        _law = Guard.Against.Null(law);
        _explain = Explain;
    }

    /// <inheritdoc />
    public WorkingDayCalendar Calendar { get; }

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null, or the date is not of the ISO calendar.</exception>
    public DeadlineRule? Resolve(DeadlineRule rule, LocalDate on)
    {
        Guard.Against.NonIsoDate(on);
        return Guard.Against.Null(rule) switch
        {
            StatutoryRule statutory => _law.Find(statutory.ProvisionId)?.InForceOn(on)?.Rule,
            _ => rule,
        };
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null, or the date is not of the ISO calendar.</exception>
    public Deadline Calculate(DeadlineRule rule, LocalDate trigger)
    {
        Guard.Against.Null(rule);
        Guard.Against.NonIsoDate(trigger);
        return new DeadlineComputation(Calendar, _law, rule, trigger, steps: null).ToDeadline(_explain);
    }

    /// <inheritdoc />
    public Deadline Calculate(DeadlineRule rule, EventDates events) => Calculate(rule, Guard.Against.Null(events).Trigger!.Value);

    /// <inheritdoc />
    public DueDate DueDate(DeadlineRule rule, LocalDate trigger)
    {
        var deadline = Calculate(rule, trigger);
        return new DueDate(deadline.Date, deadline.Certainty);
    }

    private Derivation Explain(DeadlineRule rule, EventDates events)
    {
        var steps = new List<DerivationStep>();
        _ = new DeadlineComputation(Calendar, _law, rule, events.Trigger!.Value, steps);
        return new Derivation(steps);
    }
}
