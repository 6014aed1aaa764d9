using System.Text.Json;
using Spectre.Console;

namespace SelfInspection.Tests;

/// <summary>Two checks of an office compared: what is new, gone and back again, and why.</summary>
public sealed class CheckDiffTests
{
    private static readonly string[] Year = ["--from", "2012-01-01", "--to", "2012-12-31"];

    [Fact]
    public void Each_change_stands_under_what_became_of_it_with_its_cause()
    {
        var english = Diff("--lang", "en");
        var chinese = Diff();

        english.Output.Should().MatchRegex(@"New +2 +0 +1\nBack again +0 +0 +0\nStill there +2 +0 +3\nNot looked at +0 +0 +0\nOvertaken +0 +0 +1\nGone +1 +0 +0\n")
            .And.MatchRegex(@"\nNew\n─+\n× 'Notices' was due by 2012-08-29[^×]*\n  Record: 征地补偿公告 \(n2\)\n  Why: the records changed\n  To do: ")
            .And.MatchRegex(@"\nGone\n─+\n√ 'Disaster relief' lacks required elements \(1\): standard\.\n.*\n.*\n  Why: the records changed\n")
            .And.Contain("add --all to list it");
        chinese.Output.Should().MatchRegex(@"新增 +2 +0 +1\n复发 +0 +0 +0\n未整改 +2 +0 +3\n未检查 +0 +0 +0\n已转化 +0 +0 +1\n已消除 +1 +0 +0\n").And.Contain("  原因：公开记录有变化\n");
        (english.ExitCode, chinese.ExitCode).Should().Be((ExitCodes.Findings, ExitCodes.Findings));
        Diff("--lang", "en", "--all").Output.Should().Contain("· The record of 'Notices' does not say who approved it.").And.NotContain("add --all")
            .And.Contain("\n- 'Accounts' (first half of 2012) is due by 2012-07-30", "nobody put it right: it fell due");
        chinese.Lines.Concat(english.Lines).Should().OnlyContain(line => line.GetCellWidth() <= 80 && line == line.TrimEnd());
    }

    [Fact]
    public void What_was_broken_before_is_no_finding_of_the_comparison()
    {
        var same = Cli.Run(["check", "diff", CheckFiles.OnDisk["catalogue.json"], CheckFiles.OnDisk["july.json"], CheckFiles.OnDisk["july.json"], .. CheckFiles.InJuly, "--before-as-of", "2012-07-15", "--lang", "en"]);

        same.ExitCode.Should().Be(ExitCodes.Fine);
        same.Output.Should().MatchRegex(@"Still there +3 +0 +4\n").And.NotContain("Why: ");
    }

    [Fact]
    public void What_comes_back_is_told_from_what_is_new_by_the_comparison_before()
    {
        using var folder = new Folder();
        var history = folder.Write("changes.json", Diff("--format", "json").Output);
        string[] back = ["check", "diff", CheckFiles.OnDisk["catalogue.json"], CheckFiles.OnDisk["december.json"], CheckFiles.OnDisk["july.json"], .. Year, "--before-as-of", "2012-12-31", "--as-of", "2013-01-15"];

        var json = Cli.Run([.. back, "--history", history, "--format", "json"]).Json;

        Changes(json, "reopened").Should().Equal("finding.incomplete-elements|relief||r1");
        Changes(Cli.Run([.. back, "--format", "json"]).Json, "new").Should().Contain("finding.incomplete-elements|relief||r1");
        json.GetProperty("exitCode").GetInt32().Should().Be(1);
        json.GetProperty("gone").EnumerateArray().Select(identity => identity.GetString()).Should()
            .Contain(["finding.late|notices||n2", "finding.not-yet-due|accounts|2012-H1|"]).And.NotContain("finding.incomplete-elements|relief||r1");
        Cli.Run([.. back, "--history", history, "--lang", "en"]).Output.Should().MatchRegex(@"\nBack again\n─+\n× 'Disaster relief' lacks");
    }

