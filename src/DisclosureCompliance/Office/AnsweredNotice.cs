using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>The notice that asked for the report (通知).</summary>
/// <remarks>What is not stated is null.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AnsweredNotice
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its number, as printed: 某政办〔2012〕3号.</summary>
    public string? Number { get; init; }

    /// <summary>Its date.</summary>
    public LocalDate? Date { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(Date)) : null; }
}
