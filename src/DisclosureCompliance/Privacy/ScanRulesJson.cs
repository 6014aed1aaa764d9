using System.Globalization;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>Reads scan rules in the format <c>disclosure-scan-rules/1</c> (docs/formats/scan-rules.schema.json).</summary>
/// <remarks>A document may hold any part of the rules, to be put over others with <see cref="ScanRules.With"/>.<para>Thread safety: stateless.</para></remarks>
public static class ScanRulesJson
{
    /// <summary>The format's name, which stands in the field <c>schema</c>.</summary>
    public const string Schema = "disclosure-scan-rules/1";

    /// <summary>Reads rules from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<ScanRules> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadRules);

    /// <summary>Reads rules from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<ScanRules> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadRules);

    private static ScanRules? ReadRules(JsonObjectReader json)
    {
        var (id, title) = (json.Text("id"), json.Localized("title"));
        var numbers = json.OptionalObject("numbers", ReadNumbers) ?? NumberPlan.Empty;
        var words = new HashSet<string>(StringComparer.Ordinal);
        var markings = json.OptionalObjects("markings", word => ReadMarking(word, words));
        var labels = ScanWords.Read(json, "markingLabels");
        var neighbours = ScanWords.Read(json, "markingNeighbours");
        var papers = json.Has("papers") ? json.Identified("papers", "id", ReadPaper) : json.OptionalObjects("papers", ReadPaper);
        var contexts = json.Has("contexts") ? json.Identified("contexts", "id", ContextRuleJson.Read) : json.OptionalObjects("contexts", ContextRuleJson.Read);
        var placeholderWords = new HashSet<string>(StringComparer.Ordinal);
        var placeholders = json.OptionalObjects("placeholders", word => ReadPlaceholder(word, placeholderWords));
        return json.HasErrors
            ? null
            : new ScanRules(id, title)
            {
                Numbers = numbers,
                Markings = markings,
                MarkingLabels = labels,
                MarkingNeighbours = neighbours,
                Papers = papers,
                Contexts = contexts,
                Placeholders = placeholders,
            };
    }

    private static NumberPlan? ReadNumbers(JsonObjectReader json)
    {
        var regions = ScanWords.ReadDigits(json, "regions", 2, 2);
        var segments = ScanWords.ReadDigits(json, "mobileSegments", 3, 4);
        var areas = ScanWords.ReadDigits(json, "areaCodes", 3, 4);
        var cards = json.OptionalObjects("cards", ReadCard);
        return json.HasErrors ? null : new NumberPlan { Regions = regions, MobileSegments = segments, AreaCodes = areas, Cards = cards };
    }

    private static CardPrefix? ReadCard(JsonObjectReader json)
    {
        var digits = json.Text("digits");
        if (!json.HasErrors && (digits.Length > 8 || !digits.All(digit => digit is >= '0' and <= '9')))
        {
            json.Fail("digits", ScanFormatMessages.Digits, new("fewest", 1), new("most", 8));
        }

        var lengths = json.Required("lengths")?.AsList(value => value.AsInteger(16, 19)?.ToString(CultureInfo.InvariantCulture)) ?? [];
        if (!json.HasErrors && (lengths.Count == 0 || lengths.Distinct().Count() != lengths.Count))
        {
            json.Fail("lengths", ScanFormatMessages.Twice);
        }

        var isTelling = json.Boolean("telling", false);
        return json.HasErrors ? null : new CardPrefix(digits, lengths.Select(length => int.Parse(length, CultureInfo.InvariantCulture)), isTelling);
    }

    private static MarkingWord? ReadMarking(JsonObjectReader json, HashSet<string> seen)
    {
        var (text, kind, needsStar) = (ScanWords.Word(json, "word", seen), json.Choice("kind", ScanWords.MarkingKinds), json.Boolean("needsStar", false));
        if (!json.HasErrors && (text.Length < 2 || text.Any(char.IsWhiteSpace)))
        {
            json.Fail("word", ScanFormatMessages.Marking);
        }

        return json.HasErrors ? null : new MarkingWord(text, kind, needsStar);
    }

    private static PaperForm? ReadPaper(JsonObjectReader json)
    {
        var (id, kind, names, forms) = (json.Text("id"), json.Choice("kind", ScanWords.Kinds), ScanWords.Read(json, "names"), json.Texts("forms"));
        if (!json.HasErrors && names.Count == 0)
        {
            json.Fail(LoadingMessages.MissingField, new MessageArgument("field", "names"));
        }

        if (!json.HasErrors && (forms.Count == 0 || !forms.All(PaperForm.IsForm)))
        {
            json.Fail("forms", ScanFormatMessages.Form);
        }

        return json.HasErrors ? null : new PaperForm(id, kind, names, forms);
    }

    private static PlaceholderWord? ReadPlaceholder(JsonObjectReader json, HashSet<string> seen)
    {
        var (text, kind, mustBeAlone) = (ScanWords.Word(json, "word", seen), json.Choice("kind", ScanWords.PlaceholderKinds), json.Boolean("mustBeAlone", false));
        return json.HasErrors ? null : new PlaceholderWord(text, kind, mustBeAlone);
    }
}
