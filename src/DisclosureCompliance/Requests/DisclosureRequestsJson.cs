using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Requests;

/// <summary>Reads requests from JSON of the schema <c>disclosure-requests/1</c> (docs/formats/requests.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class DisclosureRequestsJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-requests/1";

    /// <summary>Reads requests from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DisclosureRequestSet> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadSet);

    /// <summary>Reads requests from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DisclosureRequestSet> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadSet);

    private static DisclosureRequestSet? ReadSet(JsonObjectReader json)
    {
        var title = json.OptionalLocalized("title");
        var requests = json.Identified("requests", "id", ReadRequest);
        return json.HasErrors ? null : new DisclosureRequestSet(requests, title);
    }

    private static DisclosureRequest? ReadRequest(JsonObjectReader json)
    {
        var id = json.Text("id");
        var applicant = json.OptionalChoice("applicant", RequestWords.Applicants);
        var unit = json.OptionalText("unit");
        var onTheSpot = json.Boolean("canBeAnsweredOnTheSpot", whenAbsent: false);
        var events = json.Objects("events", RequestEventReading.Read);
        return json.HasErrors ? null : new DisclosureRequest(id, events) { Applicant = applicant, Unit = unit, CanBeAnsweredOnTheSpot = onTheSpot };
    }
}
