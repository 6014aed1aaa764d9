using System.Numerics;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>
/// Reads points and other numbers from a document. What it lets in is bounded, so that the sum of any number of lines stays a small number: a document can hold ten
/// thousand fractions whose exact sum would otherwise have a denominator of millions of digits.
/// </summary>
internal static class PointsReader
{
    private const int MaxPoints = 1_000_000;
    private const int MaxDenominator = 1_000;
    private const int SixDecimals = 1_000_000;
    private const int MaxNumberDenominator = 1_000_000;
    private static readonly Rational MaxNumber = Rational.Create(BigInteger.Pow(10, 12), BigInteger.One);
    private static readonly BigInteger FifteenDecimals = BigInteger.Pow(10, 15);

    public static Rational Points(this JsonObjectReader json, string name) =>
        json.Required(name)?.AsRational() is { } value ? Check(json, name, value) : default;

    public static Rational? OptionalPoints(this JsonObjectReader json, string name) =>
        json.OptionalNumber(name) is { } value ? Check(json, name, value) : null;

    public static Rational? OptionalPositivePoints(this JsonObjectReader json, string name)
    {
        var value = json.OptionalPoints(name);
        if (value is { Sign: 0 } && !json.HasErrors)
        {
            json.Fail(name, ChecklistMessages.ZeroPoints);
        }

        return value;
    }

    /// <summary>A number of points, or a share such as <c>"50%"</c>.</summary>
    public static PointAmount Amount(this JsonObjectReader json, string name) => json.Required(name) is { } value ? ReadAmount(json, name, value) : default;

    public static PointAmount? OptionalAmount(this JsonObjectReader json, string name) => json.Optional(name) is { } value ? ReadAmount(json, name, value) : null;

    /// <summary>A share from 0 to 1, as a number or as <c>"40%"</c>.</summary>
    public static Rational? OptionalShare(this JsonObjectReader json, string name)
    {
        var share = json.OptionalShareOrNumber(name);
        if (share is { } value && (value.Sign < 0 || value > 1) && !json.HasErrors)
        {
            json.Fail(name, ChecklistMessages.ShareOutOfRange);
        }

        return share;
    }

    /// <summary>Any number; <c>"95%"</c> is 0.95.</summary>
    public static Rational? OptionalShareOrNumber(this JsonObjectReader json, string name) => json.Optional(name)?.AsShareOrNumber();

    public static Rational RequiredShareOrNumber(this JsonObjectReader json, string name) => json.Required(name)?.AsShareOrNumber() ?? default;

    /// <summary>Any number; <c>"95%"</c> is 0.95.</summary>
    public static Rational? AsShareOrNumber(this JsonValue value) => Bounded(value, value.AsPercentage() ?? value.AsRational());

    /// <summary>Any number, or a fraction as text.</summary>
    public static Rational? AsNumber(this JsonValue value) => Bounded(value, value.AsRational());

    /// <summary>Any number, or a fraction as text.</summary>
    public static Rational? OptionalBoundedNumber(this JsonObjectReader json, string name) => json.Optional(name)?.AsNumber();

    /// <summary>The share that a percentage such as <c>"95%"</c> is; null where it is none.</summary>
    public static Rational? AsPercentage(this JsonValue value) =>
        value.TextIfAny() is { } text && text.EndsWith("%", StringComparison.Ordinal) && Rational.TryParse(text.Substring(0, text.Length - 1), out var percent)
            ? percent / 100
            : null;

    private static PointAmount ReadAmount(JsonObjectReader json, string name, JsonValue value)
    {
        if (value.AsPercentage() is { } share)
        {
            return PointAmount.Share(Check(json, name, share * 100) / 100);
        }

        return value.AsRational() is { } points ? PointAmount.Points(Check(json, name, points)) : default;
    }

    private static Rational Check(JsonObjectReader json, string name, Rational value)
    {
        if (value.Sign < 0)
        {
            json.Fail(name, ChecklistMessages.NegativePoints);
        }
        else if (value > MaxPoints || (value.Denominator > MaxDenominator && !(SixDecimals % value.Denominator).IsZero))
        {
            json.Fail(name, ChecklistMessages.PointsOutOfRange, new("max", MaxPoints), new("denominator", MaxDenominator));
        }
        else
        {
            return value;
        }

        return default;
    }

    private static Rational? Bounded(JsonValue value, Rational? number)
    {
        if (number is not { } known || (known <= MaxNumber && known >= Rational.Zero - MaxNumber && (known.Denominator <= MaxNumberDenominator || (FifteenDecimals % known.Denominator).IsZero)))
        {
            return number;
        }

        value.Fail(ChecklistMessages.NumberOutOfRange, new("max", MaxNumber), new("denominator", MaxNumberDenominator));
        return null;
    }
}
