using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Findings;

/// <summary>What a finding rests on beyond its record and its dates (依据).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class FindingEvidence
{
    private readonly IReadOnlyList<DisclosureRecord> _related = [];

    /// <summary>
    /// The share that was measured, exactly, 0 to 1: of the required elements those that are there, of a text what it has in common with another, of the
    /// publications those of a few days; null where none was.
    /// </summary>
    public Rational? Share { get; init; }

    /// <summary>The required elements one by one; null where they are not the matter.</summary>
    public ElementCoverage? Elements { get; init; }

    /// <summary>The other records concerned, in the order of their publication: the earlier text, all those of one day. Empty where there is none.</summary>
    public IReadOnlyList<DisclosureRecord> Related
    {
        get => _related;
        init => _related = Guard.Against.NullItems(value);
    }
}
