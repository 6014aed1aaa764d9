using System.Security.Cryptography;
using System.Text;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Sampling;

namespace DisclosureCompliance.Tests.Sampling;

public class InspectionSampleTests
{
    [Fact]
    public void The_sample_is_the_one_that_the_office_draws_by_the_written_rule()
    {
        var candidates = Candidates("money", 50).ToArray();
        var sample = InspectionSample.Draw(new SamplePlan("2026-11-23/0417", 7, [Stratum("money", 1)]), candidates);

        var byHand = candidates
            .OrderBy(candidate => Hex(Hash("2026-11-23/0417\nmoney\n" + candidate.Id)), StringComparer.Ordinal)
            .Take(7)
            .Select(candidate => candidate.Id);
        sample.Strata.Should().ContainSingle().Which.Drawn.Should().Equal(byHand);
    }

    [Fact]
    public void The_order_of_the_candidates_plays_no_part_and_the_seed_does()
    {
        var candidates = Candidates("money", 200).ToArray();
        var plan = new SamplePlan("a", 20, [Stratum("money", 1)]);

        var drawn = InspectionSample.Draw(plan, candidates).Strata[0].Drawn;

        InspectionSample.Draw(plan, Enumerable.Reverse(candidates)).Strata[0].Drawn.Should().Equal(drawn);
        InspectionSample.Draw(new SamplePlan("b", 20, plan.Strata), candidates).Strata[0].Drawn.Should().NotEqual(drawn);
    }

    [Theory]
    [InlineData(30, "20,10")]
    [InlineData(3, "2,1")]
    [InlineData(1, "1,1")] // each asks for one at least
    [InlineData(170, "100,70")] // the first has no more, so the second takes the rest
    [InlineData(1000, "100,100")]
    public void A_stratum_of_twice_the_risk_gets_twice_as_many_while_it_has_them(int size, string shares)
    {
        var sample = InspectionSample.Draw(
            new SamplePlan("seed", size, [Stratum("risky", 2), Stratum("plain", 1)]),
            Candidates("risky", 100).Concat(Candidates("plain", 100)));

        string.Join(",", sample.Strata.Select(stratum => stratum.Drawn.Count)).Should().Be(shares);
    }

    [Fact]
    public void A_stratum_without_candidates_gets_none_and_asks_for_none()
    {
        var sample = InspectionSample.Draw(new SamplePlan("seed", 5, [Stratum("empty", 9), Stratum("plain", 1)]), Candidates("plain", 10));

        sample.Strata[0].Drawn.Should().BeEmpty();
        sample.Strata[1].Drawn.Should().HaveCount(5);
    }

    [Fact]
    public void Two_of_one_name_and_a_stratum_that_nobody_planned_are_mistakes()
    {
        var plan = new SamplePlan("seed", 5, [Stratum("plain", 1)]);
        var twice = () => InspectionSample.Draw(plan, [new("a", "plain"), new("a", "plain")]);
        var stray = () => InspectionSample.Draw(plan, [new("a", "other")]);

        twice.Should().Throw<ArgumentException>();
        stray.Should().Throw<ArgumentException>().WithMessage("*'other'*");
    }

    private static SampleStratum Stratum(string id, int risk) => new(id, LocalizedText.Same(id), risk);

    private static IEnumerable<SampleCandidate> Candidates(string stratum, int count) => Enumerable.Range(0, count).Select(i => new SampleCandidate($"{stratum}-{i}", stratum));

    private static byte[] Hash(string text)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(Encoding.UTF8.GetBytes(text));
    }

    private static string Hex(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", string.Empty).ToLowerInvariant();
}
