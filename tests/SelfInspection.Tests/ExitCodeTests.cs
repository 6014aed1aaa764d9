namespace SelfInspection.Tests;

/// <summary>0 fine, 1 findings, 2 bad input: in every language and format.</summary>
public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("score {checklist} {answers}", 0)]
    [InlineData("score lint {checklist}", 1)]
    [InlineData("score lint {answers}", 2)]
    [InlineData("score lint", 2)]
    [InlineData("score", 2)]
    [InlineData("score {checklist} {answers} --catalogue {catalogue} --records {records} " + Cli.Window, 0)]
    [InlineData("check {catalogue} {records} " + Cli.Window, 0)]
    [InlineData("check {catalogue} {records} " + Cli.Window + " --all --calendar cn-weekday --known-at 2013-04-15", 0)]
    [InlineData("check {published-catalogue} {published-records} --from 2009-01-01 --to 2025-12-31 --as-of 2026-01-31", 1)]
    [InlineData("check {township} {july} --from 2012-01-01 --to 2012-12-31 --as-of 2012-07-15 --exceptions {exceptions}", 1)]
    [InlineData("check {township} {july} --from 2012-01-01 --to 2012-12-31 --as-of 2012-07-15 --exceptions {exceptions} --office clinic", 0)]
    [InlineData("check {township} {july} --from 2012-01-01 --to 2012-12-31 --as-of 2012-07-15 --exceptions {july}", 2)]
    [InlineData("check diff {township} {july} {december} --from 2012-01-01 --to 2012-12-31 --before-as-of 2012-07-15 --as-of 2012-12-31", 1)]
    [InlineData("check diff {township} {july} {july} --from 2012-01-01 --to 2012-12-31 --before-as-of 2012-07-15 --as-of 2012-07-15", 0)]
    [InlineData("check diff {township} {july} {december}", 2)]
    [InlineData("check sample {township} {december} --seed 358 --size 2", 0)]
    [InlineData("check sample {township} --seed 358", 2)]
    [InlineData("catalogue {catalogue} --as-of 2012-12-31 --level township", 0)]
    [InlineData("catalogue {catalogue} --as-of 2012-12-31 --level township --strict", 1)]
    [InlineData("catalogue {catalogue} --as-of 2012-12-31 --level galaxy", 2)]
    [InlineData("catalogue {table} --as-of 2024-06-01", 0)]
    [InlineData("catalogue {table} --as-of 2024-06-01 --strict", 1)]
    [InlineData("catalogue {catalogue}", 2)]
    [InlineData("catalogue {records} --as-of 2012-12-31", 2)]
    [InlineData("scan {answers}", 0)]
    [InlineData("scan", 2)]
    [InlineData("scan no-such-file", 2)]
    [InlineData("deadline due --within 20 --trigger 2012-12-24", 0)]
    [InlineData("deadline due --within 30 --unit calendar-days --trigger 2012-12-24", 0)]
    [InlineData("deadline due --within 20 --trigger 2026-12-20", 0)]
    [InlineData("deadline due --provision cn.ogi.proactive --trigger 2017-02-10", 0)]
    [InlineData("deadline due --provision no.such.law --trigger 2017-02-10", 2)]
    [InlineData("deadline due 信息形成后20个工作日内 --trigger 2024-01-15", 0)]
    [InlineData("deadline due 及时公开 --trigger 2024-01-15", 2)]
    [InlineData("deadline due 胡说八道 --trigger 2024-01-15", 2)]
    [InlineData("deadline due --within 24 --unit hours --trigger 2024-01-15", 2)]
    [InlineData("deadline parse 信息形成后20个工作日内", 0)]
    [InlineData("deadline parse 20个工作日", 0)]
    [InlineData("deadline parse 及时公开", 0)]
    [InlineData("deadline parse 胡说八道", 1)]
    [InlineData("deadline parse", 0)]
    [InlineData("deadline due --within 20 --trigger 2017-02-10 --calendar mars", 2)]
    [InlineData("calendar 2012", 0)]
    [InlineData("calendar 2012-01-21", 0)]
    [InlineData("calendar 2026", 0)]
    [InlineData("calendar 2027", 0)]
    [InlineData("calendar 2006", 2)]
    [InlineData("calendar 2031-01-01", 2)]
    [InlineData("--help", 0)]
    [InlineData("check --help", 0)]
    [InlineData("chek", 2)]
    public void A_script_can_tell_what_happened(string line, int exitCode)
    {
        foreach (var options in new[] { "--lang zh-CN --format text", "--lang en --format text", "--lang zh-CN --format json", "--lang en --format json" })
        {
            Cli.RunLine($"{line} {options}").ExitCode.Should().Be(exitCode, "of '{0} {1}'", line, options);
        }
    }

    [Fact]
    public void Points_lost_are_findings()
    {
        using var folder = new Folder();
        var answers = folder.Copy(Cli.Answers, "{ \"item\": \"1.3\", \"selfScore\": 6 }", "{ \"item\": \"1.3\", \"selfScore\": 6, \"occurrences\": { \"training_absence\": 2 } }");

        var result = Cli.Run("score", Cli.Checklist, answers, "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.Findings);
        result.Output.Should().Contain("\"Training missed\": 2 × 2 = 4 off.").And.Contain("6 − 4 = 2.");
    }

    [Fact]
    public void Answers_that_do_not_fit_are_bad_input()
    {
        using var folder = new Folder();
        var answers = folder.Copy(Cli.Answers, "{ \"item\": \"1.3\", \"selfScore\": 6 }", "{ \"item\": \"1.3\", \"occurrences\": { \"no_such_rule\": 2 } }");

        var result = Cli.Run("score", Cli.Checklist, answers, "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("no_such_rule").And.Contain("$.answers[2]");
    }
}
