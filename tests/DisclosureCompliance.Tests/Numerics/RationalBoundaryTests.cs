using System.Numerics;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Tests.Numerics;

/// <summary>Where 64 bits end: −2⁶³ has no negative there, and 2⁶³ is one too many for a denominator.</summary>
public sealed class RationalBoundaryTests
{
    private static readonly BigInteger TwoTo63 = BigInteger.Pow(2, 63);
    private static readonly Rational Lowest = Rational.FromInt64(long.MinValue);
    private static readonly Rational Highest = Rational.FromInt64(long.MaxValue);

    [Fact]
    public void The_lowest_number_has_a_negative_and_comes_back_from_it()
    {
        (-Lowest).Should().Be(Rational.Create(TwoTo63, 1));
        (-(-Lowest)).Should().Be(Lowest);
        (Rational.Zero - Lowest).Should().Be(-Lowest);
        (Lowest * -1).Should().Be(-Lowest);
        (-1 * Lowest).Should().Be(-Lowest);
        (Lowest / -1).Should().Be(-Lowest);
        (-Lowest).Should().BeGreaterThan(Highest);
    }

    [Fact]
    public void One_over_the_lowest_number_has_a_denominator_of_two_to_the_63rd()
    {
        var value = Rational.One / Lowest;

        (value.Numerator, value.Denominator).Should().Be((BigInteger.MinusOne, TwoTo63));
        (Rational.One / value).Should().Be(Lowest);
        (value * Lowest).Should().Be(Rational.One);
        (Lowest / Lowest).Should().Be(Rational.One);
        value.Sign.Should().Be(-1);
        value.IsInteger.Should().BeFalse();
    }

    [Fact]
    public void Sums_beyond_the_highest_and_the_lowest_number_are_exact()
    {
        (Highest + 1).Should().Be(-Lowest);
        (Highest + 1 - 1).Should().Be(Highest);
        (Lowest - 1).Should().Be(Rational.Create(-TwoTo63 - 1, 1));
        (Lowest + Highest).Should().Be(Rational.FromInt64(-1));
        (Highest + 1).IsInteger.Should().BeTrue();
    }

    [Fact]
    public void The_largest_denominators_that_fit_add_multiply_and_compare_exactly()
    {
        var tiny = Rational.Create(1, long.MaxValue);
        var tinier = Rational.Create(1, TwoTo63);

        (tiny + tiny).Should().Be(Rational.Create(2, long.MaxValue));
        (tiny - tinier).Should().Be(Rational.Create(1, TwoTo63 * long.MaxValue));
        (tiny * Highest).Should().Be(Rational.One);
        (tiny * Lowest).Should().Be(Rational.Create(long.MinValue, long.MaxValue));
        tiny.Should().BeGreaterThan(tinier);
        Rational.Create(long.MaxValue - 1, long.MaxValue).Should().BeGreaterThan(Rational.Create(long.MaxValue - 2, long.MaxValue - 1));
        Rational.Create(long.MinValue, long.MaxValue).Should().BeLessThan(-1);
    }

    [Fact]
    public void A_fraction_whose_parts_shrink_to_64_bits_equals_the_one_written_short()
    {
        var value = Rational.Create(TwoTo63 * 3, TwoTo63 * -4);

        value.Should().Be(Rational.Parse("-0.75"));
        value.GetHashCode().Should().Be(Rational.Parse("-3/4").GetHashCode());
    }

    [Theory]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("-9223372036854775808/3", "-3074457345618258602.67")]
    [InlineData("9223372036854775807/2", "4611686018427387903.5")]
    [InlineData("9223372036854775807/9223372036854775806", "1")]
    [InlineData("1/9223372036854775807", "0")]
    [InlineData("-1/9223372036854775807", "0")]
    [InlineData("199999/100000", "2")]
    [InlineData("-1999/1000", "-2")]
    [InlineData("201/200", "1.01")]
    [InlineData("1/9223372036854775808", "0")]
    public void Numbers_at_the_edge_are_written_as_any_other(string text, string twoPlaces) =>
        Rational.Parse(text).ToDecimalText(2).Should().Be(twoPlaces);

    [Fact]
    public void A_decimal_of_more_places_than_64_bits_hold_is_still_written_in_full()
    {
        Rational.Create(1, BigInteger.Pow(2, 20)).ToString().Should().Be("0.00000095367431640625");
        Rational.Create(1, BigInteger.Pow(10, 18)).ToString().Should().Be("0.000000000000000001");
        Rational.Create(-1, BigInteger.Pow(10, 19)).ToString().Should().Be("-0.0000000000000000001");
    }

    [Theory]
    [InlineData("1/3", 1d / 3)]
    [InlineData("-0.1", -0.1)]
    [InlineData("1e-15", 1e-15)]
    [InlineData("9223372036854775807", 9223372036854775807d)]
    public void The_number_for_drawing_is_the_nearest_one(string text, double nearest) =>
        Rational.Parse(text).ToDoubleForDisplay().Should().Be(nearest);

#if NET
    [Fact]
    public void Arithmetic_within_64_bits_takes_no_memory()
    {
        var points = Rational.Parse("20000000000.1");
        var factor = Rational.Parse("4/3");
        var before = 0L;
        var held = true;

        // The first round is for what the runtime itself allocates on a first call.
        for (var round = 0; round < 2; round++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            held &= points * factor / factor == points && points + factor - factor == points && -points < Rational.Min(points, factor)
                && Rational.Max(points, factor).Sign == 1 && !points.IsInteger && points.GetHashCode() != factor.GetHashCode();
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        held.Should().BeTrue();
    }
#endif
}
