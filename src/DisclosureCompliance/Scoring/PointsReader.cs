using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>
/// Reads points from a document. What it lets in is bounded, so that the sum of any number of lines stays a small number: a document can hold ten
/// thousand fractions whose exact sum would otherwise have a denominator of millions of digits.
/// </summary>
internal static class PointsReader
{
    private const int MaxPoints = 1_000_000;
    private const int MaxDenominator = 1_000;
    private const int SixDecimals = 1_000_000;

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
}
