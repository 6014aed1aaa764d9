namespace SelfInspection.Tests;

/// <summary>The review of an office's year on the console.</summary>
public sealed class OfficeTests
{
    [Fact]
    public void The_model_case_is_reviewed_in_both_languages()
    {
        var chinese = Cli.Run("office", Cli.Office);
        var english = Cli.Run("office", Cli.Office, "--lang", "en");

        (chinese.ExitCode, english.ExitCode).Should().Be((ExitCodes.Fine, ExitCodes.Fine));
        chinese.Output.Should().Contain("方塘乡人民政府，2012 年度；审阅日 2012-12-24。").And.Contain("1220余条").And.Contain("office.head-not-as-claimed").And.Contain("\n合格\n");
        english.Output.Should().Contain("Fangtang Township, the year 2012, seen on 2012-12-24.").And.Contain("Violations: 0.").And.Contain("To do: ");
    }

    [Fact]
    public void An_overdue_complaint_makes_the_exit_code_1()
    {
        using var folder = new Folder();
        var file = folder.Write(
            "office.json",
            """{"schema":"disclosure-office-year/1","office":"甲乡","year":2023,"feedbackLimit":{"type":"within","count":15,"unit":"working-days"},"feedback":[{"id":"c1","kind":"complaint","receivedOn":"2023-04-03"}]}""");

        Cli.Run("office", file, "--lang", "en").Output.Should().Contain("seen on 2023-12-31").And.Contain("[office.feedback-unanswered]");
        Cli.Run("office", file).ExitCode.Should().Be(ExitCodes.Findings);
        Cli.Run("office", file, "--as-of", "2023-04-24").ExitCode.Should().Be(ExitCodes.Fine);
    }

    [Fact]
    public void The_json_has_findings_figures_and_what_passed()
    {
        var json = Cli.Run("office", Cli.Office, "--format", "json", "--neighbour", "市政民互动平台").Json;

        json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).Should().Contain("office.neighbour-named");
        var figures = json.GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.GetProperty("name").GetString()!);
        figures["office.trainings"].GetProperty("highest").GetInt64().Should().Be(2);
        figures["office.total.published.new"].GetProperty("words").GetString().Should().Be("1220余条");
        figures["office.head-as-claimed"].GetProperty("flag").GetBoolean().Should().BeFalse();
        json.GetProperty("passed").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void The_draft_of_the_next_year_can_be_reviewed_with_the_year_before()
    {
        using var folder = new Folder();
        var draft = Cli.Run("office", "next", Cli.Office);
        draft.ExitCode.Should().Be(ExitCodes.Fine);

        var next = folder.Write("next.json", draft.Output);
        var review = Cli.Run("office", next, "--last-year", Cli.Office, "--lang", "en");

        review.Error.Should().BeEmpty();
        review.Output.Should().Contain("the year 2013, seen on 2013-12-31").And.Contain("[office.past-goal-without-result]").And.NotContain("[office.past-goal-lost]");
    }

    [Fact]
    public void What_changed_since_the_year_before_is_listed()
    {
        using var folder = new Folder();
        var before = folder.Write(
            "before.json",
            """{"schema":"disclosure-office-year/1","office":"甲乡","year":2022,"departments":[{"name":"计生办"}],"supervisors":[{"at":"各村","count":"十余人"}],"totals":[{"id":"published","scope":"new-this-year","count":900}]}""");
        var now = folder.Write(
            "now.json",
            """{"schema":"disclosure-office-year/1","office":"甲乡","year":2023,"departments":[{"name":"综治办"}],"supervisors":[{"at":"各村","count":12}],"totals":[{"id":"published","scope":"new-this-year","count":1220}]}""");

        var chinese = Cli.Run("office", now, "--last-year", before).Output;
        chinese.Should().Contain("\n与 2022 年度相比\n").And.Contain("\n+ 综治办：新增“综治办”。\n").And.Contain("\n- 计生办：不再列出（原为“计生办”）。\n").And.Contain("\n? 各村：十余人 与 12，因有概数，增减不明。\n");
        Cli.Run("office", now, "--last-year", before, "--lang", "en").Output.Should().Contain("\nAgainst the year 2022\n").And.MatchRegex(@"\n~ .*: up from 900 to 1220\.\n");
        Cli.Run("office", now).Output.Should().NotContain("年度相比");
        var same = folder.Write("same.json", File.ReadAllText(now).Replace("\"year\":2023", "\"year\":2022", StringComparison.Ordinal));
        Cli.Run("office", now, "--last-year", same).Output.Should().Contain("没有变化。");

        var changes = Cli.Run("office", now, "--last-year", before, "--format", "json").Json.GetProperty("changes").EnumerateArray().ToArray();
        changes.Select(change => change.GetProperty("kind").GetString()).Should().BeEquivalentTo("added", "removed", "unclear", "risen");
        changes.Single(change => change.GetProperty("kind").GetString() == "risen").GetProperty("before").GetString().Should().Be("900");
        Cli.Run("office", now, "--format", "json").Json.GetProperty("changes").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2021)]
    [InlineData(2025)]
    public void What_is_not_the_year_before_is_refused(int year)
    {
        using var folder = new Folder();
        var now = folder.Write("now.json", """{"schema":"disclosure-office-year/1","office":"甲乡","year":2023}""");
        var other = folder.Write("other.json", $$"""{"schema":"disclosure-office-year/1","office":"甲乡","year":{{year}}}""");

        var result = Cli.Run("office", now, "--last-year", other, "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("[input.not-last-year]").And.Contain($"This is the year {year}; the year 2022 is meant.");
    }

    [Fact]
    public void The_year_before_of_another_office_is_pointed_out()
    {
        using var folder = new Folder();
        var now = folder.Write("now.json", """{"schema":"disclosure-office-year/1","office":"甲乡","year":2023}""");
        var other = folder.Write("other.json", """{"schema":"disclosure-office-year/1","office":"乙乡","year":2022}""");

        Cli.Run("office", now, "--last-year", other).Output.Should().Contain("所给的上年材料属“乙乡”").And.Contain("[office.last-year-of-other]");
    }

    [Fact]
    public void Everything_wrong_is_said_in_one_go()
    {
        var result = Cli.Run("office", Cli.Records, "--as-of", "2012-13-01", "--last-year", "no-such.json", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("load.wrong-schema").And.Contain("--as-of").And.Contain("no-such.json");
    }
}
