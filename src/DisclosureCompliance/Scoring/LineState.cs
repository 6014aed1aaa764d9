namespace DisclosureCompliance.Scoring;

/// <summary>What is known about the score of one line. The states never mix: a line that is not scored adds nothing to a score, and is counted as what it is.</summary>
public enum LineState
{
    /// <summary>The score is known exactly; a line that failed altogether is scored, with 0.</summary>
    Scored,

    /// <summary>The item does not apply to the unit.</summary>
    NotApplicable,

    /// <summary>A fact that the rule needs was not given, or the item was not looked at.</summary>
    NotAnswered,

    /// <summary>The item was looked at, and nothing could be concluded.</summary>
    Inconclusive,

    /// <summary>The paper has no rule for what was found: a hole in a ladder, a rate of nothing.</summary>
    Undefined,

    /// <summary>The rule itself was never seen.</summary>
    NotKnown,

    /// <summary>The answer does not fit the item, and was not used.</summary>
    Invalid,
}
