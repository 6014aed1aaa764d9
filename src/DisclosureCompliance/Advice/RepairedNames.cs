using System.Globalization;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>Which occurrences a number of repairs puts right, where the facts tell: a period that was short, a thing that was found by name.</summary>
internal static class RepairedNames
{
    /// <summary>What the first repair puts right, the second and so on; empty where one occurrence is like the other.</summary>
    /// <param name="now">The fact before any repair; null for none.</param>
    /// <param name="facts">The fact after one repair, two repairs and so on.</param>
    public static IReadOnlyList<LocalizedText> Of(Fact? now, IReadOnlyList<Fact> facts)
    {
        var names = new List<LocalizedText>(facts.Count);
        foreach (var after in facts)
        {
            if (NameOf(now, after) is not { } name)
            {
                return [];
            }

            names.Add(name);
            now = after;
        }

        return names.AsReadOnly();
    }

    private static LocalizedText? NameOf(Fact? before, Fact after) => before switch
    {
        { Kind: FactKind.Periods } when after.Kind == FactKind.Periods => Period(Enumerable.Range(0, after.PeriodCounts.Count).First(at => before.PeriodCounts[at] != after.PeriodCounts[at]) + 1),
        { Found: { } found } when found.Except(after.Found ?? [], StringComparer.Ordinal).ToArray() is [var gone] && after.Times == before.Times - 1 => LocalizedText.Same(gone),
        _ => null,
    };

    private static LocalizedText Period(int number) => new($"第 {number.ToString(CultureInfo.InvariantCulture)} 期", $"period {number.ToString(CultureInfo.InvariantCulture)}");
}
