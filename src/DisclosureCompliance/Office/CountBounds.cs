namespace DisclosureCompliance.Office;

/// <summary>The least and the most that words allow; no upper end where it is null.</summary>
internal readonly record struct CountBounds(long Lowest, long? Highest)
{
    public static CountBounds Unknown => new(0, null);

    /// <summary>数, 几, 若干, 多次, several: two or more.</summary>
    public static CountBounds Several => new(2, null);

    public static CountBounds Exactly(long number) => new(number, number);

    public static CountBounds AtLeast(long number) => new(number, null);

    /// <summary>不超过: not more than.</summary>
    public static CountBounds AtMost(long number) => new(0, Math.Max(number, 1));

    /// <summary>不足: less than; null where nothing but 0 is less.</summary>
    public static CountBounds? Under(long number) => number < 2 ? null : new(0, number - 1);

    /// <summary>余: more than the number and less than the next of its last place, 1220余 from 1221 to 1229. A number without a round place has no upper end.</summary>
    public static CountBounds And(long number) => PlaceOf(number) is > 1 and var place ? new(number + 1, number + place - 1) : AtLeast(number);

    /// <summary>约: half a unit of the last place in either direction, 约1220 from 1215 to 1225; one at the least.</summary>
    public static CountBounds About(long number)
    {
        var reach = Math.Max(PlaceOf(number) / 2, 1);
        return new(Math.Max(number - reach, 0), number + reach);
    }

    /// <summary>近: up to the number, and no more than a unit of its last place below it, 近500 from 400 to 500.</summary>
    public static CountBounds Nearly(long number) => new(Math.Max(number - PlaceOf(number), 0), Math.Max(number, 1));

    /// <summary>The range that holds both.</summary>
    public CountBounds Or(CountBounds other) => new(Math.Min(Lowest, other.Lowest), Highest is { } own && other.Highest is { } their ? Math.Max(own, their) : null);

    // The last place that is not 0: of 1220 it is 10.
    private static long PlaceOf(long number)
    {
        long place = 1;
        while (number > 0 && number % (place * 10) == 0)
        {
            place *= 10;
        }

        return place;
    }
}
