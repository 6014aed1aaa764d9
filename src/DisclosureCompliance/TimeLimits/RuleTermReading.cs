using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>How a term stands in every format: the identifier of a common one, the words of one's own, or an object with identifier and name.</summary>
internal static class RuleTermReading
{
    public static RuleTerm? Read(JsonValue json)
    {
        if (json.Kind == JsonValueKind.Object)
        {
            return json.AsObject(ReadObject);
        }

        return json.AsText() is { } text ? RuleTerms.All.FirstOrDefault(term => term.Id == text) ?? new RuleTerm(text) : null;
    }

    /// <summary>A term that the rule cannot do without; a stand-in and a fault where it is absent.</summary>
    public static RuleTerm Required(JsonObjectReader json, string name) => (json.Required(name) is { } value ? Read(value) : null) ?? RuleTerms.Unstated;

    public static RuleTerm? Optional(JsonObjectReader json, string name) => json.Optional(name) is { } value ? Read(value) : null;

    /// <summary>A list of terms, each once; empty where the field is absent.</summary>
    public static IReadOnlyList<RuleTerm> OptionalList(JsonObjectReader json, string name)
    {
        var seen = new Dictionary<RuleTerm, JsonPath>();
        return json.Optional(name)?.AsList(value =>
        {
            var term = Read(value);
            if (term is not null)
            {
                CheckUnique(term, value, seen);
            }

            return term;
        }) ?? [];
    }

    /// <summary>Notes a fault when the term was seen before.</summary>
    public static void CheckUnique(RuleTerm term, JsonValue json, Dictionary<RuleTerm, JsonPath> seen)
    {
        if (seen.TryGetValue(term, out var first))
        {
            json.Fail(LoadingMessages.DuplicateId, new MessageArgument("id", term.Id), new MessageArgument("first", first.ToString()));
            return;
        }

        seen.Add(term, json.Path);
    }

    private static RuleTerm? ReadObject(JsonObjectReader json)
    {
        var id = json.Text("id");
        var name = json.Localized("name");
        return json.HasErrors ? null : new RuleTerm(id, name);
    }
}
