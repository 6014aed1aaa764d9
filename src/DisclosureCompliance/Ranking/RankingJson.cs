using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Ranking;

/// <summary>Writes rankings and statistics as JSON, numbers exact as text (<c>"8.8"</c>, <c>"248/3"</c>). The same table gives the same bytes.</summary>
/// <remarks>Thread safety: stateless.</remarks>
public static class RankingJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a ranking.</summary>
    /// <param name="stream">Where to, in UTF-8; it stays open.</param>
    /// <param name="table">The ranking.</param>
    /// <param name="language">The language of names and reasons.</param>
    public static void Write(Stream stream, RankingTable table, Language language)
    {
        Guard.Against.Null(table);
        using var json = new Utf8JsonWriter(Guard.Against.Null(stream), Compact);
        json.WriteStartObject();
        json.WriteString("ties", table.Options.Ties == TieRanks.Dense ? "dense" : "competition");
        json.WriteString("scope", table.Options.Scope == RankingScope.WithinClass ? "within-class" : "overall");
        json.WriteString("scale", table.Options.Scale == RankingScale.Percent ? "percent" : "points");
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            Write(json, row, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("remarks");
        foreach (var remark in table.Remarks)
        {
            Write(json, remark, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes statistics.</summary>
    /// <param name="stream">Where to, in UTF-8; it stays open.</param>
    /// <param name="statistics">The statistics.</param>
    /// <param name="language">The language of titles and names.</param>
    public static void Write(Stream stream, ItemStatistics statistics, Language language)
    {
        Guard.Against.Null(statistics);
        using var json = new Utf8JsonWriter(Guard.Against.Null(stream), Compact);
        json.WriteStartObject();
        Write(json, "items", statistics.Items, language);
        Write(json, "byClass", statistics.ByClass, language);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RankingRow row, Language language)
    {
        json.WriteStartObject();
        if (row.Rank is { } rank)
        {
            json.WriteNumber("rank", rank);
        }
        else
        {
            json.WriteNull("rank");
        }

        json.WriteString("unit", row.Unit.UnitId);
        json.WriteString("name", row.Unit.Name.In(language));
        json.WriteString("class", row.Unit.ClassKey);
        Write(json, "value", row.Value);
        Write(json, "score", row.Unit.Score);
        Write(json, "points", row.Unit.Points);
        json.WriteString("grade", row.Unit.Grade?.Band?.Key);
        json.WriteBoolean("last", row.IsLast);
        if (row.Unranked is { } reason)
        {
            json.WritePropertyName("unranked");
            Write(json, reason, language);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<ItemStatistic> statistics, Language language)
    {
        json.WriteStartArray(name);
        foreach (var row in statistics)
        {
            json.WriteStartObject();
            json.WriteString("class", row.ClassKey);
            json.WriteString("checklist", row.ChecklistId);
            json.WriteString("item", row.Item.Id);
            json.WriteString("title", row.Item.Title.In(language));
            Write(json, "points", row.Item.Points);
            json.WriteNumber("units", row.Units);
            json.WriteNumber("scored", row.Scored);
            json.WriteNumber("notApplicable", row.NotApplicable);
            json.WriteNumber("losing", row.Losing);
            Write(json, "lost", row.Lost);
            Write(json, "mean", row.Mean);
            Write(json, "fullShare", row.FullShare);
            json.WriteStartArray("worst");
            foreach (var loss in row.Worst)
            {
                json.WriteStartObject();
                json.WriteString("unit", loss.Unit.UnitId);
                Write(json, "lost", loss.Lost);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Message message, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", message.Code);
        json.WriteString("text", message.In(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Rational? number) => json.WriteString(name, number?.ToString());
}
