using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>The calculator that ships: the calendar counts, the law book chooses the version by the trigger's date.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DeadlineCalculator : IDeadlineCalculator
{
    private readonly LawBook _law;
    private readonly Func<DeadlineRule, LocalDate, Derivation> _explain;

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

    private Derivation Explain(DeadlineRule rule, LocalDate trigger)
    {
        var steps = new List<DerivationStep>();
        _ = new DeadlineComputation(Calendar, _law, rule, trigger, steps);
        return new Derivation(steps);
    }
}
