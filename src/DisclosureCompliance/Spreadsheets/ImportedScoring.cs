namespace DisclosureCompliance.Spreadsheets;

/// <summary>How the items of an imported checklist are scored.</summary>
public enum ImportedScoring
{
    /// <summary>As <see cref="Entered"/> where the table already holds scores or deductions, else as <see cref="Rules"/>.</summary>
    ByTable,

    /// <summary>By their rules where the words have one reading; the score of any other item is entered.</summary>
    Rules,

    /// <summary>Every score, or every deduction where the table has no scores, is entered; rules are kept as words.</summary>
    Entered,
}
