namespace DisclosureCompliance.Privacy;

/// <summary>What stands beside a word that may mark a document.</summary>
internal enum MarkingSide
{
    /// <summary>A sentence goes on.</summary>
    Prose,

    /// <summary>A mark of punctuation.</summary>
    Punctuation,

    /// <summary>The edge of a line or of a column.</summary>
    Edge,

    /// <summary>A label such as 密级 with its colon.</summary>
    Label,

    /// <summary>A bracket or quotation mark.</summary>
    Bracket,

    /// <summary>Another marking, or a wide gap as between columns.</summary>
    Marking,

    /// <summary>What stands beside a marking at the head of a document: how urgent it is, the document's number.</summary>
    Neighbour,

    /// <summary>A box that is ticked.</summary>
    Tick,

    /// <summary>A star, filled or not.</summary>
    Star,

    /// <summary>An asterisk, which also stands for a footnote.</summary>
    Asterisk,

    /// <summary>A term of secrecy without a star.</summary>
    Term,
}
