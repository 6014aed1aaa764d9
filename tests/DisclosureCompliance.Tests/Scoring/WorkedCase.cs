using System.Globalization;
using System.Text.Json.Nodes;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>One worked case, or another reading of its checklist: the sheet is the same, the paper is read differently.</summary>
internal sealed class WorkedCase
{
    private WorkedCase(string name, JsonNode checklist, JsonNode answers, JsonObject expected) =>
        (Name, Checklist, Answers, Expected) = (name, checklist.ToJsonString(), answers.ToJsonString(), expected);

    public string Name { get; }

    public string Checklist { get; }

    public string Answers { get; }

    public JsonObject Expected { get; }

    public static IEnumerable<WorkedCase> All() => typeof(WorkedCase).Assembly.GetManifestResourceNames()
        .Where(name => name.Contains(".Scoring.Cases."))
        .OrderBy(name => name, StringComparer.Ordinal)
        .SelectMany(name => Of(JsonNode.Parse(CaseFile.Text(name.Replace("DisclosureCompliance.Tests.", string.Empty)))!));

    public Scorecard Score() => new ChecklistScorer().Score(
        ChecklistJson.Parse(Checklist, "checklist.json").GetValueOrThrow(),
        AnswersJson.Parse(Answers, "answers.json").GetValueOrThrow());

    private static IEnumerable<WorkedCase> Of(JsonNode file)
    {
        foreach (var worked in file["cases"]!.AsArray())
        {
            var (id, answers) = ((string)worked!["id"]!, worked["answers"]!);
            yield return new WorkedCase(id, ChecklistOf(file, worked), answers, worked["expected"]!.AsObject());
            foreach (var reading in worked["readings"]?.AsArray() ?? [])
            {
                var checklist = ChecklistOf(file, worked);
                foreach (var change in reading!["change"]!.AsArray())
                {
                    Change(checklist, ((string)change!["at"]!).Split('/').Skip(1).ToArray(), change["to"]!);
                }

                yield return new WorkedCase($"{id}, read as: {(string)reading["reading"]!}", checklist, answers, reading["expected"]!.AsObject());
            }
        }
    }

    private static JsonNode ChecklistOf(JsonNode file, JsonNode worked)
    {
        var name = (string)worked["checklist"]!;
        return JsonNode.Parse(file["checklists"]?[name]?.ToJsonString() ?? SourceTree.Read($"samples/checklists/{name}.json"))!;
    }

    private static void Change(JsonNode node, string[] path, JsonNode to)
    {
        foreach (var part in path.Take(path.Length - 1))
        {
            node = node is JsonArray list ? list[int.Parse(part, CultureInfo.InvariantCulture)]! : node[part]!;
        }

        node[path[path.Length - 1]] = to.DeepClone();
    }
}
