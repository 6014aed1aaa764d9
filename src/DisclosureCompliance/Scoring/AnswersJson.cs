using Ardalis.GuardClauses;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Scoring;

/// <summary>Reads and writes answer sheets in the format <c>disclosure-answers/2</c> (docs/checklists.md, docs/formats/answers.schema.json).</summary>
/// <remarks>Whether the answers fit their checklist shows when they are scored.<para>Thread safety: stateless.</para></remarks>
public static class AnswersJson
{
    /// <summary>The format's name, which stands in the field <c>schema</c>.</summary>
    public const string Schema = "disclosure-answers/2";

    /// <summary>Reads answers from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="source">The document's name for faults, those of the scorecard included: a file name as a rule.</param>
    public static LoadResult<AnswerSheet> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, json => ReadSheet(json, source));

    /// <summary>Reads answers from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name for faults, those of the scorecard included: a file name as a rule.</param>
    public static LoadResult<AnswerSheet> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, root => ReadSheet(root, source));

    /// <summary>
    /// Writes answers, as indented UTF-8 without a byte order mark; the stream stays open. What is written reads back as the same answers, and the same
    /// answers give the same bytes. <see cref="AnswerSheet.DocumentName"/> and the author's own fields (<c>$…</c>, <c>x-…</c>) are not kept.
    /// </summary>
    /// <param name="stream">Where to. Nothing is written when an exception is thrown.</param>
    /// <param name="answers">The answers.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null, or answers made in code hold what <see cref="Read"/> refuses or has no words for: two answers to one item, a state beside
    /// facts, a blank text, <see cref="AnswerSheet.OpenFacts"/>.
    /// </exception>
    public static void Write(Stream stream, AnswerSheet answers)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(answers);
        JsonWriting.WriteReadable(stream, Schema, json => AnswersWriting.Write(json, answers), json => ReadSheet(json, answers.DocumentName));
    }

    private static AnswerSheet? ReadSheet(JsonObjectReader json, string documentName)
    {
        var checklists = ReadChecklists(json);
        var sheet = new
        {
            Unit = json.OptionalLocalized("unit"),
            Class = json.OptionalText("class"),
            Date = json.OptionalDate("date"),
            Assessor = json.OptionalText("assessor"),
            Source = json.OptionalLocalized("source"),
            Unmentioned = json.OptionalChoice("unmentioned", AnswerWords.Unmentioned) ?? UnmentionedMeaning.NotAnswered,
        };
        var facts = new AnswerFactsJson(json).ReadSheetFacts();
        var answers = json.Has("answers") ? json.Identified("answers", "item", ReadAnswer) : [];
        return json.HasErrors
            ? null
            : new AnswerSheet(checklists[0], answers)
            {
                ChecklistIds = checklists,
                Unit = sheet.Unit,
                UnitClass = sheet.Class,
                Date = sheet.Date,
                Assessor = sheet.Assessor,
                Source = sheet.Source,
                Unmentioned = sheet.Unmentioned,
                Facts = facts,
                DocumentName = documentName,
            };
    }

    private static IReadOnlyList<string> ReadChecklists(JsonObjectReader json)
    {
        if (json.Required("checklist") is not { } value)
        {
            return [string.Empty];
        }

        if (value.Kind != System.Text.Json.JsonValueKind.Array)
        {
            return [value.AsText() ?? string.Empty];
        }

        var list = value.AsList(item => item.AsText());
        if (list.Count == 0 && !json.HasErrors)
        {
            json.Fail("checklist", ChecklistMessages.ListEmpty);
        }

        return list.Count == 0 ? [string.Empty] : list;
    }

    private static ItemAnswer? ReadAnswer(JsonObjectReader json)
    {
        var item = json.Text("item");
        var reader = new AnswerFactsJson(json);
        var facts = reader.ReadItemFacts();
        var elements = json.Optional("elements")?.AsList(value => value.AsText());
        var state = json.OptionalChoice("state", AnswerWords.States);
        var reason = json.OptionalLocalized("reason");
        var unmentioned = json.OptionalChoice("unmentioned", AnswerWords.Unmentioned);
        var note = json.OptionalLocalized("note");
        var rectification = json.OptionalLocalized("rectification");
        var assessor = json.OptionalText("assessor");
        var (evidence, byRule) = reader.ReadEvidence();
        var selfScore = json.OptionalBoundedNumber("selfScore");
        if (state is not null && (facts.Count > 0 || elements is not null) && !json.HasErrors)
        {
            json.Fail("state", AnswerMessages.StateWithFacts);
        }

        return json.HasErrors
            ? null
            : new ItemAnswer(item)
            {
                Facts = facts,
                Elements = elements,
                State = state ?? AnswerState.Checked,
                Reason = reason,
                Unmentioned = unmentioned,
                Note = note,
                Rectification = rectification,
                Assessor = assessor,
                Evidence = evidence,
                EvidenceByRule = byRule,
                SelfScore = selfScore,
            };
    }
}
