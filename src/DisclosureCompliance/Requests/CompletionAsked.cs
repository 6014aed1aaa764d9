using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>The applicant was asked to complete the request (告知补正).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record CompletionAsked : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day of the notice.</param>
    /// <param name="respondBy">The last day of the time given, included; null where the notice gives none.</param>
    /// <exception cref="ArgumentException">A date is not of the ISO calendar.</exception>
    public CompletionAsked(LocalDate date, LocalDate? respondBy = null)
        : base(date)
    {
        RespondBy = respondBy is { } day ? Guard.Against.NonIsoDate(day, nameof(respondBy)) : null;
    }

    /// <summary>The last day of the time given, included; null where the notice gives none.</summary>
    public LocalDate? RespondBy { get; }

    internal override LocalizedText Name => new("告知补正", "the notice to complete");
}
