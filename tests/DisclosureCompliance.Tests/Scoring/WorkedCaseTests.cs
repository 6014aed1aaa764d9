using System.Text.Json;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public sealed class WorkedCaseTests
{
    public static TheoryData<string> Cases()
    {
        var data = new TheoryData<string>();
        foreach (var worked in Read())
        {
            data.Add(worked.GetProperty("id").GetString()!);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case_of_a_real_rubric_is_exact(string id)
    {
        var worked = Read().Single(entry => entry.GetProperty("id").GetString() == id);
        var checklist = Checklist(worked.GetProperty("checklist").GetString()!);
        var sheet = AnswersJson.Parse(
            $$"""{"schema":"disclosure-answers/1","checklist":"{{checklist.Id}}","unmentioned":"no-finding","answers":{{worked.GetProperty("answers").GetRawText()}}}""",
            id).GetValueOrThrow();

        var card = Score(checklist, sheet, new Counter(0));

        card.Faults.Should().BeEmpty();
        foreach (var expected in worked.GetProperty("expected").EnumerateObject())
        {
            Check(card, expected);
        }
    }

    [Fact]
    public void The_cap_of_six_is_in_place_when_the_item_is_worth_six()
    {
        // The other reading of case C05: the item is really worth 6, so section 2.3 prints 24.
        var json = SourceTree.Read("samples/data/ningguo-2012/checklist.json").Replace("\r", string.Empty);
        var item = json.IndexOf("\"id\": \"2.3.4\"", StringComparison.Ordinal);
        var points = json.IndexOf("\"points\": 5", item, StringComparison.Ordinal);
        var checklist = ChecklistJson.Parse(json.Remove(points, 11).Insert(points, "\"points\": 6"), "six").GetValueOrThrow();
        var answers = new AnswerSheet(checklist.Id, new ItemAnswer("2.3.4") { Occurrences = Counts("catalogue_item_missing", 5) })
        {
            Unmentioned = UnmentionedMeaning.NoFinding,
        };

        var total = Score(checklist, answers).Total;

        total.Score.Should().Be(Number("33"));
        total.ScoredPoints.Should().Be(Number("38"));
        ChecklistReview.Of(checklist).Select(warning => warning.Code).Should().Equal("checklist.section-sum");
    }

    private static void Check(Scorecard card, JsonProperty expected)
    {
        switch (expected.Name)
        {
            case "total":
                card.Total.Score.Should().Be(Number(expected.Value.GetString()!));
                break;
            case "of":
                card.Total.ScoredPoints.Should().Be(Number(expected.Value.GetString()!));
                break;
            case "grade":
                card.Grade.Band!.Key.Should().Be(expected.Value.GetString());
                break;
            case "items":
                Pairs(expected).Should().BeEquivalentTo(Pairs(expected).Keys.ToDictionary(key => key, key => card.Lines.Single(line => line.Item.Id == key).Score!.Value));
                break;
            case "sections":
                Pairs(expected).Should().BeEquivalentTo(Pairs(expected).Keys.ToDictionary(key => key, key => Section(card.Sections, key)!.Sum.Score));
                break;
            default:
                throw new InvalidOperationException($"The case expects '{expected.Name}', which no test looks at.");
        }
    }

    private static Dictionary<string, Rational> Pairs(JsonProperty expected) =>
        expected.Value.EnumerateObject().ToDictionary(pair => pair.Name, pair => Number(pair.Value.GetString()!));

    private static SectionScore? Section(IEnumerable<SectionScore> sections, string id) =>
        sections.Select(section => section.Section.Id == id ? section : Section(section.Sections, id)).FirstOrDefault(found => found is not null);

    private static Checklist Checklist(string name) =>
        name == "r01" ? Ningguo() : ChecklistJson.Parse(Case(name), name).GetValueOrThrow();

    private static JsonElement[] Read()
    {
        using var document = JsonDocument.Parse(Case("cases"));
        return document.RootElement.GetProperty("cases").EnumerateArray().Select(entry => entry.Clone()).ToArray();
    }
}
