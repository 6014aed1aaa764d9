using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Approvals;

/// <summary>
/// Reads and writes a trail by itself, as JSON of the schema <c>disclosure-approval-trail/1</c> (docs/formats/approval-trail.schema.json); its entries are
/// those of a record. What is written reads back as the same trail, links included.
/// </summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class ApprovalTrailJson
{
    /// <summary>The schema that the documents state.</summary>
    public const string Schema = "disclosure-approval-trail/1";

    /// <summary>Reads a trail from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<ApprovalTrail> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadTrail);

    /// <summary>Reads a trail from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name, for its faults.</param>
    public static LoadResult<ApprovalTrail> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadTrail);

    /// <summary>Writes a trail to a stream as UTF-8; the stream stays open.</summary>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public static void Write(Stream stream, ApprovalTrail trail)
    {
        Guard.Against.Null(trail);
        using var json = new Utf8JsonWriter(Guard.Against.Null(stream), new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteStartArray("entries");
        foreach (var entry in trail.Entries)
        {
            WriteEntry(json, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ApprovalTrail? ReadTrail(JsonObjectReader json) => json.Required("entries") is { } entries ? ApprovalTrailReading.Read(entries) : null;

    private static void WriteEntry(Utf8JsonWriter json, ApprovalEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("step", entry.Step);
        json.WriteString("role", entry.Role);
        json.WriteString("person", entry.Person);
        WriteText(json, "onBehalfOf", entry.Actor.OnBehalfOf);
        WriteText(json, "name", entry.Actor.Name);
        json.WriteString("at", entry.At.ToString());
        json.WriteString("decision", ApprovalWords.Of(entry.Decision));
        WriteText(json, "returnTo", entry.ReturnTo);
        WriteText(json, "authority", entry.Authority);
        WriteText(json, "content", entry.Content?.ToString());
        WriteText(json, "note", entry.Note);
        WriteText(json, "seal", entry.Seal?.ToString());
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
