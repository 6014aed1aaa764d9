using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Benchmarks.Peers;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Benchmarks;

/// <summary>
/// What does a checklist of 100 items cost, each with 0.5 off for every late thing and 1 off for a missing signature, against two rule libraries?
/// All give each item's verdict, its reason and its points; <see cref="SetUp"/> refuses to measure unless they agree.
/// </summary>
[MemoryDiagnoser]
public class ScoringPeersBenchmarks
{
    private const int Items = 100;

    private readonly ChecklistScorer _scorer = new();
    private Checklist? _checklist;
    private AnswerSheet? _sheet;
    private Dictionary<string, PeerAnswer> _answers = [];
    private FluentValidationScorer? _fluentValidation;
    private RulesEngineScorer? _rulesEngine;

    [GlobalSetup]
    public async Task SetUp()
    {
        PeerItem[] items = [.. Enumerable.Range(1, Items).Select(i => new PeerItem($"{i}", (i % 5) + 1, 0.5m, 1m))];

        // About two of five items keep all their points, and some would lose more than they have, so that the cap counts.
        _answers = items.Select((item, i) => new PeerAnswer(item.Id, i % 5 < 3 ? 0 : i % 7, i % 5 == 2)).ToDictionary(answer => answer.Item);
        _checklist = new Checklist("list", Text("list"), [new ChecklistSection("all", Text("all"), [.. items.Select(Ours)])]);
        _sheet = new AnswerSheet("list", _answers.Values.Select(Ours));
        _fluentValidation = new FluentValidationScorer(items);
        _rulesEngine = new RulesEngineScorer(items);

        var expected = FluentValidation();
        if (!expected.SequenceEqual(await RulesEngine().ConfigureAwait(false)))
        {
            throw new InvalidOperationException("RulesEngine and FluentValidation disagree.");
        }

        var ours = DisclosureCompliance().Lines.Select(line => (line.Item.Id, line.Score == line.Item.Points, line.Score!.Value.ToString()));
        if (!expected.Select(verdict => (verdict.Item, verdict.Passed, Exact(verdict.Points).ToString())).SequenceEqual(ours))
        {
            throw new InvalidOperationException("DisclosureCompliance disagrees with RulesEngine and FluentValidation.");
        }
    }

    [Benchmark(Baseline = true)]
    public Scorecard DisclosureCompliance() => _scorer.Score(_checklist!, _sheet!);

    /// <summary>The peers make their texts whether or not anybody reads them; here every line of every derivation is written too.</summary>
    [Benchmark]
    public int DisclosureCompliance_with_every_text()
    {
        var length = 0;
        foreach (var line in DisclosureCompliance().Lines)
        {
            foreach (var step in line.Derivation)
            {
                length += step.In(Language.English).Length;
            }
        }

        return length;
    }

    [Benchmark]
    public IReadOnlyList<PeerVerdict> FluentValidation() => _fluentValidation!.Score(_answers);

    [Benchmark]
    public Task<IReadOnlyList<PeerVerdict>> RulesEngine() => _rulesEngine!.Score(_answers);

    private static ChecklistItem Ours(PeerItem item) => new(
        item.Id,
        Text("item"),
        Exact(item.Points),
        new DeductScoring(
            new Deduction("late", Text("late"), Exact(item.EachLate), OccurrenceCounting.Each),
            new Deduction("unsigned", Text("unsigned"), Exact(item.OnceUnsigned), OccurrenceCounting.Once))
        {
            Cap = Exact(item.Points),
        });

    private static ItemAnswer Ours(PeerAnswer answer) => new(answer.Item)
    {
        Occurrences = new Dictionary<string, int> { ["late"] = answer.Late },
        Flags = new Dictionary<string, bool> { ["unsigned"] = answer.Unsigned },
    };

    private static Rational Exact(decimal number) => Rational.Parse(FormattableString.Invariant($"{number}"));

    private static LocalizedText Text(string text) => LocalizedText.Same(text);
}
