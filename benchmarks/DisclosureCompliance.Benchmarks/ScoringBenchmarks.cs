using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Benchmarks;

/// <summary>What does it cost to score a checklist of 100 items exactly, with the derivation of every line, and to load it?</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private readonly ChecklistScorer _scorer = new();
    private string _json = string.Empty;
    private Checklist? _checklist;
    private AnswerSheet? _answers;

    [GlobalSetup]
    public void SetUp()
    {
        var sections = new StringBuilder();
        var answers = new StringBuilder();
        for (var section = 1; section <= 10; section++)
        {
            sections.Append(CultureInfo.InvariantCulture, $$"""{{Comma(section)}}{"id":"{{section}}","title":"S","points":10,"items":[""");
            for (var item = 1; item <= 10; item++)
            {
                sections.Append(CultureInfo.InvariantCulture, $$"""{{Comma(item)}}{"id":"{{section}}.{{item}}","title":"I","points":1,"scoring":{"kind":"deduct","rules":[{"key":"late","text":"每条扣0.1","each":0.1}],"cap":1} }""");
                answers.Append(CultureInfo.InvariantCulture, $$"""{{Comma(section * item)}}{"item":"{{section}}.{{item}}","occurrences":{"late":{{item}} } }""");
            }

            sections.Append("]}");
        }

        _json = $$"""{"schema":"disclosure-checklist/2","id":"b","title":"B","total":100,"sections":[{{sections}}]}""";
        _checklist = Load();
        _answers = AnswersJson.Parse($$"""{"schema":"disclosure-answers/2","checklist":"b","answers":[{{answers}}]}""", "answers").GetValueOrThrow();
    }

    [Benchmark(Baseline = true)]
    public Rational Score_100_items() => _scorer.Score(_checklist!, _answers!).Total.Score;

    [Benchmark]
    public Checklist Load() => ChecklistJson.Parse(_json, "checklist").GetValueOrThrow();

    private static string Comma(int number) => number == 1 ? string.Empty : ",";
}
