using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>What points may be. A programmer's mistake only: points from a file are checked where the file is read.</summary>
internal static class ChecklistGuards
{
    public static Condition OnFacts(Condition condition, string name) => Guard.Against.Null(condition).IsOnFacts
        ? condition
        : throw new ArgumentException("Only conditions on facts can stand here.", name);

    public static Rational NotNegative(Rational value, string name) => value.Sign >= 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value.ToString(), "Points are 0 or more.");

    public static Rational? NotNegative(Rational? value, string name) => value is { } points ? NotNegative(points, name) : null;

    public static Rational Positive(Rational value, string name) => value.Sign > 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value.ToString(), "Points must be more than 0.");

    public static Rational? Share(Rational? value, string name) => value is not { } share || (share.Sign >= 0 && share <= 1)
        ? value
        : throw new ArgumentOutOfRangeException(name, share.ToString(), "A share is from 0 to 1.");

    public static IReadOnlyList<T> DistinctKeys<T>(IReadOnlyList<T> items, Func<T, string> key, string name)
    {
        if (items.Count == 0)
        {
            throw new ArgumentException("At least one is needed.", name);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!seen.Add(key(item)))
            {
                throw new ArgumentException($"The key '{key(item)}' is used twice.", name);
            }
        }

        return items;
    }
}
