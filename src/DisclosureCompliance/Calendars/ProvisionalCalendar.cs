using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// A calendar that also answers beyond its horizon, for a few years. Every result says whether it is certain; where it is not, the true one
/// lies between the bounds given, whatever the annual notice will say.
/// </summary>
/// <remarks>
/// The bounds hold for annual notices, and for amendments that move days. They do not hold for a decree that gives working days away outright,
/// as those of 2015-05-13 (one day) and 2020-01-27 (two days) did, or for a change of the law; neither is a certain date safe from these.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ProvisionalCalendar
{
    private readonly WorkingDayCalendar _calendar;
    private readonly ProvisionalTables _tables;

    internal ProvisionalCalendar(WorkingDayCalendar calendar)
    {
        _calendar = calendar;
        _tables = new ProvisionalTables(calendar);
    }

    /// <summary>The first day, inclusive; the calendar's own.</summary>
    public LocalDate FirstDate => _calendar.FirstDate;

    /// <summary>The last day that is certain, inclusive; the calendar's own.</summary>
    public LocalDate LastCertainDate => _calendar.LastCertainDate;

    /// <summary>The last day that can be forecast, inclusive.</summary>
    public LocalDate LastDate => _calendar.LastForecastDate;

    /// <summary>
    /// The <paramref name="count"/>-th working day after <paramref name="start"/>, or before it when negative; see
    /// <see cref="WorkingDayCalendar.AddWorkingDays"/>.
    /// </summary>
    /// <exception cref="CalendarHorizonException">The start or the result lies before the first day or after the last forecast one.</exception>
    public ProvisionalDate AddWorkingDays(LocalDate start, int count)
    {
        if (_calendar.TryAddWorkingDays(start, count, out var certain))
        {
            return new ProvisionalDate(certain, certain, certain, []);
        }

        if (!_tables.Expected.TryAdd(start, count, out var expected))
        {
            Refuse(start, forward: count >= 0);
        }

        if (count == 0)
        {
            return new ProvisionalDate(start, start, start, []);
        }

        // Forward, more working days mean an earlier result; backward, a later one.
        var (sooner, later) = count > 0 ? (_tables.Most, _tables.Fewest) : (_tables.Fewest, _tables.Most);
        var (fewestSoFar, mostSoFar) = (RankFrom(_tables.Late, start, count), RankFrom(_tables.Early, start, count));
        var earliest = LocalDate.Max(
            sooner.TryAdd(start, count, out var byDay) ? byDay : FirstDate,
            _tables.Early.TrySelect(fewestSoFar + count, out var byCount) ? byCount : FirstDate);
        var latest = LocalDate.Min(
            later.TryAdd(start, count, out byDay) ? byDay : LocalDate.MaxIsoValue,
            _tables.Late.TrySelect(mostSoFar + count, out byCount) ? byCount : LocalDate.MaxIsoValue);
        return Dated(start, expected, earliest, latest);
    }

    /// <summary>The number of working days from one day to another; see <see cref="WorkingDayCalendar.CountWorkingDays"/>.</summary>
    /// <exception cref="CalendarHorizonException">One of the days lies before the first day or after the last that can be forecast.</exception>
    public ProvisionalCount CountWorkingDays(LocalDate fromExclusive, LocalDate toInclusive)
    {
        if (!_tables.Expected.TryCount(fromExclusive, toInclusive, out var expected))
        {
            Refuse(_tables.Expected.Covers(fromExclusive) ? toInclusive : fromExclusive, forward: true);
        }

        _tables.Fewest.TryCount(fromExclusive, toInclusive, out var fewest);
        _tables.Most.TryCount(fromExclusive, toInclusive, out var most);
        var direction = fromExclusive <= toInclusive ? 1 : -1;
        var lowest = RankFrom(_tables.Late, toInclusive, direction) - RankFrom(_tables.Early, fromExclusive, direction);
        var highest = RankFrom(_tables.Early, toInclusive, direction) - RankFrom(_tables.Late, fromExclusive, direction);
        return new ProvisionalCount(
            expected,
            Math.Max(Math.Min(fewest, most), lowest),
            Math.Min(Math.Max(fewest, most), highest),
            _calendar.AwaitedThrough(LocalDate.Max(fromExclusive, toInclusive)));
    }

    /// <summary>The day itself when it works, otherwise the next working day.</summary>
    /// <exception cref="CalendarHorizonException">The day or the result lies before the first day or after the last that can be forecast.</exception>
    public ProvisionalDate RollForward(LocalDate date)
    {
        if (!_tables.Expected.TryRollForward(date, out var expected))
        {
            Refuse(date, forward: true);
        }

        return Dated(
            date,
            expected,
            _tables.Most.TryRollForward(date, out var earliest) ? earliest : expected,
            _tables.Fewest.TryRollForward(date, out var latest) ? latest : LocalDate.MaxIsoValue);
    }

    /// <summary>The day itself when it works, otherwise the last working day before.</summary>
    /// <exception cref="CalendarHorizonException">The day or the result lies before the first day or after the last that can be forecast.</exception>
    public ProvisionalDate RollBackward(LocalDate date)
    {
        if (!_tables.Expected.TryRollBackward(date, out var expected))
        {
            Refuse(date, forward: false);
        }

        return Dated(
            date,
            expected,
            _tables.Fewest.TryRollBackward(date, out var earliest) ? earliest : FirstDate,
            _tables.Most.TryRollBackward(date, out var latest) ? latest : expected);
    }

    /// <summary>What the day is, or what to expect of it.</summary>
    /// <exception cref="CalendarHorizonException">The day lies before the first day or after the last that can be forecast.</exception>
    public ProvisionalDay Describe(LocalDate date)
    {
        if (!_tables.Expected.Covers(date))
        {
            Refuse(date, forward: true);
        }

        return new ProvisionalDay(_calendar.Forecast(date), _calendar.AwaitedThrough(date));
    }

    /// <summary>
    /// Every day expected to be off and every make-up day, after <paramref name="fromExclusive"/> through <paramref name="toInclusive"/>, in
    /// order of date.
    /// </summary>
    /// <exception cref="CalendarHorizonException">One of the days lies before the first day or after the last that can be forecast.</exception>
    public IEnumerable<ProvisionalDay> SpecialDays(LocalDate fromExclusive, LocalDate toInclusive)
    {
        _ = CountWorkingDays(fromExclusive, toInclusive);
        return Enumerable.Range(1, Math.Max(0, Period.DaysBetween(fromExclusive, toInclusive)))
            .Select(day => Describe(fromExclusive.PlusDays(day)))
            .Where(day => day.Expected.IsSpecial);
    }

    /// <summary>
    /// The rank to which a count is added to find its day: of the last working day through a date going forward, of the first one from it on
    /// going backward.
    /// </summary>
    private static int RankFrom(DayTable table, LocalDate date, int count) =>
        count > 0 ? table.RankThrough(date) - 1 : table.RankBefore(date);

    private ProvisionalDate Dated(LocalDate asked, LocalDate expected, LocalDate earliest, LocalDate latest)
    {
        if (latest > LastDate)
        {
            Refuse(asked, forward: true);
        }

        return new ProvisionalDate(expected, earliest, latest, _calendar.AwaitedThrough(LocalDate.Max(asked, latest)));
    }

    [DoesNotReturn]
    private void Refuse(LocalDate asked, bool forward)
    {
        Guard.Against.NonIsoDate(asked);
        if (asked < FirstDate || (asked <= LastDate && !forward))
        {
            _calendar.RefuseBeforeFirst(asked < FirstDate ? asked : FirstDate.PlusDays(-1));
        }

        var missing = asked > LastDate ? asked : LastDate.PlusDays(1);
        throw new CalendarHorizonException(
            missing,
            FirstDate,
            LastDate,
            _calendar.AwaitedNotice,
            new Message(
                CalendarMessages.AfterForecast,
                new MessageArgument("calendar", _calendar.Name),
                new MessageArgument("last", LastDate),
                new MessageArgument("date", missing)));
    }
}
