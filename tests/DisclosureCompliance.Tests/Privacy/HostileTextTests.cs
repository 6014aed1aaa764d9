using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Tests.Privacy;

/// <summary>Text that is made to stall a scanner: the work per character, counted and not timed, stays under one bound for all of it.</summary>
public sealed class HostileTextTests
{
    private const int MostStepsPerCharacter = 80;
    private const int Length = 300_000;
    private static readonly DisclosureScanner Scanner = new();

    public static TheoryData<string> Pieces() =>
    [
        "0", "1", "６", "1 ", "1   ", "1-", "1—", "86 ", "+86", "0571-", "(", "(0571)", "13900000001", "13900000001 ", "1390000000", "11010519491231002X", "11010519491231002",
        "110105194912310021 ", "620000000000123", "6200 ", "秘", "密", "秘密", "机密 ", "秘    密", "密    ", "★", "秘密★", "秘密★1", "秘密★10年", "内", "内部", "内 部 ", "内部资料",
        "内部资料 ", "注", "护照E1234567", "护照护照E12345678 ", "联系电话", "电话电话电话13900000001", "本人本人监督电话0571-88880000", "监督电话0571-88880000", "E", "E1234567", "*", "***1",
        "1.", "1,", "_", " ", "\u3000", "\n", "\t", "密级：", "【", "秘密【", "：秘密", "编号13900000001", "\ud800", "\0", "长", "秘密 长", "秘密 1个", "x", "1x", "1 x",
        "统一社会信用代码11010519491231002X", "举报电话甲手机13900000001", "监督电话手机手机手机13900000001", "监督电话：12388、13900000001、", "机 密 特 急 ", "特急 机密 ", "机密（", "机密 某政〔2012〕3号 ", "密级 机密 ",
        "密级：□机密 ■秘密 ", "内部资料（不得", "身份证号119999190113010019", "身份证号：11999919011301001 ", "护照E 1234 5678", "E 1234 5678 ", "卡号6200000000001235",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void The_work_is_in_proportion_to_the_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

        var (_, steps) = Scanner.Measure(text);

        steps.Should().BeLessThan((long)MostStepsPerCharacter * text.Length).And.BeGreaterOrEqualTo(text.Length / 4);
        var (_, half) = Scanner.Measure(text.Substring(0, text.Length / 2));
        steps.Should().BeLessThan((half * 21 / 10) + 1000, "twice the text is twice the work");
    }

    [Fact]
    public void Ordinary_text_is_looked_at_little_more_than_once()
    {
        var text = string.Concat(Enumerable.Repeat("2012年12月24日，某乡政府公开了第3季度财务收支情况，涉及12个村、3500户，金额1,234.50万元。\n", 10_000));

        Scanner.Measure(text).Steps.Should().BeLessThan(2L * text.Length);
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("9-")]
    [InlineData("6   ")]
    public void A_long_row_of_single_digits_is_looked_at_little_more_than_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));

        Scanner.Measure(text).Steps.Should().BeLessThan(2L * text.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(29)]
    [InlineData(100)]
    public void A_long_row_of_single_digits_hides_no_number_beside_it(int length)
    {
        var row = string.Concat(Enumerable.Repeat("7 ", length));

        Scanner.Scan(row + "，1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X").Hits.Should().ContainSingle();
        Scanner.Scan(row + "\n13900000001 " + row).Hits.Should().ContainSingle();
        Scanner.Scan(row + "11010519491231002X").Hits.Should().ContainSingle();
        Scanner.Scan("1 3 9 0 0 0 0 0 0 0 1 " + row).Hits.Should().HaveCount(length < 40 ? 1 : 0, "a number that begins a long row is none");
    }

    [Fact]
    public void Memory_stays_bounded_however_long_the_text_and_however_many_hits()
    {
        using var reader = new EndlessLines("某甲 13900000001\n", 20_000_000);

        var report = Scanner.Scan(reader);

        report.Characters.Should().Be(20_000_000);
        (report.Hits.Count + report.Unlisted).Should().Be(20_000_000 / 15);
        report.Hits.Should().HaveCount(10_000);
    }

    /// <summary>A text that was never in memory as a whole.</summary>
    private sealed class EndlessLines(string line, int length) : TextReader
    {
        private int _at;

        public override int Read(char[] buffer, int index, int count)
        {
            var taken = Math.Min(count, length - _at);
            for (var i = 0; i < taken; i++)
            {
                buffer[index + i] = line[(_at + i) % line.Length];
            }

            _at += taken;
            return taken;
        }
    }
}
