using System.Diagnostics.CodeAnalysis;

namespace DisclosureCompliance.Calendars;

/// <summary>Where the other parts of the library find a calendar by its identifier. A host replaces it to bring calendars from elsewhere.</summary>
/// <remarks>Thread safety: implementations are shared by all threads and must be safe for that; the calendars themselves are.</remarks>
public interface IWorkingDayCalendarProvider
{
    /// <summary>The identifiers of all calendars.</summary>
    IReadOnlyCollection<string> Ids { get; }

    /// <summary>The calendar with an identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those there are.</exception>
    WorkingDayCalendar GetCalendar(string id);

    /// <summary>The calendar with an identifier, or false when there is none.</summary>
    bool TryGetCalendar(string id, [NotNullWhen(true)] out WorkingDayCalendar? calendar);
}
