namespace DisclosureCompliance.CatalogueReviews;

/// <summary>What of a catalogue was looked at.</summary>
public enum CatalogueAspect
{
    /// <summary>Whether each item has a limit that dates can be computed from (时限).</summary>
    Deadline,

    /// <summary>Whether the printed limit can be read and says the same as the rule (时限文字).</summary>
    Wording,

    /// <summary>Whether the limit is as strict as the law (与法定期限比较).</summary>
    Law,

    /// <summary>Whether an item stands there twice (重复).</summary>
    Duplicates,

    /// <summary>Whether units, levels, classes and records fit together (归属).</summary>
    Belonging,

    /// <summary>Whether the channels are known and agree (渠道).</summary>
    Channels,

    /// <summary>Whether class and limit agree (类别).</summary>
    Category,

    /// <summary>Whether display, freshness and dates of application agree with the rest (展示与更新).</summary>
    Display,

    /// <summary>Whether the law that is cited is in force (依据).</summary>
    Basis,

    /// <summary>Whether what the law requires of such an office is there (法定内容).</summary>
    Duties,
}
