using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Records;
using DisclosureCompliance.Requests;
using NodaTime;

namespace DisclosureCompliance.Outlook;

/// <summary>Plans ahead: what a catalogue and a set of requests make fall due in the next working days.</summary>
/// <remarks>It does not say what was missed long ago; that is the compliance checker's matter.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AgendaPlanner
{
    /// <summary>The most working days that an agenda looks ahead, about four years.</summary>
    public const int MaxWorkingDays = 1_000;

    private readonly IDeadlineCalculator _deadlines;
    private readonly DateTimeZone _zone;

    /// <summary>A planner.</summary>
    /// <param name="deadlines">Computes the deadlines.</param>
    /// <param name="zone">By whose midnight a publication with an offset has its day; null for <c>Asia/Shanghai</c>, as checks have it by default.</param>
    /// <exception cref="ArgumentException"><paramref name="deadlines"/> is null.</exception>
    public AgendaPlanner(IDeadlineCalculator deadlines, DateTimeZone? zone = null)
    {
        _deadlines = Guard.Against.Null(deadlines);
        _zone = zone ?? ChineseCalendars.Zone;
    }

    /// <summary>Plans the working days from <paramref name="from"/> on.</summary>
    /// <param name="catalogue">What must be disclosed.</param>
    /// <param name="records">What has been disclosed, or formed and not yet disclosed, and what happened that has to be.</param>
    /// <param name="requests">How the requests stand on <paramref name="from"/>.</param>
    /// <param name="from">The first day looked at, included.</param>
    /// <param name="workingDays">How many working days after it are looked at, 1 to <see cref="MaxWorkingDays"/>, both included.</param>
    /// <param name="unit">The office, for its class, beginning, end and suspensions; null where it is not known which.</param>
    /// <exception cref="ArgumentException">An argument is null, or the date is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is outside its bounds.</exception>
    /// <exception cref="CalendarHorizonException">Neither a notice nor a forecast of the calendar reaches so far.</exception>
    public Agenda Plan(DisclosureCatalogue catalogue, DisclosureRecordSet records, IEnumerable<RequestState> requests, LocalDate from, int workingDays, DisclosingUnit? unit = null)
    {
        Guard.Against.Null(catalogue);
        Guard.Against.Null(records);
        Guard.Against.NonIsoDate(from);
        Guard.Against.Outside(workingDays, nameof(workingDays), 1, MaxWorkingDays);
        var states = Guard.Against.NullItems(requests);
        var days = new DayLoads(_deadlines.Calendar, from, workingDays);
        var run = new AgendaRun(_deadlines, unit, from, days.Through);
        var byItem = records.By(_zone).Records.ToLookup(record => record.ItemId, StringComparer.Ordinal);
        var events = records.Events.ToLookup(happened => happened.ItemId, StringComparer.Ordinal);
        foreach (var item in catalogue.Items)
        {
            run.Add(item, byItem[item.Id], events[item.Id]);
        }

        foreach (var state in states)
        {
            run.Add(state);
        }

        return run.ToAgenda(days);
    }
}
