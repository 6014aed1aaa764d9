using System.Text.Json;

namespace SelfInspection.Tests;

internal sealed record CliResult(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => (Output + Error).Split('\n');

    /// <summary>The whole output as one JSON document.</summary>
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Output);
            return document.RootElement.Clone();
        }
    }
}
