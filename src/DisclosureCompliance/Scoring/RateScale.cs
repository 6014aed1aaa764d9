using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Tells a rate from another number: where a checklist goes by rates from 0 to 1, 95 is hardly meant as 9,500 %, and where its marks are 90 and 95, 96% is hardly meant as 0.96.</summary>
internal static class RateScale
{
    // Somewhat above 1 is a target that was passed; from twice the target on it is a percentage without its sign.
    private static readonly Rational Doubtful = 2;

    /// <summary>The number of a fact that an amount would read on another scale than it is written on; null where there is none.</summary>
    public static Misreading? Misread(RuleAmount amount, Fact fact) => Misread(amount is RatioAmount { OutOf: null, MayExceed: false } ? Scale.Rates : ScaleOf(amount), fact);

    /// <summary>The number of a fact that a condition would read on another scale than it is written on; null where there is none.</summary>
    public static Misreading? Misread(FactCondition condition, Fact fact) => condition.Range is { } range ? Misread(ScaleOf([range.Lower, range.Upper]), fact) : null;

    private static Misreading? Misread(Scale scale, Fact fact)
    {
        if (scale == Scale.Any || (scale == Scale.Rates ? fact.IsShare : !fact.IsPercentage))
        {
            return null;
        }

        foreach (var number in fact.Numbers)
        {
            if (!number.IsNone && (scale == Scale.Numbers || number.Value >= Doubtful))
            {
                return new(number.Value, scale == Scale.Numbers);
            }
        }

        return scale == Scale.Rates && fact is { Kind: FactKind.Count, Found: null } && fact.Times >= Doubtful ? new(fact.Times, false) : null;
    }

    private static Scale ScaleOf(RuleAmount amount) => amount switch
    {
        EnteredAmount => Scale.Numbers,
        RatioAmount { OutOf: { } full } => full > Rational.One ? Scale.Numbers : Scale.Any,
        LadderAmount ladder => ScaleOf([.. ladder.Steps.SelectMany(step => new[] { step.Numbers.Lower, step.Numbers.Upper }), ladder.Then?.From]),
        SlopeAmount { Below: true } slope => ScaleOf([slope.From, slope.Every]),
        SlopeAmount slope => ScaleOf([slope.From]),
        _ => Scale.Any,
    };

    /// <summary>Rates where all ends lie from 0 to 1, and not only on them: none and one are counts as well. Numbers where all are whole and one is 2 or more.</summary>
    private static Scale ScaleOf(IReadOnlyList<Rational?> ends) =>
        ends.All(end => end is not { } number || (number.Sign >= 0 && number <= Rational.One)) ? (ends.Any(end => end is { IsInteger: false }) ? Scale.Rates : Scale.Any)
        : ends.All(end => end is not { IsInteger: false }) && ends.Any(end => end >= Doubtful) ? Scale.Numbers
        : Scale.Any;

    private enum Scale
    {
        Any,
        Rates,
        Numbers,
    }

    /// <param name="Number">The number as it would be read.</param>
    /// <param name="IsPercentage">Whether it is a percentage where a score or a count is asked for; otherwise it is a bare number where a rate is.</param>
    public readonly record struct Misreading(Rational Number, bool IsPercentage)
    {
        /// <summary>What is said of it: itself, as a percentage, and as the share that it probably means.</summary>
        public MessageArgument[] Arguments => [new("number", Number), new("percent", Number * 100), new("share", Number / 100)];
    }
}
