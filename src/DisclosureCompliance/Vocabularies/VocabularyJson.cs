using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Vocabularies;

/// <summary>Reads vocabularies from JSON of the schema <c>disclosure-vocabulary/1</c> (docs/formats/vocabulary.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class VocabularyJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-vocabulary/1";

    private static readonly IReadOnlyDictionary<string, VocabularyKind> Kinds = new Dictionary<string, VocabularyKind>
    {
        ["channel"] = VocabularyKind.Channel,
        ["audience"] = VocabularyKind.Audience,
        ["mode"] = VocabularyKind.Mode,
        ["level"] = VocabularyKind.Level,
    };

    /// <summary>Reads a vocabulary from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DisclosureVocabulary> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadVocabulary);

    /// <summary>Reads a vocabulary from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DisclosureVocabulary> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadVocabulary);

    private static DisclosureVocabulary? ReadVocabulary(JsonObjectReader json)
    {
        var taken = new Dictionary<(VocabularyKind, string), string>();
        var terms = json.Objects("terms", term => ReadTerm(term, taken));
        var marks = json.OptionalObject("marks", ReadMarks);
        return json.HasErrors ? null : new DisclosureVocabulary(terms, marks ?? new VocabularyMarks());
    }

    private static VocabularyTerm? ReadTerm(JsonObjectReader json, Dictionary<(VocabularyKind, string), string> taken)
    {
        var kind = json.Choice("kind", Kinds);
        var id = json.Text("id");
        var name = json.Localized("name");
        var spellings = json.OptionalTexts("spellings");
        var endings = json.OptionalTexts("endings");
        var takesDetail = json.Boolean("takesDetail", whenAbsent: false);
        var isStandard = json.Boolean("standard", whenAbsent: false);
        if (json.HasErrors)
        {
            return null;
        }

        var term = new VocabularyTerm(kind, id, name) { Spellings = spellings, Endings = endings, TakesDetail = takesDetail, IsStandard = isStandard };
        foreach (var word in DisclosureVocabulary.NamesOf(term).Concat(spellings))
        {
            var key = (kind, WordFold.Of(word));
            if (taken.TryGetValue(key, out var other) && other != id)
            {
                json.Fail("spellings", VocabularyMessages.Clash, new("word", word), new("other", other));
                return null;
            }

            taken[key] = id;
        }

        return term;
    }

    private static VocabularyMarks? ReadMarks(JsonObjectReader json)
    {
        var chosen = ReadMarks(json, "chosen");
        var notChosen = ReadMarks(json, "notChosen");
        var must = ReadMarks(json, "must");
        var may = ReadMarks(json, "may");
        return json.HasErrors ? null : new VocabularyMarks { Chosen = chosen, NotChosen = notChosen, Must = must, May = may };
    }

    private static IReadOnlyList<string> ReadMarks(JsonObjectReader json, string name) => json.Optional(name)?.AsList(value =>
    {
        var mark = value.AsText();
        if (mark is { Length: not 1 })
        {
            value.Fail(VocabularyMessages.LongMark);
        }

        return mark;
    }) ?? [];
}
