using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Points by steps over a number: a count, a rate, days late, a surplus. 95%得1分, 99%得1.5分; 逾期1至5个工作日扣1分.</summary>
/// <remarks>A step without an upper end reaches up to the next one, and one without a lower end down to the last. A number in no step, or in two, is a hole of the paper: the line has no score, and says so.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class LadderAmount : RuleAmount
{
    private readonly (LadderStep Step, Interval Numbers)[] _rising;

    /// <summary>Points by steps.</summary>
    /// <param name="steps">One step or more.</param>
    /// <exception cref="ArgumentException">There is no step.</exception>
    public LadderAmount(IEnumerable<LadderStep> steps)
    {
        Steps = Guard.Against.NullItems(steps);
        Guard.Against.Zero(Steps.Count, nameof(steps));
        var rising = Steps.OrderBy(step => step.Numbers.Lower ?? step.Numbers.Upper ?? default).ThenBy(step => step.Numbers.Lower is not null).ToArray();
        _rising = [.. rising.Zip(IntervalFilling.Fill([.. rising.Select(step => step.Numbers)]), (step, numbers) => (step, numbers))];
    }

    /// <inheritdoc />
    public override string Kind => "ladder";

    /// <inheritdoc />
    public override FactKind Reads => FactKind.Number;

    /// <summary>The steps, as printed.</summary>
    public IReadOnlyList<LadderStep> Steps { get; }

    /// <summary>What goes on beyond the steps, added to the step that the number lies in (每再超20%加1分); null when nothing does.</summary>
    public SlopeAmount? Then { get; init; }

    /// <summary>What a rate without a denominator comes to.</summary>
    public NoneMeaning WhenNone { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>The step that a number lies in, once absent ends are filled in from the neighbours; null in a hole, and where steps overlap.</summary>
    public LadderStep? StepOf(Rational number)
    {
        LadderStep? found = null;
        foreach (var (step, numbers) in _rising)
        {
            if (numbers.Contains(number))
            {
                if (found is not null)
                {
                    return null;
                }

                found = step;
            }
        }

        return found;
    }

    /// <summary>The steps from the lowest to the highest, with their ends filled in.</summary>
    internal IReadOnlyList<(LadderStep Step, Interval Numbers)> Rising => _rising;

    internal override NoneMeaning? MeaningOfNone => WhenNone;

    internal override Rational? Most(Rational itemPoints) =>
        Then is null ? Steps.Aggregate(Rational.Zero, (most, step) => Rational.Max(most, step.Points.Of(itemPoints))) : null;
}
