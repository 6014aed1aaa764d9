using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>So many points for every stretch by which a number passes a mark: 每低1个百分点扣0.5分, 每再超20%加1分.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SlopeAmount : RuleAmount
{
    /// <summary>So many points for every stretch.</summary>
    /// <param name="from">The mark.</param>
    /// <param name="every">The stretch, above 0.</param>
    /// <param name="points">The points for one stretch.</param>
    /// <param name="counting">Whether stretches count in part, when completed, or when begun.</param>
    public SlopeAmount(Rational from, Rational every, PointAmount points, StretchCounting counting)
    {
        From = from;
        Every = ChecklistGuards.Positive(every, nameof(every));
        Points = points;
        Counting = counting;
    }

    /// <inheritdoc />
    public override string Kind => "slope";

    /// <inheritdoc />
    public override FactKind Reads => FactKind.Number;

    /// <summary>The mark from which on stretches are counted.</summary>
    public Rational From { get; }

    /// <summary>The length of a stretch.</summary>
    public Rational Every { get; }

    /// <summary>The points for one stretch.</summary>
    public PointAmount Points { get; }

    /// <summary>Whether stretches count in part, when completed, or when begun.</summary>
    public StretchCounting Counting { get; }

    /// <summary>Whether numbers below the mark count (每低); otherwise those above it.</summary>
    public bool Below { get; init; }

    /// <summary>What a rate without a denominator comes to.</summary>
    public NoneMeaning WhenNone { get; init; }

    /// <summary>How many stretches a number is beyond the mark; 0 where it is not.</summary>
    public Rational StretchesOf(Rational number)
    {
        var distance = Below ? From - number : number - From;
        if (distance.Sign <= 0)
        {
            return Rational.Zero;
        }

        var exact = distance / Every;
        if (Counting == StretchCounting.Exact || exact.IsInteger)
        {
            return exact;
        }

        var whole = Rational.Create(exact.Numerator / exact.Denominator, 1);
        return Counting == StretchCounting.Begun ? whole + 1 : whole;
    }

    internal override NoneMeaning? MeaningOfNone => WhenNone;

    internal override Rational? Most(Rational itemPoints) => null;
}
