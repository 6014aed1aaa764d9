using Spectre.Console;

namespace SelfInspection.Tests;

/// <summary>A printed table, and what was made of its rules.</summary>
public sealed class ImportTests
{
    private const string Table = "考核项目,考核内容,分值,评分标准\n制度,意见箱,5,无意见箱不得分\n制度,台账,5,视情况综合评定\n";

    [Fact]
    public void What_was_not_recognised_stands_first_with_its_printed_rule()
    {
        var result = Import(Table, "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.Findings);
        result.Output.Should().MatchRegex(@"Not recognised: the score is entered\n─+\n\? \S+ 台账 +5\n  Rule: 视情况综合评定\n(.|\n)*Rules that were recognised\n─+\n✓ \S+ 意见箱 +5\n")
            .And.Contain("Items: 2, worth 10. Rules recognised: 1. Not: 1.");
        result.Lines.Should().OnlyContain(line => line.GetCellWidth() <= 80);
        Import(Table).Output.Should().Contain("共 2 项，10 分：已识别 1 项，未识别 1 项。");
    }

    [Fact]
    public void A_table_whose_rules_are_all_recognised_is_fine() =>
        Import(Table.Replace("视情况综合评定", "每缺一项扣0.5分，扣完为止", StringComparison.Ordinal)).ExitCode.Should().Be(ExitCodes.Fine);

    [Fact]
    public void The_json_says_rule_by_rule_what_was_recognised()
    {
        var json = Import(Table, "--id", "county-2024", "--format", "json").Json;

        json.GetProperty("id").GetString().Should().Be("county-2024");
        var rules = json.GetProperty("rules").EnumerateArray().ToArray();
        rules.Select(rule => rule.GetProperty("recognised").GetBoolean()).Should().Equal(true, false);
        rules[1].GetProperty("code").GetString().Should().Be("csv.rule-not-recognised");
        rules[1].GetProperty("row").GetInt32().Should().Be(3);
        Import(Table, "--format", "json").Json.GetProperty("id").GetString().Should().Be("table");
    }

    [Fact]
    public void What_a_recognised_rule_does_now_is_said_in_text_and_in_json()
    {
        var table = Table.Replace("视情况综合评定", "缺一项扣0.5分，扣完为止", StringComparison.Ordinal);

        Import(table, "--lang", "en").Output.Should().Contain("0.5 off every time.").And.Contain("5 off, once.").And.Contain("does not fall below 0");
        Import(table).Output.Should().Contain("每有一次扣 0.5 分").And.Contain("只扣一次");
        var readings = Import(table, "--format", "json").Json.GetProperty("rules")[1].GetProperty("readings").EnumerateArray().ToArray();
        readings.Select(reading => reading.GetProperty("code").GetString()).Should().Equal("csv.reading.takes-off-each", "csv.reading.not-below-zero");
        readings[0].GetProperty("message").GetProperty("en").GetString().Should().EndWith("0.5 off every time.");
    }

    [Fact]
    public void Every_fault_of_the_table_is_said_with_its_row_and_column()
    {
        var result = Import("考核内容,分值\n一,五\n二,\n", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("table.csv row 2, column 2").And.Contain("table.csv row 3, column 2");
        Cli.Run("score", "import").ExitCode.Should().Be(ExitCodes.BadInput);
    }

    [Fact]
    public void What_was_saved_of_a_filled_in_table_is_scored_as_it_was_filled_in()
    {
        using var folder = new Folder();
        var table = folder.Write("table.csv", "考核项目,考核内容,分值,评分标准,考核分,失分原因\n制度,意见箱,5,无意见箱不得分,5,\n制度,台账,5,视情况综合评定,3.5,缺页\n");
        var (checklist, answers) = (Path.Combine(folder.FullPath, "checklist.json"), Path.Combine(folder.FullPath, "answers.json"));

        var result = Cli.Run("score", "import", table, "--id", "county-2024", "--out", checklist, "--answers-out", answers, "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.Findings);
        result.Output.Should().Contain("Checklist saved: ").And.Contain("Answers saved: ");
        result.Lines.Should().OnlyContain(line => line.GetCellWidth() <= 80);
        File.ReadAllText(checklist).Should().StartWith("{\n  \"schema\": \"disclosure-checklist/2\",\n  \"id\": \"county-2024\",").And.EndWith("}\n");
        var total = Cli.Run("score", checklist, answers, "--format", "json").Json.GetProperty("total");
        total.GetProperty("result").GetString().Should().Be("8.5");
    }

    [Fact]
    public void A_flat_table_is_saved_without_sections()
    {
        using var folder = new Folder();
        var checklist = Path.Combine(folder.FullPath, "checklist.json");

        var json = Cli.Run("score", "import", folder.Write("table.csv", "考核内容,分值,评分标准\n意见箱,5,无意见箱不得分\n"), "--out", checklist, "--format", "json").Json;

        json.GetProperty("savedChecklist").GetString().Should().Be(checklist);
        json.GetProperty("savedAnswers").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        Cli.Run("score", "lint", checklist).Error.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_there_is_kept_unless_told_otherwise()
    {
        using var folder = new Folder();
        var (table, checklist, answers) = (folder.Write("table.csv", Table), folder.Write("checklist.json", "mine"), Path.Combine(folder.FullPath, "answers.json"));

        var refused = Cli.Run("score", "import", table, "--out", checklist, "--lang", "en");

        refused.ExitCode.Should().Be(ExitCodes.BadInput);
        refused.Output.Should().BeEmpty();
        refused.Error.Should().Contain("[output.exists]").And.Contain("--force");
        File.ReadAllText(checklist).Should().Be("mine");
        Cli.Run("score", "import", table, "--out", checklist, "--force").ExitCode.Should().Be(ExitCodes.Findings);
        File.ReadAllText(checklist).Should().Contain("disclosure-checklist/2");
        Cli.Run("score", "import", table, "--out", table, "--force").Error.Should().Contain("[output.same-file]");
        Cli.Run("score", "import", table, "--out", answers, "--answers-out", answers).Error.Should().Contain("[output.same-file]").And.Contain("--out");
        Cli.Run("score", "import", table, "--out", folder.FullPath).Error.Should().Contain("[output.is-folder]");
        Cli.Run("score", "import", table, "--out", Path.Combine(folder.FullPath, "none", "c.json")).Error.Should().Contain("[output.not-saved]");
        File.ReadAllText(table).Should().Be(Table);
    }

    [Fact]
    public void Nothing_is_saved_where_anything_is_wrong()
    {
        using var folder = new Folder();
        var (table, checklist, answers) = (folder.Write("table.csv", Table), Path.Combine(folder.FullPath, "checklist.json"), Path.Combine(folder.FullPath, "answers.json"));

        Cli.Run("score", "import", table, "--out", checklist, "--answers-out", answers).Error.Should().Contain("[output.no-answers]");
        Cli.Run("score", "import", folder.Write("bad.csv", "考核内容,分值\n一,五\n"), "--out", checklist).ExitCode.Should().Be(ExitCodes.BadInput);

        File.Exists(checklist).Should().BeFalse();
        File.Exists(answers).Should().BeFalse();
    }

    private static CliResult Import(string table, params string[] options)
    {
        using var folder = new Folder();
        return Cli.Run(["score", "import", folder.Write("table.csv", table), .. options]);
    }
}
