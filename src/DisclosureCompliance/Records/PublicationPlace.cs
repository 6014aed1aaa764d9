using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.Records;

/// <summary>One place where something was published (公开渠道和载体): the channel and, where it is known, the address.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record PublicationPlace
{
    /// <summary>A place.</summary>
    /// <param name="channel">The channel, in the words of the record.</param>
    public PublicationPlace(string channel) => Channel = Guard.Against.NullOrWhiteSpace(channel);

    /// <summary>The channel, in the words of the record.</summary>
    public string Channel { get; }

    /// <summary>The address, such as that of a page; null where the record does not say.</summary>
    public string? Address { get; init; }

    /// <summary>Whether it opened when the host tried. The default is unknown.</summary>
    public PlaceState State { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>The day on which the host tried; null where nobody did or it is not known.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public LocalDate? TriedOn { get; init => field = value is { } date ? Guard.Against.NonIsoDate(date, nameof(TriedOn)) : null; }

    /// <summary>A channel of which nothing else is known.</summary>
    public static implicit operator PublicationPlace(string channel) => new(channel);
}
