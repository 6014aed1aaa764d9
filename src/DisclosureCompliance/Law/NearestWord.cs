using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Law;

/// <summary>Guesses what was meant by a name that does not exist.</summary>
internal static class NearestWord
{
    private const int MaxLength = 200;

    /// <summary>Says which candidate is nearest, or that none is near.</summary>
    public static Message Say(string word, IEnumerable<string> candidates) => To(word, candidates) is { } nearest
        ? new Message(LawMessages.Nearest, new MessageArgument("nearest", nearest))
        : new Message(LawMessages.NoneNear);

    /// <summary>The candidate with the fewest letters to change, or null where none is near: more than a third of the letters would change.</summary>
    private static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length > MaxLength)
        {
            return null;
        }

        string? nearest = null;
        var fewest = (word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) < fewest && Distance(word, candidate) is var distance && distance < fewest)
            {
                (nearest, fewest) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many letters must be added, removed or replaced (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[right.Length];
    }
}
