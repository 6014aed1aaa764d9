using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>Days fixed by notices, for the years whose annual notices follow one another without a gap.</summary>
internal sealed class NoticeSource : CalendarSource
{
    private readonly CalendarTerms _terms;
    private readonly Dictionary<LocalDate, CalendarDay> _days = [];
    private readonly ForecastRules? _rules;
    private readonly int _lastYear;

    private NoticeSource(CalendarTerms terms, IReadOnlyList<CalendarNotice> sorted, ForecastRules? rules)
    {
        _terms = terms;
        _rules = rules;
        Notices = sorted;
        NoticeOrder.Apply(sorted, terms.Id, _days);

        var years = new HashSet<int>(sorted.Where(notice => notice.Kind == NoticeKind.Annual).Select(notice => notice.Year));
        var firstYear = years.Min();
        for (_lastYear = firstYear; years.Contains(_lastYear + 1); _lastYear++)
        {
        }

        FirstDate = new LocalDate(firstYear, 1, 1);
        LastCertainDate = terms.CertainThrough.InYear(_lastYear);
    }

    public override LocalDate FirstDate { get; }

    public override LocalDate LastCertainDate { get; }

    public override IReadOnlyList<CalendarNotice> Notices { get; }

    public override IEnumerable<LocalDate> Publications =>
        Notices.Select(notice => notice.Published).Concat(_rules?.Laws.Select(law => law.Published) ?? []);

    public override AwaitedNotice Awaited => new(_terms.Authority, _lastYear + 1);

    public override CalendarForecast? Forecast => NoticeForecast.TryCreate(_terms, _rules, _lastYear + 1);

    /// <exception cref="ArgumentException">The notices do not make one calendar.</exception>
    public static NoticeSource Create(CalendarTerms terms, IEnumerable<CalendarNotice> notices, ForecastRules? rules)
    {
        var sorted = NoticeOrder.Sort(Guard.Against.NullItems(notices));
        if (NoticeOrder.Problems(sorted).FirstOrDefault() is { } problem)
        {
            throw new ArgumentException(problem.In(Language.English), nameof(notices));
        }

        return new NoticeSource(terms, sorted, rules);
    }

    public override CalendarDay Describe(LocalDate date) => _days.TryGetValue(date, out var day) ? day : CalendarDay.Plain(date, _terms.Id);

    public override CalendarSource? KnownAt(LocalDate date)
    {
        var known = Notices.Where(notice => notice.Published <= date).ToArray();
        return known.Any(notice => notice.Kind == NoticeKind.Annual) ? new NoticeSource(_terms, known, _rules?.KnownAt(date)) : null;
    }

    public override CalendarSource With(IReadOnlyList<CalendarNotice> notices)
    {
        var replaced = new HashSet<string>(notices.Select(notice => notice.Id), StringComparer.Ordinal);
        return Create(_terms, Notices.Where(notice => !replaced.Contains(notice.Id)).Concat(notices), _rules);
    }
}
