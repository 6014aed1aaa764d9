using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a number can still be: from the low to the high end, both included; an end that is null is unbounded.</summary>
internal readonly record struct Span(Rational? Low, Rational? High)
{
    public static Span Zero => new(Rational.Zero, Rational.Zero);

    public static Span One => new(Rational.One, Rational.One);

    public static Span operator +(Span left, Span right) => new(left.Low + right.Low, left.High + right.High);

    public static Span operator -(Span left, Span right) => new(left.Low - right.High, left.High - right.Low);

    public Span AtMost(Rational limit) => new(
        Low is { } low ? Rational.Min(low, limit) : null,
        High is { } high ? Rational.Min(high, limit) : limit);

    public Span Within(Rational? lowest, Rational? highest)
    {
        var span = this;
        if (highest is { } top)
        {
            span = span.AtMost(top);
        }

        return lowest is { } bottom
            ? new Span(span.Low is { } low ? Rational.Max(low, bottom) : bottom, span.High is { } high ? Rational.Max(high, bottom) : null)
            : span;
    }
}
