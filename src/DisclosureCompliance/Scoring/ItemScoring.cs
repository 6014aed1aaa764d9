namespace DisclosureCompliance.Scoring;

/// <summary>How an item's points are won or lost. The kinds are closed: each is one class beside this one.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public abstract class ItemScoring
{
    private protected ItemScoring()
    {
    }

    /// <summary>The word of the checklist format for this kind, such as <c>deduct</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Which parts of an answer this kind reads.</summary>
    internal abstract AnswerForms Forms { get; }

    /// <summary>Refuses what an answer says about keys, levels or counts that this scoring does not have.</summary>
    internal abstract void CheckAnswer(AnswerFit fit, ItemAnswer answer);

    /// <summary>Scores an item from the facts that <paramref name="line"/> gives.</summary>
    internal abstract ItemOutcome Score(LineScoring line);

    /// <summary>Says what contradicts itself in an item that is scored this way.</summary>
    internal abstract void Inspect(ItemInspection item);
}
