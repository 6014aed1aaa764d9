namespace SelfInspection.Input;

/// <summary>How a text file is encoded.</summary>
internal enum TextEncoding
{
    /// <summary>UTF-8, or what a byte order mark says.</summary>
    Utf8,

    /// <summary>GB 18030, which GBK and GB 2312 are parts of.</summary>
    Gb18030,

    /// <summary>UTF-16, little end first, which older Windows programs call Unicode.</summary>
    Utf16,

    /// <summary>UTF-16, big end first.</summary>
    Utf16BigEndian,
}
