using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Sampling;
using SelfInspection.Commands;

namespace SelfInspection.Json;

internal static class SampleJson
{
    public static void WriteDocument(Utf8JsonWriter json, SampleResult result, IReadOnlyList<Fault> warnings, int exitCode)
    {
        json.WriteStartObject();
        json.WriteString("schema", "self-inspection-sample/1");
        json.WriteNumber("exitCode", exitCode);
        FaultJson.WriteList(json, "warnings", warnings);
        ReportJson.WriteCatalogue(json, result.Source.Catalogue);
        ReportJson.WriteRecords(json, result.Source.Records);
        json.WriteString("seed", result.Sample.Plan.Seed);
        json.WriteString("by", result.By);
        json.WriteNumber("size", result.Sample.Plan.Size);
        json.WriteNumber("find", result.Find);
        json.WriteExact("confidence", result.Level);
        json.WriteNumber("population", result.Pool.Entries.Count);
        json.WriteNumber("count", result.Sample.Count);
        json.WriteNumber("mostFaulty", result.MostFaultyInAll());
        json.WriteList("strata", result.Sample.Strata, stratum => WriteStratum(json, result, stratum));
        json.WriteEndObject();
    }

    private static void WriteStratum(Utf8JsonWriter json, SampleResult result, StratumSample stratum)
    {
        json.WriteStartObject();
        json.WriteString("id", stratum.Stratum.Id);
        json.WriteText("title", stratum.Stratum.Title);
        json.WriteExact("risk", stratum.Stratum.Risk);
        json.WriteNumber("atLeast", stratum.Stratum.AtLeast);
        json.WriteNumber("population", stratum.Population);
        json.WriteNumber("faulty", result.Faulty is null ? null : result.FaultyOf(stratum));
        json.WriteNumber("mostFaulty", result.MostFaulty(stratum));
        json.WriteList("drawn", stratum.Drawn.Select(result.EntryOf), entry =>
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteText("title", entry.Title);
            json.WriteString("item", entry.Item);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
