using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Law;

/// <summary>Reads lists of duties from JSON of the schema <c>disclosure-duties/1</c> (docs/formats/duties.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class DisclosureDutiesJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-duties/1";

    /// <summary>Reads a list from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DisclosureDutyList> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadList);

    /// <summary>Reads a list from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DisclosureDutyList> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadList);

    private static DisclosureDutyList? ReadList(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var duties = json.Identified("duties", "id", ReadDuty);
        return json.HasErrors ? null : new DisclosureDutyList(id, title, duties);
    }

    private static DisclosureDuty? ReadDuty(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var first = json.Date("inForceFrom");
        var last = json.OptionalDate("inForceThrough");
        var citation = json.Object("citation", LegalCitationReading.Read);
        var levels = json.OptionalTexts("levels");
        var keywords = json.OptionalTexts("keywords");
        var isGeneral = json.Boolean("general", whenAbsent: false);
        var verification = json.OptionalChoice("verification", LawWords.Verifications) ?? Verification.Verified;
        var note = json.OptionalLocalized("note");
        if (last < first)
        {
            json.Fail("inForceThrough", LawMessages.EndsBeforeStart, new MessageArgument("from", first));
        }

        if (verification != Verification.Verified && note is null)
        {
            json.Fail("verification", LawMessages.DoubtWithoutNote);
        }

        return json.HasErrors || citation is null ? null : new DisclosureDuty(id, title, citation, new InForcePeriod(first, last))
        {
            Levels = levels,
            Keywords = keywords,
            IsGeneral = isGeneral,
            Verification = verification,
            Note = note,
        };
    }
}
