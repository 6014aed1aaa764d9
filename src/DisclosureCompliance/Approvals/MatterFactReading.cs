using System.Text.Json;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Approvals;

/// <summary>How what is known about a matter stands in every format: an object whose fields are the facts.</summary>
internal static class MatterFactReading
{
    public static IReadOnlyList<MatterFact> Read(JsonObjectReader json, string field) => json.OptionalObject(field, ReadFacts) ?? [];

    private static List<MatterFact>? ReadFacts(JsonObjectReader json)
    {
        var facts = new List<MatterFact>(json.Names.Count);
        foreach (var name in json.Names)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                json.Fail(name, LoadingMessages.Blank);
            }
            else if (json.Optional(name) is { } value && ReadFact(name, value) is { } fact)
            {
                facts.Add(fact);
            }
        }

        return json.HasErrors ? null : facts;
    }

    private static MatterFact? ReadFact(string name, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return MatterFact.Of(name, value.Kind == JsonValueKind.True);
            case JsonValueKind.Number:
                return value.AsRational() is { } number ? MatterFact.Of(name, number) : null;
            case JsonValueKind.String:
                return value.AsText() is { } text ? MatterFact.Of(name, text) : null;
            case JsonValueKind.Array:
                return MatterFact.Of(name, [.. value.AsList(item => item.AsText())]);
            default:
                value.Fail(PolicyReviewMessages.BadFact);
                return null;
        }
    }
}
