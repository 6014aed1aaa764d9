namespace DisclosureCompliance.Scoring;

/// <summary>What an answer says of its item as a whole, instead of or beside facts.</summary>
public enum AnswerState
{
    /// <summary>It was looked at: the facts count.</summary>
    Checked,

    /// <summary>It does not apply to the unit, for the reason given.</summary>
    NotApplicable,

    /// <summary>It was not looked at.</summary>
    NotChecked,

    /// <summary>It was looked at, and nothing could be concluded.</summary>
    Inconclusive,

    /// <summary>The unit stated that there was no such matter (情况说明), which keeps part of the points.</summary>
    Statement,
}
