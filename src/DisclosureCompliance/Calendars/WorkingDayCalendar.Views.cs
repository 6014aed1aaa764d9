using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <content>Other calendars made from this one: as known on a day, with more notices or layers, combined with another.</content>
public sealed partial class WorkingDayCalendar
{
    /// <summary>The days on which <paramref name="first"/> and <paramref name="second"/> both work, as far as both are certain.</summary>
    /// <param name="id">The combination's identifier.</param>
    /// <param name="name">The combination's name.</param>
    /// <param name="first">One calendar; the combination takes its time zone, and its word where both agree.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentException">An argument is null or blank, or the calendars have no certain day in common.</exception>
    public static WorkingDayCalendar WorksInBoth(string id, LocalizedText name, WorkingDayCalendar first, WorkingDayCalendar second) =>
        Combine(id, name, first, second, both: true);

    /// <summary>The days on which <paramref name="first"/> or <paramref name="second"/> works, as far as both are certain.</summary>
    /// <param name="id">The combination's identifier.</param>
    /// <param name="name">The combination's name.</param>
    /// <param name="first">One calendar; the combination takes its time zone, and its word where both agree.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentException">An argument is null or blank, or the calendars have no certain day in common.</exception>
    public static WorkingDayCalendar WorksInEither(string id, LocalizedText name, WorkingDayCalendar first, WorkingDayCalendar second) =>
        Combine(id, name, first, second, both: false);

    /// <summary>
    /// The calendar as it was announced on <paramref name="date"/>: only the notices published on or before that day, its own and those of
    /// layers. Its horizon is the one of that day.
    /// </summary>
    /// <exception cref="CalendarHorizonException">No annual notice was out yet, so that nothing was certain.</exception>
    public WorkingDayCalendar AsKnownAt(LocalDate date) => TryAsKnownAt(date) ?? throw new CalendarHorizonException(
        date,
        FirstDate,
        LastCertainDate,
        awaited: null,
        new Message(
            CalendarMessages.NothingKnown,
            new MessageArgument("date", date),
            new MessageArgument("calendar", Name),
            new MessageArgument("first", Notices[0].Published)));

    /// <summary>
    /// The calendar with more notices. A notice whose identifier is here already takes the place of the old one, so that a host's own file of
    /// a year may stay when a new version of the library brings the same notice.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// An argument is null, a year would be missing or have two annual notices, or an amendment has no year to amend.
    /// </exception>
    /// <exception cref="InvalidOperationException">This is a combination: add the notices to its parts.</exception>
    public WorkingDayCalendar With(params CalendarNotice[] notices) => With((IEnumerable<CalendarNotice>)notices);

    /// <summary>The calendar with more notices, as <see cref="CalendarJson.ReadNotices(Stream, string)"/> gives them; see <see cref="With(CalendarNotice[])"/>.</summary>
    /// <exception cref="ArgumentException">
    /// An argument is null, a year would be missing or have two annual notices, or an amendment has no year to amend.
    /// </exception>
    /// <exception cref="InvalidOperationException">This is a combination: add the notices to its parts.</exception>
    public WorkingDayCalendar With(IEnumerable<CalendarNotice> notices) =>
        new(Id, Name, ZoneId, _source.With(Guard.Against.NullItems(notices)), Layers, _makeUpDaysWork);

    /// <summary>
    /// The calendar with days of a region or an organisation over it. A later layer wins over an earlier one and every layer over the
    /// calendar's own notices. The identifier becomes <c>calendar+layer</c>.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="layer"/> is null, or a layer with its identifier is here already.</exception>
    public WorkingDayCalendar WithLayer(CalendarLayer layer)
    {
        Guard.Against.Null(layer);
        if (Layers.Any(existing => existing.Id == layer.Id))
        {
            throw new ArgumentException($"The layer '{layer.Id}' is over this calendar already.", nameof(layer));
        }

        var name = new LocalizedText(
            $"{Name.In(Language.Chinese)}＋{layer.Name.In(Language.Chinese)}",
            $"{Name.In(Language.English)} + {layer.Name.In(Language.English)}");
        return new WorkingDayCalendar($"{Id}+{layer.Id}", name, ZoneId, _source, Guard.Against.NullItems(Layers.Append(layer)), _makeUpDaysWork);
    }

    /// <summary>
    /// The calendar without make-up working days: each is the weekend it falls on, for banks, exchanges and others that stay closed.
    /// </summary>
    /// <param name="id">The new calendar's identifier.</param>
    /// <param name="name">The new calendar's name.</param>
    /// <exception cref="ArgumentException">An argument is null or blank.</exception>
    public WorkingDayCalendar WithoutMakeUpDays(string id, LocalizedText name) =>
        new(Guard.Against.NullOrWhiteSpace(id), Guard.Against.Null(name), ZoneId, _source, Layers, makeUpDaysWork: false);

    /// <summary>The days on which something came out that is in the calendar, in any order.</summary>
    internal IEnumerable<LocalDate> Publications =>
        _source.Publications.Concat(Layers.SelectMany(layer => layer.Notices).Select(notice => notice.Published));

    /// <summary>The calendar as known on a day, or null when nothing was.</summary>
    internal WorkingDayCalendar? TryAsKnownAt(LocalDate date) => _known.At(Guard.Against.NonIsoDate(date), this, KnownAt);

    private static WorkingDayCalendar Combine(string id, LocalizedText name, WorkingDayCalendar first, WorkingDayCalendar second, bool both)
    {
        Guard.Against.NullOrWhiteSpace(id);
        Guard.Against.Null(name);
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        var source = CombinedSource.TryCreate(first, second, both)
            ?? throw new ArgumentException($"'{first.Id}' and '{second.Id}' have no certain day in common.", nameof(second));
        return new WorkingDayCalendar(id, name, first.ZoneId, source, [], makeUpDaysWork: true);
    }

    private WorkingDayCalendar? KnownAt(LocalDate date) => _source.KnownAt(date) is { } source
        ? new WorkingDayCalendar(Id, Name, ZoneId, source, Guard.Against.NullItems(Layers.Select(layer => layer.KnownAt(date))), _makeUpDaysWork)
        : null;
}
