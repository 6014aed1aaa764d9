using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Loading;

/// <summary>The one way a JSON document goes out, so that its loader reads it back: the same content always as the same bytes, and what is null left out.</summary>
internal static class JsonWriting
{
    /// <summary>Compact, Chinese as it is read, and never deeper than can be read back.</summary>
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonLoader.MaxDepth };

    /// <summary>Writes a document for people to go on with: indented, lines ending alike on every machine.</summary>
    public static void WriteIndented(Stream stream, Action<Utf8JsonWriter> write)
    {
        var document = Indented(write);
        Guard.Against.Null(stream).Write(document.Array!, document.Offset, document.Count);
    }

    /// <summary>Writes a document after reading it back, so that none is left behind that its own loader refuses.</summary>
    /// <exception cref="ArgumentException">The loader refuses it: a programmer made something that the format has no words for.</exception>
    public static void WriteReadable<T>(Stream stream, string schema, Action<Utf8JsonWriter> write, Func<JsonObjectReader, T?> read)
        where T : class
    {
        Guard.Against.Null(stream);
        var document = Indented(write);
        using var copy = new MemoryStream(document.Array!, document.Offset, document.Count, writable: false);
        var result = JsonLoader.Load(copy, schema, schema, read);
        if (!result.Succeeded)
        {
            throw new ArgumentException($"{schema} has no words for it: {result.Faults[0]}");
        }

        stream.Write(document.Array!, document.Offset, document.Count);
    }

    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is not { Texts: var texts })
        {
            return;
        }

        if (texts.Count == 1 && texts[0].Key == Language.English)
        {
            json.WriteWords(name, texts[0].Value);
            return;
        }

        json.WriteStartObject(name);
        foreach (var pair in texts)
        {
            json.WriteWords(Whole(pair.Key.Tag), pair.Value);
        }

        json.WriteEndObject();
    }

    public static void WriteWords(this Utf8JsonWriter json, string name, string? words)
    {
        if (words is not null)
        {
            json.WriteString(name, Whole(words));
        }
    }

    public static void WriteDate(this Utf8JsonWriter json, string name, LocalDate? date) => json.WriteWords(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    public static void WriteFlag(this Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } stated)
        {
            json.WriteBoolean(name, stated);
        }
    }

    /// <summary>A flag that is understood to be false where it does not stand.</summary>
    public static void WriteIfTrue(this Utf8JsonWriter json, string name, bool flag) => json.WriteFlag(name, flag ? true : null);

    public static void WriteInteger(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } stated)
        {
            json.WriteNumber(name, stated);
        }
    }

    /// <summary>An exact number: its digits, or a fraction as text where it has no end of them.</summary>
    public static void WriteExact(this Utf8JsonWriter json, string name, Rational? number)
    {
        if (number is { } stated)
        {
            json.WritePropertyName(name);
            json.WriteExact(stated);
        }
    }

    public static void WriteExact(this Utf8JsonWriter json, Rational number)
    {
        var text = number.ToString();
        if (!text.Contains("/"))
        {
            json.WriteRawValue(text);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    public static void WriteChoice<T>(this Utf8JsonWriter json, string name, T? choice, IReadOnlyDictionary<string, T> words)
        where T : struct => json.WriteWords(name, choice is { } value ? words.WordOf(value) : null);

    /// <summary>A choice that is understood where it does not stand.</summary>
    public static void WriteChoice<T>(this Utf8JsonWriter json, string name, T choice, T whenAbsent, IReadOnlyDictionary<string, T> words)
        where T : struct => json.WriteChoice(name, EqualityComparer<T>.Default.Equals(choice, whenAbsent) ? null : choice, words);

    public static void WriteTexts(this Utf8JsonWriter json, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(Whole(text));
        }

        json.WriteEndArray();
    }

    /// <summary>Texts that are understood to be none where they do not stand.</summary>
    public static void WriteTextsIfAny(this Utf8JsonWriter json, string name, IReadOnlyList<string> texts) => json.WriteTexts(name, texts.Count == 0 ? null : texts);

    public static void WriteObject<T>(this Utf8JsonWriter json, string name, T? part, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (part is not null)
        {
            json.WriteStartObject(name);
            write(json, part);
            json.WriteEndObject();
        }
    }

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list that is understood to be empty where it does not stand.</summary>
    public static void WriteListIfAny<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write) =>
        json.WriteList(name, items.Count == 0 ? null : items, write);

    /// <summary>The word of a value; the tables are short.</summary>
    public static string WordOf<T>(this IReadOnlyDictionary<string, T> words, T value) => words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;

    /// <summary>The writer would put another character where half of a surrogate pair stands.</summary>
    /// <exception cref="ArgumentException">The text holds half of a pair.</exception>
    public static string Whole(string text)
    {
        if (!SurrogatePairs.AreWhole(text))
        {
            throw new ArgumentException("A text holds half of a surrogate pair.", nameof(text));
        }

        return text;
    }

    private static ArraySegment<byte> Indented(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Compact with { Indented = true }))
        {
            write(json);
        }

        // Inside a text a carriage return is escaped, so those that are left end lines.
        var bytes = buffer.GetBuffer();
        var length = 0;
        for (var index = 0; index < (int)buffer.Length; index++)
        {
            if (bytes[index] != (byte)'\r')
            {
                bytes[length++] = bytes[index];
            }
        }

        return new(bytes, 0, length);
    }
}
