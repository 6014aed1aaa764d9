using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>An item that has all its points when what it asks for is met, and none otherwise.</summary>
/// <remarks>否则不得分, 出现即不得分.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AllOrNothingScoring : ItemScoring
{
    /// <inheritdoc />
    public override string Kind => "all-or-nothing";

    /// <summary>Which findings of a compliance check mean that the item is not met, where the answers do not say; null when only answers count.</summary>
    public FindingFilter? OccurrencesFrom { get; init; }

    internal override AnswerForms Forms => AnswerForms.Met;

    internal override void CheckAnswer(AnswerFit fit, ItemAnswer answer)
    {
        // The form is all there is to check: met is true or false.
    }

    internal override ItemOutcome Score(LineScoring line)
    {
        if (line.MetOf(OccurrencesFrom) is not { } met)
        {
            return OccurrencesFrom is null
                ? line.Unmentioned(Rational.Zero, line.Item.Points)
                : ItemOutcome.NotAnswered(Rational.Zero, line.Item.Points);
        }

        line.Say(met ? ScoreMessages.Met : ScoreMessages.NotMet, new MessageArgument("points", line.Item.Points));
        return ItemOutcome.Scored(met ? line.Item.Points : Rational.Zero);
    }

    internal override void Inspect(ItemInspection item)
    {
        // All or nothing cannot contradict itself.
    }
}
