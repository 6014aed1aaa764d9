using System.Text.Json;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Phrases;

/// <summary>A phrase with its reading, as Phrases/Cases has them.</summary>
internal sealed record PhraseCase(string Phrase, PhraseStatus Status, DeadlineRule? Rule, IReadOnlyList<string> Assumptions)
{
    public static IReadOnlyList<PhraseCase> Published { get; } = Read("published");

    public static IReadOnlyList<PhraseCase> All { get; } = [.. Published, .. Read("wordings")];

    private static PhraseCase[] Read(string file) =>
        [.. CaseFile.Text($"Phrases.Cases.{file}.jsonl").Split('\n').Where(line => line.Trim().Length > 0).Select(Parse)];

    private static PhraseCase Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var json = document.RootElement;
        var rule = json.GetProperty("rule");
        return new PhraseCase(
            json.GetProperty("phrase").GetString()!,
            (PhraseStatus)Enum.Parse(typeof(PhraseStatus), json.GetProperty("status").GetString()!.Replace("-", string.Empty), ignoreCase: true),
            rule.ValueKind == JsonValueKind.Null ? null : DeadlineRuleJson.Parse(rule.GetRawText(), "case").GetValueOrThrow(),
            [.. json.GetProperty("assumptions").EnumerateArray().Select(code => code.GetString()!)]);
    }
}
