namespace DisclosureCompliance.Scoring;

/// <summary>What is known about the score of one line. The states never mix: a line that is not scored adds nothing to a score, and is counted as what it is.</summary>
public enum LineState
{
    /// <summary>The score is known exactly.</summary>
    Scored,

    /// <summary>A fact that the rule needs was not given: the answers are silent, or nobody counted the findings.</summary>
    NotAnswered,

    /// <summary>The rule itself was never seen.</summary>
    NotKnown,

    /// <summary>The answer does not fit the item, and was not used.</summary>
    Invalid,
}
