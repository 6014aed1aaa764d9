using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Outlook;

/// <summary>What falls due in the next working days, by unit and by day (到期提醒).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Agenda
{
    internal Agenda(LocalDate from, LocalDate through, IEnumerable<AgendaEntry> entries, IEnumerable<AgendaEntry> overdue, IEnumerable<AgendaGap> gaps, IEnumerable<AgendaDay> days)
    {
        From = from;
        Through = through;
        Entries = Guard.Against.NullItems(entries);
        Overdue = Guard.Against.NullItems(overdue);
        Gaps = Guard.Against.NullItems(gaps);
        Days = Guard.Against.NullItems(days);
        Units =
        [
            .. Entries.GroupBy(entry => entry.Unit, StringComparer.Ordinal)
                .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new AgendaUnit(group.Key, group)),
        ];
    }

    /// <summary>The day from which it looks ahead, included.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that it looks at, included.</summary>
    public LocalDate Through { get; }

    /// <summary>What falls due from <see cref="From"/> through <see cref="Through"/>, or may do so where the date is provisional; in order of date, then of kind, item and record.</summary>
    public IReadOnlyList<AgendaEntry> Entries { get; }

    /// <summary>What was due before <see cref="From"/> and is recorded as open: formed and not published, not published again in time, or a step of a request not taken.</summary>
    public IReadOnlyList<AgendaEntry> Overdue { get; }

    /// <summary>What is open and has no date, each with its reason.</summary>
    public IReadOnlyList<AgendaGap> Gaps { get; }

    /// <summary>The entries by unit, units in ordinal order, what names none last.</summary>
    public IReadOnlyList<AgendaUnit> Units { get; }

    /// <summary>Every working day from <see cref="From"/> through <see cref="Through"/> with its load.</summary>
    public IReadOnlyList<AgendaDay> Days { get; }
}
