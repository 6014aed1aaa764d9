using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Fills in the ends that printed ranges leave out from their neighbours: 90以上, 80以上 means 80 to 90.</summary>
internal static class IntervalFilling
{
    /// <param name="rising">Ranges in rising order of the end that they print.</param>
    public static Interval[] Fill(Interval[] rising)
    {
        var filled = new Interval[rising.Length];
        for (var index = 0; index < rising.Length; index++)
        {
            var range = rising[index];
            if (range.Upper is null && index + 1 < rising.Length && rising[index + 1] is { Lower: { } next } above && next > range.Lower)
            {
                range = new Interval(range.Lower, range.IncludesLower, next, !above.IncludesLower);
            }
            else if (range.Lower is null && index > 0 && rising[index - 1] is { Upper: { } last } below && last < range.Upper)
            {
                range = new Interval(last, !below.IncludesUpper, range.Upper, range.IncludesUpper);
            }

            filled[index] = range;
        }

        return filled;
    }
}
