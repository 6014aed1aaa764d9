using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Between two days of the year (某月某日至某月某日), both included. Too early is as wrong as too late.</summary>
/// <remarks>
/// The Interim Regulation on Enterprise Information, article 8, is of this shape: 1 January to 30 June. A window whose last day comes before its first in
/// the year ends in the year after. Neither day rolls off a rest day.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record WindowRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="first">The first day, included.</param>
    /// <param name="last">The last day, included.</param>
    /// <param name="yearsAfter">How many years after the year of the trigger the first day lies, 0 to 10, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="yearsAfter"/> is outside 0 to 10.</exception>
    public WindowRule(AnnualDate first, AnnualDate last, int yearsAfter = 0)
    {
        First = first;
        Last = last;
        YearsAfter = Guard.Against.Outside(yearsAfter, nameof(yearsAfter), 0, 10);
    }

    /// <summary>The first day, included.</summary>
    public AnnualDate First { get; }

    /// <summary>The last day, included.</summary>
    public AnnualDate Last { get; }

    /// <summary>How many years after the year of the trigger the first day lies.</summary>
    public int YearsAfter { get; }
}
