using System.Globalization;
using System.Numerics;

namespace DisclosureCompliance.Numerics;

/// <summary>
/// An exact rational number: points, shares and factors. Ten times 0.1 is 1, and 45 × 4/3 is 60.
/// </summary>
/// <remarks>
/// Always in lowest terms with a positive denominator, so equal numbers are equal values. <c>default</c> is zero.
/// Magnitude is limited only by memory; nothing rounds unless <see cref="ToDecimalText"/> is asked to.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    // Stored less one, so that default(Rational) is 0/1.
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - BigInteger.One;
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One => new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms; always 1 or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Whether the number is a whole one.</summary>
    public bool IsInteger => _denominatorLessOne.IsZero;

    /// <summary>Makes <paramref name="numerator"/> / <paramref name="denominator"/>, in lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Rational Create(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A rational number cannot have the denominator zero.");
        }

        if (denominator.IsOne)
        {
            return new Rational(numerator, denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        return new Rational(numerator / divisor, denominator / divisor);
    }

    /// <summary>The whole number <paramref name="value"/>.</summary>
    public static Rational FromInt64(long value) => new(value, BigInteger.One);

    /// <summary>
    /// Reads a decimal (<c>-12.50</c>, <c>1e-3</c>) or a fraction of whole numbers (<c>4/3</c>), exactly and without regard to any culture.
    /// </summary>
    /// <param name="text">The text; no blanks, no digit grouping.</param>
    /// <param name="value">The number, or zero when the text is none.</param>
    /// <returns>Whether <paramref name="text"/> is a number of at most 400 characters and an exponent between −400 and 400.</returns>
    public static bool TryParse(string? text, out Rational value) => RationalText.TryParse(text, out value);

    /// <summary>As <see cref="TryParse"/>, for text that the programmer knows to be a number.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a number.</exception>
    public static Rational Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is neither a decimal such as 0.5 nor a fraction such as 4/3.");

    /// <summary>The smaller of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The larger of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>Adds.</summary>
    public static Rational operator +(Rational left, Rational right) => left.IsInteger && right.IsInteger
        ? new Rational(left.Numerator + right.Numerator, BigInteger.One)
        : Create((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Subtracts.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>Negates.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        Create(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        Create(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether two numbers are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is smaller or equal.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is larger or equal.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>A whole number is a rational one.</summary>
    public static implicit operator Rational(int value) => FromInt64(value);

    /// <inheritdoc />
    public int CompareTo(Rational other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc />
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException("Only a rational number compares with a rational number.", nameof(obj)),
    };

    /// <inheritdoc />
    public bool Equals(Rational other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 397) ^ _denominatorLessOne.GetHashCode());

    /// <summary>
    /// The exact number: a decimal where one exists (<c>8.8</c>), else a fraction (<c>248/3</c>). <see cref="Parse"/> reads it back.
    /// </summary>
    public override string ToString() => RationalText.ToExactText(this);

    /// <summary>The number for display, rounded half away from zero to at most <paramref name="places"/> decimals; trailing zeros are not written.</summary>
    /// <param name="places">Decimals kept, 0 to 100, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is outside 0 to 100.</exception>
    public string ToDecimalText(int places) => RationalText.ToRoundedText(this, places);

    /// <summary>The nearest binary floating-point number, for drawing only. Nothing in the library computes with it.</summary>
    public double ToDoubleForDisplay() =>
        double.Parse(RationalText.ToRoundedText(this, 15), CultureInfo.InvariantCulture);
}
