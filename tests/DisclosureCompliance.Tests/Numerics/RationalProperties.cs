using System.Globalization;
using System.Numerics;
using CsCheck;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Tests.Numerics;

/// <summary>
/// Every operation against the school rules on plain <see cref="BigInteger"/> pairs. Numbers crowd where 64 bits end, because that is where the
/// short form of a rational gives way to the long one.
/// </summary>
public sealed class RationalProperties
{
    private static readonly BigInteger Huge = BigInteger.Pow(10, 40);

    private static readonly Gen<BigInteger> Whole = Gen.Frequency(
        (4, Gen.Int[-12, 12].Select(number => new BigInteger(number))),
        (2, Gen.Long.Select(number => new BigInteger(number))),
        (2, Gen.Int[-3, 3].Select(near => long.MaxValue + new BigInteger(near))),
        (2, Gen.Int[-3, 3].Select(near => long.MinValue + new BigInteger(near))),
        (1, Gen.Int[-3, 3].Select(near => uint.MaxValue + new BigInteger(near))),
        (1, Gen.Int[-3, 3].Select(near => 3037000500 + new BigInteger(near))), // the root of 2⁶³
        (1, Gen.Select(Gen.Int[0, 64], Gen.Bool).Select((bits, negative) => (negative ? -1 : 1) * BigInteger.Pow(2, bits))),
        (1, Gen.Int[0, 19].Select(digits => BigInteger.Pow(10, digits))),
        (1, Gen.Int[-3, 3].Select(near => Huge + near)));

    private static readonly Gen<(BigInteger Over, BigInteger Under)> Fraction = Gen.Select(Whole, Whole.Where(under => !under.IsZero));

    // Denominators that two fractions share, which two numbers drawn alone seldom do.
    private static readonly Gen<((BigInteger Over, BigInteger Under) Left, (BigInteger Over, BigInteger Under) Right)> Two = Gen.OneOf(
        Gen.Select(Fraction, Fraction),
        Gen.Select(Whole, Whole, Whole.Where(under => !under.IsZero)).Select((left, right, under) => ((left, under), (right, under))),
        Gen.Select(Whole, Whole, Gen.Long[1, 1L << 31], Gen.Int[1, 12], Gen.Int[1, 12])
            .Select((left, right, shared, a, b) => ((left, (BigInteger)shared * a), (right, (BigInteger)shared * b))));

    [Fact]
    public void A_number_is_in_lowest_terms_over_a_positive_denominator() => Fraction.Sample(pair =>
    {
        var value = Make(pair);

        value.Denominator.Sign.Should().Be(1);
        BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).Should().Be(BigInteger.One);
        (value.Numerator * pair.Under).Should().Be(pair.Over * value.Denominator);
        value.Sign.Should().Be(pair.Over.Sign * pair.Under.Sign);
        value.IsInteger.Should().Be((pair.Over % pair.Under).IsZero);
    });

    [Fact]
    public void Sums_and_differences_are_exact() => Two.Sample(two =>
    {
        var ((a, b), (c, d)) = two;

        Is(Make(two.Left) + Make(two.Right), (a * d) + (c * b), b * d);
        Is(Make(two.Left) - Make(two.Right), (a * d) - (c * b), b * d);
        Is(-Make(two.Left), -a, b);
    });

    [Fact]
    public void Products_and_quotients_are_exact() => Two.Sample(two =>
    {
        var ((a, b), (c, d)) = two;

        Is(Make(two.Left) * Make(two.Right), a * c, b * d);
        if (!c.IsZero)
        {
            Is(Make(two.Left) / Make(two.Right), a * d, b * c);
        }
    });

    [Fact]
    public void What_goes_beyond_64_bits_and_comes_back_is_the_number_it_was() => Two.Sample(two =>
    {
        var (left, right) = (Make(two.Left), Make(two.Right));

        Same(left + right - right, left);
        Same(-(-left), left);
        if (right.Sign != 0)
        {
            Same(left * right / right, left);
        }
    });

    [Fact]
    public void The_order_is_that_of_the_cross_products() => Two.Sample(two =>
    {
        var ((a, b), (c, d)) = two;
        var (left, right) = (Make(two.Left), Make(two.Right));
        var order = (a * d).CompareTo(c * b) * b.Sign * d.Sign;

        Math.Sign(left.CompareTo(right)).Should().Be(order);
        Math.Sign(right.CompareTo(left)).Should().Be(-order);
        (left > right, left == right, right > left).Should().Be((order > 0, order == 0, order < 0));
        (left >= right, left <= right, left != right).Should().Be((order >= 0, order <= 0, order != 0));
        Same(Rational.Min(left, right), order <= 0 ? left : right);
        Same(Rational.Max(left, right), order >= 0 ? left : right);
    });

    [Fact]
    public void A_number_can_be_read_back_from_its_text() =>
        Fraction.Sample(pair => Same(Rational.Parse(Make(pair).ToString()), Make(pair)));

    [Fact]
    public void An_exact_text_is_a_decimal_just_when_one_of_at_most_100_places_exists() => Fraction.Sample(pair =>
    {
        var ends = (pair.Over * BigInteger.Pow(10, 100) % pair.Under).IsZero;

        Make(pair).ToString().Contains('/', StringComparison.Ordinal).Should().Be(!ends);
    });

    [Fact]
    public void A_rounded_text_is_half_a_unit_off_at_most_and_at_half_lies_away_from_zero() =>
        Gen.Select(Fraction, Gen.OneOf(Gen.Int[0, 3], Gen.Int[15, 20], Gen.Int[0, 100])).Sample((pair, places) =>
        {
            var value = Make(pair);

            var text = value.ToDecimalText(places);

            var error = Magnitude(Rational.Parse(text)) - Magnitude(value);
            var half = Rational.Create(1, 2 * BigInteger.Pow(10, places));
            (error > -half && error <= half).Should().BeTrue();
            text.Should().NotContain("/").And.NotBe("-0").And.NotMatchRegex(@"\.\d*0$|\.$");
            (text.Length - 1 - text.IndexOf('.', StringComparison.Ordinal)).Should().BeLessThanOrEqualTo(text.Contains('.', StringComparison.Ordinal) ? places : text.Length);
        });

    [Fact]
    public void A_short_decimal_reads_as_its_digits_over_a_power_of_ten() =>
        Gen.Select(Gen.Bool, Gen.ULong[0, 10_000_000_000_000_000_000 - 1], Gen.Int[0, 19]).Sample((negative, digits, places) =>
        {
            var all = digits.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
            var text = (negative ? "-" : string.Empty) + (places == 0 ? all : all.Insert(all.Length - places, "."));

            Is(Rational.Parse(text), negative ? -(BigInteger)digits : digits, BigInteger.Pow(10, places));
        });

    private static Rational Make((BigInteger Over, BigInteger Under) pair) => Rational.Create(pair.Over, pair.Under);

    private static Rational Magnitude(Rational value) => value.Sign < 0 ? -value : value;

    private static void Is(Rational actual, BigInteger over, BigInteger under)
    {
        var divisor = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
        actual.Numerator.Should().Be(over / divisor);
        actual.Denominator.Should().Be(under / divisor);
        Same(actual, Rational.Create(over, under));
    }

    /// <summary>Equality and hash go by how a number is stored, so this also fails when one number is stored in two ways.</summary>
    private static void Same(Rational actual, Rational expected)
    {
        actual.Equals(expected).Should().BeTrue($"{actual} is {expected}");
        actual.GetHashCode().Should().Be(expected.GetHashCode());
    }
}
