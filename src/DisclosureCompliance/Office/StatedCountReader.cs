namespace DisclosureCompliance.Office;

/// <summary>Reads a count from its words: what stands before the number, the number, what stands behind it. What is left over makes it no count.</summary>
internal static class StatedCountReader
{
    private const int MaxLength = 64;
    private const string Measures = "条件次人个項项篇期份户位名场批起本册处家类例部台张宗片块辆所间天轮";
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int ShortestNoun = 3;
    private const string Masks = "x×*_?□…-—";

    private static readonly string[] Neutral = ["共计", "总计", "合计", "累计", "总共", "达到", "共", "达", "有"];

    public static CountBounds? Read(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var rest = new CountText(text);
        while (rest.Take(Neutral) is not null)
        {
        }

        if (rest.IsAtEnd)
        {
            return null;
        }

        var bounds = ReadMask(ref rest) ?? ReadNone(ref rest) ?? ReadSeveral(ref rest) ?? ReadNumber(ref rest);
        return rest.IsAtEnd ? bounds : null;
    }

    private static CountBounds? ReadMask(ref CountText text)
    {
        var from = text;
        if (text.TakeAny(Masks, MaxLength) > 0 || text.Take("若干", "unknown") == "unknown")
        {
            text.TakeAny("余多", 1);
            TakeMeasure(ref text);
            if (text.IsAtEnd)
            {
                return CountBounds.Unknown;
            }
        }

        text = from;
        return null;
    }

    private static CountBounds? ReadNone(ref CountText text) =>
        text.Take("没有", "none", "无") is not null ? CountBounds.Exactly(0) : null;

    // 数十 from 20 to 99, 几百万 from two million to under ten; 若干, 几条, 多次 two or more.
    private static CountBounds? ReadSeveral(ref CountText text)
    {
        var from = text;
        if (text.Take("数", "几", "若干", "多", "several", "many", "afew") is { } word)
        {
            var unit = word is "数" or "几" ? CountNumerals.ReadUnit(ref text) : 1;
            text.TakeAny("余多", unit > 1 ? 1 : 0);
            TakeMeasure(ref text);
            if (text.IsAtEnd && unit <= StatedCount.MaxNumber / 10)
            {
                return unit == 1 ? CountBounds.Several : new CountBounds(2 * unit, (10 * unit) - 1);
            }
        }

        text = from;
        return null;
    }

    private static CountBounds? ReadNumber(ref CountText text)
    {
        var words = new List<Func<long, CountBounds?>>();
        while (CountQualifiers.TakeBefore(ref text) is { } before)
        {
            words.Add(before);
        }

        // 百条 is a manner of speaking, 上百条 a count.
        var isBareUnit = CountNumerals.IsBareUnit(text.Current);
        if (!CountNumerals.StartsAt(text) || ReadValue(ref text, words) is not { } number)
        {
            return null;
        }

        TakeMeasure(ref text);
        if (isBareUnit && words.Count == 0 && text.IsAtEnd)
        {
            return null;
        }

        if (words.Count == 0 && text.Take("-", "–", "~", "至", "到") is not null)
        {
            return ReadRange(ref text, number);
        }

        while (CountQualifiers.TakeBehind(ref text) is { } behind)
        {
            words.Add(behind);
        }

        return Combine(words, number);
    }

    /// <summary>The number with 余, 多, 几 and 来 in or behind it, which go to <paramref name="words"/>.</summary>
    private static long? ReadValue(ref CountText text, List<Func<long, CountBounds?>> words)
    {
        if (CountNumerals.Read(ref text, out var divisor) is not { } value)
        {
            return null;
        }

        TakeRest(ref text, words);
        var unit = CountNumerals.ReadUnit(ref text);
        TakeRest(ref text, words);
        if (value > StatedCount.MaxNumber / unit || value * unit % divisor != 0)
        {
            return null;
        }

        var number = value * unit / divisor;
        return unit >= CountNumerals.LargeUnit && CountNumerals.IsNumeral(text.Current) ? ReadLower(ref text, words, number, unit) : number;
    }

    // 一万二千, 一万零五; 3万5 may be 35,000 or 30,005 and is neither.
    private static long? ReadLower(ref CountText text, List<Func<long, CountBounds?>> words, long number, long unit)
    {
        var (before, isSpelled) = (words.Count, text.Current is '零' or '〇');
        return before == 0 && ReadValue(ref text, words) is { } lower && lower < unit && (lower >= 10 || isSpelled) ? number + lower : null;
    }

    private static void TakeRest(ref CountText text, List<Func<long, CountBounds?>> words)
    {
        switch (text.Take("余", "馀", "多", "几", "来"))
        {
            case null:
                break;
            case "来":
                words.Add(number => CountBounds.About(number));
                break;
            default:
                words.Add(number => CountBounds.And(number));
                break;
        }
    }

    private static CountBounds? ReadRange(ref CountText text, long lowest)
    {
        var words = new List<Func<long, CountBounds?>>();
        if (!CountNumerals.StartsAt(text) || ReadValue(ref text, words) is not { } highest || words.Count > 0 || highest <= lowest)
        {
            return null;
        }

        TakeMeasure(ref text);
        return new CountBounds(lowest, highest);
    }

    // Two words that say different things, 约40余, allow what either allows.
    private static CountBounds? Combine(List<Func<long, CountBounds?>> words, long number)
    {
        if (words.Count == 0)
        {
            return CountBounds.Exactly(number);
        }

        CountBounds? all = null;
        foreach (var word in words)
        {
            if (number == 0 || word(number) is not { } bounds)
            {
                return null;
            }

            all = all is { } before ? before.Or(bounds) : bounds;
        }

        return all;
    }

    // 条, 人次, items; a masked digit (4xx) is no noun.
    private static void TakeMeasure(ref CountText text)
    {
        var from = text;
        if (text.TakeAny(Measures, 2) == 0 && (text.TakeAny(Letters, MaxLength) < ShortestNoun || from.Current == 'x'))
        {
            text = from;
        }
    }
}
