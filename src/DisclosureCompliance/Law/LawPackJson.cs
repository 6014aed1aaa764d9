using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Law;

/// <summary>Reads law packs from JSON of the schema <c>disclosure-law/1</c> (docs/formats/law.schema.json).</summary>
/// <remarks>
/// Rules name their terms by identifier: those of <see cref="TimeLimits.RuleTerms"/>, of <see cref="OpenGovernmentTerms"/> and of the pack's own list
/// <c>terms</c>. An identifier that none of them has is a warning; a term in plain words is its own name.
/// <para>Thread safety: all members are safe to call at the same time.</para>
/// </remarks>
public static class LawPackJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-law/1";

    /// <summary>Reads a pack from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<LawPack> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, LawPackReading.Read);

    /// <summary>Reads a pack from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<LawPack> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, LawPackReading.Read);
}
