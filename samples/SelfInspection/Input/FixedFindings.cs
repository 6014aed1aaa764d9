using System.Text.Json;
using SelfInspection.Json;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>What had been found and was gone again by the end of an earlier comparison, as that comparison wrote it.</summary>
internal static class FixedFindings
{
    /// <summary>The identities; none where no file is named, or with a fault where it is not such a document.</summary>
    public static IReadOnlyList<string> Read(string? path, FaultList faults)
    {
        IReadOnlyList<string> identities = [];
        InputFile.Read(path, stream => identities = Read(stream, path!, faults), faults);
        return identities;
    }

    private static IReadOnlyList<string> Read(Stream stream, string path, FaultList faults)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            if (Gone(document.RootElement) is { } gone)
            {
                return gone;
            }
        }
        catch (JsonException)
        {
            // Not such a document either.
        }

        faults.AddFile(path, CheckMessages.NotChanges);
        return [];
    }

    private static string[]? Gone(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.String && schema.ValueEquals(ChangesJson.Schema)
        && root.TryGetProperty(ChangesJson.Gone, out var gone) && gone.ValueKind == JsonValueKind.Array
        && gone.EnumerateArray().All(identity => identity.ValueKind == JsonValueKind.String)
            ? [.. gone.EnumerateArray().Select(identity => identity.GetString()!)]
            : null;
}
