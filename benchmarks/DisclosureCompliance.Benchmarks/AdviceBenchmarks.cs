using System.Globalization;
using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Advice;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Benchmarks;

/// <summary>What does the cheapest way up cost with many losses open, each of several occurrences and at an effort of its own?</summary>
[MemoryDiagnoser]
public class AdviceBenchmarks
{
    private readonly ImprovementAdvisor _advisor = new();
    private AdviceOptions _options = new();
    private Scorecard? _card;

    [Params(50, 200)]
    public int Losses { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var items = Enumerable.Range(0, Losses).Select(index => new ChecklistItem(
            Id(index),
            LocalizedText.Same("item"),
            1,
            ItemScoring.Deduct(new ScoringRule("late", LocalizedText.Same("late"), new EachAmount(Rational.Create(1, 10))))));
        var checklist = new Checklist("list", LocalizedText.Same("list"), [new ChecklistSection("all", LocalizedText.Same("all"), [.. items])]);
        var answers = Enumerable.Range(0, Losses).Select(index => new ItemAnswer(Id(index), ("late", Fact.Count((index % 7) + 1))));
        _card = new ChecklistScorer().Score(checklist, new AnswerSheet("list", answers));
        _options = new AdviceOptions
        {
            Score = Rational.Create(Losses * 3, 4),
            Repair = site => new LossRepair(Repairability.Yes, (int.Parse(site.ItemId!, CultureInfo.InvariantCulture) * 3 % 11) + 1),
        };
        if (Advise() is not { State: PlanState.Reached, IsProvenOptimal: true })
        {
            throw new InvalidOperationException("The cheapest way was not found, or not proven.");
        }
    }

    [Benchmark]
    public ImprovementPlan Advise() => _advisor.Advise(_card!, _options);

    private static string Id(int index) => index.ToString(CultureInfo.InvariantCulture);
}
