namespace DisclosureCompliance.Office;

/// <summary>Titles in 《》, and whether one is a statute's name gone wrong.</summary>
internal static class StatuteTitles
{
    // So many characters more, fewer or other than the full name: 政府政府信息公开条例 is two away. Local regulations are further.
    private const int MaxDistance = 4;

    public static IEnumerable<string> In(string text)
    {
        for (var open = text.IndexOf('《'); open >= 0; open = text.IndexOf('《', open + 1))
        {
            var close = text.IndexOf('》', open);
            if (close < 0)
            {
                yield break;
            }

            yield return text.Substring(open + 1, close - open - 1);
        }
    }

    /// <summary>The name that was meant; null where the title is right or about something else.</summary>
    public static string? OneMisnamed(string title, IReadOnlyList<string> statutes) =>
        statutes.Contains(title, StringComparer.Ordinal) ? null : statutes.FirstOrDefault(statute => IsNear(title, statute));

    private static bool IsNear(string title, string statute)
    {
        if (Math.Abs(title.Length - statute.Length) > MaxDistance || statute.Length <= 2 * MaxDistance)
        {
            return false;
        }

        var previous = Enumerable.Range(0, statute.Length + 1).ToArray();
        for (var i = 1; i <= title.Length; i++)
        {
            var current = new int[statute.Length + 1];
            current[0] = i;
            for (var j = 1; j <= statute.Length; j++)
            {
                var changed = previous[j - 1] + (title[i - 1] == statute[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[statute.Length] <= MaxDistance;
    }
}
