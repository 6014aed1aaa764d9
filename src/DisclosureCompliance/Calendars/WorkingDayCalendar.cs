using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// Which days offices work, by published notice. Every answer is certain or refused: outside <see cref="FirstDate"/> to
/// <see cref="LastCertainDate"/> it throws <see cref="CalendarHorizonException"/>, and never assumes Monday to Friday.
/// </summary>
/// <remarks>
/// 工作日历. Dates in, dates out: no clock and no time zone takes part. Asking, adding, counting and rolling take constant time and allocate
/// nothing.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed partial class WorkingDayCalendar
{
    private readonly DayTable _table;
    private readonly CalendarSource _source;
    private readonly bool _makeUpDaysWork;
    private readonly KnownCalendars _known;
    private readonly Lazy<CalendarForecast?> _forecast;
    private readonly Lazy<ProvisionalCalendar?> _provisional;

    /// <summary>A calendar of notices.</summary>
    /// <param name="id">A stable identifier, such as <c>cn</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="authority">Who publishes the notices; named when one is missing.</param>
    /// <param name="zoneId">The IANA time zone in which its days are days, such as <c>Asia/Shanghai</c>; information for hosts.</param>
    /// <param name="notices">The notices: annual ones for one or more years without a gap, and amendments to them.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null or blank, a year between two annual notices is missing, a year has two of them, an amendment has no year to amend, or
    /// an identifier occurs twice.
    /// </exception>
    public WorkingDayCalendar(string id, LocalizedText name, LocalizedText authority, string zoneId, IEnumerable<CalendarNotice> notices)
        : this(
            new CalendarTerms(
                Guard.Against.NullOrWhiteSpace(id),
                Guard.Against.Null(name),
                Guard.Against.Null(authority),
                Guard.Against.NullOrWhiteSpace(zoneId),
                CalendarTerms.UsualCertainThrough),
            notices,
            forecast: null)
    {
    }

    internal WorkingDayCalendar(CalendarTerms terms, IEnumerable<CalendarNotice> notices, ForecastRules? forecast)
        : this(terms.Id, terms.Name, terms.ZoneId, NoticeSource.Create(terms, notices, forecast), [], makeUpDaysWork: true)
    {
    }

    private WorkingDayCalendar(
        string id,
        LocalizedText name,
        string zoneId,
        CalendarSource source,
        IReadOnlyList<CalendarLayer> layers,
        bool makeUpDaysWork)
    {
        Id = id;
        Name = name;
        ZoneId = zoneId;
        Layers = layers;
        _source = source;
        _makeUpDaysWork = makeUpDaysWork;
        _table = new DayTable(source.FirstDate, source.LastCertainDate, date => Find(date).IsWorking);
        _known = new KnownCalendars(Publications);
        _forecast = new Lazy<CalendarForecast?>(() => _source.Forecast);
        _provisional = new Lazy<ProvisionalCalendar?>(() => _forecast.Value is null ? null : new ProvisionalCalendar(this));
    }

    /// <summary>The stable identifier, such as <c>cn</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The IANA time zone in which its days are days. For hosts that turn an instant into a date; nothing here uses it.</summary>
    public string ZoneId { get; }

    /// <summary>The first day the calendar knows, inclusive.</summary>
    public LocalDate FirstDate => _source.FirstDate;

    /// <summary>
    /// The last day that is certain, inclusive: 28 December of the last announced year, because a notice may set the days before New Year.
    /// </summary>
    public LocalDate LastCertainDate => _source.LastCertainDate;

    /// <summary>The calendar's own notices, in order of publication; those of layers are with their layer.</summary>
    public IReadOnlyList<CalendarNotice> Notices => _source.Notices;

    /// <summary>The layers, the strongest last.</summary>
    public IReadOnlyList<CalendarLayer> Layers { get; }

    /// <summary>The notice without which nothing is certain after <see cref="LastCertainDate"/>.</summary>
    public AwaitedNotice AwaitedNotice => _source.Awaited;

    /// <summary>
    /// The view that also answers beyond <see cref="LastCertainDate"/>, for a few years and with results that say what is not certain about
    /// them; null when the calendar has no data to forecast from.
    /// </summary>
    public ProvisionalCalendar? Provisional => _provisional.Value;

    /// <summary>As <see cref="AddWorkingDays"/>, but false instead of an exception where start or result is not certain.</summary>
    internal bool TryAddWorkingDays(LocalDate start, int count, out LocalDate result) => _table.TryAdd(start, count, out result);

    /// <summary>Whether <paramref name="date"/> is certain here.</summary>
    public bool Covers(LocalDate date) => _table.Covers(date);

    /// <summary>Whether offices work on <paramref name="date"/>.</summary>
    /// <exception cref="CalendarHorizonException">The day is not certain.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWorkingDay(LocalDate date) => _table.TryIsWorking(date, out var works) ? works : Horizon<bool>(date);

    /// <summary>
    /// The <paramref name="count"/>-th working day after <paramref name="start"/>, or before it when negative. The start is day zero and is
    /// never counted, whether it works or not (民法典 article 201); 0 gives the start itself.
    /// </summary>
    /// <exception cref="CalendarHorizonException">The start or the result is not certain.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LocalDate AddWorkingDays(LocalDate start, int count) =>
        _table.TryAdd(start, count, out var result) ? result : Horizon(start, forward: count >= 0);

    /// <summary>
    /// The number of working days on the way from <paramref name="fromExclusive"/>, which is never counted, to <paramref name="toInclusive"/>,
    /// which is when it works. Backward in time the number is negative: so for every n but 0, from a day to its n-th working day it is n.
    /// </summary>
    /// <exception cref="CalendarHorizonException">One of the days is not certain.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountWorkingDays(LocalDate fromExclusive, LocalDate toInclusive) =>
        _table.TryCount(fromExclusive, toInclusive, out var count) ? count : Horizon<int>(Covers(fromExclusive) ? toInclusive : fromExclusive);

    /// <summary>The day itself when it works, otherwise the next working day (顺延, 民法典 article 203).</summary>
    /// <exception cref="CalendarHorizonException">The day or the result is not certain.</exception>
    public LocalDate RollForward(LocalDate date) => _table.TryRollForward(date, out var result) ? result : Horizon(date, forward: true);

    /// <summary>The day itself when it works, otherwise the last working day before.</summary>
    /// <exception cref="CalendarHorizonException">The day or the result is not certain.</exception>
    public LocalDate RollBackward(LocalDate date) => _table.TryRollBackward(date, out var result) ? result : Horizon(date, forward: false);

    /// <summary>What the day is, and which notice fixed it.</summary>
    /// <exception cref="CalendarHorizonException">The day is not certain.</exception>
    public CalendarDay Describe(LocalDate date) => Covers(date) ? Find(date) : Horizon<CalendarDay>(date);

    /// <summary>
    /// Every day off and every make-up working day after <paramref name="fromExclusive"/> through <paramref name="toInclusive"/>, in order of
    /// date.
    /// </summary>
    /// <exception cref="CalendarHorizonException">One of the days is not certain.</exception>
    public IEnumerable<CalendarDay> SpecialDays(LocalDate fromExclusive, LocalDate toInclusive)
    {
        _ = CountWorkingDays(fromExclusive, toInclusive);
        return Between(fromExclusive, toInclusive);

        IEnumerable<CalendarDay> Between(LocalDate from, LocalDate to)
        {
            while (from < to)
            {
                from = from.PlusDays(1);
                var day = Find(from);
                if (day.IsSpecial)
                {
                    yield return day;
                }
            }
        }
    }

    /// <inheritdoc />
    public override string ToString() => $"{Id} ({FirstDate:uuuu-MM-dd} to {LastCertainDate:uuuu-MM-dd})";

    /// <summary>Refuses a start that is not certain, or a result that lies beyond the end on one side.</summary>
    private LocalDate Horizon(LocalDate start, bool forward) =>
        Horizon<LocalDate>(!Covers(start) ? start : forward ? LastCertainDate.PlusDays(1) : FirstDate.PlusDays(-1));

    [DoesNotReturn]
    private T Horizon<T>(LocalDate date)
    {
        Guard.Against.NonIsoDate(date);
        if (date < FirstDate)
        {
            RefuseBeforeFirst(date);
        }

        var awaited = AwaitedNotice;
        throw new CalendarHorizonException(date, FirstDate, LastCertainDate, awaited, new Message(
            CalendarMessages.AfterHorizon,
            new MessageArgument("calendar", Name),
            new MessageArgument("last", LastCertainDate),
            new MessageArgument("date", date),
            new MessageArgument("authority", awaited.Authority),
            new MessageArgument("year", awaited.Year)));
    }

    [DoesNotReturn]
    internal void RefuseBeforeFirst(LocalDate date) => throw new CalendarHorizonException(
        date,
        FirstDate,
        LastCertainDate,
        awaited: null,
        new Message(
            CalendarMessages.BeforeFirst,
            new MessageArgument("calendar", Name),
            new MessageArgument("first", FirstDate),
            new MessageArgument("date", date)));
}
