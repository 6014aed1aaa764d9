using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>The keys of an item's rules or elements, each counted or not: what answers are checked against.</summary>
internal sealed class KeyedCounting
{
    private const int MaxListed = 20;

    private readonly Dictionary<string, OccurrenceCounting> _keys = new(StringComparer.Ordinal);

    public KeyedCounting(IEnumerable<(string Key, OccurrenceCounting Counting)> keys, string parameterName)
    {
        foreach (var (key, counting) in keys)
        {
            if (_keys.ContainsKey(key))
            {
                throw new ArgumentException($"The key '{key}' is used twice.", parameterName);
            }

            _keys.Add(key, counting);
        }

        if (_keys.Count == 0)
        {
            throw new ArgumentException("At least one is needed.", parameterName);
        }
    }

    /// <summary>The first keys as a list for a message.</summary>
    public static string Listed(IEnumerable<string> keys)
    {
        var first = keys.Take(MaxListed + 1).ToList();
        return string.Join(", ", first.Take(MaxListed)) + (first.Count > MaxListed ? ", …" : string.Empty);
    }

    public void CheckOccurrences(AnswerFit fit, IReadOnlyDictionary<string, int> occurrences)
    {
        foreach (var (key, count) in occurrences.Select(pair => (pair.Key, pair.Value)))
        {
            if (Find(fit, "occurrences", key, new MessageArgument("value", count)) is not { } counting)
            {
                continue;
            }

            if (counting == OccurrenceCounting.Once)
            {
                fit.Refuse("occurrences", key, new MessageArgument("value", count), AnswerMessages.CountWhereOnce);
            }
            else if (count < 0)
            {
                fit.Refuse("occurrences", key, new MessageArgument("value", count), AnswerMessages.NegativeCount);
            }
        }
    }

    public void CheckFlags(AnswerFit fit, IReadOnlyDictionary<string, bool> flags)
    {
        foreach (var (key, holds) in flags.Select(pair => (pair.Key, pair.Value)))
        {
            var value = new MessageArgument("value", holds ? "true" : "false");
            if (Find(fit, "flags", key, value) == OccurrenceCounting.Each)
            {
                fit.Refuse("flags", key, value, AnswerMessages.FlagWhereCounted);
            }
        }
    }

    public void CheckElements(AnswerFit fit, IReadOnlyList<string> elements)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in elements)
        {
            var value = new MessageArgument("value", key);
            if (!seen.Add(key))
            {
                fit.Refuse("elements", null, value, AnswerMessages.ElementTwice);
            }
            else if (Find(fit, "elements", key, value) == OccurrenceCounting.Each)
            {
                fit.Refuse("elements", null, value, AnswerMessages.ElementWhereCounted);
            }
        }
    }

    private OccurrenceCounting? Find(AnswerFit fit, string part, string key, MessageArgument value)
    {
        if (_keys.TryGetValue(key, out var counting))
        {
            return counting;
        }

        fit.Refuse(part, part == "elements" ? null : key, value, AnswerMessages.UnknownKey, new MessageArgument("known", Listed(_keys.Keys)));
        return null;
    }
}
