using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>Reads answer sheets in the format <c>disclosure-answers/1</c> (docs/checklists.md, docs/formats/answers.schema.json).</summary>
/// <remarks>Whether the answers fit their checklist shows when they are scored.<para>Thread safety: stateless.</para></remarks>
public static class AnswersJson
{
    /// <summary>The format's name, which stands in the field <c>schema</c>.</summary>
    public const string Schema = "disclosure-answers/1";

    private const int MaxKeys = 1000;

    private static readonly Dictionary<string, UnmentionedMeaning> UnmentionedWords = new(StringComparer.Ordinal)
    {
        ["not-answered"] = UnmentionedMeaning.NotAnswered,
        ["no-finding"] = UnmentionedMeaning.NoFinding,
    };

    /// <summary>Reads answers from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="source">The document's name for faults, those of the scorecard included: a file name as a rule.</param>
    public static LoadResult<AnswerSheet> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, json => ReadSheet(json, source));

    /// <summary>Reads answers from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name for faults, those of the scorecard included: a file name as a rule.</param>
    public static LoadResult<AnswerSheet> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, root => ReadSheet(root, source));

    private static AnswerSheet? ReadSheet(JsonObjectReader json, string documentName)
    {
        var checklist = json.Text("checklist");
        var unit = json.OptionalLocalized("unit");
        var source = json.OptionalLocalized("source");
        var unmentioned = json.OptionalChoice("unmentioned", UnmentionedWords) ?? UnmentionedMeaning.NotAnswered;
        var answers = json.Identified("answers", "item", ReadAnswer);
        return json.HasErrors
            ? null
            : new AnswerSheet(checklist, answers) { Unit = unit, Source = source, Unmentioned = unmentioned, DocumentName = documentName };
    }

    private static ItemAnswer? ReadAnswer(JsonObjectReader json)
    {
        var item = json.Text("item");
        var occurrences = ReadMap(json, "occurrences", value => value.AsInteger(0, int.MaxValue));
        var flags = ReadMap(json, "flags", value => value.AsBoolean());
        var elements = json.Optional("elements")?.AsList(value => value.AsText());
        var met = json.OptionalBoolean("met");
        var level = json.OptionalText("level");
        var unmentioned = json.OptionalChoice("unmentioned", UnmentionedWords);
        var note = json.OptionalLocalized("note");
        var evidence = json.OptionalTexts("evidence");
        var selfScore = json.OptionalPoints("selfScore");
        return json.HasErrors
            ? null
            : new ItemAnswer(item)
            {
                Occurrences = occurrences,
                Flags = flags,
                Elements = elements,
                Met = met,
                Level = level,
                Unmentioned = unmentioned,
                Note = note,
                Evidence = evidence,
                SelfScore = selfScore,
            };
    }

    private static Dictionary<string, T> ReadMap<T>(JsonObjectReader json, string name, Func<JsonValue, T?> read)
        where T : struct
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        json.OptionalObject(name, entries =>
        {
            if (entries.Names.Count > MaxKeys)
            {
                json.Fail(name, AnswerMessages.TooManyKeys, new MessageArgument("limit", MaxKeys));
                entries.IgnoreRest();
                return null;
            }

            foreach (var key in entries.Names)
            {
                if (entries.Required(key) is { } value && read(value) is { } entry)
                {
                    map.Add(key, entry);
                }
            }

            return entries;
        });
        return map;
    }
}
