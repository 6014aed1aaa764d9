using System.Text.Json;
using Spectre.Console;

namespace SelfInspection.Tests;

/// <summary>A catalogue that was printed as a table and saved as CSV.</summary>
public sealed class CatalogueTableTests
{
    [Fact]
    public void What_was_read_of_each_row_can_be_held_against_the_paper()
    {
        var chinese = Review("--all");
        var english = Review("--all", "--lang", "en");

        chinese.Output.Should().StartWith("公开目录：某村公开目录\n").And.Contain("从表格读出 3 行：时限读懂 2 行，没有读懂 1 行，没有写明 0 行。")
            .And.Contain("\n从表格读出的内容\n").And.Contain("\n4  村务/财务收支\n   时限：每季度首月20日\n   读作：每季度一次，期内第1个月20日前（含当日）\n   渠道：政府网站、公示栏\n");
        english.Output.Should().Contain("Rows of the table: 3. Limit read: 2, not understood: 1, none stated: 0.").And.Contain("\n6  村务/宅基地\n   Limit: 胡说八道\n   Read as: –\n   Channels: 公示栏\n");
        Review().Output.Should().NotContain("从表格读出的内容");
        chinese.Lines.Concat(english.Lines).Should().OnlyContain(line => line.GetCellWidth() <= 80 && line == line.TrimEnd());
    }

    [Fact]
    public void What_was_assumed_is_said_with_row_and_column_and_a_finding_names_its_row()
    {
        var result = Review("--lang", "en");

        result.Error.Should().Contain("row 4, column 5 (公开时限)").And.Contain("[csv.catalogue.deadline-assumed]").And.Contain("[csv.catalogue.filled-in]").And.Contain("[csv.catalogue.class-assumed]");
        result.Output.Should().Contain("\n  row 6, deadlineText [catalogue-review.text-unreadable]\n").And.NotContain("$.items");
        result.ExitCode.Should().Be(ExitCodes.Fine);
        Review("--strict").ExitCode.Should().Be(ExitCodes.Findings);
    }

    [Fact]
    public void The_json_lists_the_rows()
    {
        var json = Review("--format", "json").Json;

        json.GetProperty("catalogue").GetProperty("id").GetString().Should().Be("table");
        json.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("code").GetString()).Should().Contain("csv.catalogue.deadline-not-read");
        var rows = json.GetProperty("rows").EnumerateArray().ToArray();
        rows.Select(row => row.GetProperty("row").GetInt32()).Should().Equal(4, 5, 6);
        rows[1].GetProperty("rule").GetProperty("count").GetInt32().Should().Be(20);
        rows[1].GetProperty("reading").GetProperty("status").GetString().Should().Be("parsed");
        rows[2].GetProperty("rule").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("place").GetString()).Should().Contain("row 6, deadline").And.OnlyContain(place => place!.StartsWith("row ", StringComparison.Ordinal) || place == "table");
        Cli.RunLine("catalogue {catalogue} --as-of 2012-12-31 --format json").Json.GetProperty("rows").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void What_the_table_does_not_say_can_be_told()
    {
        Review("--category", "permanent", "--lang", "en").Error.Should().Contain("all are taken as permanent");
        Review("--marks", "choice", "--format", "json").Json.GetProperty("rows")[0].GetProperty("channels").GetArrayLength().Should().Be(2);
        Review("--marks", "obligation", "--format", "json").Json.GetProperty("rows")[0].GetProperty("channels").GetArrayLength().Should().Be(3, "□ is what may be used");

        var json = Cli.RunLine("catalogue {catalogue} --as-of 2012-12-31 --marks choice --category periodic --lang en");
        json.ExitCode.Should().Be(ExitCodes.BadInput);
        json.Error.Should().Contain("--marks").And.Contain("--category").And.Contain("[input.only-for-tables]").And.Contain("Faults: 2.");
    }

    [Fact]
    public void A_table_without_a_header_is_refused_with_everything_else_that_is_wrong()
    {
        using var folder = new Folder();

        var result = Cli.Run("catalogue", folder.Write("bad.CSV", "甲,乙\n1,2\n"), "--as-of", "x", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("[csv.catalogue.no-header]").And.Contain("[input.bad-date]");
    }

    [Fact]
    public void What_was_saved_of_a_table_is_reviewed_and_checked_like_any_catalogue()
    {
        using var folder = new Folder();
        var saved = Path.Combine(folder.FullPath, "catalogue.json");

        var result = Review("--out", saved, "--lang", "en");

        result.Output.Should().Contain("\nCatalogue saved: ");
        Cli.Run("catalogue", saved, "--as-of", "2024-06-01", "--level", "村级", "--lang", "en").Output.Should().StartWith("Catalogue: 某村公开目录\n");
        Cli.Run("check", saved, folder.Write("records.json", """{"schema":"disclosure-records/1","complete":true,"records":[]}"""), "--from", "2024-01-01", "--to", "2024-06-30", "--as-of", "2024-08-01")
            .ExitCode.Should().Be(ExitCodes.Findings, "the first two quarters of the accounts are missing");

        Review("--out", saved, "--lang", "en").Error.Should().Contain("[output.exists]");
        Review("--out", saved, "--force", "--format", "json").Json.GetProperty("savedCatalogue").GetString().Should().Be(saved);
        Review("--out", CheckFiles.OnDisk["table.csv"], "--force").Error.Should().Contain("[output.same-file]");
    }

    private static CliResult Review(params string[] options) => Cli.Run(["catalogue", CheckFiles.OnDisk["table.csv"], "--as-of", "2024-06-01", "--level", "村级", .. options]);
}
