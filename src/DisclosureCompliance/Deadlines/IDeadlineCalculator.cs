using DisclosureCompliance.Calendars;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>Turns a rule and what has happened into a date.</summary>
/// <remarks>Thread safety: implementations must be safe to share.</remarks>
public interface IDeadlineCalculator
{
    /// <summary>The calendar that working days are counted by.</summary>
    WorkingDayCalendar Calendar { get; }

    /// <summary>The rule that applies on a date: a <see cref="StatutoryRule"/> is replaced by the version then in force, other rules stay.</summary>
    /// <returns>The rule, or null when the law has none for that date.</returns>
    DeadlineRule? Resolve(DeadlineRule rule, LocalDate on);

    /// <summary>Computes the date from the one day that starts the period.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="trigger">
    /// The day that starts the period and is not counted: the day of the event; for a recurring rule a day of the period that is reported on; for
    /// a fixed day of the year a day of the year it refers to; for a permanent matter the day it was last published, changed or reviewed.
    /// </param>
    Deadline Calculate(DeadlineRule rule, LocalDate trigger);

    /// <summary>Computes the date from all that has happened.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="events">What has happened, and when.</param>
    Deadline Calculate(DeadlineRule rule, EventDates events);

    /// <summary>The date alone, without reason, remarks and derivation: for deciding about many.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="trigger">As for <see cref="Calculate(DeadlineRule, LocalDate)"/>.</param>
    DueDate DueDate(DeadlineRule rule, LocalDate trigger);
}
