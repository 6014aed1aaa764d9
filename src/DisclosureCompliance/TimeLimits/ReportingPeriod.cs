using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.TimeLimits;

/// <summary>
/// One period of the calendar for which something recurs (所属期间): a week <c>2012-W37</c>, half a month <c>2012-09-H1</c>, a month <c>2012-09</c>, a quarter
/// <c>2012-Q3</c>, half a year <c>2012-H2</c>, a year <c>2012</c>, an academic year <c>2012/2013</c>.
/// </summary>
/// <remarks><c>default</c> is no period, comes before every other and equals nothing that <see cref="Containing"/> gives.
/// <para>Thread safety: immutable, safe to share.</para></remarks>
public readonly partial struct ReportingPeriod : IEquatable<ReportingPeriod>, IComparable<ReportingPeriod>
{
    private ReportingPeriod(Recurrence every, int year, int number)
    {
        Every = every;
        Year = year;
        Number = number;
    }

    /// <summary>What kind of period it is.</summary>
    public Recurrence Every { get; }

    /// <summary>The calendar year; of a week the year that ISO 8601 counts it to, of an academic year the one it begins in.</summary>
    public int Year { get; }

    /// <summary>
    /// Which one of its year, from 1: the week to 53, the half-month to 24, the month to 12, the quarter to 4, the half-year to 2; 1 for a year and an academic
    /// year.
    /// </summary>
    public int Number { get; }

    /// <summary>The first day, included.</summary>
    public LocalDate Start => PeriodCalendar.Start(Every, Year, Number);

    /// <summary>The last day, included.</summary>
    public LocalDate End => PeriodCalendar.End(Every, Year, Number);

    /// <summary>A number of its own for each; 0 for none.</summary>
    internal int Key => (((Year * 64) + Number) * 8) + (int)Every;

    private bool IsNone => Number == 0;

    /// <summary>Whether two periods are the same.</summary>
    public static bool operator ==(ReportingPeriod left, ReportingPeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    public static bool operator !=(ReportingPeriod left, ReportingPeriod right) => !left.Equals(right);

    /// <summary>Whether the left period comes first.</summary>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left period comes first or is the same.</summary>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left period comes later.</summary>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left period comes later or is the same.</summary>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    /// <summary>The period that <paramref name="date"/> belongs to.</summary>
    public static ReportingPeriod Containing(LocalDate date, Recurrence every)
    {
        var (year, number) = PeriodCalendar.Containing(Guard.Against.NonIsoDate(date), Guard.Against.EnumOutOfRange(every));
        return new ReportingPeriod(every, year, number);
    }

    /// <summary>Every period whose last day lies from <paramref name="from"/> to <paramref name="through"/>, both included, in order.</summary>
    public static IEnumerable<ReportingPeriod> EndingIn(LocalDate from, LocalDate through, Recurrence every)
    {
        for (var period = Containing(from, every); period.End <= through; period = period.Next())
        {
            yield return period;
            if (period.End == LocalDate.MaxIsoValue)
            {
                yield break;
            }
        }
    }

    /// <summary>The period that follows.</summary>
    public ReportingPeriod Next() => Containing(End.PlusDays(1), Every);

    /// <summary>By the last day; of two that end together the shorter one comes first.</summary>
    public int CompareTo(ReportingPeriod other)
    {
        if (IsNone || other.IsNone)
        {
            return other.IsNone.CompareTo(IsNone);
        }

        var byEnd = End.CompareTo(other.End);
        var byLength = byEnd != 0 ? byEnd : other.Start.CompareTo(Start);
        return byLength != 0 ? byLength : Every.CompareTo(other.Every);
    }

    /// <inheritdoc />
    public bool Equals(ReportingPeriod other) => (Every, Year, Number) == (other.Every, other.Year, other.Number);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Key;
}
