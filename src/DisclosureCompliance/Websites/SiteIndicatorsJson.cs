using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Websites;

/// <summary>Reads the indicators of websites from JSON of the schema <c>disclosure-freshness/1</c> (docs/formats/freshness.schema.json).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class SiteIndicatorsJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-freshness/1";

    /// <summary>Reads a set from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<SiteIndicatorSet> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, SiteIndicatorsReading.Read);

    /// <summary>Reads a set from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<SiteIndicatorSet> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, SiteIndicatorsReading.Read);
}
