using DisclosureCompliance.Calendars;
using DisclosureCompliance.Law;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Deadlines;

/// <summary>What every computation of one calculator shares.</summary>
internal sealed class DeadlineContext
{
    public DeadlineContext(WorkingDayCalendar calendar, LawBook law, DeadlineOptions options)
    {
        Calendar = calendar;
        Law = law;
        Options = options;
        Version = new CalendarVersion(calendar);
        Explain = (rule, events) => Derive(rule, events, Pauses.None);
    }

    public WorkingDayCalendar Calendar { get; }

    public LawBook Law { get; }

    public DeadlineOptions Options { get; }

    public CalendarVersion Version { get; }

    /// <summary>Derives a deadline that stands by itself, outside any pause.</summary>
    public Func<DeadlineRule, EventDates, Derivation> Explain { get; }

    public Derivation Derive(DeadlineRule rule, EventDates events, Pauses pauses)
    {
        var steps = new List<DerivationStep>(4);
        new DeadlineComputation(this, events, pauses, steps).Compute(rule);
        return new Derivation(steps.ToArray());
    }
}
