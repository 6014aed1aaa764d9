using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>Days that a region or an organisation sets over a calendar, off or at work.</summary>
/// <remarks>
/// 地方或单位安排. A layer never moves the horizon: where the calendar below is not certain, neither is the layered one.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class CalendarLayer
{
    private readonly Dictionary<LocalDate, CalendarDay> _days = [];

    /// <summary>A layer.</summary>
    /// <param name="id">A stable identifier, such as <c>guangxi</c>.</param>
    /// <param name="name">Whose days they are.</param>
    /// <param name="authority">Who publishes the notices.</param>
    /// <param name="notices">The notices, in any order; the later published wins on each day.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null or blank, two notices have the same identifier, or two that came out on one day contradict each other.
    /// </exception>
    public CalendarLayer(string id, LocalizedText name, LocalizedText authority, IEnumerable<CalendarNotice> notices)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.Null(name);
        Authority = Guard.Against.Null(authority);
        Notices = NoticeOrder.Sort(Guard.Against.NullItems(notices));
        if (Notices.Select(notice => notice.Id).Distinct().Count() != Notices.Count)
        {
            throw new ArgumentException("Two notices have the same identifier.", nameof(notices));
        }

        if (NoticeOrder.Contradictions(Notices).FirstOrDefault() is { } contradiction)
        {
            throw new ArgumentException(contradiction.In(Language.English), nameof(notices));
        }

        NoticeOrder.Apply(Notices, id, _days);
    }

    /// <summary>The stable identifier.</summary>
    public string Id { get; }

    /// <summary>Whose days they are.</summary>
    public LocalizedText Name { get; }

    /// <summary>Who publishes the notices.</summary>
    public LocalizedText Authority { get; }

    /// <summary>The notices, in order of publication.</summary>
    public IReadOnlyList<CalendarNotice> Notices { get; }

    internal bool TryFind(LocalDate date, out CalendarDay day) => _days.TryGetValue(date, out day);

    internal bool SetsAnyOf(LocalDate first, LocalDate last) => _days.Keys.Any(date => date >= first && date <= last);

    internal CalendarLayer KnownAt(LocalDate date) => new(Id, Name, Authority, Notices.Where(notice => notice.Published <= date));
}
