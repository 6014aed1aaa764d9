using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Law;

/// <summary>Compares lengths of time for every day they can start on.</summary>
/// <remarks>
/// A length of days, weeks, months or years ends on a rest day only to roll to the next working day; n working days end on a working day that lies n days or
/// more ahead. So n such days never end after n working days, whatever the calendar.
/// <para>
/// The other way round a calendar must be bounded. In the long run offices work two days of three: five of seven, and of the 365 days of a year not fewer than
/// 365 - 104 of weekends - 13 of holidays. The longest rest there has been is the ten days from 24 January to 2 February 2020. So n working days end within
/// 3n/2 + 10 days. Of the days since 2007 none comes nearer to that bound than half a day; a test holds every one of them to it. Working days are never sure to
/// end within any number of hours.
/// </para>
/// </remarks>
internal static class LengthOrder
{
    private const int LongestRest = 10;

    /// <summary>The years from which months are measured: every leap year rule applies in them.</summary>
    private static readonly int[] Years = [1896, 1897, 1898, 1899, 1900, 1996, 1997, 1998, 1999, 2000];

    public static bool AreEqual(PeriodLength left, PeriodLength right) => EndsNoLater(left, right) && EndsNoLater(right, left);

    /// <summary>Whether the one ends on or before the other, both counted forward from the same event.</summary>
    public static bool EndsNoLater(PeriodLength length, PeriodLength other)
    {
        if (length.Unit == other.Unit)
        {
            return length.Count <= other.Count;
        }

        if (length is { Count: 0, Unit: not PeriodUnit.Hours })
        {
            // The day of the event itself: no later than any length of days, and over within 24 hours.
            return other.Unit != PeriodUnit.Hours || other.Count >= 24;
        }

        return (length.Unit, other.Unit) switch
        {
            (_, PeriodUnit.Hours) => false,
            (PeriodUnit.WorkingDays, _) => MostDays(length.Count) <= Days(other).Fewest,
            (PeriodUnit.Hours, _) => length.Count <= 24L * Days(other).Fewest,
            (_, PeriodUnit.WorkingDays) => Days(length).Most <= other.Count,
            _ when Months(length) is { } months && Months(other) is { } otherMonths => months <= otherMonths,
            _ => Days(length).Most <= Days(other).Fewest,
        };
    }

    /// <summary>Whether the comparison of two lengths leans on how long offices can rest; a pause may leave a count nothing but rest days.</summary>
    public static bool LeansOnRest(PeriodLength length, PeriodLength other) =>
        length is { Unit: PeriodUnit.WorkingDays, Count: > 0 } && other.Unit is not (PeriodUnit.WorkingDays or PeriodUnit.Hours);

    /// <summary>The most days that so many working days can take.</summary>
    internal static int MostDays(int workingDays) => ((3 * workingDays) + 1) / 2 + LongestRest;

    /// <summary>Whether the one reaches at least as far back from an event as the other; such days do not roll.</summary>
    public static bool IsNoShorterAhead(PeriodLength length, PeriodLength other) =>
        (length.Unit == PeriodUnit.Hours) == (other.Unit == PeriodUnit.Hours) && EndsNoLater(other, length);

    private static int? Months(PeriodLength length) => length.Unit switch
    {
        PeriodUnit.Months => length.Count,
        PeriodUnit.Years => 12 * length.Count,
        _ => null,
    };

    /// <summary>The fewest and the most days that a length other than of working days has; of those, the fewest.</summary>
    private static (int Fewest, int Most) Days(PeriodLength length) => length.Unit switch
    {
        PeriodUnit.Weeks => (7 * length.Count, 7 * length.Count),
        PeriodUnit.Months or PeriodUnit.Years => DaysOfMonths(Months(length)!.Value),
        _ => (length.Count, length.Count),
    };

    private static (int Fewest, int Most) DaysOfMonths(int months)
    {
        var (fewest, most) = (int.MaxValue, 0);
        foreach (var first in Years.SelectMany(year => Enumerable.Range(1, 12).Select(month => new LocalDate(year, month, 1))))
        {
            foreach (var start in new[] { first, first.PlusMonths(1).PlusDays(-1) })
            {
                var days = Period.DaysBetween(start, start.PlusMonths(months));
                (fewest, most) = (Math.Min(fewest, days), Math.Max(most, days));
            }
        }

        return (fewest, most);
    }
}
