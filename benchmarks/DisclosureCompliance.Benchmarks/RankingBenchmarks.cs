using System.Globalization;
using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Benchmarks;

/// <summary>What do ten thousand units cost, each scored by 100 items, ranked, and counted item by item?</summary>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    private const int Units = 10_000;
    private const int Items = 100;

    private readonly BatchScorer _scorer = new();
    private SchemeByClass? _scheme;
    private UnitAnswers[] _units = [];

    [GlobalSetup]
    public void SetUp()
    {
        var items = Enumerable.Range(0, Items).Select(index => new ChecklistItem(
            index.ToString(CultureInfo.InvariantCulture),
            LocalizedText.Same("item"),
            1,
            ItemScoring.Deduct(new ScoringRule("late", LocalizedText.Same("late"), new EachAmount(Rational.Create(1, 10))))));
        _scheme = new SchemeByClass(new Checklist("list", LocalizedText.Same("list"), [new ChecklistSection("all", LocalizedText.Same("all"), [.. items])]));
        _units = [.. Enumerable.Range(0, Units).Select(Unit)];
    }

    [Benchmark]
    public RankingTable Score_and_rank() => RankingTable.Of(_scorer.Score(_units, _scheme!));

    [Benchmark]
    public ItemStatistics Score_and_count() => ItemStatistics.Of(_scorer.Score(_units, _scheme!));

    private static UnitAnswers Unit(int unit)
    {
        var id = unit.ToString(CultureInfo.InvariantCulture);
        var answers = Enumerable.Range(0, Items).Select(item => new ItemAnswer(item.ToString(CultureInfo.InvariantCulture), ("late", Fact.Count((unit + (item * 7)) % 4))));
        return new UnitAnswers(id, LocalizedText.Same(id), new AnswerSheet("list", answers));
    }
}
