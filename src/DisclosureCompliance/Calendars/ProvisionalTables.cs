using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// A calendar and its forecast as five tables, so that bounds come out of the same constant-time arithmetic as certain answers.
/// <list type="bullet">
/// <item><see cref="Expected"/>: statutory days, and a day off in lieu on the next weekday for one on a weekend.</item>
/// <item><see cref="Fewest"/> and <see cref="Most"/>: every day that may rest rests; every day that may work works. Whatever the notice says
/// lies between the two, day by day.</item>
/// <item><see cref="Early"/> and <see cref="Late"/>: the same, but each window keeps the number of working days that a notice leaves in it,
/// spent as early, or as late, as can be. Whatever the notice says lies between the two, counted from the horizon.</item>
/// </list>
/// </summary>
internal sealed class ProvisionalTables
{
    public ProvisionalTables(WorkingDayCalendar calendar)
    {
        var (first, last, horizon) = (calendar.FirstDate, calendar.LastForecastDate, calendar.LastCertainDate);
        var days = Enumerable.Range(1, Period.DaysBetween(horizon, last)).Select(day => calendar.Forecast(horizon.PlusDays(day))).ToArray();
        Expected = Table(Array.ConvertAll(days, day => day.Expected.IsWorking));
        Fewest = Table(Array.ConvertAll(days, day => !day.MayRest));
        Most = Table(Array.ConvertAll(days, day => day.MayWork));

        var early = Array.ConvertAll(days, day => day.MayWork);
        var late = Array.ConvertAll(days, day => !day.MayRest);
        foreach (var window in calendar.ForecastWindows)
        {
            var start = Period.DaysBetween(horizon, window.First) - 1;
            Spend(new ArraySegment<ForecastDay>(days, start, Period.DaysBetween(window.First, window.Last) + 1), window, early, late);
        }

        Early = Table(early);
        Late = Table(late);

        DayTable Table(bool[] works) =>
            new(first, last, date => date <= horizon ? calendar.IsWorkingDay(date) : works[Period.DaysBetween(horizon, date) - 1]);
    }

    public DayTable Expected { get; }

    public DayTable Fewest { get; }

    public DayTable Most { get; }

    public DayTable Early { get; }

    public DayTable Late { get; }

    /// <summary>
    /// Spends a window's working days. Through any of its days there are at most as many as may work so far, and at most the window's number
    /// less those that must still come; and at least as many as must work so far, and at least the window's number less those that may still
    /// come. Both limits grow by 0 or 1 a day and so are tables themselves.
    /// </summary>
    private static void Spend(ArraySegment<ForecastDay> days, ForecastWindow window, bool[] early, bool[] late)
    {
        var mustCome = days.Count(day => !day.MayRest);
        var mayCome = days.Count(day => day.MayWork);
        var most = Math.Min(window.MostWorking, mayCome);
        var fewest = Math.Max(window.FewestWorking, mustCome);
        var (mustSoFar, maySoFar, earlySoFar, lateSoFar) = (0, 0, 0, 0);
        var index = days.Offset;
        foreach (var day in days)
        {
            var must = day.MayRest ? 0 : 1;
            var may = day.MayWork ? 1 : 0;
            (mustSoFar, mustCome) = (mustSoFar + must, mustCome - must);
            (maySoFar, mayCome) = (maySoFar + may, mayCome - may);
            var atMost = Math.Min(maySoFar, most - mustCome);
            var atLeast = Math.Max(mustSoFar, fewest - mayCome);
            early[index] = atMost > earlySoFar;
            late[index] = atLeast > lateSoFar;
            (earlySoFar, lateSoFar) = (atMost, atLeast);
            index++;
        }
    }
}
