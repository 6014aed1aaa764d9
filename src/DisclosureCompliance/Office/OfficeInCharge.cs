using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>The office in charge of the daily work (工作机构).</summary>
/// <remarks>What is not stated is null.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class OfficeInCharge
{
    /// <summary>An office.</summary>
    public OfficeInCharge(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>When it was put in charge.</summary>
    public LocalDate? EstablishedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(EstablishedOn)) : null; }

    /// <summary>The document that put it in charge.</summary>
    public string? Document { get; init; }
}
