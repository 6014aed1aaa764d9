using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>Somebody who was asked has answered (征求意见的答复).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ConsultationAnswered : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day on which the answer arrived.</param>
    /// <param name="party">Whether it is a third party or another agency.</param>
    /// <param name="who">Who answers, as in the question.</param>
    /// <param name="answer">What they say.</param>
    /// <exception cref="ArgumentException"><paramref name="who"/> is null or blank, or the date is not of the ISO calendar.</exception>
    public ConsultationAnswered(LocalDate date, ConsultedParty party, string who, ConsultationAnswer answer)
        : base(date)
    {
        Party = Guard.Against.EnumOutOfRange(party);
        Who = Guard.Against.NullOrWhiteSpace(who);
        Answer = Guard.Against.EnumOutOfRange(answer);
    }

    /// <summary>Whether it is a third party or another agency.</summary>
    public ConsultedParty Party { get; }

    /// <summary>Who answers, as in the question.</summary>
    public string Who { get; }

    /// <summary>What they say.</summary>
    public ConsultationAnswer Answer { get; }

    internal override LocalizedText Name => new("意见答复", "the answer of another");
}
