using Spectre.Console;

namespace SelfInspection.Tests;

/// <summary>What each loss costs, and the cheapest plan.</summary>
public sealed class AdviseTests
{
    [Fact]
    public void Every_loss_says_what_it_regains_and_the_plan_is_the_cheapest()
    {
        var result = Advise(BatchFiles.Sheet("丁", 3, met: false), "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.Findings);
        result.Output.Should().Contain("Now: 3. Grade: fail.\n").And.MatchRegex(@"1 published late +3 +\+3 +3×1 +not stated\n  This alone reaches pass\.\n2 Site +4 +\+4 +1 +not stated\n");
        result.Output.Should().Contain("effort 1, raise the total from 3 to 7 and reach pass.\n  1  Put right \"Site\"").And.Contain("Scored again after it: 7. Grade: pass.")
            .And.Contain("but counted on: 1.").And.Contain("Proven: nothing cheaper reaches it.");
    }

    [Fact]
    public void The_plan_is_told_in_chinese_too() => Advise(BatchFiles.Sheet("丁", 3)).Output.Should()
        .Contain("现得 7 分，等次：合格。").And.Contain("达到“优秀”").And.Contain("3 处中的 2 处").And.Contain("已证明：没有工作量更小的办法。");

    [Fact]
    public void A_grade_and_a_score_can_be_named_and_what_is_reached_already_is_fine()
    {
        var sheet = BatchFiles.Sheet("丁", 3);

        Advise(sheet, "--score", "9.5", "--lang", "en").Output.Should().Contain("Put right 3 of 3").And.Contain("reach 9.5");
        Advise(sheet, "--score", "11", "--lang", "en").Output.Should().Contain("11 cannot be reached").And.Contain("Proven: nothing reaches a higher score.");
        var reached = Advise(sheet, "--grade", "mid", "--lang", "en");
        reached.ExitCode.Should().Be(ExitCodes.Fine);
        reached.Output.Should().Contain("pass is reached already.").And.NotContain("Proven");
        Advise(BatchFiles.Sheet("甲", 0)).ExitCode.Should().Be(ExitCodes.Fine);
        Advise(BatchFiles.Sheet("戊", null), "--lang", "en").Output.Should().Contain("nothing can be promised").And.Contain("To do: ");
    }

    [Fact]
    public void The_json_carries_losses_repairs_and_the_standing_before_and_after()
    {
        var json = Advise(BatchFiles.Sheet("丁", 3), "--format", "json").Json;

        json.GetProperty("state").GetString().Should().Be("reached");
        json.GetProperty("target").GetProperty("grade").GetString().Should().Be("high");
        json.GetProperty("before").GetProperty("result").GetString().Should().Be("7");
        json.GetProperty("after").GetProperty("result").GetString().Should().Be("9");
        json.GetProperty("losses")[0].GetProperty("regained").GetString().Should().Be("3");
        json.GetProperty("losses")[0].GetProperty("after").GetProperty("grade").GetString().Should().Be("high");
        json.GetProperty("repairs")[0].GetProperty("occurrences").GetInt32().Should().Be(2);
        json.GetProperty("effort").GetString().Should().Be("2");
        json.GetProperty("proven").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void What_is_waived_is_no_loss_to_be_put_right()
    {
        using var folder = new Folder();
        var waivers = folder.Write("waivers.json", BatchFiles.Waivers);
        var sheet = BatchFiles.Sheet("丁", 3, met: false).Replace("\"date\": \"2024-12-31\"", "\"date\": \"2024-12-30\"", StringComparison.Ordinal);

        var result = Advise(sheet, "--waivers", waivers, "--lang", "en");

        result.Output.Should().Contain("Now: 10. Grade: excellent.").And.Contain("Waivers in effect: 2 (flood, spare).").And.Contain("Without them the total is 3; they add 7.")
            .And.NotContain("published late");
        result.Lines.Should().OnlyContain(line => line.GetCellWidth() <= 80);
        Advise(sheet, "--waivers", waivers, "--format", "json").Json.GetProperty("waivers").GetProperty("gained").GetString().Should().Be("7");
        Advise(sheet, "--format", "json").Json.GetProperty("waivers").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        Advise(sheet, "--waivers", "no-such.json").ExitCode.Should().Be(ExitCodes.BadInput);
    }

    [Fact]
    public void Targets_that_make_no_sense_are_all_said()
    {
        var result = Advise(BatchFiles.Sheet("丁", 3), "--grade", "best", "--score", "many", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("Its keys: low, mid, high").And.Contain("[input.bad-score]").And.Contain("[input.not-together]").And.Contain("Faults: 3.");
        Advise("{}", "--lang", "en").ExitCode.Should().Be(ExitCodes.BadInput);
    }

    private static CliResult Advise(string sheet, params string[] options)
    {
        using var folder = new Folder();
        return Cli.Run(["score", "advise", folder.Write("c.json", BatchFiles.Checklist), folder.Write("a.json", sheet), .. options]);
    }
}
