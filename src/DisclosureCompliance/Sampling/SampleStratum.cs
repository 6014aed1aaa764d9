using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Sampling;

/// <summary>A part of what may be drawn, with its risk (分层): the riskier, the more of it is looked at.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SampleStratum
{
    /// <summary>A stratum.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What it holds.</param>
    /// <param name="risk">How much more than its number it counts: 1 is its number, 2 twice that; more than 0.</param>
    /// <param name="atLeast">How many of it are looked at whatever its share, as far as it has so many; 0 or more. The default is 1.</param>
    /// <exception cref="ArgumentException">A text is blank, the risk is not more than 0, or the least number is negative.</exception>
    public SampleStratum(string id, LocalizedText title, Rational risk, int atLeast = 1)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Risk = risk.Sign > 0 ? risk : throw new ArgumentException("A risk is more than 0.", nameof(risk));
        AtLeast = Guard.Against.Negative(atLeast);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What it holds.</summary>
    public LocalizedText Title { get; }

    /// <summary>How much more than its number it counts.</summary>
    public Rational Risk { get; }

    /// <summary>How many of it are looked at whatever its share, as far as it has so many.</summary>
    public int AtLeast { get; }
}
