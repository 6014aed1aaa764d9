using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One part of the change of a total: the total before and after one thing was changed and all others held.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ScoreChange
{
    internal ScoreChange(ScoreChangeCause cause, ScoreTotal before, ScoreTotal after)
    {
        Cause = cause;
        Before = before;
        After = after;
    }

    /// <summary>What was changed.</summary>
    public ScoreChangeCause Cause { get; }

    /// <summary>The total before.</summary>
    public ScoreTotal Before { get; }

    /// <summary>The total after.</summary>
    public ScoreTotal After { get; }

    /// <summary>By how much the result moved, exactly; null where either total has no result: a part is open, nothing is assessed, or a veto fired. <see cref="ScoreTotal.State"/> says which.</summary>
    public Rational? Points => After.Result - Before.Result;
}
