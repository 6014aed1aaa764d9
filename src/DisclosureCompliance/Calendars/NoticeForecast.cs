using System.Collections.ObjectModel;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>The years after the last announced one, each forecast by itself.</summary>
internal sealed class NoticeForecast : CalendarForecast
{
    private readonly CalendarTerms _terms;
    private readonly int _firstYear;
    private readonly YearForecast[] _years;
    private readonly IReadOnlyList<AwaitedNotice>[] _awaited;

    private NoticeForecast(CalendarTerms terms, ForecastRules rules, int firstYear, int lastYear)
    {
        _terms = terms;
        _firstYear = firstYear;
        _years = [.. Enumerable.Range(firstYear, lastYear - firstYear + 1).Select(year => new YearForecast(
            rules, year, terms.CertainThrough.InYear(year - 1).PlusDays(1), terms.CertainThrough.InYear(year), terms.Id))];
        _awaited = [.. _years.Select((_, last) => AwaitedFrom(firstYear, last + 1))];
        Windows = [.. _years.SelectMany(year => year.Windows)];
        LastDate = terms.CertainThrough.InYear(lastYear);
    }

    public override LocalDate LastDate { get; }

    public override IReadOnlyList<ForecastWindow> Windows { get; }

    /// <summary>A forecast, or null when there are no rules or none of the years can be computed.</summary>
    public static NoticeForecast? TryCreate(CalendarTerms terms, ForecastRules? rules, int firstYear)
    {
        if (rules is null || firstYear < HolidayAnchor.FirstYear || firstYear > HolidayAnchor.LastYear)
        {
            return null;
        }

        return new NoticeForecast(terms, rules, firstYear, Math.Min(firstYear + rules.Years - 1, HolidayAnchor.LastYear));
    }

    public override ForecastDay Find(LocalDate date) => _years[YearOf(date) - _firstYear].Find(date);

    public override IReadOnlyList<AwaitedNotice> AwaitedThrough(LocalDate date) => _awaited[YearOf(date) - _firstYear];

    private ReadOnlyCollection<AwaitedNotice> AwaitedFrom(int year, int count) =>
        Array.AsReadOnly([.. Enumerable.Range(year, count).Select(awaited => new AwaitedNotice(_terms.Authority, awaited))]);

    /// <summary>The year whose notice makes the day certain: the next one for the last days of December.</summary>
    private int YearOf(LocalDate date) => date <= _terms.CertainThrough.InYear(date.Year) ? date.Year : date.Year + 1;
}
