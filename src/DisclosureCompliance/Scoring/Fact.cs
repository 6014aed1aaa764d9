using Ardalis.GuardClauses;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One thing that was found: a count, a flag, a number, a level, or a count for each period.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Fact
{
    private Fact(FactKind kind) => Kind = kind;

    /// <summary>The kind, which says what else is set.</summary>
    public FactKind Kind { get; }

    /// <summary>How often it occurred; 0 for another kind.</summary>
    public int Times { get; private init; }

    /// <summary>What was found, each by a name that is the same wherever the same thing is found; null when it was only counted.</summary>
    public IReadOnlyList<string>? Found { get; private init; }

    /// <summary>Whether it holds; false for another kind.</summary>
    public bool Holds { get; private init; }

    /// <summary>The numbers, one as a rule and several of several assessors; empty for another kind.</summary>
    public IReadOnlyList<Rate> Numbers { get; private init; } = [];

    /// <summary>The level that was chosen; empty for another kind.</summary>
    public string ChosenLevel { get; private init; } = string.Empty;

    /// <summary>The count of each period, in order; empty for another kind.</summary>
    public IReadOnlyList<int> PeriodCounts { get; private init; } = [];

    /// <summary>The field of an answer that states it, as written; null where no document does.</summary>
    internal string? Field { get; private init; }

    /// <summary>Whether the field holds the fact of the whole item, and not facts by key.</summary>
    internal bool IsOfItem { get; private init; }

    /// <summary>Whether its numbers are written as shares: "95%", "19/20".</summary>
    internal bool IsShare { get; private init; }

    /// <summary>Whether a number is written as a percentage: "95%".</summary>
    internal bool IsPercentage { get; private init; }

    /// <summary>It occurred so often; 0 says that it was looked for and not found.</summary>
    /// <exception cref="ArgumentException"><paramref name="times"/> is negative.</exception>
    public static Fact Count(int times) => new(FactKind.Count) { Times = Guard.Against.Negative(times) };

    /// <summary>These were found, each named once.</summary>
    /// <exception cref="ArgumentException">One is blank or named twice.</exception>
    public static Fact These(params string[] found)
    {
        var list = Guard.Against.Repetition(found);
        return new(FactKind.Count) { Times = list.Count, Found = list };
    }

    /// <summary>Whether a circumstance holds.</summary>
    public static Fact Flag(bool holds) => new(FactKind.Flag) { Holds = holds };

    /// <summary>A number or a rate, or one of each assessor.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Fact Number(params Rate[] numbers)
    {
        Guard.Against.NullOrEmpty(numbers);
        return new(FactKind.Number) { Numbers = Array.AsReadOnly((Rate[])numbers.Clone()) };
    }

    /// <summary>The level that was chosen.</summary>
    public static Fact Level(string key) => new(FactKind.Level) { ChosenLevel = Guard.Against.NullOrWhiteSpace(key) };

    /// <summary>A count for each period, each 0 or more.</summary>
    /// <exception cref="ArgumentException">There is none, or one is negative.</exception>
    public static Fact Periods(params int[] counts)
    {
        Guard.Against.NullOrEmpty(counts);
        foreach (var count in counts)
        {
            Guard.Against.Negative(count, nameof(counts));
        }

        return new(FactKind.Periods) { PeriodCounts = Array.AsReadOnly((int[])counts.Clone()) };
    }

    /// <summary>The same fact, with where and how it is written.</summary>
    internal Fact Written(string? field, bool isOfItem, bool isShare, bool isPercentage) => new(Kind)
    {
        Times = Times,
        Found = Found,
        Holds = Holds,
        Numbers = Numbers,
        ChosenLevel = ChosenLevel,
        PeriodCounts = PeriodCounts,
        Field = field,
        IsOfItem = isOfItem,
        IsShare = isShare,
        IsPercentage = isPercentage,
    };

    /// <summary>The fact as the answer format writes its value.</summary>
    public override string ToString() => Kind switch
    {
        FactKind.Count => Times.ToString(System.Globalization.CultureInfo.InvariantCulture),
        FactKind.Flag => Holds ? "true" : "false",
        FactKind.Number => string.Join(", ", Numbers),
        FactKind.Level => ChosenLevel,
        _ => string.Join(", ", PeriodCounts),
    };
}
