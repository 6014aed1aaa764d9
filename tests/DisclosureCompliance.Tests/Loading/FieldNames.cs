using System.Text.Json.Nodes;
using DisclosureCompliance.Tests.Architecture;

namespace DisclosureCompliance.Tests.Loading;

/// <summary>The names of all fields of a document, and of all that a schema lists.</summary>
internal static class FieldNames
{
    public static IEnumerable<string> Of(string json) => In(JsonNode.Parse(json)!);

    public static IEnumerable<string> Schema(string path) => Listed(JsonNode.Parse(SourceTree.Read(path))!);

    private static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => In(field.Value).Append(field.Key)),
        JsonArray items => items.SelectMany(In),
        _ => [],
    };

    private static IEnumerable<string> Listed(JsonNode? schema) => schema switch
    {
        JsonObject fields => fields.SelectMany(field => field.Key == "properties"
            ? field.Value!.AsObject().SelectMany(property => Listed(property.Value).Append(property.Key))
            : Listed(field.Value)),
        JsonArray items => items.SelectMany(Listed),
        _ => [],
    };
}
