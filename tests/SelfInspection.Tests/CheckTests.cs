using Spectre.Console;

namespace SelfInspection.Tests;

/// <summary>Checks with and without accepted exceptions, of an office whose class is told, and what a finding rests on.</summary>
public sealed class CheckTests
{
    [Fact]
    public void What_is_accepted_stands_apart_with_who_granted_it_and_until_when()
    {
        var english = Check("--lang", "en");
        var chinese = Check();

        english.Output.Should().Contain("Violations: 3. To look at: 0.").And.Contain("\nWith exceptions: violations 1, to look at 0. Accepted: 3.\n")
            .And.MatchRegex(@"\nViolations\n─+\n× There is no publication of the permanent matter 'Fees'[^×]*\nAccepted\n─+\n○ flood: power was out \(granted by 县政务公开办, 2012-07-01 to 2012-12-31\)\n  × 'Disaster relief' was due by")
            .And.Contain("  · For information only, in its scope too: 1.\n").And.Contain("Figures are as found; exceptions do not change them.");
        chinese.Output.Should().Contain("计入例外后：违规 1 处，须核对 0 处；经批准的例外 3 处。").And.Contain("○ flood：汛期停电，网站无法更新（县政务公开办批准，2012-07-01 至 2012-12-31）\n");
        (english.ExitCode, chinese.ExitCode).Should().Be((ExitCodes.Findings, ExitCodes.Findings));
        Check("--all").Output.Should().Contain("  · “救灾款物”的记录没有说明").And.NotContain("另有 1 处仅供参考");
        chinese.Lines.Concat(english.Lines).Should().OnlyContain(line => line.GetCellWidth() <= 80 && line == line.TrimEnd());
    }

    [Fact]
    public void What_is_odd_about_the_exceptions_is_said_with_what_to_do()
    {
        var output = Check("--lang", "en").Output;

        output.Should().Contain("! The exception 'old' ended on 2012-06-30").And.Contain("! The exception 'broad' holds on 2012-07-15 and covers nothing.")
            .And.Contain("[exception.blanket]\n  To do: ").And.Contain("[exception.too-long]");
    }

    [Fact]
    public void Nothing_that_is_accepted_makes_the_exit_code_1()
    {
        Check("--office", "clinic").ExitCode.Should().Be(ExitCodes.Fine);
        Check("--class", "township").ExitCode.Should().Be(ExitCodes.Fine);
        Check("--class", "health-centre").ExitCode.Should().Be(ExitCodes.Findings);
    }

    [Fact]
    public void An_exception_for_certain_offices_without_an_office_is_pointed_out()
    {
        Check("--lang", "en").Error.Should().Contain("[input.office-not-told]").And.Contain("its offices: clinic.");
        Check("--lang", "en", "--office", "clinic").Error.Should().BeEmpty();
        Check("--format", "json").Json.GetProperty("warnings")[0].GetProperty("code").GetString().Should().Be("input.office-not-told");
    }

    [Fact]
    public void A_class_that_no_item_names_is_pointed_out()
    {
        Check("--lang", "en", "--class", "health-center", "--office", "x").Error.Should().Contain("Value: health-center").And.Contain("the catalogue's classes: health-centre.");
        Check("--class", "health-centre", "--office", "x").Error.Should().BeEmpty();
    }

    [Fact]
    public void The_json_counts_with_and_without_and_names_what_is_accepted()
    {
        var exceptions = Check("--format", "json").Json.GetProperty("exceptions");

        exceptions.GetProperty("without").GetProperty("violations").GetInt32().Should().Be(3);
        exceptions.GetProperty("with").GetProperty("violations").GetInt32().Should().Be(1);
        exceptions.GetProperty("with").GetProperty("information").GetInt32().Should().Be(3);
        var accepted = exceptions.GetProperty("accepted").EnumerateArray().Should().ContainSingle().Subject;
        accepted.GetProperty("id").GetString().Should().Be("flood");
        accepted.GetProperty("findings").EnumerateArray().Select(identity => identity.GetString())
            .Should().Equal("finding.late|relief||r1", "finding.incomplete-elements|relief||r1", "finding.approvals-unknown|relief||r1");
        exceptions.GetProperty("remarks").EnumerateArray().Select(remark => (remark.GetProperty("id").GetString(), remark.GetProperty("kind").GetString()))
            .Should().Equal(("old", "expired"), ("broad", "unused"), ("broad", "over-broad"), ("broad", "over-broad"), ("elsewhere", "unused"));
        Cli.RunLine("check {catalogue} {records} " + Cli.Window + " --format json").Json.GetProperty("exceptions").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void A_finding_says_what_it_rests_on_and_a_passed_check_why_it_passed()
    {
        using var folder = new Folder();
        var records = folder.Write(
            "r.json",
            CheckFiles.July.Replace("\"publishedAt\": \"2012-06-04\"", "\"publishedAt\": \"2012-06-04\", \"content\": { \"text\": \"防汛值班电话：0563-4183456\" }", StringComparison.Ordinal));

        var json = Cli.Run(["check", CheckFiles.OnDisk["catalogue.json"], records, .. CheckFiles.InJuly, "--format", "json"]).Json;

        var evidence = json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("code").GetString() == "finding.incomplete-elements").GetProperty("evidence");
        evidence.GetProperty("share").GetString().Should().Be("0.5");
        evidence.GetProperty("elements").GetProperty("required").GetInt32().Should().Be(2);
        evidence.GetProperty("elements").GetProperty("absent")[0].GetProperty("id").GetString().Should().Be("standard");
        evidence.GetProperty("related").GetArrayLength().Should().Be(0);
        json.GetProperty("passed").EnumerateArray().Single(passed => passed.GetProperty("aspect").GetString() == "content")
            .GetProperty("note").GetProperty("en").GetString().Should().NotBeEmpty();
    }

    private static CliResult Check(params string[] options) =>
        Cli.Run(["check", CheckFiles.OnDisk["catalogue.json"], CheckFiles.OnDisk["july.json"], .. CheckFiles.InJuly, "--exceptions", CheckFiles.OnDisk["exceptions.json"], .. options]);
}
