using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Scoring;

/// <summary>Reads waivers in the format <c>disclosure-waivers/1</c> (docs/formats/waivers.schema.json).</summary>
/// <remarks>Whether they fit a checklist, and hold, shows when it is scored.<para>Thread safety: stateless.</para></remarks>
public static class WaiversJson
{
    /// <summary>The format's name, which stands in the field <c>schema</c>.</summary>
    public const string Schema = "disclosure-waivers/1";

    /// <summary>Reads waivers from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<WaiverList> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadList);

    /// <summary>Reads waivers from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<WaiverList> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadList);

    private static WaiverList? ReadList(JsonObjectReader json)
    {
        var waivers = json.Identified("waivers", "id", ReadWaiver);
        return json.HasErrors ? null : new WaiverList(waivers);
    }

    private static Waiver? ReadWaiver(JsonObjectReader json)
    {
        var (id, item, rule) = (json.Text("id"), json.Text("item"), json.OptionalText("rule"));
        var (reason, approver) = (json.Localized("reason"), json.Text("approver"));
        var (first, last) = (json.Date("firstDay"), json.Date("lastDay"));
        if (!json.HasErrors && last < first)
        {
            json.Fail("lastDay", WaiverMessages.LastBeforeFirst, new("waiver", id), new("first", first), new("last", last));
        }

        return json.HasErrors ? null : new Waiver(id, item, rule, reason, approver, first, last);
    }
}
