using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Sampling;

/// <summary>How many are drawn from each stratum.</summary>
internal static class SampleShares
{
    /// <summary>
    /// First what each stratum asks for at least, as far as it has so many; the rest by number times risk. A stratum that cannot take its share leaves it to
    /// the others.
    /// </summary>
    public static int[] Of(SamplePlan plan, IReadOnlyList<int> populations)
    {
        var shares = plan.Strata.Select((stratum, i) => Math.Min(stratum.AtLeast, populations[i])).ToArray();
        while (true)
        {
            var left = plan.Size - shares.Sum();
            var open = Enumerable.Range(0, shares.Length).Where(i => shares[i] < populations[i]).ToArray();
            if (left <= 0 || open.Length == 0)
            {
                return shares;
            }

            Give(plan, populations, shares, open, left);
        }
    }

    private static void Give(SamplePlan plan, IReadOnlyList<int> populations, int[] shares, int[] open, int left)
    {
        var weights = open.Select(i => plan.Strata[i].Risk * populations[i]).ToArray();
        var total = weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
        var claims = open.Select((i, at) => (Index: i, Claim: weights[at] / total * left)).ToArray();
        var given = 0;
        foreach (var (index, claim) in claims)
        {
            var whole = (int)Math.Min(Floor(claim), populations[index] - shares[index]);
            shares[index] += whole;
            given += whole;
        }

        if (given > 0)
        {
            return;
        }

        // Less than one for each: the largest claims get one, the first of equal ones before the others.
        foreach (var (index, _) in claims.OrderByDescending(pair => pair.Claim).Take(left))
        {
            shares[index]++;
        }
    }

    private static long Floor(Rational value) => (long)(value.Numerator / value.Denominator);
}
