using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>An inspection of the work, planned or held (检查).</summary>
/// <remarks>What is not stated is null.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class OfficeInspection
{
    /// <summary>An inspection.</summary>
    /// <param name="kind">How it comes about.</param>
    /// <param name="title">What it is.</param>
    public OfficeInspection(InspectionKind kind, string title)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Title = Guard.Against.NullOrWhiteSpace(title);
    }

    /// <summary>How it comes about.</summary>
    public InspectionKind Kind { get; }

    /// <summary>What it is.</summary>
    public string Title { get; }

    /// <summary>The day it was planned for.</summary>
    public LocalDate? PlannedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(PlannedOn)) : null; }

    /// <summary>The day it was held.</summary>
    public LocalDate? HeldOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(HeldOn)) : null; }

    /// <summary>What came of it.</summary>
    public string? Result { get; init; }
}
