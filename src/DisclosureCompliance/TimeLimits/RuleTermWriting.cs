using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Writes terms as <see cref="RuleTermReading"/> reads them, in the shortest form that keeps their names.</summary>
internal static class RuleTermWriting
{
    public static void WriteTerms(Utf8JsonWriter json, string name, IReadOnlyList<RuleTerm> terms)
    {
        json.WriteStartArray(name);
        foreach (var term in terms)
        {
            WriteTerm(json, term);
        }

        json.WriteEndArray();
    }

    public static void WriteTerm(Utf8JsonWriter json, string name, RuleTerm? term)
    {
        if (term is not null)
        {
            json.WritePropertyName(name);
            WriteTerm(json, term);
        }
    }

    public static bool AreTheSame(IReadOnlyList<RuleTerm> left, IReadOnlyList<RuleTerm> right) =>
        left.SequenceEqual(right) && left.Select(term => term.Name).SequenceEqual(right.Select(term => term.Name));

    private static void WriteTerm(Utf8JsonWriter json, RuleTerm term)
    {
        var common = RuleTerms.All.FirstOrDefault(known => known.Id == term.Id);
        if (term.Name.Equals(common?.Name ?? LocalizedText.Same(term.Id)))
        {
            json.WriteStringValue(JsonWriting.Whole(term.Id));
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", JsonWriting.Whole(term.Id));
        json.WritePropertyName("name");
        WriteText(json, term.Name);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, LocalizedText text)
    {
        if (text.Texts is [{ } only] && only.Key == Language.English)
        {
            json.WriteStringValue(JsonWriting.Whole(only.Value));
            return;
        }

        json.WriteStartObject();
        foreach (var entry in text.Texts)
        {
            json.WriteString(entry.Key.Tag, JsonWriting.Whole(entry.Value));
        }

        json.WriteEndObject();
    }
}
