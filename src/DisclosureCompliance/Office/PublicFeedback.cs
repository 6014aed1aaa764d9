using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Office;

/// <summary>A complaint, opinion or question from the public, and when it was answered (群众反映).</summary>
/// <remarks>What is not stated is null.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class PublicFeedback
{
    /// <summary>Something received.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="kind">A complaint or not.</param>
    /// <param name="receivedOn">The day on which it was received, which is not counted.</param>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public PublicFeedback(string id, FeedbackKind kind, LocalDate receivedOn)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Kind = Guard.Against.EnumOutOfRange(kind);
        ReceivedOn = Guard.Against.NonIsoDate(receivedOn);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>A complaint or not.</summary>
    public FeedbackKind Kind { get; }

    /// <summary>The day on which it was received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The day on which it was answered; null while it is not.</summary>
    public LocalDate? AnsweredOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(AnsweredOn)) : null; }

    /// <summary>What it is about.</summary>
    public string? Subject { get; init; }

    /// <summary>The time limit for the answer; null for the one of the year, <see cref="OfficeYear.FeedbackLimit"/>.</summary>
    public DeadlineRule? Limit { get; init; }

    /// <summary>The year from which it was carried over; null where it is of this year.</summary>
    public int? CarriedFrom { get; init; }
}
