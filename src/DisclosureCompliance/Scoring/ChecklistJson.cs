using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Reads checklists in the format <c>disclosure-checklist/1</c> (docs/checklists.md, docs/formats/checklist.schema.json).</summary>
/// <remarks>Contradictions of the checklist are warnings beside it; they do not keep it from being used.<para>Thread safety: stateless.</para></remarks>
public static class ChecklistJson
{
    /// <summary>The format's name, which stands in the field <c>schema</c>.</summary>
    public const string Schema = "disclosure-checklist/1";

    /// <summary>Reads a checklist from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<Checklist> Read(Stream stream, string source) => WithWarnings(JsonLoader.Load(stream, source, Schema, ReadChecklist), source);

    /// <summary>Reads a checklist from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<Checklist> Parse(string json, string source) => WithWarnings(JsonLoader.Load(json, source, Schema, ReadChecklist), source);

    private static LoadResult<Checklist> WithWarnings(LoadResult<Checklist> result, string source) => result.Value is { Warnings.Count: > 0 } checklist
        ? new(checklist, result.Faults.Concat(checklist.Warnings.Select(warning =>
            new Fault(FaultSeverity.Warning, source, warning.Place, warning.Value, warning.Message))))
        : result;

    private static Checklist? ReadChecklist(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var source = json.OptionalLocalized("source");
        var total = json.OptionalPoints("total");
        var decimals = json.OptionalInteger("displayDecimals", 0, 10);
        var ids = new SeenIds();
        var sections = json.Objects("sections", section => ReadSection(section, ids));
        var grades = ReadGrades(json);
        return json.HasErrors
            ? null
            : new Checklist(id, title, sections) { Source = source, PrintedTotal = total, DisplayDecimals = decimals, Grades = grades };
    }

    private static ChecklistSection? ReadSection(JsonObjectReader json, SeenIds ids)
    {
        json.CheckUnique("id", ids.Sections);
        var id = json.Text("id");
        var title = json.Localized("title");
        var points = json.OptionalPoints("points");
        var items = json.OptionalObjects("items", item => ReadItem(item, ids));
        var sections = json.OptionalObjects("sections", section => ReadSection(section, ids));
        return json.HasErrors ? null : new ChecklistSection(id, title, items, sections) { PrintedPoints = points };
    }

    private static ChecklistItem? ReadItem(JsonObjectReader json, SeenIds ids)
    {
        json.CheckUnique("id", ids.Items);
        var id = json.Text("id");
        var title = json.Localized("title");
        var points = json.Points("points");
        var printedRule = json.OptionalLocalized("printedRule");
        var scoring = json.Object("scoring", ItemScoringJson.Read);
        return json.HasErrors || scoring is null ? null : new ChecklistItem(id, title, points, scoring) { PrintedRule = printedRule };
    }

    private static GradeScale? ReadGrades(JsonObjectReader json)
    {
        if (!json.Has("grades"))
        {
            _ = json.Optional("grades");
            return null;
        }

        var bands = json.Identified("grades", "key", ReadBand);
        if (bands.Count == 0 && !json.HasErrors)
        {
            json.Fail("grades", ChecklistMessages.ListEmpty);
        }

        return json.HasErrors ? null : new GradeScale(bands);
    }

    private static GradeBand? ReadBand(JsonObjectReader json)
    {
        var key = json.Text("key");
        var name = json.Localized("name");
        var (lower, includesLower) = ReadEnd(json, "atLeast", "above");
        var (upper, includesUpper) = ReadEnd(json, "atMost", "below");
        if (json.HasErrors)
        {
            return null;
        }

        if (lower is null && upper is null)
        {
            json.Fail("key", ChecklistMessages.BandWithoutEnds, new MessageArgument("grade", key));
            return null;
        }

        if (lower > upper || (lower is not null && lower == upper && !(includesLower && includesUpper)))
        {
            json.Fail("key", ChecklistMessages.BandEmpty, new MessageArgument("grade", key));
            return null;
        }

        return new GradeBand(key, name, new Interval(lower, includesLower, upper, includesUpper));
    }

    private static (Rational? End, bool Included) ReadEnd(JsonObjectReader json, string included, string excluded)
    {
        var (closed, open) = (json.OptionalPoints(included), json.OptionalPoints(excluded));
        if (json.Has(included) && json.Has(excluded))
        {
            json.Fail(excluded, ChecklistMessages.AtMostOneOf, new MessageArgument("fields", $"{included}, {excluded}"));
        }

        return (closed ?? open, closed is not null);
    }

    private sealed class SeenIds
    {
        public Dictionary<string, JsonPath> Sections { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, JsonPath> Items { get; } = new(StringComparer.Ordinal);
    }
}
