using Spectre.Console;

namespace SelfInspection.Tests;

/// <summary>Many units: ranking, awards, statistics.</summary>
public sealed class BatchTests
{
    private const string Awards =
        """
        { "schema": "disclosure-ranking/1", "id": "w", "title": { "zh-CN": "评优办法", "en": "Scheme" },
          "awards": [
            { "key": "flag", "name": { "zh-CN": "红旗单位", "en": "Red flag" }, "top": 2, "ties": "exclude-all", "vacancies": "pass-on" },
            { "key": "rest", "name": { "zh-CN": "达标单位", "en": "Commended" }, "atLeast": 8, "toTheRest": true } ],
          "history": [ { "key": "last", "text": { "zh-CN": "末位降等", "en": "the last is lowered" }, "timesLast": 1, "counting": "cumulative", "periods": 12, "gradeAtMost": "low" } ] }
        """;

    [Fact]
    public void Ties_share_a_rank_and_a_unit_without_a_rank_says_why()
    {
        var result = Batch("--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.Findings);
        result.Output.Should().MatchRegex(@"  1   甲 +10 +100% +excellent\n  2=  乙 +9 +90% +excellent\n  2=  丙 +9 +90% +excellent\n  4   丁 +7 +70% +pass\n")
            .And.Contain("Without a rank\n  – 戊\n    Only 4 of 10 points are scored").And.Contain("Units: 5. With a rank: 4. Without: 1.").And.Contain("places are left out");
        Batch("--lang", "en", "--ties", "dense").Output.Should().MatchRegex(@"  3   丁 +7 ").And.Contain("no place is left out");
        Batch().Output.Should().Contain("名次  单位").And.Contain("共 5 个单位，4 个有名次，1 个未排名。");
    }

    [Fact]
    public void A_batch_in_which_nobody_loses_is_fine()
    {
        using var folder = new Folder();

        Cli.Run("score", "batch", folder.Write("c.json", BatchFiles.Checklist), folder.Write("a.json", BatchFiles.Sheet("甲", 0))).ExitCode.Should().Be(ExitCodes.Fine);
    }

    [Fact]
    public void Folders_files_and_lines_give_the_same_units_and_an_unnamed_unit_is_called_by_its_file()
    {
        using var folder = new Folder();
        using var sheets = new Folder();
        var checklist = folder.Write("c.json", BatchFiles.Checklist);
        sheets.Write("b.json", BatchFiles.Sheet("乙", 1));
        sheets.Write("a.json", BatchFiles.Sheet("甲", 1));
        var lines = folder.Write("u.jsonl", "\uFEFF" + BatchFiles.Sheet("甲", 1) + "\r\n\r\n" + BatchFiles.Sheet("乙", 1));
        var unnamed = folder.Write("fangtang.json", BatchFiles.Sheet("甲", 1).Replace("\"unit\": \"甲\", ", string.Empty, StringComparison.Ordinal));

        var byFolder = Cli.Run("score", "batch", checklist, sheets.FullPath).Output;

        byFolder.Should().MatchRegex("1=  甲 (.|\n)*1=  乙 ");
        Cli.Run("score", "batch", checklist, lines).Output.Should().Be(byFolder);
        Cli.Run("score", "batch", checklist, unnamed).Output.Should().Contain("1   fangtang ");
    }

    [Fact]
    public void Awards_name_who_gets_them_who_is_shut_out_by_a_tie_and_who_is_lowered()
    {
        var output = BatchWithAwards("--lang", "en").Output;

        output.Should().Contain("Red flag (1): 甲\n").And.Contain("Not: 乙: ").And.Contain("Commended (2): 乙, 丙\n").And.Contain("Lowered: 丁: from pass to fail (the last is lowered; this period)");
        var units = BatchWithAwards("--format", "json").Json.GetProperty("awards").GetProperty("units");
        var tied = units[1].GetProperty("decisions");
        tied[0].GetProperty("given").GetBoolean().Should().BeFalse();
        tied[0].GetProperty("reasons")[0].GetProperty("code").GetString().Should().Be("ranking.award-tie-excluded");
        tied[1].GetProperty("given").GetBoolean().Should().BeTrue();
        units[3].GetProperty("grade").GetString().Should().Be("low");
        units[3].GetProperty("demotions")[0].GetProperty("rule").GetString().Should().Be("last");
    }

    [Fact]
    public void Statistics_say_who_loses_most_and_where_nobody_loses()
    {
        var output = Batch("--statistics", "--lang", "en").Output;

        output.Should().MatchRegex(@"1 Late +6 +3/4 +5 +1\.25 +25%\n  Most lost by: 丁 −3, 乙 −1, 丙 −1\n").And.Contain("Items in which nobody loses: 2.").And.Contain("What 5 units lose");
        var json = Batch("--statistics", "--format", "json").Json;
        json.GetProperty("schema").GetString().Should().Be("self-inspection-statistics/1");
        json.GetProperty("statistics").GetProperty("items")[0].GetProperty("mean").GetString().Should().Be("1.25");
    }

    [Fact]
    public void The_csv_is_a_table_with_a_byte_order_mark_in_the_language_asked_for()
    {
        Batch("--format", "csv").Output.Should().StartWith("\uFEFF名次,单位编号,").And.Contain("\n2,乙,乙,,9,10,90,优秀,\n").And.Contain("\n,戊,戊,,");
        Batch("--format", "csv", "--lang", "en").Output.Should().StartWith("\uFEFFrank,").And.Contain(",excellent,\n");
        Batch("--format", "csv", "--statistics", "--lang", "en").Output.Should().Contain("\nall,,c,1,Late,6,5,4,3,5,1.25,25,");
    }

    [Fact]
    public void The_json_names_its_form_and_keeps_scores_exact()
    {
        var json = Batch("--format", "json", "--lang", "en").Json;

        json.GetProperty("schema").GetString().Should().Be("self-inspection-ranking/1");
        json.GetProperty("exitCode").GetInt32().Should().Be(1);
        json.GetProperty("awards").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        var rows = json.GetProperty("ranking").GetProperty("rows");
        rows[1].GetProperty("score").GetString().Should().Be("9");
        rows[4].GetProperty("unranked").GetProperty("code").GetString().Should().Be("ranking.partial");
    }

    [Fact]
    public void Every_fault_of_every_sheet_is_said_with_its_file_and_line()
    {
        using var folder = new Folder();
        using var empty = new Folder();
        var checklist = folder.Write("c.json", BatchFiles.Checklist);
        var lines = folder.Write("u.jsonl", BatchFiles.Sheet("甲", 1) + "\n{ broken\n" + BatchFiles.Sheet("甲", 2));

        var error = Cli.Run("score", "batch", checklist, lines, "no-such.json", empty.FullPath, "--ties", "both", "--lang", "en");

        error.ExitCode.Should().Be(ExitCodes.BadInput);
        error.Output.Should().BeEmpty();
        error.Error.Should().Contain("u.jsonl:2").And.Contain("u.jsonl:3 $.unit").And.Contain("[input.unit-twice]").And.Contain("[input.no-file]")
            .And.Contain("[input.no-sheets]").And.Contain("Choose one of: competition, dense");
    }

    [Fact]
    public void Answers_that_do_not_fit_the_checklist_are_refused_with_their_file()
    {
        using var folder = new Folder();
        var stray = folder.Write("stray.json", BatchFiles.Sheet("甲", 1).Replace("\"item\": \"2\"", "\"item\": \"9\"", StringComparison.Ordinal));

        var result = Cli.Run("score", "batch", folder.Write("c.json", BatchFiles.Checklist), stray, "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("stray.json $.answers[1]");
    }

    [Fact]
    public void What_has_no_awards_in_it_does_not_go_with_awards()
    {
        foreach (var (other, said) in new[] { ("--statistics", "--statistics"), ("--ties=dense", "--ties") })
        {
            var result = BatchWithAwards(other, "--lang", "en");

            result.ExitCode.Should().Be(ExitCodes.BadInput);
            result.Error.Should().Contain($"This option does not go with {said}. [input.not-together]");
        }
    }

    [Fact]
    public void Who_is_last_again_is_lowered_and_every_period_joins_the_file_for_the_next()
    {
        const string Twice = "\"key\": \"last\", \"text\": { \"zh-CN\": \"连续两次末位降等\", \"en\": \"last twice\" }, \"timesLast\": 2, \"counting\": \"consecutive\"";
        using var folder = new Folder();
        var scheme = folder.Write("awards.json", Awards.Replace("\"key\": \"last\", \"text\": { \"zh-CN\": \"末位降等\", \"en\": \"the last is lowered\" }, \"timesLast\": 1, \"counting\": \"cumulative\"", Twice, StringComparison.Ordinal));
        var rankings = Path.Combine(folder.FullPath, "rankings.json");

        var first = Batch("--awards", scheme, "--period", "一季度", "--past-out", rankings, "--lang", "en");
        var second = Batch("--awards", scheme, "--period", "二季度", "--past", rankings, "--past-out", rankings, "--force", "--lang", "en");

        first.Output.Should().Contain("Rankings saved: ").And.NotContain("Lowered");
        second.Output.Should().Contain("Lowered: 丁: from pass to fail (last twice; 一季度, 二季度)\n").And.Contain("Earlier periods looked at: 一季度.\n")
            .And.Contain("! Without a rank in all of them: 戊. A unit needs the same name in every period.");
        second.Lines.Should().OnlyContain(line => line.GetCellWidth() <= 80);
        var json = Batch("--awards", scheme, "--period", "三季度", "--past", rankings, "--format", "json").Json;
        json.GetProperty("past").EnumerateArray().Select(period => period.GetString()).Should().Equal("一季度", "二季度");
        json.GetProperty("period").GetString().Should().Be("三季度");
        json.GetProperty("unknownBefore")[0].GetString().Should().Be("戊");
        json.GetProperty("awards").GetProperty("units")[3].GetProperty("demotions")[0].GetProperty("periods").EnumerateArray().Select(period => period.GetString())
            .Should().Equal("一季度", "二季度", "三季度");
    }

    [Fact]
    public void Options_about_the_past_that_make_no_sense_are_said()
    {
        using var folder = new Folder();
        var past = folder.Write("rankings.json", """{ "schema": "disclosure-past-rankings/1", "rankings": [ { "period": "一季度", "places": [] } ] }""");

        Batch("--past", past, "--lang", "en").Error.Should().Contain("[input.past-unused]").And.Contain("[input.period-missing]");
        BatchWithAwards("--past", past, "--period", "一季度", "--lang", "en").Error.Should().Contain("[input.period-twice]");
        Batch("--past", past, "--period", "二季度", "--past-out", past, "--lang", "en").Error.Should().Contain("[output.exists]");
        BatchWithAwards("--past", folder.Write("bad.json", "{}"), "--period", "二季度").ExitCode.Should().Be(ExitCodes.BadInput);
        Batch("--past-out", past, "--force").ExitCode.Should().Be(ExitCodes.BadInput);
        File.ReadAllText(past).Should().Contain("一季度").And.NotContain("二季度");
    }

    [Fact]
    public void A_spreadsheet_gets_two_columns_for_each_award()
    {
        var lines = BatchWithAwards("--format", "csv", "--lang", "en").Output.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

        lines[0].Should().EndWith(",why without a rank,grade given,Red flag,Red flag: why,Commended,Commended: why,lowered by");
        lines[1].Should().StartWith("1,甲,甲,,10,10,100,excellent,,excellent,yes,").And.EndWith(",");
        lines[4].Should().Contain(",pass,,fail,no,").And.EndWith(",the last is lowered (this period)");
    }

    [Fact]
    public void Waivers_hold_for_every_unit_and_each_that_gains_says_what()
    {
        using var folder = new Folder();
        var waivers = folder.Write("waivers.json", BatchFiles.Waivers);

        var result = Batch("--waivers", waivers, "--lang", "en");

        result.Output.Should().MatchRegex(@"  1=  甲 +10 +100% +excellent\n(.|\n)*  1=  丁 +10 +100% ").And.Contain("Waivers\n────")
            .And.Contain("乙: flood; 9 without, they add 1\n").And.Contain("丁: flood; 7 without, they add 3\n").And.NotContain("甲: flood");
        result.Output.Split("! ").Should().HaveCount(3, "one remark on the waiver that nobody needs, and one on the expired one");
        result.Lines.Should().OnlyContain(line => line.GetCellWidth() <= 80);
        Batch("--waivers", waivers).Output.Should().Contain("乙：flood；不计豁免为 9 分，豁免增加 1 分");
        var json = Batch("--waivers", waivers, "--format", "json").Json.GetProperty("waivers");
        json.GetProperty("units").EnumerateArray().Select(unit => $"{unit.GetProperty("unit")} {unit.GetProperty("without")} {unit.GetProperty("gained")} {unit.GetProperty("applied")[0]}")
            .Should().Equal("乙 9 1 flood", "丙 9 1 flood", "丁 7 3 flood", "戊   flood");
        json.GetProperty("remarks").EnumerateArray().Select(remark => remark.GetProperty("code").GetString()).Should().Equal("waiver.unused", "waiver.expired");
        Batch("--waivers", waivers, "--statistics", "--lang", "en").Output.Should().Contain("Items in which nobody loses").And.Contain("丁: flood");
        Batch("--waivers", "no-such.json").ExitCode.Should().Be(ExitCodes.BadInput);
        Batch("--format", "json").Json.GetProperty("waivers").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void A_long_name_wraps_within_80_cells()
    {
        using var folder = new Folder();
        var name = string.Concat(Enumerable.Repeat("政务公开工作领导小组办公室", 5));

        foreach (var option in new[] { "--lang=en", "--statistics" })
        {
            Cli.Run("score", "batch", folder.Write("c.json", BatchFiles.Checklist), folder.Write("a.json", BatchFiles.Sheet(name, 2)), option)
                .Lines.Should().OnlyContain(line => line.GetCellWidth() <= 80);
        }
    }

    private static CliResult Batch(params string[] options)
    {
        using var folder = new Folder();
        return Cli.Run(["score", "batch", folder.Write("c.json", BatchFiles.Checklist), folder.Write("u.jsonl", BatchFiles.FiveUnits), .. options]);
    }

    private static CliResult BatchWithAwards(params string[] options)
    {
        using var folder = new Folder();
        return Batch([.. options, "--awards", folder.Write("awards.json", Awards)]);
    }
}
