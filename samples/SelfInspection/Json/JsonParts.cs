using System.Text.Json;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using NodaTime;
using NodaTime.Text;

namespace SelfInspection.Json;

/// <summary>How the small things stand in every document: dates as ISO 8601, exact numbers as text, texts and messages in both languages.</summary>
internal static class JsonParts
{
    public static void WriteDate(this Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(day));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Text, so that a reader's floating point cannot change it: <c>"8.8"</c>, <c>"248/3"</c>.</summary>
    public static void WriteExact(this Utf8JsonWriter json, string name, Rational? number)
    {
        if (number is { } exact)
        {
            json.WriteString(name, exact.ToString());
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteNumber(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteBoth(name, text.In);
        }
    }

    /// <summary>A message's code, text and remedy, in an object of their own.</summary>
    public static void WriteMessage(this Utf8JsonWriter json, Message message)
    {
        json.WriteStartObject();
        json.WriteMessageFields(message);
        json.WriteEndObject();
    }

    /// <summary>A message's code, text and remedy, in the object that is open.</summary>
    public static void WriteMessageFields(this Utf8JsonWriter json, Message message)
    {
        json.WriteString("code", message.Code);
        json.WriteWords(message);
    }

    /// <summary>A message's text and remedy without its code, in the object that is open.</summary>
    public static void WriteWords(this Utf8JsonWriter json, Message message)
    {
        json.WriteBoth("message", message.In);
        if (message.Template.Remedy is null)
        {
            json.WriteNull("remedy");
        }
        else
        {
            json.WriteBoth("remedy", language => message.RemedyIn(language)!);
        }
    }

    public static void WriteMessages(this Utf8JsonWriter json, string name, IEnumerable<Message> messages) =>
        json.WriteList(name, messages, json.WriteMessage);

    public static void WriteCitations(this Utf8JsonWriter json, string name, IEnumerable<LegalCitation> citations) =>
        json.WriteList(name, citations, citation =>
        {
            json.WriteStartObject();
            json.WriteText("instrument", citation.Instrument);
            json.WriteText("article", citation.Article);
            json.WriteString("documentNumber", citation.DocumentNumber);
            json.WriteEndObject();
        });

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>A text in both languages.</summary>
    public static void WriteBoth(this Utf8JsonWriter json, string name, Func<Language, string> textIn)
    {
        json.WriteStartObject(name);
        json.WriteString(Language.Chinese.Tag, textIn(Language.Chinese));
        json.WriteString(Language.English.Tag, textIn(Language.English));
        json.WriteEndObject();
    }
}
