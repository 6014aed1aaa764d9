using System.Text.Json;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Ranking;
using SelfInspection.Commands;

namespace SelfInspection.Json;

/// <summary>Rankings and statistics as the library writes them, and awards.</summary>
internal static class BatchJson
{
    public static void WriteRanking(Utf8JsonWriter json, BatchResult result, Language language)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-ranking/1");
        json.WriteNumber("exitCode", result.ExitCode);
        json.WriteString("period", result.History.Period);
        json.WriteList("past", result.History.Past, past => json.WriteStringValue(past.Period));
        json.WriteList("unknownBefore", result.History.Past.Count == 0 ? [] : result.History.UnknownBefore(result.Ranking), unit => json.WriteStringValue(unit.UnitId));
        json.WriteString("savedRankings", result.History.SaveTo);
        Embed(json, "ranking", stream => RankingJson.Write(stream, result.Ranking, language));
        if (result.Awards is { } table)
        {
            WriteAwards(json, table);
        }
        else
        {
            json.WriteNull("awards");
        }

        WriteWaivers(json, result.Waivers);
        json.WriteEndObject();
    }

    public static void WriteStatistics(Utf8JsonWriter json, BatchResult result, ItemStatistics statistics, Language language)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-statistics/1");
        json.WriteNumber("exitCode", result.ExitCode);
        Embed(json, "statistics", stream => RankingJson.Write(stream, statistics, language));
        WriteWaivers(json, result.Waivers);
        json.WriteEndObject();
    }

    private static void WriteAwards(Utf8JsonWriter json, AwardTable table)
    {
        json.WriteStartObject("awards");
        json.WriteString("id", table.Scheme.Id);
        json.WriteText("title", table.Scheme.Title);
        json.WriteList("units", table.Units, unit =>
        {
            json.WriteStartObject();
            json.WriteString("unit", unit.Row.Unit.UnitId);
            json.WriteString("grade", unit.Grade?.Key);
            json.WriteList("decisions", unit.Awards, decision =>
            {
                json.WriteStartObject();
                json.WriteString("award", decision.Award.Key);
                json.WriteBoolean("given", decision.IsGiven);
                json.WriteMessages("reasons", decision.Reasons);
                json.WriteEndObject();
            });
            json.WriteList("demotions", unit.Demotions, demotion =>
            {
                json.WriteStartObject();
                json.WriteString("rule", demotion.Code);
                json.WriteText("text", demotion.Text);
                json.WriteString("from", demotion.From.Key);
                json.WriteString("to", demotion.To.Key);
                json.WriteList("periods", demotion.Periods, json.WriteStringValue);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteWaivers(Utf8JsonWriter json, BatchWaivers? waivers)
    {
        if (waivers is null)
        {
            json.WriteNull("waivers");
            return;
        }

        json.WriteStartObject("waivers");
        json.WriteList("units", waivers.Units, unit =>
        {
            json.WriteStartObject();
            json.WriteString("unit", unit.Unit.Id);
            json.WriteExact("without", unit.Without);
            json.WriteExact("gained", unit.Points);
            json.WriteList("applied", unit.Applied.Select(waiver => waiver.Id), json.WriteStringValue);
            json.WriteEndObject();
        });
        json.WriteMessages("remarks", waivers.Findings.Select(finding => finding.Message));
        json.WriteEndObject();
    }

    private static void Embed(Utf8JsonWriter json, string name, Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        buffer.Position = 0;
        using var document = JsonDocument.Parse(buffer);
        json.WritePropertyName(name);
        document.RootElement.WriteTo(json);
    }
}
