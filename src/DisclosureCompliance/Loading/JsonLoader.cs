using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Loading;

/// <summary>The one way a JSON document comes in: size, encoding, syntax, schema and unknown fields are looked at here, its meaning by the reader passed in.</summary>
internal static class JsonLoader
{
    /// <summary>How deep a document may be nested.</summary>
    public const int MaxDepth = 64;

    private const int MaxMegabytes = 256;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a document from a stream, from where it stands to its end; the stream stays open.</summary>
    public static LoadResult<T> Load<T>(Stream stream, string source, string? schema, Func<JsonObjectReader, T?> read)
        where T : class
    {
        Guard.Against.Null(stream);
        var faults = new FaultCollector(Guard.Against.NullOrWhiteSpace(source));
        var bytes = ReadAll(stream, faults);
        return bytes is null ? faults.ToResult<T>(null) : Load(bytes.Value, faults, schema, read);
    }

    /// <summary>Reads a document from a string.</summary>
    public static LoadResult<T> Load<T>(string json, string source, string? schema, Func<JsonObjectReader, T?> read)
        where T : class
    {
        Guard.Against.Null(json);
        var faults = new FaultCollector(Guard.Against.NullOrWhiteSpace(source));
        try
        {
            return Load(StrictUtf8.GetBytes(json), faults, schema, read);
        }
        catch (EncoderFallbackException)
        {
            faults.Error("$", null, LoadingMessages.BadText);
            return faults.ToResult<T>(null);
        }
    }

    /// <summary>Reads a document that is embedded in the library; a fault in it is a programmer's mistake.</summary>
    public static T LoadEmbedded<T>(string resource, Func<Stream, string, LoadResult<T>> load)
        where T : class
    {
        using var stream = typeof(JsonLoader).Assembly.GetManifestResourceStream("DisclosureCompliance." + resource)
            ?? throw new InvalidOperationException($"Bug in DisclosureCompliance: the resource '{resource}' is not embedded.");
        return load(stream, resource).GetValueOrThrow();
    }

    private static LoadResult<T> Load<T>(ReadOnlyMemory<byte> bytes, FaultCollector faults, string? schema, Func<JsonObjectReader, T?> read)
        where T : class
    {
        using var document = Parse(bytes, faults);
        if (document is null)
        {
            return faults.ToResult<T>(null);
        }

        var root = new JsonValue(document.RootElement, JsonPath.Root, faults);
        var value = root.AsObject(json =>
        {
            if (schema is not null && !json.HasSchema(schema))
            {
                json.IgnoreRest();
                return null;
            }

            return read(json);
        });
        return faults.ToResult(value);
    }

    private static ReadOnlyMemory<byte>? ReadAll(Stream stream, FaultCollector faults)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            if (buffer.Length + count > MaxMegabytes * 1024L * 1024L)
            {
                faults.Error("$", null, LoadingMessages.TooLarge, new MessageArgument("limit", MaxMegabytes));
                return null;
            }

            buffer.Write(chunk, 0, count);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> bytes, FaultCollector faults)
    {
        var span = bytes.Span;
        if (span.Length >= 2 && ((span[0] == 0xFF && span[1] == 0xFE) || (span[0] == 0xFE && span[1] == 0xFF)))
        {
            faults.Error("$", null, LoadingMessages.Encoding, new MessageArgument("detail", "UTF-16"));
            return null;
        }

        if (span.Length >= 3 && span[0] == 0xEF && span[1] == 0xBB && span[2] == 0xBF)
        {
            bytes = bytes.Slice(3);
        }

        if (IsBlank(bytes.Span))
        {
            faults.Error("$", null, LoadingMessages.Empty);
            return null;
        }

        if (FirstInvalidByte(bytes) is { } offset)
        {
            faults.Error("$", null, LoadingMessages.Encoding, new MessageArgument("detail", new LocalizedText($"从第 {offset + 1} 个字节起", $"from byte {offset + 1} on")));
            return null;
        }

        try
        {
            return JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException exception)
        {
            AddSyntaxFault(exception, bytes.Span, faults);
            return null;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    private static int? FirstInvalidByte(ReadOnlyMemory<byte> bytes)
    {
        if (!System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var segment))
        {
            segment = new ArraySegment<byte>(bytes.ToArray());
        }

        try
        {
            _ = StrictUtf8.GetCharCount(segment.Array!, segment.Offset, segment.Count);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            return Math.Max(0, exception.Index);
        }
    }

    private static void AddSyntaxFault(JsonException exception, ReadOnlySpan<byte> document, FaultCollector faults)
    {
        var at = SyntaxError.Find(document, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
        var place = FormattableString.Invariant($"{at.Line}:{at.Column}");
        if (exception.Message.Contains("maximum configured depth"))
        {
            faults.Error(place, null, LoadingMessages.TooDeep, new MessageArgument("limit", MaxDepth));
            return;
        }

        faults.Error(place, null, LoadingMessages.Syntax, new("line", at.Line), new("column", at.Column), new("reason", at.Reason));
    }
}
