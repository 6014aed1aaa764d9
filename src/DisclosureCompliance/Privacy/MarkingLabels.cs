namespace DisclosureCompliance.Privacy;

/// <summary>Labels that announce a marking, with a colon behind them or, at the head of a line or column, a blank: 密　级：, 密级 机密.</summary>
internal sealed class MarkingLabels(IReadOnlyList<string> labels)
{
    private long _steps;

    /// <summary>How many characters were looked at since this was made.</summary>
    public long Steps => _steps;

    /// <summary>Whether a label ends here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the blanks begin that stand before the word.</param>
    /// <param name="hasBlank">Whether there are any.</param>
    public bool EndsAt(ReadOnlySpan<char> text, int end, bool hasBlank)
    {
        var hasColon = text[end - 1] is ':' or '：';
        if (!hasColon && !hasBlank)
        {
            return false;
        }

        var at = hasColon ? end - 1 : end;
        while (hasColon && at > 0 && end - at <= SpacedWord.LongestGap && ScanChars.IsBlank(text[at - 1]))
        {
            at--;
        }

        _steps += end - at + labels.Count;
        foreach (var label in labels)
        {
            if (SpacedWord.StartOf(text, at, label, ref _steps) is >= 0 and var start && (hasColon || start == 0 || !char.IsLetter(text[start - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
