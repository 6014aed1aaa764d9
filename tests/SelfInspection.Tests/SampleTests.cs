using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Spectre.Console;

namespace SelfInspection.Tests;

/// <summary>A sample that anybody can draw again, and what it says.</summary>
public sealed class SampleTests
{
    private const string Catalogue =
        """
        { "schema": "disclosure-catalogue/1", "id": "c", "title": { "zh-CN": "目录", "en": "Catalogue" }, "items": [
          { "id": "budget", "title": "预算", "category": "periodic", "subjects": ["matters", "money"], "responsibleUnit": "财政所", "deadline": { "type": "permanent" } },
          { "id": "news", "title": "动态", "category": "ad-hoc", "deadline": { "type": "permanent" } } ] }
        """;

    [Fact]
    public void The_inspected_office_can_follow_the_draw_by_hand()
    {
        var strata = Strata(Sample("--seed", "福彩3D 358", "--size", "12", "--by", "subject", "--risk", "money=3", "--format", "json").Json);

        strata.Select(stratum => (stratum.GetProperty("id").GetString(), stratum.GetProperty("population").GetInt32())).Should().Equal(("matters", 0), ("money", 20), ("not-stated", 40), ("not-in-catalogue", 1));
        foreach (var stratum in strata)
        {
            var id = stratum.GetProperty("id").GetString()!;
            var drawn = Drawn(stratum);
            var byHand = Ids(id).OrderBy(record => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"福彩3D 358\n{id}\n{record}"))), StringComparer.Ordinal);
            drawn.Should().Equal(byHand.Take(drawn.Length));
        }

        strata.Sum(stratum => Drawn(stratum).Length).Should().Be(12);
        Drawn(strata[1]).Length.Should().BeGreaterThan(Drawn(strata[2]).Length, "money counts three times");
    }

    [Fact]
    public void The_same_seed_draws_the_same_and_another_seed_another_sample()
    {
        string[] Of(string seed) => [.. Strata(Sample("--seed", seed, "--size", "12", "--format", "json").Json).SelectMany(Drawn)];

        Of("358").Should().Equal(Of("358")).And.NotEqual(Of("359"));
    }

    [Fact]
    public void The_page_says_how_it_was_drawn_what_it_means_and_what_to_look_at()
    {
        var english = Sample("--seed", "358", "--size", "12", "--by", "subject", "--risk", "钱=1.5", "--lang", "en");
        var chinese = Sample("--seed", "358", "--size", "12", "--by", "subject", "--risk", "money=1.5");

        english.Output.Should().Contain("\nSeed: 358\nRecords drawn: 12 of 61.\n").And.MatchRegex(@"\nmoney +20 +1.5 +\d+ +\d+ \(\d")
            .And.Contain("\nmoney: ").And.MatchRegex(@"\n1  budget 第\d+号 \(b\d+\)\n").And.Contain("at a confidence of 95%").And.Contain("SHA-256").And.NotContain("Faulty ");
        chinese.Output.Should().Contain("种子：358\n从 61 条记录中抽取 12 条。\n").And.MatchRegex(@"\n钱（money） +20 ").And.MatchRegex(@"\n钱（money）：20 条中的 \d 条\n").And.MatchRegex(@"\n目录中没有的事项（not-in-catalogue） +1 ");
        (english.ExitCode, chinese.ExitCode).Should().Be((ExitCodes.Fine, ExitCodes.Fine));
        english.Lines.Concat(chinese.Lines).Should().OnlyContain(line => line.GetCellWidth() <= 80 && line == line.TrimEnd());
    }

    [Fact]
    public void What_was_found_faulty_changes_what_the_sample_says()
    {
        string[] line = ["--seed", "358", "--size", "30", "--by", "none"];

        var before = Strata(Sample([.. line, "--format", "json"]).Json).Single();
        var after = Strata(Sample([.. line, "--faulty", "全部=2", "--format", "json"]).Json).Single();

        before.GetProperty("faulty").ValueKind.Should().Be(JsonValueKind.Null);
        before.GetProperty("mostFaulty").GetInt32().Should().Be(4, "with 5 faulty of 61 a clean sample of 30 has a probability of 0.0286, with 4 one of 0.0603");
        after.GetProperty("faulty").GetInt32().Should().Be(2);
        after.GetProperty("mostFaulty").GetInt32().Should().BeGreaterThan(4);
        Drawn(after).Should().Equal(Drawn(before));
        Sample([.. line, "--faulty", "all=2", "--lang", "en"]).Output.Should().MatchRegex(@"Number +Risk +Drawn +Faulty +At most faulty\nAll \(all\) +61 +1 +30 +2 +").And.NotContain("look again");
    }

    [Fact]
    public void All_strata_together_hold_at_the_same_confidence()
    {
        string[] line = ["--seed", "358", "--size", "30", "--by", "subject"];

        var json = Sample([.. line, "--format", "json"]).Json;
        var each = Strata(json).Sum(stratum => stratum.GetProperty("mostFaulty").GetInt32());

        json.GetProperty("mostFaulty").GetInt32().Should().BeGreaterThanOrEqualTo(each, "three bounds at 95% do not hold together at 95%");
        Sample([.. line, "--lang", "en"]).Output.Should().MatchRegex(@"\nAll together +61 +30 +" + json.GetProperty("mostFaulty").GetInt32() + @" \(");
        Sample("--seed", "358", "--size", "30", "--by", "none", "--lang", "en").Output.Should().NotContain("All together");
    }

    [Theory]
    [InlineData("1000000000000")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.000000000000000000000001")]
    public void A_risk_of_many_digits_does_not_break_the_table(string risk)
    {
        var result = Sample("--seed", "358", "--size", "30", "--by", "subject", "--risk", "not-stated=" + risk, "--faulty", "not-stated=1", "--lang", "en");

        result.Lines.Should().OnlyContain(line => line.GetCellWidth() <= 80);
        result.Output.Should().MatchRegex(@"\nnot stated( \(not-stated\))? +40 +" + risk[..12]);
    }

    [Fact]
    public void The_size_can_be_what_it_takes_to_find_one_of_so_many()
    {
        var json = Sample("--seed", "358", "--find", "5", "--format", "json").Json;

        json.GetProperty("by").GetString().Should().Be("none");
        json.GetProperty("find").GetInt32().Should().Be(5);
        json.GetProperty("confidence").GetString().Should().Be("0.95");
        json.GetProperty("count").GetInt32().Should().Be(27);
        Strata(json).Single().GetProperty("mostFaulty").GetInt32().Should().Be(4, "5 would have shown");
        Sample("--seed", "358", "--find", "5", "--confidence", "50", "--lang", "en").Output.Should().Contain("If 5 or more are faulty, so many show at least one with a confidence of 50% or");
    }

    [Fact]
    public void Items_of_the_catalogue_are_drawn_where_there_are_no_records()
    {
        using var folder = new Folder();
        string[] line = ["check", "sample", folder.Write("c.json", Catalogue), "--seed", "358", "--size", "2"];

        Cli.Run([.. line, "--by", "unit", "--lang", "en"]).Output.Should().Contain("Items of the catalogue drawn: 2 of 2.").And.Contain("\n1  预算 (budget)\n").And.MatchRegex(@"\n财政所 +1 ").And.MatchRegex(@"\nnot stated \(not-stated\) +1 ");
        var json = Cli.Run([.. line, "--format", "json"]).Json;
        json.GetProperty("records").ValueKind.Should().Be(JsonValueKind.Null);
        Strata(json).Select(stratum => stratum.GetProperty("id").GetString()).Should().Equal("periodic", "ad-hoc");
    }

    [Fact]
    public void Everything_wrong_is_said_in_one_go()
    {
        Cli.Run("check", "sample", "--lang", "en").Error.Should().Contain("<catalogue.json>").And.Contain("--seed").And.Contain("--size or --find").And.Contain("Faults: 3.");
        var error = Sample("--size", "0", "--find", "62", "--risk", "x", "--risk", "all=-1", "--faulty", "q=1", "--confidence", "100", "--at-least", "-1", "--lang", "en").Error;
        error.Should().Contain("[input.missing-option]").And.Contain("whole number from 1 to 2000").And.Contain("whole number from 1 to 61").And.Contain("[input.bad-keyed-number]").And.Contain("[input.bad-risk]")
            .And.Contain("Choose one of: all.").And.Contain("whole number from 1 to 99").And.Contain("[input.one-size]").And.Contain("[input.not-together]");
        Sample("--seed", "1", "--size", "5", "--by", "none", "--faulty", "all=6", "--lang", "en").Error.Should().Contain("all=6").And.Contain("whole number from 0 to 5");
        Sample("--seed", "1", "--size", "5", "--by", "none", "--faulty", "all=1", "--faulty", "All=2", "--lang", "en").Error.Should().Contain("'all' stands more than once");
        Sample("--seed", "1", "--size", "5", "--by", "colour", "--risk", "red=1", "--lang", "en").Error.Should().Contain("[input.unknown-choice]").And.Contain("Faults: 1.");
    }

    [Fact]
    public void Nothing_is_drawn_from_nothing()
    {
        using var folder = new Folder();
        var empty = folder.Write("r.json", """{ "schema": "disclosure-records/1", "complete": true, "records": [] }""");

        var result = Cli.Run("check", "sample", folder.Write("c.json", Catalogue), empty, "--seed", "1", "--size", "5", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("[input.nothing-to-draw]");
    }

    /// <summary>20 records of the budget, 40 of the news, and one of an item that the catalogue does not have.</summary>
    private static CliResult Sample(params string[] options)
    {
        using var folder = new Folder();
        var records = Ids("money").Select(id => Record(id, "budget")).Concat(Ids("not-stated").Select(id => Record(id, "news"))).Concat(Ids("not-in-catalogue").Select(id => Record(id, "gone")));
        var file = folder.Write("r.json", $$"""{ "schema": "disclosure-records/1", "complete": true, "records": [ {{string.Join(", ", records)}} ] }""");
        return Cli.Run(["check", "sample", folder.Write("c.json", Catalogue), file, .. options]);
    }

    private static IEnumerable<string> Ids(string stratum) => stratum switch
    {
        "money" => Enumerable.Range(1, 20).Select(number => $"b{number}"),
        "not-stated" => Enumerable.Range(1, 40).Select(number => $"n{number}"),
        "not-in-catalogue" => ["g1"],
        _ => [],
    };

    private static string Record(string id, string item) => $$"""{ "id": "{{id}}", "item": "{{item}}", "title": "{{item}} 第{{id[1..]}}号" }""";

    private static JsonElement[] Strata(JsonElement json) => [.. json.GetProperty("strata").EnumerateArray()];

    private static string[] Drawn(JsonElement stratum) => [.. stratum.GetProperty("drawn").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!)];
}
