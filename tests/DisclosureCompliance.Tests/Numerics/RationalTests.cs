using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Tests.Numerics;

public sealed class RationalTests
{
    [Fact]
    public void Ten_times_a_tenth_is_one()
    {
        var sum = Enumerable.Repeat(Rational.Parse("0.1"), 10).Aggregate((a, b) => a + b);

        sum.Should().Be(Rational.One);
    }

    [Theory]
    [InlineData("44.99", false)]
    [InlineData("45", true)]
    public void Four_thirds_of_the_score_decides_at_sixty_exactly(string score, bool passes) =>
        (Rational.Parse(score) * Rational.Parse("4/3") >= 60).Should().Be(passes);

    [Theory]
    [InlineData("248/3", "248/3", "82.67")]
    [InlineData("8.80", "8.8", "8.8")]
    [InlineData("-0.005", "-0.005", "-0.01")]
    [InlineData("1e-3", "0.001", "0")]
    [InlineData("2E2", "200", "200")]
    [InlineData("6/4", "1.5", "1.5")]
    [InlineData("0", "0", "0")]
    [InlineData("-7", "-7", "-7")]
    public void Text_is_exact_and_rounding_is_for_display(string text, string exact, string twoPlaces)
    {
        var value = Rational.Parse(text);

        value.ToString().Should().Be(exact);
        value.ToDecimalText(2).Should().Be(twoPlaces);
        Rational.Parse(value.ToString()).Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1,5")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1.5/2")]
    [InlineData("0x10")]
    [InlineData("1e999999999")]
    [InlineData("NaN")]
    [InlineData("1..2")]
    [InlineData("1.-2")]
    [InlineData("１")]
    public void What_is_no_number_is_refused(string text) => Rational.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_number_longer_than_any_score_is_refused_quickly() =>
        Rational.TryParse(new string('9', 401), out _).Should().BeFalse();

    [Fact]
    public void The_default_is_zero_and_equals_it()
    {
        default(Rational).Should().Be(Rational.FromInt64(0));
        default(Rational).Denominator.IsOne.Should().BeTrue();
        (default(Rational) + 1).Should().Be(Rational.One);
    }

    [Fact]
    public void Division_by_zero_throws()
    {
        var act = () => Rational.One / Rational.Zero;

        act.Should().Throw<DivideByZeroException>();
    }
}
