using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Office;

/// <summary>A department and what it does for the work (责任分工).</summary>
/// <remarks>What is not stated is null.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class DepartmentDuties
{
    /// <summary>A department.</summary>
    public DepartmentDuties(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Its duties; empty where it has none.</summary>
    public IReadOnlyList<string>? Duties { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Duties)); }

    /// <summary>Who answers for them.</summary>
    public string? Person { get; init; }
}
