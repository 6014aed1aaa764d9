using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Privacy;

/// <summary>What a scanner is told about a text that the text does not say.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ScanOptions
{
    /// <summary>Nothing is known about the text.</summary>
    public static ScanOptions Default { get; } = new();

    /// <summary>The last day on which somebody in the text can have been born; null for any day before 2100.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? AsOf { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date) : null; }

    /// <summary>What the text is published for, in the words of the rules: <c>administrative-penalty</c>. Rules for an occasion hold only where it is named.</summary>
    public IReadOnlyList<string> Occasions { get; init => field = Guard.Against.NullItems(value); } = [];

    /// <summary>How many hits are listed, from 1 to 1,000,000. Those that come on top are counted, so that memory stays bounded.</summary>
    public int MostHits { get; init => field = Guard.Against.Outside(value, nameof(MostHits), 1, 1_000_000); } = 10_000;
}
