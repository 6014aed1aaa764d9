using System.Text;

namespace SelfInspection.Tests;

/// <summary>Texts are looked over before they are published; the numbers found never appear in what the program prints.</summary>
public sealed class ScanTests
{
    private const string Text = "内部资料\n\n某甲，手机13900000001，身份证11010519491231002X。\n咨询电话：0571-88880000\n";

    [Fact]
    public void What_was_found_is_shown_with_its_place_and_masked()
    {
        var result = Cli.Feed(Encoding.UTF8.GetBytes(Text), "scan", "-", "--lang", "en", "--all");

        result.ExitCode.Should().Be(ExitCodes.Findings);
        result.Output.Should().Be(
            """

            -
            ────────────────────────────────────────────────────────────────────────────────
            ! 1:1     There is a marking of internal matter: 内部资料. (likely)
                      [scan.internal-marking]
            × 3:6     There is a mobile number: 139******01. (likely) [scan.mobile-number]
            × 3:21    There is a resident identity number: 110*************2X. (certain)
                      [scan.identity-number]
            √ 4:6     There is a landline number: 057*******00. (likely)
                      [scan.landline-number]
                      Excused: A telephone for the public
              To do: Have the reviewer decide whether it may be published; if so, take the
                     marking off.
              To do: Remove or mask it where it is a person's; name a service number as
                     such.
              To do: Remove or mask it before publication.
            Found: 3. Excused: 1. Not listed: 0.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Json_has_every_hit_and_no_number()
    {
        var result = Cli.Feed(Encoding.UTF8.GetBytes(Text), "scan", "-", "--format", "json");

        var file = result.Json.GetProperty("files")[0];
        file.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("kind").GetString()).Should().Equal("internal-marking", "mobile-number", "identity-number");
        file.GetProperty("hits")[1].GetProperty("offset").GetInt32().Should().Be(11);
        file.GetProperty("excused")[0].GetProperty("excusedBy").GetProperty("id").GetString().Should().Be("public-telephone");
        result.Output.Should().NotContain("0000001").And.NotContain("19491231").And.NotContain("88880000");
    }

    [Fact]
    public void A_text_without_anything_is_fine()
    {
        using var folder = new Folder();
        var file = folder.Write("notice.txt", "2012年12月24日，某乡公开信息1220条。");

        var result = Cli.Run("scan", file, "--lang", "zh-CN");

        result.ExitCode.Should().Be(ExitCodes.Fine);
        result.Output.Should().Contain("没有发现不宜公开的内容");
    }

    [Fact]
    public void Rules_occasions_and_days_are_taken_from_the_command_line()
    {
        using var folder = new Folder();
        var rules = folder.Write("rules.json", """{"schema":"disclosure-scan-rules/1","id":"own","title":"own","markings":[{"word":"会议专用","kind":"internal-marking"}]}""");
        var file = folder.Write("draft.txt", "会议专用\n某公司，0571-88880000\n某人11010519491231002X");

        Cli.Run("scan", file, "--format", "json").Json.GetProperty("files")[0].GetProperty("hits").GetArrayLength().Should().Be(2);
        var all = Cli.Run("scan", file, "--rules", rules, "--occasion", "administrative-penalty", "--as-of", "1949-12-30", "--format", "json").Json.GetProperty("files")[0];
        all.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("kind").GetString()).Should().Equal("internal-marking");
        all.GetProperty("excused").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void Older_files_are_read_when_their_encoding_is_named()
    {
        // 手机13900000001 in GBK.
        byte[] gbk = [0xCA, 0xD6, 0xBB, 0xFA, .. "13900000001"u8];

        var refused = Cli.Feed(gbk, "scan", "-", "--lang", "en");
        refused.ExitCode.Should().Be(ExitCodes.BadInput);
        refused.Error.Should().Contain("It is not text in UTF-8").And.Contain("--encoding gb18030");
        Cli.Feed(gbk, "scan", "-", "--encoding", "gb18030").ExitCode.Should().Be(ExitCodes.Findings);
    }

    [Theory]
    [InlineData("utf-16", false)]
    [InlineData("utf-16be", true)]
    public void Utf_16_without_a_mark_is_refused_until_its_encoding_is_named(string name, bool bigEndian)
    {
        var bytes = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes("13900000001");

        var refused = Cli.Feed(bytes, "scan", "-", "--lang", "en");
        refused.ExitCode.Should().Be(ExitCodes.BadInput);
        refused.Error.Should().Contain("- 1:").And.Contain("--encoding utf-16");
        Cli.Feed(bytes, "scan", "-", "--encoding", name).ExitCode.Should().Be(ExitCodes.Findings);
    }

    [Fact]
    public void Everything_wrong_with_the_command_line_is_said_at_once()
    {
        var result = Cli.RunLine("scan --encoding latin --as-of never --rules no-such.json --lang en");

        result.ExitCode.Should().Be(ExitCodes.BadInput);
        result.Error.Should().Contain("--encoding").And.Contain("--as-of").And.Contain("no-such.json").And.Contain("Faults: 4");
    }
}
