using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What one step did to a running score.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class StepScore
{
    private readonly Checklist _checklist;

    internal StepScore(Checklist checklist, ChecklistSection section, ScoringStep step, StepTruth truth, Rational before, Rational after, ScoreLine? line)
    {
        _checklist = checklist;
        Section = section;
        Step = step;
        Taken = truth.Taken;
        Truth = truth;
        Before = before;
        After = after;
        Line = line;
    }

    /// <summary>The step.</summary>
    public ScoringStep Step { get; }

    /// <summary>Whether it was taken: its condition held, and no step before it ended the steps; <see cref="Truth.Unknown"/> where that depends on what is not known, in which case it was not taken.</summary>
    public Truth Taken { get; }

    /// <summary>The running score before it.</summary>
    public Rational Before { get; }

    /// <summary>The running score after it.</summary>
    public Rational After { get; }

    /// <summary>The line of a bonus or a penalty; null for another step.</summary>
    public ScoreLine? Line { get; }

    /// <summary>What it did, in words.</summary>
    public Message Message => StepWords.Of(this, _checklist);

    /// <summary>The section whose step it is.</summary>
    internal ChecklistSection Section { get; }

    internal StepTruth Truth { get; }
}