    [Fact]
    public void A_catalogue_a_law_and_a_calendar_that_changed_are_causes_of_their_own()
    {
        using var folder = new Folder();
        const string statutory = """{ "type": "statutory", "provision": "cn.ogi.proactive" }""";
        var catalogue = folder.Write("c.json", $$"""{ "schema": "disclosure-catalogue/1", "id": "c", "title": "C", "items": [ { "id": "a", "title": "A", "category": "ad-hoc", "deadline": {{statutory}} } ] }""");
        var strict = folder.Write("strict.json", File.ReadAllText(catalogue).Replace(statutory, """{ "type": "within", "count": 5, "unit": "working-days" }""", StringComparison.Ordinal));
        var law = folder.Write(
            "law.json",
            """{ "schema": "disclosure-law/1", "id": "x", "title": "X", "provisions": [ { "id": "cn.ogi.proactive", "title": "P", "versions": [ { "inForceFrom": "2008-05-01", "citation": { "instrument": "L" }, "deadline": { "type": "within", "count": 5, "unit": "working-days" } } ] } ] }""");
        var records = folder.Write("r.json", """{ "schema": "disclosure-records/1", "complete": false, "records": [ { "id": "r", "item": "a", "formedOn": "2020-01-10", "publishedAt": "2020-02-13" } ] }""");
        string[] line = ["check", "diff", catalogue, records, records, "--from", "2020-01-01", "--to", "2020-06-30", "--as-of", "2020-07-01", "--before-as-of", "2020-07-01", "--format", "json"];

        Late([.. line, "--before-catalogue", strict]).Should().Be("fixed catalogue");
        Late([.. line, "--before-law", "none", "--law", law]).Should().Be("new law");
        Late([.. line, "--before-law", law]).Should().Be("fixed law");
        Late([.. line, "--before-known-at", "2020-01-20"]).Should().Be("fixed calendar");
        Late(line).Should().BeNull();
    }

    [Fact]
    public void The_time_inspected_earlier_may_be_another()
    {
        var json = Diff("--before-to", "2012-06-30", "--format", "json").Json;

        json.GetProperty("before").GetProperty("to").GetString().Should().Be("2012-06-30");
        json.GetProperty("before").GetProperty("from").GetString().Should().Be("2012-01-01");
        json.GetProperty("before").GetProperty("asOf").GetString().Should().Be("2012-07-15");
        json.GetProperty("after").GetProperty("to").GetString().Should().Be("2012-12-31");
        Changes(json, "new").Should().Contain("finding.not-yet-due|accounts|2012-H2|");
    }

    [Fact]
    public void Everything_wrong_is_said_in_one_go()
    {
        Cli.Run("check", "diff", "--lang", "en").Error.Should().Contain("<before.json>").And.Contain("<after.json>").And.Contain("--before-as-of 2012-07-15").And.Contain("Faults: 7.");
        Diff("--lang", "en", "--before-as-of", "2013-01-01").Error.Should().Contain("[input.option-twice]");

        string[] line = ["check", "diff", CheckFiles.OnDisk["catalogue.json"], CheckFiles.OnDisk["july.json"], CheckFiles.OnDisk["december.json"], .. Year, "--as-of", "2012-12-31", "--lang", "en"];
        Cli.Run([.. line, "--before-as-of", "2013-01-01", "--before-from", "2013-02-01"]).Error.Should().Contain("[input.runs-reversed]").And.Contain("[input.window-reversed]").And.Contain("--before-to");
        var history = Cli.Run([.. line, "--before-as-of", "2012-07-15", "--history", CheckFiles.OnDisk["july.json"]]);
        history.ExitCode.Should().Be(ExitCodes.BadInput);
        history.Error.Should().Contain("[input.not-changes]").And.Contain("--format json >");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("""{ "schema": 1 }""")]
    [InlineData("""{ "schema": "self-inspection-changes/1" }""")]
    [InlineData("""{ "schema": "self-inspection-changes/1", "gone": [ 1 ] }""")]
    [InlineData("""{ "schema": "self-inspection-changes/1", "gone": [ null ] }""")]
    [InlineData("""{ "schema": "self-inspection-changes/1", "gone": 3 }""")]
    public void A_history_that_is_none_is_refused(string content)
    {
        using var folder = new Folder();

        var result = Diff("--history", folder.Write("h.json", content));

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("[input.not-changes]").And.NotContain("input.program-fault");
    }

    private static CliResult Diff(params string[] options) => Cli.Run(
        ["check", "diff", CheckFiles.OnDisk["catalogue.json"], CheckFiles.OnDisk["july.json"], CheckFiles.OnDisk["december.json"], .. Year, "--before-as-of", "2012-07-15", "--as-of", "2012-12-31", .. options]);

    private static string?[] Changes(JsonElement json, string change) =>
        [.. json.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("change").GetString() == change).Select(finding => finding.GetProperty("identity").GetString())];

    /// <summary>What became of the finding that something is late, and why; null where there is none.</summary>
    private static string? Late(string[] line) => Cli.Run(line).Json.GetProperty("findings").EnumerateArray()
        .Where(finding => finding.GetProperty("code").GetString() == "finding.late")
        .Select(finding => $"{finding.GetProperty("change").GetString()} {finding.GetProperty("cause").GetString()}")
        .SingleOrDefault();
}
