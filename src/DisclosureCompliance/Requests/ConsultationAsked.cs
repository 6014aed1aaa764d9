using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>Somebody was asked for an opinion (征求意见).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ConsultationAsked : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day on which the question was sent.</param>
    /// <param name="party">Whether it is a third party or another agency.</param>
    /// <param name="who">Who is asked; the answer names the same.</param>
    /// <param name="letterReceivedOn">The day on which the question reached them, which starts their period; null where it is not known, and then the day of sending stands in.</param>
    /// <exception cref="ArgumentException"><paramref name="who"/> is null or blank, or a date is not of the ISO calendar.</exception>
    public ConsultationAsked(LocalDate date, ConsultedParty party, string who, LocalDate? letterReceivedOn = null)
        : base(date)
    {
        Party = Guard.Against.EnumOutOfRange(party);
        Who = Guard.Against.NullOrWhiteSpace(who);
        LetterReceivedOn = letterReceivedOn is { } day ? Guard.Against.NonIsoDate(day, nameof(letterReceivedOn)) : null;
    }

    /// <summary>Whether it is a third party or another agency.</summary>
    public ConsultedParty Party { get; }

    /// <summary>Who is asked; the answer names the same.</summary>
    public string Who { get; }

    /// <summary>The day on which the question reached them, which starts their period; null where it is not known, and then the day of sending stands in.</summary>
    public LocalDate? LetterReceivedOn { get; }

    internal override LocalizedText Name => new("征求意见", "the question to another");
}
