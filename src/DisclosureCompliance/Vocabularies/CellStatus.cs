namespace DisclosureCompliance.Vocabularies;

/// <summary>How far a printed cell was understood.</summary>
public enum CellStatus
{
    /// <summary>No channel could be read.</summary>
    NotUnderstood,

    /// <summary>Channels were read, but not which of them are meant; somebody has to say.</summary>
    Ambiguous,

    /// <summary>Read with assumptions, each of them in the notes.</summary>
    ReadWithAssumptions,

    /// <summary>Read as it stands.</summary>
    Read,
}
