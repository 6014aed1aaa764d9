using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Websites;

/// <summary>A valid message of a visitor (有效留言), without its text.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SiteMessage
{
    /// <summary>A message.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="receivedOn">The day on which it came in.</param>
    /// <exception cref="ArgumentException">A date is not of the ISO calendar.</exception>
    public SiteMessage(string id, LocalDate receivedOn)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        ReceivedOn = Guard.Against.NonIsoDate(receivedOn);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The day on which it came in.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The day on which it was answered; null while it is not.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? AnsweredOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(AnsweredOn)) : null; }
}
