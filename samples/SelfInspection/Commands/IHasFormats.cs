namespace SelfInspection.Commands;

/// <summary>A command with other formats than text and JSON.</summary>
internal interface IHasFormats
{
    /// <summary>All of its formats, the usual one first.</summary>
    IReadOnlyList<OutputFormat> Formats { get; }
}
