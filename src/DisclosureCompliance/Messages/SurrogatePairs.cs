namespace DisclosureCompliance.Messages;

/// <summary>Texts in which half of a surrogate pair stands have no UTF-8: an encoder would put another character there without a word.</summary>
internal static class SurrogatePairs
{
    /// <summary>Whether every surrogate of a text stands in a pair.</summary>
    public static bool AreWhole(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[++index])))
            {
                return false;
            }
        }

        return true;
    }
}
