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
    public void Every_fault_of_the_table_is_said_with_its_row_and_column()
    {
        var result = Import("考核内容,分值\n一,五\n二,\n", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("table.csv row 2, column 2").And.Contain("table.csv row 3, column 2");
        Cli.Run("score", "import").ExitCode.Should().Be(ExitCodes.BadInput);
    }

    private static CliResult Import(string table, params string[] options)
    {
        using var folder = new Folder();
        return Cli.Run(["score", "import", folder.Write("table.csv", table), .. options]);
    }
}
