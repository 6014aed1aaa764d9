namespace DisclosureCompliance.Office;

/// <summary>Ranks of officials, from the lowest to the highest (职级).</summary>
/// <remarks>Higher ranks compare as greater.</remarks>
public enum OfficialRank
{
    /// <summary>Clerk (科员).</summary>
    Clerk,

    /// <summary>Deputy head of a section (乡科级副职).</summary>
    DeputySection,

    /// <summary>Head of a section (乡科级正职).</summary>
    Section,

    /// <summary>Deputy head of a division (县处级副职).</summary>
    DeputyDivision,

    /// <summary>Head of a division (县处级正职).</summary>
    Division,

    /// <summary>Deputy head of a bureau (厅局级副职).</summary>
    DeputyBureau,

    /// <summary>Head of a bureau (厅局级正职).</summary>
    Bureau,

    /// <summary>Vice minister (省部级副职).</summary>
    DeputyMinister,

    /// <summary>Minister (省部级正职).</summary>
    Minister,
}
