using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.TimeLimits;

/// <summary>One rule by itself as JSON (docs/formats/rule.schema.json), as it stands in a catalogue: <c>{"type":"within","count":20,"unit":"working-days"}</c>.</summary>
/// <remarks>What is written reads back as the equal rule, the names of its terms included.<para>Thread safety: all members are safe to call at the same time.</para></remarks>
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

    /// <summary>Writes a rule to a stream as compact UTF-8 without a byte order mark; the stream stays open. Equal rules are written alike.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentException">An argument is null, or a term holds half of a surrogate pair.</exception>
    /// <exception cref="InvalidOperationException">The rule is nested deeper than can be read back: some 60 wrappers or 30 lists.</exception>
    public static void Write(Stream stream, DeadlineRule rule)
    {
        using var json = new Utf8JsonWriter(Guard.Against.Null(stream), JsonWriting.Compact);
        DeadlineRuleWriting.Write(json, Guard.Against.Null(rule));
    }

    /// <summary>The rule as compact JSON, on one line. Equal rules give the same text.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null, or a term holds half of a surrogate pair.</exception>
    /// <exception cref="InvalidOperationException">The rule is nested deeper than can be read back: some 60 wrappers or 30 lists.</exception>
    public static string ToJson(DeadlineRule rule)
    {
        using var buffer = new MemoryStream();
        Write(buffer, rule);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
