using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>A training, a meeting, outreach or a visit of the year.</summary>
/// <remarks>What is not stated is null or unknown.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class OfficeActivity
{
    /// <summary>An activity.</summary>
    /// <param name="kind">Which kind.</param>
    /// <param name="title">What it was.</param>
    public OfficeActivity(OfficeActivityKind kind, string title)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Title = Guard.Against.NullOrWhiteSpace(title);
    }

    /// <summary>Which kind.</summary>
    public OfficeActivityKind Kind { get; }

    /// <summary>What it was.</summary>
    public string Title { get; }

    /// <summary>The day.</summary>
    public LocalDate? Date { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(Date)) : null; }

    /// <summary>How often it was held; once unless stated otherwise.</summary>
    public StatedCount Times { get; init; } = StatedCount.Exactly(1);

    /// <summary>How many took part.</summary>
    public StatedCount Attendance { get; init; }

    /// <summary>Where it was held.</summary>
    public string? Place { get; init; }
}
