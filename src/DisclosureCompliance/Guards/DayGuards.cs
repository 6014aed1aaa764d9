using Ardalis.GuardClauses;
using NodaTime;

namespace DisclosureCompliance.Guards;

/// <summary>Intervals of days, both ends included, either of which may be open.</summary>
internal static class DayGuards
{
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or the last comes before the first.</exception>
    public static (LocalDate? First, LocalDate? Last) Interval(LocalDate? firstDay, LocalDate? lastDay)
    {
        var first = firstDay is { } from ? Guard.Against.NonIsoDate(from, nameof(firstDay)) : (LocalDate?)null;
        var last = lastDay is { } through ? Guard.Against.NonIsoDate(through, nameof(lastDay)) : (LocalDate?)null;
        return last < first ? throw new ArgumentException("The last day comes before the first.", nameof(lastDay)) : (first, last);
    }

    public static bool Covers(LocalDate? first, LocalDate? last, LocalDate day) => !(day < first) && !(day > last);
}
