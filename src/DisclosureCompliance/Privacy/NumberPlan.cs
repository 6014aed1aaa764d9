using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Privacy;

/// <summary>How numbers begin that are really given out: regions, mobile segments, area codes, card prefixes.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class NumberPlan
{
    /// <summary>A plan without any number.</summary>
    public static NumberPlan Empty { get; } = new();

    /// <summary>The first two digits of a resident identity number: a province or its like (GB/T 2260).</summary>
    public IReadOnlyList<string> Regions { get; init => field = Digits(value, 2, 2); } = [];

    /// <summary>The first three or four digits of a mobile number.</summary>
    public IReadOnlyList<string> MobileSegments { get; init => field = Digits(value, 3, 4); } = [];

    /// <summary>Area codes with their leading zero, of three or four digits.</summary>
    public IReadOnlyList<string> AreaCodes { get; init => field = Digits(value, 3, 4); } = [];

    /// <summary>How card numbers begin.</summary>
    public IReadOnlyList<CardPrefix> Cards { get; init => field = Guard.Against.NullItems(value); } = [];

    /// <summary>Both plans together; a card prefix of <paramref name="other"/> takes the place of an equal one.</summary>
    public NumberPlan With(NumberPlan other)
    {
        Guard.Against.Null(other);
        return new NumberPlan
        {
            Regions = [.. Regions.Union(other.Regions)],
            MobileSegments = [.. MobileSegments.Union(other.MobileSegments)],
            AreaCodes = [.. AreaCodes.Union(other.AreaCodes)],
            Cards = [.. Cards.Where(card => other.Cards.All(own => own.Digits != card.Digits)), .. other.Cards],
        };
    }

    private static IReadOnlyList<string> Digits(IEnumerable<string> values, int fewest, int most)
    {
        var list = Guard.Against.Repetition(values);
        return list.All(value => value.Length >= fewest && value.Length <= most && value.All(digit => digit is >= '0' and <= '9'))
            ? list
            : throw new ArgumentException($"Each has {fewest} to {most} digits.", nameof(values));
    }
}
