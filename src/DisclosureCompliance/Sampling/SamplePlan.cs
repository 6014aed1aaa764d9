using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Sampling;

/// <summary>How a sample is drawn: from what seed, how many, and with what risks (抽查方案).</summary>
/// <remarks>
/// The seed is chosen so that nobody can have chosen the sample by it, such as a number drawn in public or the result of a lottery of a later day, and is
/// handed out with the plan.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class SamplePlan
{
    /// <summary>A plan.</summary>
    /// <param name="seed">The seed; any text.</param>
    /// <param name="size">How many are drawn, as far as there are so many; 1 or more.</param>
    /// <param name="strata">The strata, each with an identifier of its own; one or more.</param>
    /// <exception cref="ArgumentException">The seed is blank, the size is less than 1, there is no stratum, or two have the same identifier.</exception>
    public SamplePlan(string seed, int size, IEnumerable<SampleStratum> strata)
    {
        Seed = Guard.Against.NullOrWhiteSpace(seed);
        Size = Guard.Against.NegativeOrZero(size);
        Strata = Guard.Against.NullItems(strata);
        if (Strata.Count == 0 || Strata.Select(stratum => stratum.Id).Distinct(StringComparer.Ordinal).Count() != Strata.Count)
        {
            throw new ArgumentException("A plan needs strata, each with an identifier of its own.", nameof(strata));
        }
    }

    /// <summary>The seed.</summary>
    public string Seed { get; }

    /// <summary>How many are drawn, as far as there are so many.</summary>
    public int Size { get; }

    /// <summary>The strata, in the order in which shares of equal claim are given.</summary>
    public IReadOnlyList<SampleStratum> Strata { get; }
}
