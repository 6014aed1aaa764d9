using System.Globalization;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>The day of a year on which a holiday hangs: a solar date, a date of the Chinese lunisolar calendar, or the solar term Qingming.</summary>
internal sealed record HolidayAnchor
{
    /// <summary>The years for which all three kinds can be computed, both inclusive.</summary>
    public const int FirstYear = 2000;

    /// <inheritdoc cref="FirstYear"/>
    public const int LastYear = 2099;

    private static readonly ChineseLunisolarCalendar Lunisolar = new();

    private readonly AnnualDate _date;
    private readonly Kind _kind;

    private HolidayAnchor(Kind kind, AnnualDate date) => (_kind, _date) = (kind, date);

    private enum Kind
    {
        Solar,
        Lunar,
        Qingming,
    }

    /// <summary>清明, the fifth solar term.</summary>
    public static HolidayAnchor Qingming { get; } = new(Kind.Qingming, default);

    public static HolidayAnchor Solar(AnnualDate date) => new(Kind.Solar, date);

    /// <summary>A month and day of the Chinese calendar; a leap month never carries a holiday, and the 30th of a month that has 29 days is the 29th.</summary>
    public static HolidayAnchor Lunar(AnnualDate date) => new(Kind.Lunar, date);

    public LocalDate InYear(int year) => _kind switch
    {
        Kind.Solar => _date.InYear(year),
        Kind.Lunar => InLunarYear(year),
        _ => new LocalDate(year, 4, QingmingInApril(year)),
    };

    // The last months of a Chinese year fall into the next one of ours.
    private LocalDate InLunarYear(int year) => OfLunarYear(year) is var day && day.Year == year ? day : OfLunarYear(year - 1);

    private LocalDate OfLunarYear(int year)
    {
        // The framework numbers the months of a year through, the leap month included.
        var leapMonth = Lunisolar.GetLeapMonth(year);
        var month = leapMonth > 0 && _date.Month >= leapMonth ? _date.Month + 1 : _date.Month;
        var day = Math.Min(_date.Day, Lunisolar.GetDaysInMonth(year, month));
        return LocalDate.FromDateTime(Lunisolar.ToDateTime(year, month, day, 0, 0, 0, 0));
    }

    /// <summary>The usual approximation for 2000 to 2099: 4.81 plus 0.2422 a year, less the leap days.</summary>
    private static int QingmingInApril(int year)
    {
        var sinceCentury = year - FirstYear;
        return ((48100 + (2422 * sinceCentury)) / 10000) - (sinceCentury / 4);
    }
}
