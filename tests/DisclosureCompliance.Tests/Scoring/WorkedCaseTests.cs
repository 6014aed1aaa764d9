using System.Text.Json.Nodes;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Real rubrics, scored by hand from their text: total, parts, lines and grade are exact, in every reading that the text allows.</summary>
public sealed class WorkedCaseTests
{
    private static readonly Dictionary<string, WorkedCase> ByName = WorkedCase.All().ToDictionary(worked => worked.Name, StringComparer.Ordinal);

    public static TheoryData<string> Cases() => new(ByName.Keys);

    public static TheoryData<string> Samples() => new(Directory.EnumerateFiles(SourceTree.PathOf("samples/checklists"), "*.json").Select(Path.GetFileNameWithoutExtension)!);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case_is_exact(string name)
    {
        var worked = ByName[name];

        var card = worked.Score();

        foreach (var expected in worked.Expected)
        {
            Check(card, expected.Key, expected.Value!);
        }

        card.Faults.Select(fault => fault.Code).Should().Equal(worked.Expected["faults"]?.AsArray().Select(code => (string)code!) ?? []);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_checklist_of_the_samples_is_read_and_contradicts_itself_only_where_the_paper_does(string name)
    {
        var result = ChecklistJson.Parse(SourceTree.Read($"samples/checklists/{name}.json"), name);

        result.Faults.Where(fault => fault.Severity == FaultSeverity.Error).Should().BeEmpty();
        ChecklistReview.Of(result.Value!).GroupBy(warning => warning.Kind, warning => warning.Code).SelectMany(group => group.Distinct()).Should().Equal(Known(name));
        result.Value!.Id.Should().Be(name);
        SourceTree.Read("samples/checklists/README.md").Should().Contain($"({name}.json)");
    }

    /// <summary>What the papers themselves contradict or leave open, and the data therefore do not state.</summary>
    private static string[] Known(string name) => name switch
    {
        "ningguo-2012" => ["checklist.cap-above-points"],
        "service-centre" or "window-chief" or "window-monthly" => ["checklist.floor-not-stated"],
        "township-2010" => ["checklist.bonus-cap-not-stated", "checklist.penalty-cap-not-stated"],
        "wanzhi-2021" => ["checklist.no-score-in-part"],
        _ => [],
    };

    private static void Check(Scorecard card, string what, JsonNode expected)
    {
        switch (what)
        {
            case "total":
                Said(card.Total).Should().Be((string)expected!);
                break;
            case "of":
                card.Total.ScoredPoints.Should().Be(Number((string)expected!));
                break;
            case "sum":
                card.Root.Sum.Should().Be(Number((string)expected!));
                break;
            case "display":
                card.Display(card.Total.Score).Should().Be((string)expected!);
                break;
            case "grade":
                (card.Grade.Band?.Key ?? "none").Should().Be((string)expected!);
                break;
            case "items":
                Compare(expected, id => card.Find(id)!.Score);
                break;
            case "lost":
                Compare(expected, id => card.Find(id)!.Lost);
                break;
            case "sections":
                Compare(expected, id => Section(card.Root, id)!.Score);
                break;
            case "sectionsOf":
                Compare(expected, id => Section(card.Root, id)!.ScoredPoints);
                break;
            case "states":
                expected.AsObject().Should().OnlyContain(pair => card.Find(pair.Key)!.State.ToString() == (string)pair.Value!);
                break;
            case "faults":
                break;
            default:
                throw new InvalidOperationException($"The case expects '{what}', which no test looks at.");
        }
    }

    private static void Compare(JsonNode expected, Func<string, Rational?> of)
    {
        foreach (var pair in expected.AsObject())
        {
            of(pair.Key).Should().Be(Number((string)pair.Value!), pair.Key);
        }
    }

    private static string Said(ScoreTotal total) => total.State switch
    {
        TotalState.Vetoed => "none",
        TotalState.NotAssessed => "not-assessed",
        _ => total.Score.ToString(),
    };

    private static SectionScore? Section(SectionScore section, string id) =>
        section.Section.Id == id ? section : section.Sections.Select(inner => Section(inner, id)).FirstOrDefault(found => found is not null);
}
