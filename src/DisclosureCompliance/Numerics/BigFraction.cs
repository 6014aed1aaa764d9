using System.Numerics;

namespace DisclosureCompliance.Numerics;

/// <summary>What a <see cref="Rational"/> points to when its numerator or denominator is too long for 64 bits.</summary>
/// <param name="numerator">The numerator in lowest terms, with the sign.</param>
/// <param name="denominator">The denominator in lowest terms; 1 or more.</param>
internal sealed class BigFraction(BigInteger numerator, BigInteger denominator)
{
    public BigInteger Numerator { get; } = numerator;

    public BigInteger Denominator { get; } = denominator;

    public bool HasSameValue(BigFraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public int HashOfValue() => unchecked((Numerator.GetHashCode() * 397) ^ Denominator.GetHashCode());
}
