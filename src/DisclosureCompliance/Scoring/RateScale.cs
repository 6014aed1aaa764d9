using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Tells a rate from another number: where a checklist goes by rates from 0 to 1, 95 is hardly meant as 9,500 %.</summary>
internal static class RateScale
{
    // Somewhat above 1 is a target that was passed; from twice the target on it is a percentage without its sign.
    private static readonly Rational Doubtful = 2;

    /// <summary>The number of a fact that an amount would read as a rate, and that is hardly one; null where there is none.</summary>
    public static Rational? Misread(RuleAmount amount, Fact fact) => IsRate(amount) ? Misread(fact) : null;

    /// <summary>The number of a fact that a condition would read as a rate, and that is hardly one; null where there is none.</summary>
    public static Rational? Misread(FactCondition condition, Fact fact) => condition.Range is { } range && IsRate([range.Lower, range.Upper]) ? Misread(fact) : null;

    /// <summary>What is said of such a number: itself, as a percentage, and as the share that it probably means.</summary>
    public static MessageArgument[] Arguments(Rational number) => [new("number", number), new("percent", number * 100), new("share", number / 100)];

    private static Rational? Misread(Fact fact)
    {
        if (fact.IsShare)
        {
            return null;
        }

        foreach (var number in fact.Numbers)
        {
            if (!number.IsNone && number.Value >= Doubtful)
            {
                return number.Value;
            }
        }

        return fact is { Kind: FactKind.Count, Found: null } && fact.Times >= Doubtful ? fact.Times : null;
    }

    private static bool IsRate(RuleAmount amount) => amount switch
    {
        RatioAmount ratio => ratio is { OutOf: null, MayExceed: false },
        LadderAmount ladder => IsRate([.. ladder.Steps.SelectMany(step => new[] { step.Numbers.Lower, step.Numbers.Upper }), ladder.Then?.From]),
        SlopeAmount { Below: true } slope => IsRate([slope.From, slope.Every]),
        SlopeAmount slope => IsRate([slope.From]),
        _ => false,
    };

    /// <summary>Whether all ends lie from 0 to 1, and not only on them: none and one are counts as well.</summary>
    private static bool IsRate(IReadOnlyList<Rational?> ends) =>
        ends.All(end => end is not { } number || (number.Sign >= 0 && number <= Rational.One)) && ends.Any(end => end is { IsInteger: false });
}
