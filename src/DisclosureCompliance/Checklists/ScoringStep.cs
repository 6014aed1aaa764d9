using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>
/// One step from the sum of the parts to the score of a section or of the whole checklist. Steps are taken in the order of the data: that order is the order of stages.
/// The kinds are closed: each is one class beside this one.
/// </summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public abstract class ScoringStep
{
    private protected ScoringStep()
    {
    }

    /// <summary>The word of the checklist format for this kind, such as <c>bonus</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>What has to hold for the step to be taken; null for always.</summary>
    public Condition? When { get; init; }

    /// <summary>The step in the paper's words; null when not copied.</summary>
    public LocalizedText? Text { get; init; }
}
