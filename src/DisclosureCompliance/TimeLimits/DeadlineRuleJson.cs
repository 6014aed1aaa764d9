using DisclosureCompliance.Loading;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Reads one rule by itself, as it stands in a catalogue: <c>{"type":"within","count":20,"unit":"working-days"}</c>.</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class DeadlineRuleJson
{
    /// <summary>Reads a rule from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DeadlineRule> Read(Stream stream, string source) => JsonLoader.Load(stream, source, schema: null, DeadlineRuleReading.Read);

    /// <summary>Reads a rule from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<DeadlineRule> Parse(string json, string source) => JsonLoader.Load(json, source, schema: null, DeadlineRuleReading.Read);
}
