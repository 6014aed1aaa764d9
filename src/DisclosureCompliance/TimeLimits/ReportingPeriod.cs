using System.Globalization;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.TimeLimits;

/// <summary>One month, quarter or year for which something recurs (所属期间): <c>2012-09</c>, <c>2012-Q3</c>, <c>2012</c>.</summary>
/// <remarks><c>default</c> is no period and equals nothing that <see cref="Containing"/> gives.<para>Thread safety: immutable, safe to share.</para></remarks>
public readonly struct ReportingPeriod : IEquatable<ReportingPeriod>, IComparable<ReportingPeriod>
{
    private ReportingPeriod(Recurrence every, int year, int number)
    {
        Every = every;
        Year = year;
        Number = number;
    }

    /// <summary>Whether it is a month, a quarter or a year.</summary>
    public Recurrence Every { get; }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The month 1 to 12, the quarter 1 to 4, or 1 for a year.</summary>
    public int Number { get; }

    /// <summary>The first day, included.</summary>
    public LocalDate Start => new(Year, ((Number - 1) * Months) + 1, 1);

    /// <summary>The last day, included.</summary>
    public LocalDate End => new LocalDate(Year, LastMonth, CalendarSystem.Iso.GetDaysInMonth(Year, LastMonth));

    private int LastMonth => Number * Months;

    private int Months => Every switch
    {
        Recurrence.Monthly => 1,
        Recurrence.Quarterly => 3,
        _ => 12,
    };

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

    /// <summary>The month, quarter or year that <paramref name="date"/> belongs to.</summary>
    public static ReportingPeriod Containing(LocalDate date, Recurrence every)
    {
        Guard.Against.NonIsoDate(date);
        var number = Guard.Against.EnumOutOfRange(every) switch
        {
            Recurrence.Monthly => date.Month,
            Recurrence.Quarterly => ((date.Month - 1) / 3) + 1,
            _ => 1,
        };
        return new ReportingPeriod(every, date.Year, number);
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

    /// <summary>Reads <c>2012</c>, <c>2012-Q3</c> or <c>2012-09</c>.</summary>
    /// <param name="text">The text; years have four digits, months two.</param>
    /// <param name="period">The period, or default.</param>
    /// <returns>Whether the text is a period of the years 1900 to 2999.</returns>
    public static bool TryParse(string? text, out ReportingPeriod period)
    {
        period = default;
        if (text is null || text.Length is not (4 or 7) || !TryDigits(text.Substring(0, 4), 1900, 2999, out var year))
        {
            return false;
        }

        if (text.Length == 4)
        {
            period = new ReportingPeriod(Recurrence.Yearly, year, 1);
            return true;
        }

        var isQuarter = text[5] == 'Q';
        if (text[4] != '-' || !TryDigits(text.Substring(isQuarter ? 6 : 5), 1, isQuarter ? 4 : 12, out var number))
        {
            return false;
        }

        period = new ReportingPeriod(isQuarter ? Recurrence.Quarterly : Recurrence.Monthly, year, number);
        return true;
    }

    /// <summary>The period that follows.</summary>
    public ReportingPeriod Next() => Containing(End.PlusDays(1), Every);

    /// <inheritdoc />
    public int CompareTo(ReportingPeriod other) => (Year, LastMonth, Every).CompareTo((other.Year, other.LastMonth, other.Every));

    /// <inheritdoc />
    public bool Equals(ReportingPeriod other) => (Every, Year, Number) == (other.Every, other.Year, other.Number);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Year * 100) + (Number * 4) + (int)Every);

    /// <summary>The period as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => Every switch
    {
        Recurrence.Monthly => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", Year, Number),
        Recurrence.Quarterly => string.Format(CultureInfo.InvariantCulture, "{0:0000}-Q{1}", Year, Number),
        _ => string.Format(CultureInfo.InvariantCulture, "{0:0000}", Year),
    };

    private static bool TryDigits(string text, int min, int max, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= min && value <= max;
}
