using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>The leading group of the work (领导小组).</summary>
/// <remarks>What is not stated is null.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class LeadingGroup
{
    /// <summary>The head (组长).</summary>
    public OfficePerson? Head { get; init; }

    /// <summary>The members without the head (成员); empty where there are none.</summary>
    public IReadOnlyList<OfficePerson>? Members { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Members)); }

    /// <summary>The lowest rank that the head may have, itself included, where a rule says so.</summary>
    public OfficialRank? LowestRank { get; init => field = value is { } rank ? Guard.Against.EnumOutOfRange(rank, nameof(LowestRank)) : null; }

    /// <summary>When it was set up or last changed.</summary>
    public LocalDate? EstablishedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(EstablishedOn)) : null; }

    /// <summary>The document that set it up: title, number or both.</summary>
    public string? Document { get; init; }
}
