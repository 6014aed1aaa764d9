using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Calendars;

/// <summary>A fixed set of calendars: those of <see cref="ChineseCalendars"/> and the host's own.</summary>
/// <remarks>Identifiers compare exactly.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class WorkingDayCalendarProvider : IWorkingDayCalendarProvider
{
    private readonly Dictionary<string, WorkingDayCalendar> _calendars;

    /// <summary>A provider of <c>cn</c>, <c>cn-weekday</c> and the given calendars.</summary>
    /// <param name="calendars">
    /// The host's calendars; one with an identifier of a shipped calendar takes its place, and <c>cn-weekday</c> follows the host's <c>cn</c>.
    /// </param>
    /// <exception cref="ArgumentException">An item is null, or two of them have the same identifier.</exception>
    public WorkingDayCalendarProvider(params WorkingDayCalendar[] calendars)
    {
        _calendars = Guard.Against.NullItems(calendars).ToDictionary(calendar => calendar.Id, StringComparer.Ordinal);
        AddUnlessGiven(ChineseCalendars.StateCouncil);
        var stateCouncil = _calendars[ChineseCalendars.StateCouncil.Id];
        AddUnlessGiven(ReferenceEquals(stateCouncil, ChineseCalendars.StateCouncil)
            ? ChineseCalendars.WithoutMakeUpDays
            : ChineseCalendars.WithoutMakeUpDaysOf(stateCouncil));
        Ids = [.. _calendars.Keys.OrderBy(id => id, StringComparer.Ordinal)];
    }

    /// <inheritdoc />
    public IReadOnlyCollection<string> Ids { get; }

    /// <inheritdoc />
    public WorkingDayCalendar GetCalendar(string id) => TryGetCalendar(id, out var calendar)
        ? calendar
        : throw new KeyNotFoundException($"There is no calendar '{id}'; there are: {string.Join(", ", Ids)}.");

    /// <inheritdoc />
    public bool TryGetCalendar(string id, [NotNullWhen(true)] out WorkingDayCalendar? calendar) =>
        _calendars.TryGetValue(Guard.Against.Null(id), out calendar);

    private void AddUnlessGiven(WorkingDayCalendar shipped)
    {
        if (!_calendars.ContainsKey(shipped.Id))
        {
            _calendars[shipped.Id] = shipped;
        }
    }
}
