using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Sampling;

/// <summary>What was drawn from one stratum.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class StratumSample
{
    internal StratumSample(SampleStratum stratum, int population, IEnumerable<string> drawn)
    {
        Stratum = stratum;
        Population = population;
        Drawn = Guard.Against.NullItems(drawn);
    }

    /// <summary>The stratum.</summary>
    public SampleStratum Stratum { get; }

    /// <summary>How many there were to draw from.</summary>
    public int Population { get; }

    /// <summary>What was drawn, by its identifiers, in the order of the draw.</summary>
    public IReadOnlyList<string> Drawn { get; }

    /// <summary>What the look at these says about the whole stratum, when so many of them turn out to be faulty.</summary>
    /// <param name="faulty">How many of the drawn are faulty; 0 to the number drawn.</param>
    /// <exception cref="ArgumentException">There are fewer than 0 or more than the drawn.</exception>
    public SampleConfidence Confidence(int faulty) => new(Population, Drawn.Count, faulty);
}
