namespace DisclosureCompliance.Office;

/// <summary>The words before and behind a number that make a range of it, longer ones before those that they begin with.</summary>
internal static class CountQualifiers
{
    private static readonly (string Word, Func<long, CountBounds?> Bounds)[] Before =
    [
        ("不超过", number => CountBounds.AtMost(number)),
        ("不多于", number => CountBounds.AtMost(number)),
        ("不少于", number => CountBounds.AtLeast(number)),
        ("不低于", number => CountBounds.AtLeast(number)),
        ("至少", number => CountBounds.AtLeast(number)),
        ("最少", number => CountBounds.AtLeast(number)),
        ("至多", number => CountBounds.AtMost(number)),
        ("最多", number => CountBounds.AtMost(number)),
        ("超过", number => CountBounds.AtLeast(number + 1)),
        ("突破", number => CountBounds.AtLeast(number + 1)),
        ("多于", number => CountBounds.AtLeast(number + 1)),
        ("不足", CountBounds.Under),
        ("不到", CountBounds.Under),
        ("未满", CountBounds.Under),
        ("少于", CountBounds.Under),
        ("低于", CountBounds.Under),
        ("大约", number => CountBounds.About(number)),
        ("大概", number => CountBounds.About(number)),
        ("将近", number => CountBounds.Nearly(number)),
        ("接近", number => CountBounds.Nearly(number)),
        ("超", number => CountBounds.AtLeast(number + 1)),
        ("逾", number => CountBounds.AtLeast(number + 1)),
        ("上", number => CountBounds.AtLeast(number)),
        ("约", number => CountBounds.About(number)),
        ("近", number => CountBounds.Nearly(number)),
        ("≥", number => CountBounds.AtLeast(number)),
        ("≤", number => CountBounds.AtMost(number)),
        (">", number => CountBounds.AtLeast(number + 1)),
        ("<", CountBounds.Under),
        ("atleast", number => CountBounds.AtLeast(number)),
        ("atmost", number => CountBounds.AtMost(number)),
        ("upto", number => CountBounds.AtMost(number)),
        ("morethan", number => CountBounds.AtLeast(number + 1)),
        ("lessthan", CountBounds.Under),
        ("fewerthan", CountBounds.Under),
        ("under", CountBounds.Under),
        ("over", number => CountBounds.AtLeast(number + 1)),
        ("approximately", number => CountBounds.About(number)),
        ("about", number => CountBounds.About(number)),
        ("around", number => CountBounds.About(number)),
        ("some", number => CountBounds.About(number)),
        ("nearly", number => CountBounds.Nearly(number)),
        ("almost", number => CountBounds.Nearly(number)),
    ];

    private static readonly (string Word, Func<long, CountBounds?> Bounds)[] Behind =
    [
        ("以上", number => CountBounds.AtLeast(number)),
        ("以下", number => CountBounds.AtMost(number)),
        ("以内", number => CountBounds.AtMost(number)),
        ("左右", number => CountBounds.About(number)),
        ("上下", number => CountBounds.About(number)),
        ("有余", number => CountBounds.And(number)),
        ("+", number => CountBounds.AtLeast(number)),
    ];

    /// <summary>Steps over a word that stands before a number; null where none does.</summary>
    public static Func<long, CountBounds?>? TakeBefore(ref CountText text) => TakeWord(ref text, Before);

    /// <summary>Steps over a word that stands behind a number; null where none does.</summary>
    public static Func<long, CountBounds?>? TakeBehind(ref CountText text) => TakeWord(ref text, Behind);

    private static Func<long, CountBounds?>? TakeWord(ref CountText text, (string Word, Func<long, CountBounds?> Bounds)[] words)
    {
        foreach (var (word, bounds) in words)
        {
            if (text.Take(word) is not null)
            {
                return bounds;
            }
        }

        return null;
    }
}
