using System.Text.Json;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.TimeLimits;
using SelfInspection.Commands;

namespace SelfInspection.Json;

/// <summary>What a phrase says about time.</summary>
internal static class PhraseJson
{
    public static void WriteDocument(Utf8JsonWriter json, IEnumerable<LineReading> readings, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-phrases/1");
        json.WriteNumber("exitCode", exitCode);
        json.WriteList("phrases", readings, reading => Write(json, reading));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, LineReading line)
    {
        json.WriteStartObject();
        json.WriteNumber("line", line.Number);
        WriteFields(json, line.Text, line.Status, line.Reading?.Rule);
        WriteNotes(json, line.Reading);
        json.WriteStartArray("notUnderstood");
        if (line.Problem is { } problem)
        {
            WritePart(json, line.Text, problem);
        }

        foreach (var part in line.Reading?.NotUnderstood ?? [])
        {
            WritePart(json, part.Span.In(line.Text), part.Reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The words that a deadline was computed from; null where it was not computed from words.</summary>
    public static void Write(Utf8JsonWriter json, string name, PhraseReading? reading)
    {
        if (reading is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("phrase", reading.Text);
        json.WriteString("status", WordOf(reading.Status));
        WriteNotes(json, reading);
        json.WriteEndObject();
    }

    /// <summary>A rule as data and in words, in the object that is open.</summary>
    public static void WriteRule(Utf8JsonWriter json, DeadlineRule? rule)
    {
        if (rule is null)
        {
            json.WriteNull("rule");
            json.WriteNull("canonical");
            return;
        }

        json.WritePropertyName("rule");
        json.WriteRawValue(DeadlineRuleJson.ToJson(rule));
        json.WriteBoth("canonical", rule.Describe().In);
    }

    private static void WriteFields(Utf8JsonWriter json, string text, PhraseStatus status, DeadlineRule? rule)
    {
        json.WriteString("phrase", text);
        json.WriteString("status", WordOf(status));
        WriteRule(json, rule);
    }

    private static void WriteNotes(Utf8JsonWriter json, PhraseReading? reading)
    {
        json.WriteList("assumptions", reading?.Assumptions ?? [], assumption =>
        {
            json.WriteStartObject();
            WriteMessage(json, assumption);
            json.WriteEndObject();
        });
        json.WriteList("ignored", reading?.Remarks ?? [], remark =>
        {
            json.WriteStartObject();
            json.WriteString("kind", WordOf(remark.Kind));
            json.WriteString("text", remark.Span.In(reading!.Text));
            json.WriteEndObject();
        });
    }

    private static void WritePart(Utf8JsonWriter json, string text, Message reason)
    {
        json.WriteStartObject();
        json.WriteString("text", text);
        WriteMessage(json, reason);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, Message message)
    {
        json.WriteString("code", message.Code);
        json.WriteString(Language.Chinese.Tag, message.In(Language.Chinese));
        json.WriteString(Language.English.Tag, message.In(Language.English));
    }

    private static string WordOf(PhraseStatus status) => status switch
    {
        PhraseStatus.Parsed => "parsed",
        PhraseStatus.ParsedWithAssumptions => "parsed-with-assumptions",
        PhraseStatus.NotComputable => "not-computable",
        _ => "not-understood",
    };

    private static string WordOf(PhraseRemarkKind kind) => kind switch
    {
        PhraseRemarkKind.Act => "act",
        PhraseRemarkKind.Place => "place",
        PhraseRemarkKind.Subject => "subject",
        PhraseRemarkKind.Label => "label",
        PhraseRemarkKind.Numbering => "numbering",
        PhraseRemarkKind.Explanation => "explanation",
        PhraseRemarkKind.Basis => "basis",
        _ => "exception",
    };
}
