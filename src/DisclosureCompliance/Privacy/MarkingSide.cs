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

    /// <summary>A star, filled or not.</summary>
    Star,

    /// <summary>An asterisk, which also stands for a footnote.</summary>
    Asterisk,

    /// <summary>A term of secrecy without a star.</summary>
    Term,
}
