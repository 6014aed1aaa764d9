using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Requests;

/// <summary>Reads a procedure from JSON of the schema <c>disclosure-request-procedure/1</c> (docs/formats/request-procedure.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class RequestProcedureJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-request-procedure/1";

    /// <summary>Reads a procedure from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<RequestProcedure> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadProcedure);

    /// <summary>Reads a procedure from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<RequestProcedure> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadProcedure);

    private static RequestProcedure? ReadProcedure(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var reply = json.Text("reply");
        var onTheSpot = json.OptionalText("onTheSpot");
        var completion = json.OptionalText("completion");
        var thirdParty = json.OptionalText("thirdParty");
        var coProducer = json.OptionalText("coProducer");
        var fee = json.OptionalText("fee");
        var onceFrom = json.OptionalDate("singleCompletionNoticeFrom");
        var earlier = new List<ReceiptRule>();
        var rules = json.Objects("receipt", entry => ReadRule(entry, earlier));
        return json.HasErrors
            ? null
            : new RequestProcedure(id, title, reply, rules)
            {
                OnTheSpot = onTheSpot,
                Completion = completion,
                ThirdParty = thirdParty,
                CoProducer = coProducer,
                Fee = fee,
                SingleCompletionNoticeFrom = onceFrom,
            };
    }

    private static ReceiptRule? ReadRule(JsonObjectReader json, List<ReceiptRule> earlier)
    {
        var channel = json.Choice("channel", RequestWords.Channels);
        var first = json.Date("inForceFrom");
        var last = json.OptionalDate("inForceThrough");
        var receivedOn = json.Choice("receivedOn", RequestWords.Moments);
        var citation = json.Object("citation", LegalCitationReading.Read);
        var verification = json.OptionalChoice("verification", LawWords.Verifications) ?? Verification.Verified;
        var note = json.OptionalLocalized("note");
        if (last < first)
        {
            json.Fail("inForceThrough", RequestMessages.EndsBeforeItBegins);
        }

        if (json.HasErrors || citation is null)
        {
            return null;
        }

        var rule = new ReceiptRule(channel, new InForcePeriod(first, last), receivedOn, citation) { Verification = verification, Note = note };
        if (earlier.Exists(other => RequestProcedure.Clash(other, rule)))
        {
            json.Fail("inForceFrom", RequestMessages.OverlappingReceiptRules, new MessageArgument("channel", RequestWords.In(channel)));
            return null;
        }

        earlier.Add(rule);
        return rule;
    }
}
