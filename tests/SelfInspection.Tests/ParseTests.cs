using System.Text;
using System.Text.Json;

namespace SelfInspection.Tests;

/// <summary>Phrases become rules, one or a line at a time; whatever comes in, each line has its answer.</summary>
public sealed class ParseTests
{
    [Fact]
    public void A_phrase_shows_status_rule_both_languages_and_what_does_not_matter()
    {
        var page = Cli.RunLine("deadline parse 信息形成或者变更之日起20个工作日内予以公开 --lang en").Output;

        page.Should().Be(
            """
            信息形成或者变更之日起20个工作日内予以公开
               √ Read as it stands
               zh-CN  自信息形成或者变更之日起20个工作日内
               en     within 20 working days after the information is formed or changed
               JSON   {"type": "within", "count": 20, "unit": "working-days"}
               · Without influence: '予以公开' (act)

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("信息形成或者变更之日起20个工作日内", "parsed", 0)]
    [InlineData("20个工作日", "parsed-with-assumptions", 0)]
    [InlineData("及时公开", "not-computable", 0)]
    [InlineData("胡说八道", "not-understood", 1)]
    public void A_phrase_has_one_of_four_outcomes(string phrase, string status, int exitCode)
    {
        var result = Cli.Run("deadline", "parse", phrase, "--format", "jsonl");

        result.ExitCode.Should().Be(exitCode);
        var reading = Lines(result).Single();
        reading.GetProperty("line").GetInt32().Should().Be(1);
        reading.GetProperty("phrase").GetString().Should().Be(phrase);
        reading.GetProperty("status").GetString().Should().Be(status);
        reading.GetProperty("rule").ValueKind.Should().Be(exitCode == 0 ? JsonValueKind.Object : JsonValueKind.Null);
        reading.GetProperty("canonical").ValueKind.Should().Be(reading.GetProperty("rule").ValueKind);
        reading.GetProperty("assumptions").GetArrayLength().Should().Be(status == "parsed-with-assumptions" ? 1 : 0);
        reading.GetProperty("notUnderstood").GetArrayLength().Should().Be(exitCode);
    }

    [Fact]
    public void The_rule_that_is_printed_computes_the_same_date()
    {
        var rule = Lines(Cli.RunLine("deadline parse 每季度首月20日前 --format jsonl")).Single().GetProperty("rule").GetRawText();

        Cli.Run("deadline", "due", "--rule", rule, "--trigger", "2024-02-01", "--format", "json").Json.GetProperty("date").GetString().Should().Be("2024-01-20");
    }

    [Fact]
    public void Each_line_has_its_object_in_order_whatever_it_is()
    {
        byte[][] lines =
        [
            [0xEF, 0xBB, 0xBF, .. "20个工作日内\r"u8],
            [],
            [0xFF, 0xFE, .. "20个工作日内"u8],
            .. new[] { "  \t", new string('9', 1_000_000), new string('或', 340_000), string.Concat(Enumerable.Repeat("（(", 170_000)), "\0\u001b[31m", "长期\r公开", "\u2028", "{\"a\":1}" }.Select(Encoding.UTF8.GetBytes),
            [0xED, 0xA0, 0x80],
            [.. "长期公开"u8],
        ];
        var input = lines.SelectMany((line, i) => i == 0 ? line : [(byte)'\n', .. line]).ToArray();

        var result = Cli.Feed(input, "deadline", "parse", "--format", "jsonl");

        var readings = Lines(result).ToArray();
        readings.Select(reading => reading.GetProperty("line").GetInt32()).Should().Equal(Enumerable.Range(1, lines.Length));
        readings[0].GetProperty("phrase").GetString().Should().Be("20个工作日内");
        readings[0].GetProperty("status").GetString().Should().NotBe("not-understood");
        CodeOf(readings[1]).Should().Be("input.blank-line");
        CodeOf(readings[2]).Should().Be("input.not-utf8", "bytes that are no text must not be passed over");
        CodeOf(readings[3]).Should().Be("input.blank-line");
        readings[4].GetProperty("phrase").GetString().Should().HaveLength(1_000_000);
        CodeOf(readings[7]).Should().Be("input.not-utf8");
        readings.Skip(1).SkipLast(1).Select(StatusOf).Where((_, i) => i is <= 6 or 10).Should().AllBe("not-understood");
        StatusOf(readings[^1]).Should().Be("parsed");
        (result.ExitCode, result.Error).Should().Be((ExitCodes.Findings, string.Empty));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\ufeff", 0)]
    [InlineData("长期公开", 1)]
    [InlineData("长期公开\n", 1)]
    [InlineData("长期公开\r\n", 1)]
    [InlineData("长期公开\n\n", 2)]
    [InlineData("\n", 1)]
    public void A_line_ends_with_its_line_end_and_the_last_one_may_do_without(string input, int lines)
    {
        Lines(Cli.Feed(Encoding.UTF8.GetBytes(input), "deadline", "parse", "--format", "jsonl")).Should().HaveCount(lines);
        Cli.Feed(Encoding.UTF8.GetBytes(input), "deadline", "parse", "--format", "json").Json.GetProperty("phrases").GetArrayLength().Should().Be(lines);
    }

    [Fact]
    public void What_has_come_in_is_answered_before_more_is_waited_for()
    {
        using var output = new StringWriter();
        var seen = new List<int>();
        using var input = new Piecemeal(["长期公开\n20个工", "作日\n每", "年\n"], () => seen.Add(output.ToString().Count(character => character == '\n')));

        ConsoleApp.Run(["deadline", "parse", "--format", "jsonl"], new Terminal(output, TextWriter.Null) { Input = input }).Should().Be(ExitCodes.Fine);

        seen.Should().Equal(0, 1, 2, 3);
    }

    [Fact]
    public void Many_lines_are_counted_at_the_end_of_the_page()
    {
        var result = Cli.Feed(Encoding.UTF8.GetBytes("长期公开\n20个工作日\n及时公开\n胡说八道\n"), "deadline", "parse", "--lang", "en");

        result.ExitCode.Should().Be(ExitCodes.Findings);
        result.Output.ReplaceLineEndings(" ").Should().Contain("4  胡说八道").And.Contain("Phrases: 4. Read as they stand: 1. With assumptions: 1. Nothing to compute: 1. Not understood: 1.");
    }

    [Fact]
    public void A_document_of_all_phrases_repeats_the_exit_code()
    {
        var result = Cli.Feed(Encoding.UTF8.GetBytes("长期公开\n胡说八道\n"), "deadline", "parse", "--format", "json");

        result.Json.GetProperty("schema").GetString().Should().Be("self-inspection-phrases/1");
        result.Json.GetProperty("exitCode").GetInt32().Should().Be(result.ExitCode).And.Be(ExitCodes.Findings);
    }

    [Fact]
    public void Chinese_is_written_as_it_is_read() => Cli.RunLine("deadline parse 长期公开 --format jsonl").Output.Should().Contain("\"长期公开\"").And.NotContain("\\u");

    [Fact]
    public void A_phrase_reads_the_same_in_every_language_of_the_program()
    {
        var chinese = Cli.RunLine("deadline parse 20个工作日 --format jsonl").Output;

        Cli.RunLine("deadline parse 20个工作日 --format jsonl --lang en").Output.Should().Be(chinese);
    }

    [Fact]
    public void Somebody_who_types_is_told_how_to_end()
    {
        using var error = new StringWriter();
        using var input = new MemoryStream();

        ConsoleApp.Run(["deadline", "parse", "--lang", "en"], new Terminal(TextWriter.Null, error) { Input = input, InputIsInteractive = true });

        error.ToString().Should().Contain("Ctrl+D");
    }

    private static IEnumerable<JsonElement> Lines(CliResult result)
    {
        result.Output.Should().Match(output => output.Length == 0 || output.EndsWith('\n'));
        return result.Output.Split('\n').SkipLast(1).Select(line => JsonDocument.Parse(line).RootElement.Clone()).ToArray();
    }

    private static string? StatusOf(JsonElement reading) => reading.GetProperty("status").GetString();

    private static string? CodeOf(JsonElement reading) => reading.GetProperty("notUnderstood")[0].GetProperty("code").GetString();

    /// <summary>Gives one piece for each read, and says before each what has been asked for.</summary>
    private sealed class Piecemeal(IReadOnlyList<string> pieces, Action beforeRead) : MemoryStream
    {
        private int _next;

        public override int Read(byte[] buffer, int offset, int count)
        {
            beforeRead();
            return _next < pieces.Count ? Encoding.UTF8.GetBytes(pieces[_next++], buffer.AsSpan(offset, count)) : 0;
        }
    }
}
