using Ardalis.GuardClauses;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Checklists;

/// <summary>Reads and writes checklists in the format <c>disclosure-checklist/2</c> (docs/checklists.md, docs/formats/checklist.schema.json).</summary>
/// <remarks>Contradictions of the checklist are warnings beside it; they do not keep it from being used.<para>Thread safety: stateless.</para></remarks>
public static class ChecklistJson
{
    /// <summary>The format's name, which stands in the field <c>schema</c>.</summary>
    public const string Schema = "disclosure-checklist/2";

    /// <summary>Reads a checklist from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<Checklist> Read(Stream stream, string source) => WithWarnings(JsonLoader.Load(stream, source, Schema, ReadChecklist), source);

    /// <summary>Reads a checklist from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<Checklist> Parse(string json, string source) => WithWarnings(JsonLoader.Load(json, source, Schema, ReadChecklist), source);

    /// <summary>
    /// Writes a checklist, as indented UTF-8 without a byte order mark; the stream stays open. What is written reads back as the same checklist, and
    /// the same checklist gives the same bytes. The author's own fields (<c>$…</c>, <c>x-…</c>) of a document that was read are not kept.
    /// </summary>
    /// <param name="stream">Where to. Nothing is written when an exception is thrown.</param>
    /// <param name="checklist">The checklist.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null, or a checklist made in code holds what <see cref="Read"/> refuses or has no words for: points above 1,000,000, a blank
    /// text, a class that is not listed, a bonus with points of the base, a weight of the whole.
    /// </exception>
    /// <exception cref="InvalidOperationException">Its sections or conditions are nested deeper than can be read back.</exception>
    public static void Write(Stream stream, Checklist checklist)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(checklist);
        JsonWriting.WriteReadable(stream, Schema, json => ChecklistWriting.Write(json, checklist), ReadChecklist);
    }

    private static LoadResult<Checklist> WithWarnings(LoadResult<Checklist> result, string source) => result.Value is { Warnings.Count: > 0 } checklist
        ? new(checklist, result.Faults.Concat(checklist.Warnings.Select(warning =>
            new Fault(FaultSeverity.Warning, source, warning.Place, warning.Value, warning.Message))))
        : result;

    private static Checklist? ReadChecklist(JsonObjectReader json)
    {
        var id = json.Text("id");
        var source = json.OptionalLocalized("source");
        var total = json.OptionalPoints("total");
        var decimals = json.OptionalInteger("displayDecimals", 0, 10);
        var classes = json.Has("classes") ? json.Identified("classes", "key", ReadClass) : Absent<UnitClass>(json, "classes");
        var floor = ChecklistSectionJson.ReadFloor(json, "itemFloor");
        var root = new ChecklistSectionJson(classes.Select(unit => unit.Key)).ReadRoot(json);
        var grades = GradesJson.Read(json, root is null ? [] : GradesOf(root));
        return json.HasErrors || root is null
            ? null
            : new Checklist(id, root) { Source = source, PrintedTotal = total, DisplayDecimals = decimals, Classes = classes, ItemFloor = floor, Grades = grades };
    }

    private static IEnumerable<string> GradesOf(ChecklistSection section) => section.Steps.OfType<EffectStep>()
        .Select(step => step.Effect.Grade)
        .OfType<string>()
        .Concat(section.Sections.SelectMany(GradesOf));

    private static UnitClass? ReadClass(JsonObjectReader json)
    {
        var (key, name) = (json.Text("key"), json.Localized("name"));
        return json.HasErrors ? null : new UnitClass(key, name);
    }

    private static IReadOnlyList<T> Absent<T>(JsonObjectReader json, string name)
    {
        _ = json.Optional(name);
        return [];
    }
}
