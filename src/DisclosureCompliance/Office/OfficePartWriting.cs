using System.Text.Json;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Office;

/// <summary>The small things of a document: what is null is left out.</summary>
internal static class OfficePartWriting
{
    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is not { Texts: var texts })
        {
            return;
        }

        if (text.Equals(LocalizedText.Same(texts[0].Value)))
        {
            json.WriteString(name, texts[0].Value);
            return;
        }

        json.WriteStartObject(name);
        foreach (var pair in texts)
        {
            json.WriteString(pair.Key.Tag, pair.Value);
        }

        json.WriteEndObject();
    }

    public static void WriteWords(this Utf8JsonWriter json, string name, string? words)
    {
        if (words is not null)
        {
            json.WriteString(name, words);
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

    public static void WriteCount(this Utf8JsonWriter json, string name, StatedCount count)
    {
        if (count != StatedCount.Unknown)
        {
            json.WriteCountAsItIs(name, count);
        }
    }

    public static void WriteCountAsItIs(this Utf8JsonWriter json, string name, StatedCount count)
    {
        if (count.Exact is <= int.MaxValue and var number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteString(name, count.Words);
        }
    }

    public static void WriteChoice<T>(this Utf8JsonWriter json, string name, T? choice, IReadOnlyDictionary<string, T> words)
        where T : struct => json.WriteWords(name, choice is { } value ? words.WordOf(value) : null);

    public static void WriteRule(this Utf8JsonWriter json, string name, DeadlineRule? rule)
    {
        if (rule is not null)
        {
            json.WritePropertyName(name);
            DeadlineRuleWriting.Write(json, rule);
        }
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

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
}
