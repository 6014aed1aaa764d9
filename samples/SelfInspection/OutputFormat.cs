namespace SelfInspection;

internal enum OutputFormat
{
    Text,
    Json,

    /// <summary>One JSON object a line, as soon as it is known.</summary>
    JsonLines,

    Markdown,

    /// <summary>A table for spreadsheets.</summary>
    Csv,
}
