namespace DisclosureCompliance.Vocabularies;

/// <summary>How a text was found to be a term.</summary>
public enum MatchKind
{
    /// <summary>It is none that the vocabulary has.</summary>
    Unknown,

    /// <summary>It ends like one: likely, and for a person to confirm.</summary>
    Ending,

    /// <summary>It is a name or spelling but for script, width, blanks or quotation marks.</summary>
    Folded,

    /// <summary>It is one of the term's other spellings, letter by letter.</summary>
    Spelling,

    /// <summary>It is the term's identifier or standard name, letter by letter.</summary>
    Exact,
}
