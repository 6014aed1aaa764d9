using Ardalis.GuardClauses;
using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Catalogues;

/// <summary>Reads and writes catalogues in JSON of the schema <c>disclosure-catalogue/1</c> (docs/formats/catalogue.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class CatalogueJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-catalogue/1";

    /// <summary>Reads a catalogue from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DisclosureCatalogue> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadCatalogue);

    /// <summary>Reads a catalogue from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DisclosureCatalogue> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadCatalogue);

    /// <summary>
    /// Writes a catalogue, as indented UTF-8 without a byte order mark; the stream stays open. What is written reads back as the same catalogue, and the
    /// same catalogue gives the same bytes.
    /// </summary>
    /// <param name="stream">Where to. Nothing is written when an exception is thrown.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <exception cref="ArgumentException">An argument is null, or a catalogue made in code holds what <see cref="Read"/> refuses: a blank text, an element twice.</exception>
    public static void Write(Stream stream, DisclosureCatalogue catalogue)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(catalogue);
        JsonWriting.WriteReadable(stream, Schema, json => CatalogueWriting.Write(json, catalogue), ReadCatalogue);
    }

    private static DisclosureCatalogue? ReadCatalogue(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var items = json.Identified("items", "id", ReadItem);
        return json.HasErrors ? null : new DisclosureCatalogue(id, title, items);
    }

    private static CatalogueItem? ReadItem(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var category = json.Choice("category", CatalogueWords.Categories);
        var deadline = json.Object("deadline", DeadlineRuleReading.Read);
        var deadlineText = json.OptionalText("deadlineText");
        var display = json.Optional("display") is { } shown ? ReadRule<DisplayRule>(shown, "display") : null;
        var freshness = json.Optional("freshness") is { } stale ? ReadRule<StaleRule>(stale, "stale") : null;
        var from = json.OptionalDate("appliesFrom");
        var through = json.OptionalDate("appliesThrough");
        var classes = json.OptionalTexts("unitClasses");
        var duties = json.OptionalTexts("duties");
        var subjects = json.OptionalTexts("subjects");
        var seen = new Dictionary<string, JsonPath>(StringComparer.Ordinal);
        var elements = json.OptionalObjects("requiredElements", element =>
        {
            element.CheckUnique("id", seen);
            return ReadElement(element);
        });
        var unit = json.OptionalText("responsibleUnit");
        var channels = json.OptionalTexts("channels");
        var requiredChannels = json.OptionalTexts("requiredChannels");
        var audience = json.OptionalLocalized("audience");
        var mode = json.OptionalChoice("mode", CatalogueWords.Modes) ?? DisclosureMode.Proactive;
        var level = json.OptionalText("level");
        var exemption = json.OptionalText("exemption");
        var basis = json.OptionalObjects("legalBasis", LegalCitationReading.Read);
        var isMajor = json.Boolean("major", whenAbsent: false);
        if (json.HasErrors || deadline is null)
        {
            return null;
        }

        return new CatalogueItem(id, title, category, deadline)
        {
            DeadlineText = deadlineText,
            Display = display,
            Freshness = freshness,
            AppliesFrom = from,
            AppliesThrough = through,
            UnitClasses = classes,
            Duties = duties,
            Subjects = subjects,
            RequiredElements = elements,
            ResponsibleUnit = unit,
            Channels = channels,
            RequiredChannels = requiredChannels,
            Audience = audience,
            Mode = mode,
            Level = level,
            Exemption = exemption,
            LegalBasis = basis,
            IsMajor = isMajor,
        };
    }

    /// <summary>A rule of one shape only.</summary>
    private static T? ReadRule<T>(JsonValue value, string type)
        where T : DeadlineRule
    {
        var rule = value.AsObject(DeadlineRuleReading.Read);
        if (rule is not null and not T)
        {
            value.Fail(CatalogueMessages.WrongRule, new MessageArgument("type", type));
        }

        return rule as T;
    }

    private static RequiredElement? ReadElement(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        return json.HasErrors ? null : new RequiredElement(id, title);
    }
}
