using DisclosureCompliance.Loading;

namespace DisclosureCompliance.FollowUp;

/// <summary>Reads accepted exceptions in the format <c>disclosure-exceptions/1</c> (docs/formats/exceptions.schema.json).</summary>
/// <remarks>Whether they fit a report, and hold, shows when they are applied to one.<para>Thread safety: stateless.</para></remarks>
public static class ExceptionsJson
{
    /// <summary>The format's name, which stands in the field <c>schema</c>.</summary>
    public const string Schema = "disclosure-exceptions/1";

    /// <summary>Reads exceptions from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<ExceptionList> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadList);

    /// <summary>Reads exceptions from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<ExceptionList> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadList);

    private static ExceptionList? ReadList(JsonObjectReader json)
    {
        var exceptions = json.Identified("exceptions", "id", ReadException);
        var days = json.OptionalInteger("mostDays", 1, 36_600);
        var findings = json.OptionalInteger("mostFindings", 1, int.MaxValue);
        return json.HasErrors ? null : new ExceptionList(exceptions) { MostDays = days ?? 366, MostFindings = findings ?? 20 };
    }

    private static AcceptedException? ReadException(JsonObjectReader json)
    {
        var id = json.Text("id");
        var scope = json.Object("scope", ReadScope);
        var (reason, approver) = (json.Localized("reason"), json.Text("approver"));
        var (first, last) = (json.Date("firstDay"), json.Date("lastDay"));
        if (!json.HasErrors && last < first)
        {
            json.Fail("lastDay", ExceptionMessages.LastBeforeFirst, new("exception", id), new("first", first), new("last", last));
        }

        return json.HasErrors ? null : new AcceptedException(id, scope!, reason, approver, first, last);
    }

    private static ExceptionScope? ReadScope(JsonObjectReader json)
    {
        var (codes, items, records) = (json.OptionalTexts("codes"), json.OptionalTexts("items"), json.OptionalTexts("records"));
        var (periods, offices, findings) = (json.OptionalTexts("periods"), json.OptionalTexts("offices"), json.OptionalTexts("findings"));
        return json.HasErrors ? null : new ExceptionScope
        {
            Codes = codes,
            Items = items,
            Records = records,
            Periods = periods,
            Offices = offices,
            Findings = findings,
        };
    }
}
