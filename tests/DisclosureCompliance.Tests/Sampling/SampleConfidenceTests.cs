using DisclosureCompliance.Numerics;
using DisclosureCompliance.Sampling;

namespace DisclosureCompliance.Tests.Sampling;

public class SampleConfidenceTests
{
    private static readonly Rational NinetyFive = Rational.Create(95, 100);

    /// <summary>By hand: of 10, 5 drawn and none faulty. With 4 faulty none shows in C(6,5)/C(10,5) = 6/252, with 3 in 21/252 = 8.3 %.</summary>
    [Fact]
    public void What_a_clean_sample_rules_out_is_counted_exactly() => new SampleConfidence(10, 5, 0).MostFaulty(NinetyFive).Should().Be(3);

    [Theory]
    [InlineData(0, 0, 0, 0)] // nothing there
    [InlineData(10, 0, 0, 10)] // nothing looked at
    [InlineData(10, 10, 0, 0)] // everything looked at
    [InlineData(10, 10, 4, 4)]
    [InlineData(10, 5, 5, 10)] // all seen are faulty
    public void At_the_edges_it_says_what_is_plain(int population, int drawn, int faulty, int most) =>
        new SampleConfidence(population, drawn, faulty).MostFaulty(NinetyFive).Should().Be(most);

    /// <summary>The auditors' rule of thumb: 59 clean ones of very many leave no more than 5 % at 95 %; with 1,220 it takes 58.</summary>
    [Fact]
    public void The_size_that_finds_one_in_twenty_is_near_the_rule_of_thumb()
    {
        SampleConfidence.SizeToFind(1_000_000, 50_000, NinetyFive).Should().Be(59);

        var size = SampleConfidence.SizeToFind(1220, 61, NinetyFive);
        new SampleConfidence(1220, size, 0).MostFaulty(NinetyFive).Should().BeLessThan(61);
        new SampleConfidence(1220, size - 1, 0).MostFaulty(NinetyFive).Should().BeGreaterThanOrEqualTo(61);
    }

    [Fact]
    public void More_drawn_rules_out_more_and_more_seen_leaves_more()
    {
        for (var drawn = 1; drawn < 40; drawn++)
        {
            new SampleConfidence(40, drawn, 0).MostFaulty(NinetyFive).Should().BeLessThanOrEqualTo(new SampleConfidence(40, drawn - 1, 0).MostFaulty(NinetyFive));
            new SampleConfidence(40, drawn, 1).MostFaulty(NinetyFive).Should().BeGreaterThan(new SampleConfidence(40, drawn, 0).MostFaulty(NinetyFive) - 1);
        }
    }

    /// <summary>The second figure was worked out by other means, with whole numbers of any length.</summary>
    [Theory]
    [InlineData(1220, 60, 3, 149)]
    [InlineData(100_000, 2_000, 1_000, 51_844)]
    public void A_large_sample_is_worked_out_as_exactly(int population, int drawn, int faulty, int most) =>
        new SampleConfidence(population, drawn, faulty).MostFaulty(NinetyFive).Should().Be(most);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_level_lies_between_nothing_and_certainty(int level)
    {
        var ask = () => new SampleConfidence(10, 5, 0).MostFaulty(level);

        ask.Should().Throw<ArgumentException>();
    }
}
