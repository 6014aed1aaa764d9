using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>The score of a part, or of parts added up, on its way through the steps of a section.</summary>
/// <param name="Value">The score; null where nothing bounds it.</param>
/// <param name="Included">What the lines that are in it are worth.</param>
/// <param name="Applicable">What all applicable lines are worth.</param>
internal readonly record struct RunningScore(Rational? Value, Rational Included, Rational Applicable)
{
    public static RunningScore Zero { get; } = new(Rational.Zero, Rational.Zero, Rational.Zero);

    public static RunningScore operator +(in RunningScore one, in RunningScore other) =>
        new(one.Value + other.Value, one.Included + other.Included, one.Applicable + other.Applicable);

    // What is not counted cannot make a sum unbounded either.
    public static RunningScore operator *(in RunningScore score, Rational factor) =>
        factor == Rational.One ? score : factor.Sign == 0 ? Zero : new(score.Value * factor, score.Included * factor, score.Applicable * factor);

    /// <summary>What the parts lose, taken off a start. What is not scored yet is not earned yet: of a start of 100, only what the open lines leave of it is known.</summary>
    public RunningScore From(Rational start)
    {
        var known = Rational.Max(start - (Applicable - Included), Rational.Zero);
        return new(known + (Value - Included), known, start);
    }

    /// <summary>What a step makes of it; the line of a bonus or penalty aside.</summary>
    /// <param name="step">The step.</param>
    /// <param name="pass">The highest or the lowest, which says where a value that is null lies.</param>
    public RunningScore After(ScoringStep step, PassKind pass) => step switch
    {
        ConvertStep convert => (convert.From ?? Applicable) is { Sign: > 0 } scale ? this * (convert.To / scale) : this,
        LimitStep limit => this with { Value = AtLeast(AtMost(Value, limit.AtMost, pass), limit.AtLeast, pass) },
        MultiplyStep { Losses: true } multiply => this with { Value = Included - (multiply.Factor * (Included - Value)) },
        MultiplyStep multiply => this with { Value = Value * multiply.Factor },
        RoundStep round => this with { Value = Value is { } value ? Rounding.Of(value, round.Decimals, round.Rule) : null },
        EffectStep { Effect: var effect } => this with { Value = effect.SetTo ?? AtMost(Value, effect.AtMost, pass) },
        _ => this,
    };

    private static Rational? AtMost(Rational? value, Rational? most, PassKind pass) =>
        most is not { } limit ? value : value is { } number ? Rational.Min(number, limit) : pass == PassKind.Highest ? limit : null;

    private static Rational? AtLeast(Rational? value, Rational? least, PassKind pass) =>
        least is not { } limit ? value : value is { } number ? Rational.Max(number, limit) : pass == PassKind.Lowest ? limit : null;
}
