using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Checklists and answers for the tests of this room. Documents are written with ' for ".</summary>
internal static class ScoringData
{
    public static LocalizedText Text(string text) => LocalizedText.Same(text);

    public static Rational Number(string text) => Rational.Parse(text);

    public static ScoringRule Each(string key, string points) => new(key, Text(key), new EachAmount(Number(points)));

    public static ScoringRule Once(string key, string points) => new(key, Text(key), new OnceAmount(Number(points)));

    public static ChecklistItem Item(string id, string points, ItemScoring scoring) => new(id, Text("item " + id), Number(points), scoring);

    public static Checklist List(params ChecklistItem[] items) => new("list", Text("list"), [new ChecklistSection("s", Text("section"), items)]);

    public static Scorecard Score(Checklist checklist, AnswerSheet answers, IFindingCounter? counter = null) =>
        new ChecklistScorer().Score(checklist, answers, new ScoringOptions { Findings = counter });

    /// <summary>An item of a document.</summary>
    public static string ItemJson(string id, string points, string scoring, string more = "") =>
        $"{{'id':'{id}','title':'{id}','points':{points},'scoring':{scoring}{Further(more)}}}";

    /// <summary>An item whose points are entered, from 0 to all.</summary>
    public static string EnteredItem(string id, string points, string more = "") => ItemJson(id, points, "{'kind':'entered'}", more);

    public static string SectionJson(string id, string items, string more = "") => $"{{'id':'{id}','title':'{id}','items':[{items}]{Further(more)}}}";

    /// <summary>A checklist with one section of items.</summary>
    public static Checklist OfItems(string items, string more = "") => OfSections(SectionJson("s", items), more);

    public static Checklist OfSections(string sections, string more = "") =>
        ChecklistJson.Parse($"{{'schema':'disclosure-checklist/2','id':'list','title':'list','sections':[{sections}]{Further(more)}}}".Replace('\'', '"'), "list.json").GetValueOrThrow();

    /// <summary>A sheet whose assessor is named.</summary>
    public static AnswerSheet Sheet(string answers, string more = "") =>
        AnswersJson.Parse($"{{'schema':'disclosure-answers/2','checklist':'list','assessor':'A','answers':[{answers}]{Further(more)}}}".Replace('\'', '"'), "answers.json").GetValueOrThrow();

    /// <summary>Answers of entered points: <c>a=5 b=3</c>.</summary>
    public static string Entered(string values) => string.Join(",", values.Split([' '], StringSplitOptions.RemoveEmptyEntries)
        .Select(value => value.Split('='))
        .Select(pair => pair[1] == "na" ? $"{{'item':'{pair[0]}','state':'not-applicable'}}" : $"{{'item':'{pair[0]}','value':{pair[1]}}}"));

    /// <summary>The line of the only item of a checklist.</summary>
    public static ScoreLine Line(string points, string scoring, string answer, string item = "", string sheet = "", IFindingCounter? counter = null) =>
        Score(OfItems(ItemJson("1", points, scoring, item)), Sheet(answer.Length == 0 ? string.Empty : $"{{'item':'1',{answer}}}", sheet), counter).Lines[0];

    /// <summary>What a line came to: its score, or its state and what is possible.</summary>
    public static string Outcome(this ScoreLine line) => line.Score is { } score ? score.ToString() : $"{line.State} {End(line.Lowest)}..{End(line.Highest)}";

    /// <summary>What a total came to: its score and what it is out of, or its state and what is possible.</summary>
    public static string Outcome(this ScoreTotal total) => total.Result is { } score ? $"{score} of {total.Points}" : $"{total.State} {End(total.Lowest)}..{End(total.Highest)}";

    public static IEnumerable<string> Codes(this ScoreLine line) => line.Derivation.Select(step => step.Code);

    private static string End(Rational? end) => end?.ToString() ?? "-";

    private static string Further(string more) => more.Length == 0 ? string.Empty : "," + more;

    internal sealed class Counter(Func<FindingFilter, int> count, bool isExhaustive = true) : IFindingCounter
    {
        public Counter(int count, bool isExhaustive = true)
            : this(_ => count, isExhaustive)
        {
        }

        public bool IsExhaustive => isExhaustive;

        public Rate Count(FindingFilter filter) => count(filter);
    }
}
