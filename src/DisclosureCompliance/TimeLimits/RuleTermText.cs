namespace DisclosureCompliance.TimeLimits;

/// <summary>The names of terms as they stand in a text.</summary>
internal static class RuleTermText
{
    /// <summary>Whether a text has no half of a surrogate pair.</summary>
    public static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
