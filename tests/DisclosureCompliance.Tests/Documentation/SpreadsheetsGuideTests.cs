using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Spreadsheets;
using DisclosureCompliance.Tests.Architecture;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/spreadsheets.md: its code runs here, and what it saves is read and scored.</summary>
public sealed class SpreadsheetsGuideTests
{
    private const string Here = "Documentation/SpreadsheetsGuideTests.cs";

    private readonly GuidePage _page = new("docs/spreadsheets.md");

    private GuideFolder File { get; } = new()
    {
        ["table.csv"] = "考核项目,考核内容,分值,评分标准\n制度,意见箱,5,无意见箱不得分\n制度,台账,5,视情况综合评定\n",
        ["unit.csv"] = "考核项目,考核内容,分值,考核分,失分原因\n制度,意见箱,5,,\n制度,台账,5,4.5,缺一页\n",
    };

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn(Here);

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() => _page.NamesTheNamespacesOf(Here);

    [SourceFact]
    public void What_the_page_shows_works()
    {
        Save();

        var checklist = ChecklistJson.Parse(File["checklist.json"], "checklist.json").GetValueOrThrow();
        var sheet = AnswersJson.Parse(File["answers.json"], "answers.json").GetValueOrThrow();
        checklist.Id.Should().Be("county-2024");
        sheet.Unit!.In(Language.Chinese).Should().Be("某局");
        new ChecklistScorer().Score(checklist, sheet).Lines.Select(line => line.Score?.ToString() ?? line.State.ToString()).Should().Equal("NotAnswered", "4.5");
    }

    private void Save()
    {
        // <import>
        using var table = File.OpenRead("table.csv");
        var import = ChecklistCsv.Read(table, "table.csv", new ChecklistCsvOptions("county-2024")).GetValueOrThrow();

        using var filledIn = File.OpenRead("unit.csv");
        var options = new AnswersCsvOptions { Unit = LocalizedText.Same("某局") };
        var answers = AnswersCsv.Read(filledIn, "unit.csv", import.Checklist, options).GetValueOrThrow();

        // </import>
        // <save>
        using var saved = File.Create("checklist.json");
        ChecklistJson.Write(saved, import.Checklist);
        using var savedAnswers = File.Create("answers.json");
        AnswersJson.Write(savedAnswers, answers);

        // </save>
    }

    [SourceFact]
    public void Every_rule_that_is_said_to_be_recognised_is()
    {
        var words = System.Text.RegularExpressions.Regex.Matches(SourceTree.Read("docs/spreadsheets.md"), @"^\| ([^|]*\p{IsCJKUnifiedIdeographs}[^|]*) \| [^|]+ \|\r?$", System.Text.RegularExpressions.RegexOptions.Multiline).Cast<System.Text.RegularExpressions.Match>().Select(match => match.Groups[1].Value).ToArray();

        words.Should().HaveCount(9);
        words.Where(rule => RuleRecogniser.Read([rule], 10) is null).Should().BeEmpty();
    }
}
