using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Numerics;

/// <summary>
/// An exact rational number: points, shares and factors. Ten times 0.1 is 1, and 45 × 4/3 is 60.
/// </summary>
/// <remarks>
/// Always in lowest terms with a positive denominator, so equal numbers are equal values. <c>default</c> is zero.
/// Arithmetic takes nanoseconds and no memory as long as all that it multiplies and adds fits 64 bits, as with points; beyond that it is exact too.
/// Magnitude is limited only by memory; nothing rounds unless <see cref="ToDecimalText"/> is asked to.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    // Up to here a double holds every whole number, so that one division of doubles gives the nearest.
    private const long ExactInDouble = 1L << 53;

    // The number is _numerator / (_denominatorLessOne + 1), unless it does not fit; then _big is the number and the other two are zero.
    // Whatever fits is stored without _big, so each number has one form. Less one, because default(Rational) is to be 0/1.
    private readonly BigFraction? _big;
    private readonly long _numerator;
    private readonly long _denominatorLessOne;

    private Rational(long numerator, long denominator)
    {
        _big = null;
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Rational(BigFraction big)
    {
        _big = big;
        _numerator = 0;
        _denominatorLessOne = 0;
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One => new(1, 1);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _big?.Numerator ?? _numerator;

    /// <summary>The denominator in lowest terms; always 1 or more.</summary>
    public BigInteger Denominator => _big?.Denominator ?? SmallDenominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    /// <summary>Whether the number is a whole one.</summary>
    public bool IsInteger => _big is null ? _denominatorLessOne == 0 : _big.Denominator.IsOne;

    private long SmallDenominator => _denominatorLessOne + 1;

    /// <summary>Makes <paramref name="numerator"/> / <paramref name="denominator"/>, in lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Rational Create(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A rational number cannot have the denominator zero.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        if (!divisor.IsOne)
        {
            numerator /= divisor;
            denominator /= divisor;
        }

        return denominator <= long.MaxValue && numerator <= long.MaxValue && numerator >= long.MinValue
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new BigFraction(numerator, denominator));
    }

    /// <summary>The whole number <paramref name="value"/>.</summary>
    public static Rational FromInt64(long value) => new(value, 1);

    /// <summary>
    /// Reads a decimal (<c>-12.50</c>, <c>1e-3</c>) or a fraction of whole numbers (<c>4/3</c>), exactly and without regard to any culture.
    /// </summary>
    /// <param name="text">The text; no blanks, no digit grouping.</param>
    /// <param name="value">The number, or zero when the text is none.</param>
    /// <returns>Whether <paramref name="text"/> is a number of at most 400 characters and an exponent between −400 and 400.</returns>
    public static bool TryParse(string? text, out Rational value) => RationalReader.TryParse(text, out value);

    /// <summary>As <see cref="TryParse"/>, for text that the programmer knows to be a number.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a number.</exception>
    public static Rational Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is neither a decimal such as 0.5 nor a fraction such as 4/3.");

    /// <summary>The smaller of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The larger of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>Adds.</summary>
    public static Rational operator +(Rational left, Rational right) => left._big is null && right._big is null
        && Int64Fraction.TryAdd(
            left._numerator, left.SmallDenominator, right._numerator, right.SmallDenominator, out var numerator, out var denominator)
        ? new Rational(numerator, denominator)
        : AddLong(left, right);

    /// <summary>Subtracts.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>Negates.</summary>
    public static Rational operator -(Rational value) => value._big is null && value._numerator != long.MinValue
        ? new Rational(-value._numerator, value.SmallDenominator)
        : MultiplyLong(value, -1);

    /// <summary>Multiplies.</summary>
    public static Rational operator *(Rational left, Rational right) => left._big is null && right._big is null
        && Int64Fraction.TryMultiply(
            left._numerator, left.SmallDenominator, right._numerator, right.SmallDenominator, out var numerator, out var denominator)
        ? new Rational(numerator, denominator)
        : MultiplyLong(left, right);

    /// <summary>Divides.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (left._big is null && right._big is null && right._numerator is not (0 or long.MinValue))
        {
            var (numerator, denominator) = right._numerator > 0
                ? (right.SmallDenominator, right._numerator)
                : (-right.SmallDenominator, -right._numerator);
            if (Int64Fraction.TryMultiply(left._numerator, left.SmallDenominator, numerator, denominator, out numerator, out denominator))
            {
                return new Rational(numerator, denominator);
            }
        }

        return DivideLong(left, right);
    }

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
    public int CompareTo(Rational other) => _big is null && other._big is null
        && Int64Fraction.TryCompare(_numerator, SmallDenominator, other._numerator, other.SmallDenominator, out var order)
        ? order
        : CompareLong(this, other);

    // The long road, for what does not fit 64 bits. On its own, so that the short road stays small wherever it is compiled in.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Rational AddLong(in Rational left, in Rational right) =>
        Create((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Rational MultiplyLong(in Rational left, in Rational right) => Create(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Rational DivideLong(in Rational left, in Rational right) => Create(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CompareLong(in Rational left, in Rational right) => (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);

    /// <inheritdoc />
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException("Only a rational number compares with a rational number.", nameof(obj)),
    };

    /// <inheritdoc />
    public bool Equals(Rational other) => _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
        && (_big == other._big || (_big is not null && other._big is not null && _big.HasSameValue(other._big)));

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _big is null
        ? unchecked((_numerator.GetHashCode() * 397) ^ _denominatorLessOne.GetHashCode())
        : _big.HashOfValue();

    /// <summary>
    /// The exact number: a decimal where one exists (<c>8.8</c>), else a fraction (<c>248/3</c>). <see cref="Parse"/> reads it back.
    /// </summary>
    public override string ToString() =>
        (_big is null ? Int64FractionWriter.ToExactText(_numerator, SmallDenominator) : null) ?? BigFractionWriter.ToExactText(this);

    /// <summary>The number for display, rounded half away from zero to at most <paramref name="places"/> decimals; trailing zeros are not written.</summary>
    /// <param name="places">Decimals kept, 0 to 100, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is outside 0 to 100.</exception>
    public string ToDecimalText(int places)
    {
        Guard.Against.Outside(places, nameof(places), 0, BigFractionWriter.MaxPlaces);
        return (_big is null ? Int64FractionWriter.ToRoundedText(_numerator, SmallDenominator, places) : null)
            ?? BigFractionWriter.ToRoundedText(this, places);
    }

    /// <summary>The nearest binary floating-point number, for drawing only. Nothing in the library computes with it.</summary>
    public double ToDoubleForDisplay() =>
        _big is null && CheckedInt64.Magnitude(_numerator) <= ExactInDouble && SmallDenominator <= ExactInDouble
            ? (double)_numerator / SmallDenominator
            : double.Parse(ToDecimalText(15), CultureInfo.InvariantCulture);
}
