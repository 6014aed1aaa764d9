using System.Text.Json;
using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Tests.Privacy;

/// <summary>Lines as they stand in published documents, in own words, with constructed numbers: regions that end in 9999, births long ago, segments full of zeros.</summary>
internal sealed class ScanCase
{
    private ScanCase(JsonElement json)
    {
        Text = json.GetProperty("text").GetString()!;
        Hits = Texts(json, "hits");
        Excused = Texts(json, "excused");
    }

    public static IReadOnlyList<ScanCase> All { get; } =
        [.. CaseFile.Text("Privacy.Cases.lines.jsonl").Split('\n').Where(line => line.Length > 0).Select(line => new ScanCase(JsonDocument.Parse(line).RootElement))];

    public string Text { get; }

    /// <summary>Kind and strength of each hit: <c>identity-number certain</c>.</summary>
    public IReadOnlyList<string> Hits { get; }

    /// <summary>Kind and rule of each excused hit.</summary>
    public IReadOnlyList<string> Excused { get; }

    public static IEnumerable<string> HitsOf(ScanReport report) => report.Hits.Select(hit => $"{KindOf(hit)} {hit.Strength.ToString().ToLowerInvariant()}");

    public static IEnumerable<string> ExcusedOf(ScanReport report) => report.Excused.Select(hit => $"{KindOf(hit)} {hit.ExcusedBy!.Id}");

    private static string KindOf(ScanHit hit) => hit.Code.Substring("scan.".Length);

    private static IReadOnlyList<string> Texts(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
