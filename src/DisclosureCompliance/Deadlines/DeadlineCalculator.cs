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
    private readonly DeadlineContext _context;
    private readonly WorkingDayCalendar? _plain;

    /// <summary>A calculator.</summary>
    /// <param name="calendar">The calendar that working days are counted by.</param>
    /// <param name="law">The provisions that a <see cref="StatutoryRule"/> may name.</param>
    /// <param name="options">How to count where the law leaves it open; null for <see cref="DeadlineOptions.Default"/>.</param>
    public DeadlineCalculator(WorkingDayCalendar calendar, LawBook law, DeadlineOptions? options = null)
    {
        Calendar = Guard.Against.Null(calendar);
        Options = options ?? DeadlineOptions.Default;
        _context = new DeadlineContext(calendar, Guard.Against.Null(law), Options);
        _plain = Options is { CountTriggerDay: false, RollTriggerOffRestDay: false } ? calendar : null;
    }

    /// <inheritdoc />
    public WorkingDayCalendar Calendar { get; }

    /// <summary>How it counts where the law leaves it open.</summary>
    public DeadlineOptions Options { get; }

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null, or the date is not of the ISO calendar.</exception>
    public DeadlineRule? Resolve(DeadlineRule rule, LocalDate on)
    {
        Guard.Against.NonIsoDate(on);
        return Guard.Against.Null(rule) switch
        {
            StatutoryRule statutory => VersionOn(statutory.ProvisionId, on)?.Rule,
            _ => rule,
        };
    }

    /// <summary>The version of a provision that is in force on a day; null where none is.</summary>
    internal ProvisionVersion? VersionOn(string provision, LocalDate on) => _context.Law.Find(provision)?.InForceOn(on);

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null, or the date is not of the ISO calendar.</exception>
    public Deadline Calculate(DeadlineRule rule, LocalDate trigger) => Calculate(rule, EventDates.On(trigger));

    /// <inheritdoc />
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public Deadline Calculate(DeadlineRule rule, EventDates events) =>
        new DeadlineComputation(_context, Guard.Against.Null(events), Pauses.None, steps: null).Run(Guard.Against.Null(rule));

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null, or the date is not of the ISO calendar.</exception>
    public DueDate DueDate(DeadlineRule rule, LocalDate trigger)
    {
        // The common case: so many working days, all of them certain. Whatever else there is takes the long way and comes to the same date.
        var limit = rule is StatutoryRule && Options.Transition == TransitionPolicy.TriggerDate ? Resolve(rule, trigger) : rule;
        if ((limit is QualifiedRule qualified ? qualified.Rule : limit) is WithinRule within && within.Length.Unit == PeriodUnit.WorkingDays
            && _plain is { } calendar && calendar.TryAddWorkingDays(trigger, within.Length.Count, out var date))
        {
            return new DueDate(date, DeadlineCertainty.Firm);
        }

        var deadline = Calculate(rule, trigger);
        return new DueDate(deadline.Date, deadline.Certainty);
    }
}
