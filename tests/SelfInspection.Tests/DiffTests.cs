namespace SelfInspection.Tests;

/// <summary>Two scorecards compared, and waivers.</summary>
public sealed class DiffTests
{
    private const string Waivers =
        """
        { "schema": "disclosure-waivers/1", "waivers": [
          { "id": "w1", "item": "2", "reason": "the site moved", "approver": "A", "firstDay": "2024-12-01", "lastDay": "2025-01-31" },
          { "id": "w2", "item": "1", "rule": "late", "reason": "long ago", "approver": "B", "firstDay": "2023-12-01", "lastDay": "2024-01-31" } ] }
        """;

    [Fact]
    public void What_was_put_right_and_what_shrank_is_shown_with_the_cause()
    {
        var result = Diff(BatchFiles.Sheet("丁", 3, met: false), BatchFiles.Sheet("丁", 2), "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.Fine);
        result.Output.Should().MatchRegex(@"Total +3 +8 +\+5\nGrade: fail → pass\n").And.MatchRegex(@"what was found +\+5\n")
            .And.MatchRegex(@"Smaller\n─+\n.*\n1 Late: published late +3 +2 +-1\n").And.MatchRegex(@"Put right\n─+\n.*\n2 Site: .* +4 +0 +-4\n");
    }

    [Fact]
    public void A_new_or_larger_loss_is_a_finding_in_both_languages()
    {
        var (before, after) = (BatchFiles.Sheet("丁", 2), BatchFiles.Sheet("丁", 3, met: false));

        Diff(before, after, "--lang", "en").ExitCode.Should().Be(ExitCodes.Findings);
        Diff(before, after).Output.Should().Contain("新增失分\n").And.Contain("失分增加\n").And.MatchRegex(@"总分 +8 +3 +-5\n");
        Diff(before, before).ExitCode.Should().Be(ExitCodes.Fine);
        Diff(BatchFiles.Sheet("丁", 0), BatchFiles.Sheet("丁", 0), "--lang", "en").Output.Should().Contain("Nothing was lost, before or after.");
    }

    [Fact]
    public void A_loss_that_is_not_known_any_more_is_not_called_put_right()
    {
        var output = Diff(BatchFiles.Sheet("丁", 3), BatchFiles.Sheet("丁", null), "--lang", "en").Output;

        output.Should().MatchRegex(@"No longer known\n─+\n.*\n1 Late: published late +3 +– +–\n").And.NotContain("Put right").And.MatchRegex(@"Total +7 +– +–\n");
    }

    [Fact]
    public void The_json_says_cause_by_cause_and_loss_by_loss_what_moved()
    {
        var json = Diff(BatchFiles.Sheet("丁", 2), BatchFiles.Sheet("丁", 3, met: false), "--format", "json").Json;

        json.GetProperty("exitCode").GetInt32().Should().Be(1);
        json.GetProperty("change").GetString().Should().Be("-5");
        json.GetProperty("causes")[0].GetProperty("change").GetString().Should().Be("-5");
        json.GetProperty("losses").EnumerateArray().Select(loss => loss.GetProperty("kind").GetString()).Should().Equal("grown", "new");
    }

    [Fact]
    public void Both_sheets_are_looked_at_before_anything_is_refused()
    {
        var result = Diff("{}", "[", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("before.json").And.Contain("after.json");
        Cli.Run("score", "diff", "--lang", "en").Error.Should().Contain("<before.json>").And.Contain("<after.json>").And.Contain("Faults: 3.");
    }

    [Fact]
    public void A_waiver_counts_on_its_days_and_the_others_say_why_they_do_not()
    {
        using var folder = new Folder();
        string[] line = ["score", folder.Write("c.json", BatchFiles.Checklist), folder.Write("a.json", BatchFiles.Sheet("丁", 3, met: false)), "--waivers", folder.Write("w.json", Waivers)];

        var output = Cli.Run([.. line, "--lang", "en"]).Output;

        output.Should().Contain("Waivers in effect: 1 (w1).\nWithout them the total is 3; they add 4.\n! The waiver 'w2' ended on 2024-01-31").And.Contain("To do: ");
        var waivers = Cli.Run([.. line, "--format", "json"]).Json.GetProperty("waivers");
        waivers.GetProperty("without").GetString().Should().Be("3");
        waivers.GetProperty("gained").GetString().Should().Be("4");
        waivers.GetProperty("applied")[0].GetProperty("id").GetString().Should().Be("w1");
        waivers.GetProperty("remarks")[0].GetProperty("code").GetString().Should().Be("waiver.expired");
        Cli.Run([.. line[..^1], folder.Write("bad.json", "{ }")]).ExitCode.Should().Be(ExitCodes.BadInput);
    }

    private static CliResult Diff(string before, string after, params string[] options)
    {
        using var folder = new Folder();
        return Cli.Run(["score", "diff", folder.Write("c.json", BatchFiles.Checklist), folder.Write("before.json", before), folder.Write("after.json", after), .. options]);
    }
}
