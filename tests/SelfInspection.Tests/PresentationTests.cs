using System.Globalization;
using Spectre.Console;

namespace SelfInspection.Tests;

/// <summary>Readable at 80 columns, without colour, when piped.</summary>
public sealed class PresentationTests
{
    public static TheoryData<string> Lines() =>
    [
        string.Empty,
        "score {checklist} {answers}",
        "score lint {checklist}",
        "score lint {checklist} {answers}",
        "score lint",
        "score",
        "score lint --help",
        "score batch {checklist} {answers}",
        "score batch {checklist} {answers} --statistics",
        "score batch {checklist} {answers} {answers} no-such --awards {answers}",
        "score batch --help",
        "score advise {checklist} {answers}",
        "score advise {checklist} {answers} --grade x --score y",
        "score advise --help",
        "score diff {checklist} {answers} {answers}",
        "score diff",
        "score diff --help",
        "score {checklist} {answers} --catalogue {catalogue} --records {records} " + Cli.Window,
        "check {catalogue} {records} " + Cli.Window + " --all",
        "check {published-catalogue} {published-records} --from 2009-01-01 --to 2025-12-31 --as-of 2026-01-31 --all",
        "check {published-catalogue} {published-records} --from 2019-01-01 --to 2020-12-31 --as-of 2021-01-31 --all",
        "check {township} {july} --from 2012-01-01 --to 2012-12-31 --as-of 2012-07-15 --exceptions {exceptions} --all",
        "check {township} {july} --from 2012-01-01 --to 2012-12-31 --as-of 2012-07-15 --exceptions {answers} --class x --class y",
        "check diff {township} {july} {december} --from 2012-01-01 --to 2012-12-31 --before-as-of 2012-07-15 --as-of 2012-12-31 --all",
        "check diff {township} {july} {december} --from 2012-01-01 --to 2012-12-31 --before-as-of 2012-07-15 --as-of 2012-12-31 --history {answers} --before-law no-such --before-to 2012-13-01",
        "check diff {published-catalogue} {published-records} {published-records} --from 2009-01-01 --to 2025-12-31 --before-as-of 2019-01-31 --as-of 2026-01-31 --all",
        "check sample {published-catalogue} {published-records} --seed 358 --size 12 --by subject --risk power=3 --faulty power=1",
        "check sample {published-catalogue} {published-records} --seed 358 --find 5",
        "check sample {published-catalogue} --seed 358 --size 12 --by item",
        "check sample {published-catalogue} {published-records} --size x --find 5 --by colour --faulty x",
        "catalogue {catalogue} --as-of 2012-12-31 --level township --all",
        "catalogue {table} --as-of 2024-06-01 --level 村级 --all",
        "catalogue {table} --as-of 2024-06-01 --marks x --category y",
        "catalogue --help",
        "office {office} --last-year {last-year}",
        "check sample",
        "check sample --help",
        "check diff",
        "check diff --help",
        "scan {checklist} {answers} --all",
        "scan",
        "scan --help",
        "scan no-such-file --encoding latin --as-of never",
        "office {office}",
        "office {office} --as-of 2013-04-15 --neighbour 宁国市",
        "office {records} --as-of 2013-13-01",
        "office",
        "office --help",
        "office next",
        "office next --help",
        "deadline due --within 20 --trigger 2012-12-24",
        "deadline due --within 400 --trigger 2024-12-24",
        "deadline due --within 1000 --trigger 2012-12-24",
        "deadline due --within 3000 --unit calendar-days --trigger 2012-12-24",
        "deadline due --within 24 --unit hours --trigger 2024-03-04T09:30:15 --zone Asia/Shanghai",
        "deadline due 20个工作日 --trigger 2026-12-15",
        "deadline due 及时公开 --trigger 2024-03-04",
        "deadline due 胡说八道 --trigger 2024-03-04",
        "deadline due --within 20 --event frmed=2024-01-01",
        "deadline parse 信息形成或者变更之日起20个工作日内予以公开",
        "deadline parse 20个工作日\u001b[31m",
        "deadline parse 胡说八道",
        "deadline parse",
        "deadline",
        "deadline due --provision no.such.law --trigger 2012-12-24",
        "deadline due --provision cn.ogi.annual-report --trigger 2026-06-30",
        "calendar 2012",
        "calendar 2012-01-21",
        "calendar 2020 --known-at 2020-01-20",
        "calendar 2027",
        "calendar 2027-02-10",
        "calendar 1999",
        "chek --bogus --format yaml",
        "check {checklist} no/such/file --from 2012-13-01 --to",
        "--help",
        "score --help",
        "check --help",
        "deadline --help",
        "deadline due --help",
        "deadline parse --help",
        "calendar --help",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void No_line_is_wider_than_80_cells_or_ends_with_a_blank(string line)
    {
        foreach (var language in new[] { "zh-CN", "en" })
        {
            foreach (var printed in Cli.RunLine($"{line} --lang {language}").Lines)
            {
                printed.GetCellWidth().Should().BeLessThanOrEqualTo(80, "of '{0}'", printed);
                printed.Should().Be(printed.TrimEnd());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void There_are_no_control_codes_and_no_stack_traces(string line)
    {
        var result = Cli.RunLine(line + " --lang en");

        (result.Output + result.Error).Should().NotMatchRegex("[\u0000-\u0009\u000b-\u001f\u007f]").And.NotContain("   at ").And.NotContain("Exception");
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void English_pages_have_no_unfilled_place_and_no_chinese_label(string line)
    {
        var result = Cli.RunLine(line + " --lang en");

        (result.Output + result.Error).Should().NotMatchRegex(@"\{[a-zA-Z]+\}").And.NotMatchRegex("(依据|记录|处理|来源|单位)：");
    }

    [Theory]
    [InlineData("check {township} {july} --from 2012-01-01 --to 2012-12-31 --as-of 2012-07-15 --exceptions {exceptions}")]
    [InlineData("check diff {township} {july} {december} --from 2012-01-01 --to 2012-12-31 --before-as-of 2012-07-15 --as-of 2012-12-31 --format json")]
    [InlineData("check sample {published-catalogue} {published-records} --seed 358 --size 12 --by unit --risk 应急管理=1.5 --faulty 应急管理=1")]
    [InlineData("catalogue {table} --as-of 2024-06-01 --all")]
    [InlineData("office {office} --last-year {last-year}")]
    public void The_culture_of_the_machine_has_no_influence(string line)
    {
        var expected = Cli.RunLine(line);
        foreach (var culture in new[] { "tr-TR", "ar-SA", "th-TH", "de-DE" })
        {
            CliResult? result = null;
            var thread = new Thread(() => result = Cli.RunLine(line)) { CurrentCulture = new CultureInfo(culture), CurrentUICulture = new CultureInfo(culture) };
            thread.Start();
            thread.Join();

            result.Should().Be(expected, "of {0}", culture);
        }
    }

    [Fact]
    public void A_control_code_in_a_file_does_not_reach_the_terminal()
    {
        using var folder = new Folder();
        var records = folder.Copy(Cli.PublishedRecords, "宁阳县人民政府办公室关于印发", "\\u001b[31m宁阳县\\u0007");

        var result = Cli.Run("check", Cli.PublishedCatalogue, records, "--from", "2009-01-01", "--to", "2025-12-31", "--as-of", "2026-01-31");

        result.Output.Should().Contain("[31m宁阳县").And.NotContain("\u001b").And.NotContain("\u0007");
    }

    [Fact]
    public void A_control_code_in_an_exception_a_seed_or_a_table_does_not_reach_the_terminal()
    {
        using var folder = new Folder();
        var exceptions = folder.Write("e.json", CheckFiles.Exceptions.Replace("power was out", "\\u001b[31mpower\\u0007", StringComparison.Ordinal).Replace("\"flood\"", "\"f\\u001bl\"", StringComparison.Ordinal));
        var table = folder.Write("t.csv", CheckFiles.Table.Replace("低保名单", "\u001b[31m低保", StringComparison.Ordinal).Replace("■公示栏,村级", "■\u001b公示栏,村级", StringComparison.Ordinal));

        CliResult[] results =
        [
            Cli.Run(["check", CheckFiles.OnDisk["catalogue.json"], CheckFiles.OnDisk["july.json"], .. CheckFiles.InJuly, "--exceptions", exceptions, "--lang", "en"]),
            Cli.Run("check", "sample", CheckFiles.OnDisk["catalogue.json"], "--seed", "3\u001b[31m5", "--size", "2"),
            Cli.Run("catalogue", table, "--as-of", "2024-06-01", "--all"),
        ];

        results.Should().OnlyContain(result => result.Output.Contains("[31m")).And.OnlyContain(result => !(result.Output + result.Error).Contains('\u001b') && !result.Output.Contains('\u0007'));
    }
}
