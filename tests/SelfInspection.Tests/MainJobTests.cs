using System.Globalization;

namespace SelfInspection.Tests;

/// <summary>What the program prints without a command. The README of the sample says how to renew the expectation.</summary>
public sealed class MainJobTests
{
    [Theory]
    [InlineData("main-job.txt", "zh-CN")]
    [InlineData("main-job.en.txt", "en")]
    public void The_main_job_prints_what_is_committed(string expected, string language)
    {
        var result = Cli.Run("--lang", language);

        result.Output.Should().Be(Cli.Expected(expected));
        result.Error.Should().BeEmpty();
        result.ExitCode.Should().Be(ExitCodes.Fine);
    }

    [Fact]
    public void Chinese_is_the_language_when_none_is_asked_for() => Cli.Run().Output.Should().Be(Cli.Expected("main-job.txt"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_has_no_influence(string culture)
    {
        string? output = null;
        var thread = new Thread(() => output = Cli.Run().Output)
        {
            CurrentCulture = new CultureInfo(culture),
            CurrentUICulture = new CultureInfo(culture),
        };
        thread.Start();
        thread.Join();

        output.Should().Be(Cli.Expected("main-job.txt"));
    }

    [Fact]
    public void What_is_not_known_is_shown_as_not_known_and_what_is_contradictory_is_reported()
    {
        var output = Cli.Run("--lang", "en").Output;

        output.Should().Contain("37 of 37 known.")
            .And.Contain("63 of 100 not known (lines: 3).")
            .And.Contain("[checklist.cap-above-points]")
            .And.Contain("These are not the records of Fangtang.");
    }

    [Fact]
    public void Everything_collapsed_is_counted_so_that_the_counts_add_up_to_all_findings()
    {
        foreach (var check in Cli.Run("--format", "json").Json.GetProperty("checks").EnumerateArray())
        {
            var tally = check.GetProperty("statistics").GetProperty("total");
            var parts = new[] { "onTime", "late", "missing", "notYetDue", "undecided" }.Sum(name => tally.GetProperty(name).GetInt32());
            parts.Should().Be(tally.GetProperty("expected").GetInt32());
        }

        var year = Cli.Run("--format", "json").Json.GetProperty("checks")[0];
        var information = year.GetProperty("findings").EnumerateArray().GroupBy(finding => finding.GetProperty("code").GetString()!).ToDictionary(group => group.Key, group => group.Count());
        var output = Cli.Run().Output;
        output.Should().Contain($"{information["finding.not-in-sample"]} 项不在所给记录中")
            .And.Contain($"{information["finding.no-event"]} 项在检查期内没有记录")
            .And.Contain($"{information["finding.approvals-unknown"]} 条记录没有说明由谁审核");
    }

    [Fact]
    public void The_command_that_lists_everything_does()
    {
        var all = Cli.RunLine($"check {{catalogue}} {{records}} {Cli.Window} --all").Output;

        var findings = Cli.RunLine($"check {{catalogue}} {{records}} {Cli.Window} --format json").Json.GetProperty("findings").EnumerateArray().ToArray();
        findings.Should().HaveCount(17);
        all.Split("[finding.").Should().HaveCount(findings.Length + 1);
    }
}
