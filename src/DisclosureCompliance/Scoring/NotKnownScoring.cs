using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>An item whose points are printed but whose rule nobody has seen: a page is missing. It is never given a score.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class NotKnownScoring : ItemScoring
{
    /// <inheritdoc />
    public override string Kind => "not-known";

    internal override AnswerForms Forms => AnswerForms.None;

    internal override void CheckAnswer(AnswerFit fit, ItemAnswer answer)
    {
        // No form is read, so an answer that has one is refused for that.
    }

    internal override ItemOutcome Score(LineScoring line)
    {
        line.Say(ScoreMessages.NotKnown, new MessageArgument("points", line.Item.Points));
        return ItemOutcome.NotKnown(line.Item.Points);
    }

    internal override void Inspect(ItemInspection item)
    {
        // Nothing known, nothing to contradict.
    }
}
