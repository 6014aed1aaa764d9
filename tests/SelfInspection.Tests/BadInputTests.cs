namespace SelfInspection.Tests;

/// <summary>A wrong file or a wrong word gives every fault with file, place, value and remedy.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void A_missing_file_and_a_folder_are_named()
    {
        using var folder = new Folder();

        var result = Cli.Run("score", Path.Combine(folder.FullPath, "none.json"), folder.FullPath, "--lang", "en");

        Refuses(result, "input.no-file", "input.is-folder");
        result.Error.Should().Contain("none.json");
    }

    [Fact]
    public void A_file_in_a_folder_that_does_not_exist_is_a_missing_file() =>
        Refuses(Cli.Run("score", "/no/such/folder/c.json", Cli.Answers), "input.no-file");

    [Fact]
    public void Broken_json_is_shown_with_its_line()
    {
        using var folder = new Folder();
        var file = folder.Write("broken.json", "{\n  \"schema\": \"disclosure-checklist/2\",\n  oops\n}");

        var result = Cli.Run("score", file, Cli.Answers, "--lang", "en");

        Refuses(result, "load.syntax");
        result.Error.Should().Contain("broken.json 3:3");
    }

    [Fact]
    public void An_empty_file_and_a_file_of_another_format_are_both_said()
    {
        using var folder = new Folder();
        var file = folder.Write("empty.json", " \n");

        Refuses(Cli.Run("score", file, Cli.Checklist), "load.empty", "load.wrong-schema");
    }

    [Fact]
    public void A_provision_that_the_catalogue_misspells_is_refused_before_anything_is_checked()
    {
        using var folder = new Folder();
        var file = folder.Copy(Cli.Catalogue, "\"cn.ogi.proactive\"", "\"cn.ogi.proactve\"");

        var result = Cli.Run("check", file, Cli.Records, "--from", "2012-01-01", "--to", "2012-12-31", "--as-of", "2013-04-15", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("[law.unknown-provision]").And.Contain("catalogue.json $.items[").And.Contain("the nearest is: cn.ogi.proactive.");
    }

    [Fact]
    public void Every_fault_of_a_file_is_listed_with_path_value_and_remedy()
    {
        using var folder = new Folder();
        var file = folder.Write(
            "records.json",
            """
            { "schema": "disclosure-records/1", "complete": false, "records": [
              { "id": "a", "item": "guide", "formedOn": "2012-02-30" },
              { "id": "a", "item": "guide", "publishedAt": "yesterday", "colour": "red" } ] }
            """);

        var result = Cli.Run("check", Cli.Catalogue, file, "--from", "2012-01-01", "--to", "2012-12-31", "--as-of", "2013-04-15", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("$.records[0].formedOn").And.Contain("2012-02-30").And.Contain("$.records[1].id")
            .And.Contain("$.records[1].publishedAt").And.Contain("$.records[1].colour").And.Contain("To do: ").And.Contain("Faults: 4.");
    }

    [Fact]
    public void Faults_of_all_files_and_options_are_said_in_one_go()
    {
        using var folder = new Folder();
        var file = folder.Write("c.json", "[]");

        var result = Cli.Run("check", file, "none.json", "--from", "2012-1-1", "--to", "2012-12-31", "--calendar", "mars", "--policy", file);

        Refuses(result, "load.wrong-type", "input.no-file", "input.bad-date", "input.missing-option", "input.unknown-calendar", "load.wrong-type");
    }

    [Theory]
    [InlineData("chek", "input.unknown-word")]
    [InlineData("check a b c", "input.unknown-word")]
    [InlineData("calendar 2012 --bogus", "input.unknown-word")]
    [InlineData("calendar", "input.missing-argument")]
    [InlineData("calendar tomorrow", "input.bad-year-or-date")]
    [InlineData("calendar 2012-02-30", "input.bad-year-or-date")]
    [InlineData("calendar 0000", "input.bad-year-or-date")]
    [InlineData("calendar 9999-12-31", "input.bad-year-or-date")]
    [InlineData("deadline due --trigger 9999-12-31 --within 20", "input.bad-date")]
    [InlineData("calendar 2012 --known-at 2012-01-01 --known-at", "input.option-twice")]
    [InlineData("calendar 2012 --calendar mars", "input.unknown-calendar")]
    [InlineData("calendar 2012 --known-at 2001-01-01", "calendar.nothing-known")]
    [InlineData("calendar 2012 --known-at never", "input.bad-date")]
    [InlineData("calendar 2012 --known-at", "input.option-without-value")]
    [InlineData("calendar 2012 --calendar cn --calendar cn", "input.option-twice")]
    [InlineData("calendar 2012 --version=1", "input.unknown-word")]
    [InlineData("calendar 2012 --lang fr", "input.unknown-choice")]
    [InlineData("calendar 2012 --format yaml", "input.unknown-choice")]
    [InlineData("deadline", "input.missing-command")]
    [InlineData("deadline bogus", "input.missing-command")]
    [InlineData("deadline --within 20 --trigger 2012-12-24", "input.missing-command")]
    [InlineData("deadline due --within 20", "input.no-event")]
    [InlineData("deadline due --trigger 2012-12-24", "input.one-rule")]
    [InlineData("deadline due --trigger 2012-12-24 --within 20 --provision cn.ogi.proactive", "input.one-rule")]
    [InlineData("deadline due --trigger 2012-12-24 --within many", "input.bad-number")]
    [InlineData("deadline due --trigger 2012-12-24 --within -1", "input.bad-number")]
    [InlineData("deadline due --trigger 2012-12-24 --within 99999999999999999999", "input.bad-number")]
    [InlineData("deadline due --trigger 2012-12-24 --within 20 --unit fortnights", "input.unknown-choice")]
    [InlineData("deadline due --trigger 2012-12-24 --within 5219 --unit weeks", "input.bad-number")]
    [InlineData("deadline due --trigger 2012-12-24 --provision cn.ogi.proactve", "law.unknown-provision")]
    [InlineData("deadline due 20个工作日 --trigger 2012-12-24 --within 20", "input.one-rule")]
    [InlineData("deadline due 20个工作日 --phrase 20个工作日 --trigger 2012-12-24", "input.one-rule")]
    [InlineData("deadline due 胡说八道 --trigger 2012-12-24", "input.phrase-not-understood")]
    [InlineData("deadline due --phrase 胡说八道 --trigger 2012-12-24", "phrase.unread.text")]
    [InlineData("deadline due --phrase --trigger 2012-12-24", "input.option-without-value")]
    [InlineData("deadline due --within 20 --event 2012-12-24", "input.bad-event")]
    [InlineData("deadline due --within 20 --event =2012-12-24", "input.bad-event")]
    [InlineData("deadline due --within 20 --event frmed=2012-12-24", "input.unknown-event")]
    [InlineData("deadline due --within 20 --event formed=2012-02-30", "input.bad-date")]
    [InlineData("deadline due --within 20 --event formed=2012-12-24T25:00", "input.bad-date")]
    [InlineData("deadline due --within 20 --event formed=2012-12-24T09:30", "input.zone-needed")]
    [InlineData("deadline due --within 20 --trigger 2012-12-24T09:30", "input.zone-needed")]
    [InlineData("deadline due --within 20 --trigger 2012-12-24T09:30 --zone Mars/Olympus", "input.unknown-zone")]
    [InlineData("deadline due --within 20 --trigger 1986-05-04T02:30 --zone Asia/Shanghai", "input.clock-change")]
    [InlineData("deadline due --within 20 --trigger 2012-12-24 --cut-off 17:30", "input.cut-off-without-zone")]
    [InlineData("deadline due --within 20 --trigger 2012-12-24 --zone Asia/Shanghai --cut-off 24:00", "input.bad-time")]
    [InlineData("deadline due --within 20 --trigger 2012-12-24 --transition perhaps", "input.unknown-choice")]
    [InlineData("deadline due --within 20 --trigger 2012-12-24 --law no-such-file.json", "input.no-file")]
    [InlineData("deadline due --within 20 --trigger 2012-12-24 --format jsonl", "input.unknown-choice")]
    [InlineData("deadline parse 20个工作日 --format markdown", "input.unknown-choice")]
    [InlineData("check {catalogue} {records} " + Cli.Window + " --format jsonl", "input.unknown-choice")]
    [InlineData("deadline parse a b", "input.unknown-word")]
    [InlineData("deadline due --trigger 2012-12-24 --provision cn.ogi.proactive --unit calendar-days", "input.unit-without-within")]
    [InlineData("deadline due --trigger 2012-12-24 --rule {\"type\":\"within\"}", "load.missing-field")]
    [InlineData("deadline due --trigger 2012-12-24 --rule no-such-file.json", "input.no-file")]
    [InlineData("check {catalogue} {records} --from 2012-12-31 --to 2012-01-01 --as-of 2013-04-15", "input.window-reversed")]
    [InlineData("check {catalogue} {records} " + Cli.Window + " --all=perhaps", "input.unknown-word")]
    [InlineData("score {checklist} {answers} --catalogue {catalogue}", "input.missing-with-catalogue")]
    public void A_wrong_word_is_answered_with_a_fault(string line, string code)
    {
        foreach (var language in new[] { "--lang=en", "--lang=zh-CN" })
        {
            // The fault about --lang itself needs no second one.
            var result = Cli.RunLine(line.Contains("--lang", StringComparison.Ordinal) ? line : $"{line} {language}");

            result.ExitCode.Should().Be(ExitCodes.BadInput, "of '{0}'", line);
            result.Output.Should().BeEmpty();
            result.Error.ReplaceLineEndings(" ").Should().Contain($"[{code}]").And.NotContain("   at ");
        }
    }

    [Fact]
    public void A_date_at_the_end_of_time_in_a_file_ends_in_words_and_not_in_a_stack_trace()
    {
        using var folder = new Folder();
        var catalogue = folder.Write(
            "catalogue.json",
            """{"schema":"disclosure-catalogue/1","id":"c","title":{"en":"c"},"items":[{"id":"i","title":{"en":"i"},"category":"ad-hoc","deadline":{"type":"within","count":30,"unit":"calendar-days"}}]}""");
        var records = folder.Write("records.json", """{"schema":"disclosure-records/1","complete":true,"records":[{"id":"r","item":"i","formedOn":"9999-12-31"}]}""");

        var result = Cli.Run("check", catalogue, records, "--from", "2012-01-01", "--to", "2999-12-31", "--as-of", "2999-12-31");

        (result.Output + result.Error).Should().NotContain("   at ");
    }

    [Fact]
    public void Faults_come_in_the_language_that_is_asked_for()
    {
        Cli.Run("chek", "--lang", "en").Error.Should().Contain("There is no command, option or argument 'chek' here.");
        Cli.Run("chek").Error.Should().Contain("这里没有名为“chek”的命令、选项或参数。");
    }

    private static void Refuses(CliResult result, params string[] codes)
    {
        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Output.Should().BeEmpty();
        var found = System.Text.RegularExpressions.Regex.Matches(result.Error, @"\[((?:input|load|calendar)\.[a-z-]+)\]").Select(match => match.Groups[1].Value);
        found.Should().Equal(codes);
    }
}
