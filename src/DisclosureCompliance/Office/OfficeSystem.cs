using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>One system that the work rests on, with the document that proves it (制度).</summary>
/// <remarks>What is not stated is null.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class OfficeSystem
{
    /// <summary>A system.</summary>
    public OfficeSystem(OfficeSystemKind kind) => Kind = Guard.Against.EnumOutOfRange(kind);

    /// <summary>Which one.</summary>
    public OfficeSystemKind Kind { get; }

    /// <summary>Its name, as printed.</summary>
    public string? Name { get; init; }

    /// <summary>The document: title, number or both.</summary>
    public string? Document { get; init; }

    /// <summary>When it was issued.</summary>
    public LocalDate? IssuedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(IssuedOn)) : null; }

    /// <summary>When it was last revised.</summary>
    public LocalDate? RevisedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(RevisedOn)) : null; }

    /// <summary>How often it has to be revised by its own words.</summary>
    /// <exception cref="ArgumentException">The length is none, or in hours.</exception>
    public PeriodLength? ReviseEvery
    {
        get;
        init => field = value is { } length && (length.Count == 0 || length.Unit == PeriodUnit.Hours)
            ? throw new ArgumentException("Between two revisions lies at least a day.", nameof(ReviseEvery))
            : value;
    }

    /// <summary>When it was last revised, or issued.</summary>
    internal LocalDate? LastChangedOn => RevisedOn ?? IssuedOn;
}
