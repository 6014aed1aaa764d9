using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Sampling;

/// <summary>A sample that anybody can draw again (可复核的抽查样本): the same candidates, plan and seed give the same sample, in any program.</summary>
/// <remarks>
/// The rule, so that the inspected office can follow it by hand: each candidate is given the SHA-256 of the UTF-8 text «seed, line feed, stratum, line feed,
/// identifier»; in each stratum the candidates with the smallest hashes, read as numbers, are drawn. How many each stratum gets is its number of candidates
/// times its risk as a share of all of these, by largest remainders, no fewer than it asks for and no more than it has. The order of the candidates plays no part.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class InspectionSample
{
    private InspectionSample(SamplePlan plan, IReadOnlyList<StratumSample> strata)
    {
        Plan = plan;
        Strata = strata;
    }

    /// <summary>How it was drawn.</summary>
    public SamplePlan Plan { get; }

    /// <summary>What was drawn from each stratum, in the order of the plan.</summary>
    public IReadOnlyList<StratumSample> Strata { get; }

    /// <summary>How many were drawn in all.</summary>
    public int Count => Strata.Sum(stratum => stratum.Drawn.Count);

    /// <summary>Draws a sample.</summary>
    /// <param name="plan">How.</param>
    /// <param name="candidates">What may be drawn, in any order, each with an identifier of its own and a stratum of the plan.</param>
    /// <exception cref="ArgumentException">Two candidates have the same identifier, or one has a stratum that the plan does not have.</exception>
    public static InspectionSample Draw(SamplePlan plan, IEnumerable<SampleCandidate> candidates)
    {
        Guard.Against.Null(plan);
        var all = Guard.Against.NullItems(candidates);
        if (all.Select(candidate => candidate.Id).Distinct(StringComparer.Ordinal).Count() != all.Count)
        {
            throw new ArgumentException("Two candidates have the same identifier.", nameof(candidates));
        }

        var byStratum = all.ToLookup(candidate => candidate.Stratum, StringComparer.Ordinal);
        var known = new HashSet<string>(plan.Strata.Select(stratum => stratum.Id), StringComparer.Ordinal);
        if (byStratum.FirstOrDefault(group => !known.Contains(group.Key)) is { } stray)
        {
            throw new ArgumentException($"The plan has no stratum '{stray.Key}'.", nameof(candidates));
        }

        var populations = plan.Strata.Select(stratum => byStratum[stratum.Id].Count()).ToArray();
        var shares = SampleShares.Of(plan, populations);
        return new InspectionSample(plan, [.. plan.Strata.Select((stratum, i) => new StratumSample(stratum, populations[i], DrawFrom(plan.Seed, byStratum[stratum.Id], shares[i])))]);
    }

    private static IEnumerable<string> DrawFrom(string seed, IEnumerable<SampleCandidate> candidates, int count) => candidates
        .Select(candidate => (candidate.Id, Lot: Lot.Of(seed, candidate)))
        .OrderBy(candidate => candidate.Lot, StringComparer.Ordinal)
        .Take(count)
        .Select(candidate => candidate.Id);
}
