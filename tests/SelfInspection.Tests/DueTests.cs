using System.Globalization;
using System.Text.Json;

namespace SelfInspection.Tests;

/// <summary>The proof of one deadline: the result, how sure it is, and the days as on a wall calendar.</summary>
public sealed class DueTests
{
    [Fact]
    public void The_proof_is_a_sheet_of_weeks_with_the_number_of_each_day_counted()
    {
        var page = Cli.RunLine("deadline due --within 20 --trigger 2012-12-24 --lang en").Output;

        page.Should().Be(
            """
            Due by 2013-01-22 (Tuesday), that day included. The date is certain.
            Working days by the calendar cn, certain through 2026-12-28.

            How it comes about
            ────────────────────────────────────────────────────────────────────────────────
            1  Rule: within 20 working days after the information is formed or changed.
            2  The trigger date 2012-12-24 (Monday) is day zero and is not counted.
            3  Counting working days, number 20 is 2013-01-22 (Tuesday).
               week of        Mon   Tue   Wed   Thu   Fri   Sat   Sun
               2012-12-24             1     2     3     4     –     –
               2012-12-31       5     H     H     H     6    7+    8+
               2013-01-07       9    10    11    12    13     –     –
               2013-01-14      14    15    16    17    18     –     –
               2013-01-21      19    20
               numbers: days counted; + make-up working day; – rest day; H holiday
               · 2013-01-01 to 2013-01-03: New Year's Day, day off, not counted (国办发明电
                 〔2012〕33号, published on 2012-12-10)
               · 2013-01-05 to 2013-01-06: New Year's Day, make-up working day, counted (国
                 办发明电〔2012〕33号, published on 2012-12-10)

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Chinese_marks_stand_flush_under_their_weekdays()
    {
        var page = Cli.RunLine("deadline due --within 20 --trigger 2012-12-24").Output;

        page.Should().Contain(
            """
               周起始日        一    二    三    四    五    六    日
               2012-12-24             1     2     3     4    休    休
               2012-12-31       5    假    假    假     6    7+    8+
            """.ReplaceLineEndings("\n"));
        page.Should().StartWith("最迟 2013-01-22（周二），含当日。日期确定。\n");
    }

    [Fact]
    public void Where_every_day_counts_holidays_and_make_up_days_are_nothing_special()
    {
        var page = Cli.RunLine("deadline due --within 30 --unit calendar-days --trigger 2024-04-20 --lang en").Output;

        page.Should().Contain("2024-04-29       9    10    11").And.NotContain("make-up").And.NotContain("not counted (");
    }

    [Fact]
    public void Of_a_count_longer_than_a_year_the_beginning_and_the_end_are_shown()
    {
        var page = Cli.RunLine("deadline due --within 1000 --trigger 2012-12-24 --lang en").Output;

        page.Should().Contain("weeks left out").And.Contain("2012-12-24             1").And.MatchRegex(@" 1000\n");
        page.Split('\n').Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^   \d{4}-\d\d-\d\d ")).Should().Be(54);
    }

    [Fact]
    public void A_phrase_gives_the_date_of_the_rule_that_it_means()
    {
        var byPhrase = Due("信息形成或者变更之日起20个工作日内 --trigger 2012-12-24");

        byPhrase.GetProperty("date").GetString().Should().Be("2013-01-22");
        byPhrase.GetProperty("rule").GetProperty("count").GetInt32().Should().Be(20);
        byPhrase.GetProperty("reading").GetProperty("status").GetString().Should().Be("parsed");
        Due("--phrase 信息形成或者变更之日起20个工作日内 --trigger 2012-12-24").ToString().Should().Be(byPhrase.ToString());
    }

    [Fact]
    public void The_words_in_which_a_rule_describes_itself_are_read_in_both_languages()
    {
        foreach (var language in new[] { "zh-CN", "en" })
        {
            var words = Due("--within 20 --trigger 2012-12-24").GetProperty("canonical").GetProperty(language).GetString()!;

            var result = Cli.Run("deadline", "due", words, "--trigger", "2012-12-24", "--format", "json");

            result.Json.GetProperty("date").GetString().Should().Be("2013-01-22", "of '{0}'", words);
        }
    }

    [Fact]
    public void What_was_assumed_of_a_phrase_stands_beside_its_date_in_every_format()
    {
        Cli.RunLine("deadline due 20个工作日 --trigger 2024-01-15").Output.Should().Contain("[phrase.assumed.trigger-unstated]");
        Cli.RunLine("deadline due 20个工作日 --trigger 2024-01-15 --format markdown").Output.Should().Contain("> 假设：“20个工作日”未写明从何时起算");
        Due("20个工作日 --trigger 2024-01-15").GetProperty("reading").GetProperty("assumptions")[0].GetProperty("code").GetString()
            .Should().Be("phrase.assumed.trigger-unstated");
    }

    [Fact]
    public void A_phrase_without_a_number_is_answered_with_the_reason_and_what_to_do()
    {
        var result = Cli.RunLine("deadline due 及时公开 --trigger 2024-01-15 --lang en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Output.Should().StartWith("There is no date.").And.Contain("[deadline.unknown.no-number]").And.Contain("To do: ");
    }

    [Fact]
    public void The_latest_of_the_events_starts_the_period()
    {
        var restarted = Due("--within 20 --event formed=2024-01-02 --event changed=2012-12-24 --event formed=2012-12-20");

        restarted.GetProperty("trigger").GetString().Should().Be("2024-01-02");
        restarted.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("event").GetString()).Should().Equal("formed", "changed", "formed");
    }

    [Theory]
    [InlineData("approved")]
    [InlineData("批准")]
    [InlineData("Approval")]
    public void An_event_is_named_by_its_identifier_or_by_its_words(string name)
    {
        var due = Cli.Run("deadline", "due", "--event", name + "=2012-12-24", "--format", "json", "--rule", """{"type":"within","count":20,"unit":"working-days","after":["approved"]}""");

        due.Json.GetProperty("date").GetString().Should().Be("2013-01-22");
    }

    [Fact]
    public void A_rule_names_its_events_when_one_is_misspelt()
    {
        var error = Cli.RunLine("deadline due --provision cn.ogi.request.reply --event recieved=2024-01-15 --lang en").Error;

        error.ReplaceLineEndings(" ").Should().Contain("[input.unknown-event]").And.Contain("request-received");
    }

    [Fact]
    public void Hours_run_from_the_moment_and_days_from_the_day_that_the_cut_off_makes_of_it()
    {
        var hours = Due("--within 24 --unit hours --trigger 2024-03-04T17:30 --zone Asia/Shanghai");
        hours.GetProperty("at").GetString().Should().Be("2024-03-05T09:30:00Z");

        Due("--within 1 --trigger 2024-03-04T17:29 --zone Asia/Shanghai --cut-off 17:30").GetProperty("date").GetString().Should().Be("2024-03-05");
        Due("--within 1 --trigger 2024-03-04T17:30 --zone Asia/Shanghai --cut-off 17:30").GetProperty("date").GetString().Should().Be("2024-03-06");
        Due("--within 1 --event formed=2024-03-04T17:30 --zone Asia/Shanghai").GetProperty("date").GetString().Should().Be("2024-03-05");
    }

    [Theory]
    [InlineData("--within 5 --trigger 2024-04-20", "2024-04-26")]
    [InlineData("--within 5 --trigger 2024-04-20 --roll-trigger", "2024-04-28")]
    [InlineData("--within 5 --trigger 2024-04-19 --count-trigger-day", "2024-04-25")]
    [InlineData("--within 8 --unit calendar-days --trigger 2024-04-24", "2024-05-06")]
    [InlineData("--within 8 --unit calendar-days --trigger 2024-04-24 --no-roll", "2024-05-02")]
    public void An_open_point_is_decided_by_an_option(string line, string date) => Due(line).GetProperty("date").GetString().Should().Be(date);

    [Theory]
    [InlineData("trigger-date", "492")]
    [InlineData("pending-to-new-law", "711")]
    public void Which_version_of_the_law_applies_to_what_was_pending_is_an_option(string policy, string number)
    {
        var due = Due($"--provision cn.ogi.request.reply --trigger 2019-05-10 --transition {policy}");

        due.GetProperty("legalBasis")[0].GetProperty("documentNumber").GetString().Should().Contain(number);
    }

    [Fact]
    public void Parts_are_named_and_dated_where_the_whole_has_no_date()
    {
        const string rule = """{"type":"parts","parts":[{"subject":"预算","rule":{"type":"within","count":20,"unit":"calendar-days"}},{"subject":"决算","rule":{"type":"within","count":2,"unit":"months"}}]}""";

        var result = Cli.Run("deadline", "due", "--rule", rule, "--trigger", "2024-01-16", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Output.ReplaceLineEndings(" ").Should().Contain("· 预算: within 20 calendar days").And.Contain("2024-02-05").And.Contain("· 决算: within 2 months").And.Contain("2024-03-18");
        Cli.Run("deadline", "due", "--rule", rule, "--event", "预算=2024-01-16", "--format", "json").Json.GetProperty("date").GetString().Should().Be("2024-02-05");
    }

    [Fact]
    public void A_local_rule_that_is_looser_than_the_law_is_refused_with_the_reason()
    {
        using var folder = new Folder();
        var file = folder.Write(
            "local.json",
            """
            {"schema":"disclosure-law/1","id":"town","title":{"zh-CN":"本地","en":"Local"},"provisions":[{"id":"town.proactive","title":{"zh-CN":"主动公开","en":"Proactive"},"localTo":"cn.ogi.proactive",
              "versions":[{"inForceFrom":"2020-01-01","citation":{"instrument":{"zh-CN":"办法","en":"Measures"},"article":{"zh-CN":"第一条","en":"article 1"}},"deadline":{"type":"within","count":30,"unit":"working-days"}}]}]}
            """);

        foreach (var line in new[] { "deadline due --provision town.proactive --trigger 2024-01-15", "check {catalogue} {records} " + Cli.Window })
        {
            var result = Cli.RunLine($"{line} --law {file}");

            result.ExitCode.Should().Be(ExitCodes.BadInput, "of '{0}': {1}", line, result.Output);
            result.Error.Should().Contain("[law.looser");
        }
    }

    [Fact]
    public void Markdown_is_the_proof_of_the_library_and_nothing_from_outside_is_read_as_markup()
    {
        var result = Cli.Run("deadline", "due", "--within", "20", "--trigger", "2012-12-24", "--format", "markdown");
        result.Output.Should().StartWith("# 期限推算单\n").And.Contain("| 2012-12-31 | 5 | 假 | 假 | 假 | 6 | 7+ | 8+ |").And.EndWith("\n");

        var hostile = Cli.Run("deadline", "due", "--trigger", "2012-12-24", "--format", "markdown", "--rule", """{"type":"with-event","event":"<b>\u001b[31m|x|"}""");
        hostile.Output.Should().NotContain("\u001b").And.NotContain("<b>").And.NotContain("|x|");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_phrase()
    {
        var result = Cli.Run("deadline", "due", "20个工作日\ud800", "--trigger", "2012-12-24");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("[input.not-utf8]");
    }

    [Fact]
    public void Every_day_of_a_long_count_is_in_the_json()
    {
        var steps = Due("--within 1000 --trigger 2012-12-24").GetProperty("steps");

        var days = steps.EnumerateArray().SelectMany(step => step.GetProperty("days").EnumerateArray()).Select(day => day.GetProperty("date").GetString()!).ToArray();
        days.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        days.Should().HaveCountGreaterThan(1400);
        DateTime.ParseExact(days[0], "yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(new DateTime(2012, 12, 25));
    }

    private static JsonElement Due(string line) => Cli.RunLine($"deadline due {line} --format json").Json;
}
