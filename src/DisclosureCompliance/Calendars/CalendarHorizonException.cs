using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// Thrown when an answer would need a day on which a calendar is not certain. It is never answered by a guess: ask
/// <see cref="WorkingDayCalendar.Provisional"/> for a forecast that says it is one, or load the missing notice.
/// </summary>
/// <remarks>Thread safety: as any exception, made to be read by one thread at a time.</remarks>
public sealed class CalendarHorizonException : Exception
{
    internal CalendarHorizonException(LocalDate date, LocalDate firstDate, LocalDate lastDate, AwaitedNotice? awaited, Message explanation)
        : base(Guard.Against.Null(explanation).In(Language.English))
    {
        Date = date;
        FirstDate = firstDate;
        LastCertainDate = lastDate;
        Awaited = awaited;
        Explanation = explanation;
    }

    /// <summary>The day asked for; where working days were counted out of the calendar, the first day that is missing.</summary>
    public LocalDate Date { get; }

    /// <summary>The first day on which the calendar is certain.</summary>
    public LocalDate FirstDate { get; }

    /// <summary>The last day on which the calendar is certain, inclusive; for a forecast, its last day.</summary>
    public LocalDate LastCertainDate { get; }

    /// <summary>The notice that is missing; null when the day lies before the calendar's first.</summary>
    public AwaitedNotice? Awaited { get; }

    /// <summary>What is missing, and what to do, in every language.</summary>
    public Message Explanation { get; }
}
