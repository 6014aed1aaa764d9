namespace DisclosureCompliance.Privacy;

/// <summary>How content is only seemingly there.</summary>
public enum PlaceholderKind
{
    /// <summary>Nothing stands there but blanks and punctuation.</summary>
    Blank,

    /// <summary>Something is still to be filled in: 待补充, XXX, ____.</summary>
    Filler,

    /// <summary>Something was left out on purpose: 略, 此处省略, 同上.</summary>
    Omission,

    /// <summary>An attachment is referred to, and there is none.</summary>
    Attachment,
}
