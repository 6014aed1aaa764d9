using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Checklists and files for the tests of this room.</summary>
internal static class ScoringData
{
    public static string Case(string name) => CaseFile.Text($"Scoring.Cases.{name}.json");

    public static Checklist Ningguo() => ChecklistJson.Parse(SourceTree.Read("samples/data/ningguo-2012/checklist.json"), "checklist.json").GetValueOrThrow();

    public static AnswerSheet Fangtang() => AnswersJson.Parse(SourceTree.Read("samples/data/ningguo-2012/answers.json"), "answers.json").GetValueOrThrow();

    public static LocalizedText Text(string text) => LocalizedText.Same(text);

    public static Rational Number(string text) => Rational.Parse(text);

    public static Deduction Each(string key, string points) => new(key, Text(key), Number(points), OccurrenceCounting.Each);

    public static Deduction Once(string key, string points) => new(key, Text(key), Number(points), OccurrenceCounting.Once);

    public static ChecklistItem Item(string id, string points, ItemScoring scoring) => new(id, Text("item " + id), Number(points), scoring);

    public static Checklist List(params ChecklistItem[] items) => new("list", Text("list"), [new ChecklistSection("s", Text("section"), items)]);

    /// <summary>The only line of a checklist with one item, with one answer to it.</summary>
    public static ScoreLine Line(string points, ItemScoring scoring, ItemAnswer? answer, IFindingCounter? counter = null) =>
        Score(List(Item("1", points, scoring)), new AnswerSheet("list", answer is null ? [] : [answer]), counter).Lines[0];

    public static Scorecard Score(Checklist checklist, AnswerSheet answers, IFindingCounter? counter = null) =>
        new ChecklistScorer().Score(checklist, answers, counter);

    public static Dictionary<string, int> Counts(string key, int count) => new() { [key] = count };

    public static Dictionary<string, bool> Flags(params string[] keys) => keys.ToDictionary(key => key, _ => true);

    public static IEnumerable<string> Codes(this ScoreLine line) => line.Derivation.Select(step => step.Code);

    public static string Say(this ScoreLine line) => string.Join(" ", line.Derivation.Select(step => step.In(Language.English)));

    internal sealed class Counter(Func<FindingFilter, int> count, bool isExhaustive = true) : IFindingCounter
    {
        public Counter(int count, bool isExhaustive = true)
            : this(_ => count, isExhaustive)
        {
        }

        public bool IsExhaustive => isExhaustive;

        public int Count(FindingFilter filter) => count(filter);
    }
}
