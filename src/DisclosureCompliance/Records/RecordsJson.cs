using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Loading;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Records;

/// <summary>Reads record sets from JSON of the schema <c>disclosure-records/1</c> (docs/formats/records.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class RecordsJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-records/1";

    /// <summary>Reads a set from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DisclosureRecordSet> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadSet);

    /// <summary>Reads a set from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DisclosureRecordSet> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadSet);

    private static DisclosureRecordSet? ReadSet(JsonObjectReader json)
    {
        var title = json.OptionalLocalized("title");
        var isComplete = json.Required("complete")?.AsBoolean() ?? false;
        var records = json.Identified("records", "id", ReadRecord);
        var events = json.Has("events") ? json.Identified("events", "id", ReadHappened) : [];
        return json.HasErrors ? null : new DisclosureRecordSet(records, isComplete, title) { Events = events };
    }

    private static DisclosureRecord? ReadRecord(JsonObjectReader json)
    {
        var id = json.Text("id");
        var item = json.Text("item");
        var title = json.OptionalText("title");
        var period = ReadPeriod(json);
        var formedOn = json.OptionalDate("formedOn");
        var changedOn = json.OptionalDate("changedOn");
        var events = json.OptionalObjects("events", ReadEvent);
        var publishedAt = RecordedTimeReading.Read(json.Optional("publishedAt"));
        var removedOn = json.OptionalDate("removedOn");
        var embargoedUntil = json.OptionalDate("embargoedUntil");
        var signedOn = json.OptionalDate("signedOn");
        var indexNumber = json.OptionalText("indexNumber");
        var documentNumber = json.OptionalText("documentNumber");
        var places = json.Optional("places")?.AsList(RecordContentReading.ReadPlace);
        var audience = json.OptionalText("audience");
        var mode = json.OptionalChoice("mode", CatalogueWords.Modes);
        var exemption = json.Optional("exemption") is { } claim ? ExemptionsReading.ReadClaim(claim) : null;
        var elements = json.Optional("elements")?.AsList(RecordContentReading.ReadElement);
        var content = json.Optional("content")?.AsObject(RecordContentReading.Read);
        var fingerprint = ContentFingerprintReading.Read(json.Optional("fingerprint"));
        var facts = MatterFactReading.Read(json, "facts");
        var approvals = json.Optional("approvals") is { } trail ? ApprovalTrailReading.Read(trail) : null;
        var source = json.OptionalText("source");
        if (json.HasErrors)
        {
            return null;
        }

        return new DisclosureRecord(id, item)
        {
            Title = title,
            Period = period,
            FormedOn = formedOn,
            ChangedOn = changedOn,
            Events = events,
            PublishedAt = publishedAt,
            RemovedOn = removedOn,
            EmbargoedUntil = embargoedUntil,
            SignedOn = signedOn,
            IndexNumber = indexNumber,
            DocumentNumber = documentNumber,
            Places = places,
            Audience = audience,
            Mode = mode,
            Exemption = exemption,
            Elements = elements,
            Content = content,
            Fingerprint = fingerprint,
            Facts = facts,
            Approvals = approvals,
            Source = source,
        };
    }

    private static DisclosureEvent? ReadHappened(JsonObjectReader json)
    {
        var id = json.Text("id");
        var item = json.Text("item");
        var on = json.Date("on");
        var what = RuleTermReading.Optional(json, "event");
        var title = json.OptionalLocalized("title");
        var record = json.OptionalText("record");
        return json.HasErrors ? null : new DisclosureEvent(id, item, on) { Event = what, Title = title, RecordId = record };
    }

    private static EventDate? ReadEvent(JsonObjectReader json)
    {
        var what = RuleTermReading.Required(json, "event");
        var on = json.Date("on");
        return json.HasErrors ? null : new EventDate(what, on);
    }

    private static ReportingPeriod? ReadPeriod(JsonObjectReader json)
    {
        if (json.OptionalText("period") is not { } text)
        {
            return null;
        }

        if (ReportingPeriod.TryParse(text, out var period))
        {
            return period;
        }

        var why = ReportingPeriod.WhyNot(text);
        json.Fail("period", why.Template, [.. why.Arguments]);
        return null;
    }
}
