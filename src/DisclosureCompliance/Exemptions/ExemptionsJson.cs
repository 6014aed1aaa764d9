using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Exemptions;

/// <summary>Reads lists of exemptions from JSON of the schema <c>disclosure-exemptions/1</c> (docs/formats/exemptions.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class ExemptionsJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-exemptions/1";

    /// <summary>Reads a list from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<ExemptionList> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ExemptionsReading.Read);

    /// <summary>Reads a list from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<ExemptionList> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ExemptionsReading.Read);
}
