namespace SelfInspection;

internal enum OutputFormat
{
    Text,
    Json,
}
