namespace DisclosureCompliance.Phrases;

/// <summary>How far a phrase was understood (识别结果).</summary>
public enum PhraseStatus
{
    /// <summary>Nothing could be read, or something that matters could not: there is no rule.</summary>
    NotUnderstood,

    /// <summary>Understood, without any number to compute a date from: 及时, 同上, 按规定.</summary>
    NotComputable,

    /// <summary>Read with assumptions, each of them listed; somebody should confirm them.</summary>
    ParsedWithAssumptions,

    /// <summary>Read as it stands.</summary>
    Parsed,
}
