using System.Text;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Tests.Privacy;

public sealed class DisclosureScannerTests
{
    private static readonly DisclosureScanner Scanner = new();

    [Fact]
    public void A_place_is_line_column_and_offset_in_utf_16()
    {
        const string text = "第一行😀\r\n手机：13900000001\n\n  秘密★10年\n";

        var hits = Scanner.Scan(text).Hits;

        hits.Select(hit => hit.Place.ToString()).Should().Equal("2:4", "4:3");
        hits.Select(hit => text.Substring((int)hit.Place.Offset, hit.Place.Length)).Should().Equal("13900000001", "秘密★10年");
        hits[0].ToString().Should().Be("2:4 scan.mobile-number 139******01");
    }

    [Theory]
    [InlineData("11010519491231002X", ScanSeverity.Violation)]
    [InlineData("名册 320101010228001", ScanSeverity.Warning)]
    [InlineData("手机 13900000001", ScanSeverity.Violation)]
    [InlineData("宅电 0571-88880000", ScanSeverity.Warning)]
    [InlineData("某乙057188880000", ScanSeverity.Information)]
    [InlineData("机密★", ScanSeverity.Violation)]
    [InlineData("内部资料", ScanSeverity.Warning)]
    public void Severity_follows_from_what_was_found_and_how_sure_it_is(string text, ScanSeverity severity) =>
        Scanner.Scan(text).Hits.Should().ContainSingle().Which.Severity.Should().Be(severity);

    [Fact]
    public void What_is_excused_is_listed_with_its_rule_and_weighs_nothing()
    {
        var report = Scanner.Scan("咨询电话：0571-88880000");

        report.IsClean.Should().BeTrue();
        var hit = report.Excused.Should().ContainSingle().Which;
        hit.Severity.Should().Be(ScanSeverity.Information);
        hit.ExcusedBy!.Id.Should().Be("public-telephone");
        hit.ToString().Should().EndWith("(excused: public-telephone)");
    }

    [Fact]
    public void A_word_that_names_a_person_takes_the_excuse_away()
    {
        Scanner.Scan("当事人的联系电话：0571-88880000").Hits.Should().ContainSingle();
        Scanner.Scan("联系电话：0571-88880000").IsClean.Should().BeTrue();
    }

    [Fact]
    public void An_excuse_does_not_reach_into_the_next_clause_or_line()
    {
        Scanner.Scan("监督电话：12345，某甲13900000001").Hits.Should().ContainSingle();
        Scanner.Scan("监督电话：12345\n某甲13900000001").Hits.Should().ContainSingle();
        Scanner.Scan("监督电话：12345、13900000001").IsClean.Should().BeTrue();
    }

    [Fact]
    public void Publishing_a_penalty_excuses_the_telephone_of_a_legal_person_and_no_identity_number()
    {
        const string text = "某公司，0571-88880000，法定代表人身份号码11010519491231002X";
        var penalty = new ScanOptions { Occasions = ["administrative-penalty"] };

        Scanner.Scan(text).Hits.Should().HaveCount(2);
        var report = Scanner.Scan(text, penalty);
        report.Hits.Should().ContainSingle().Which.Kind.Should().Be(ScanKind.IdentityNumber);
        report.Excused.Should().ContainSingle().Which.ExcusedBy!.Id.Should().Be("penalty-of-a-legal-person");
    }

    [Fact]
    public void Hits_beyond_those_to_be_listed_are_counted()
    {
        var text = string.Concat(Enumerable.Repeat("13900000001\n", 50));

        var report = Scanner.Scan(text, new ScanOptions { MostHits = 20 });

        report.Hits.Should().HaveCount(20);
        report.Unlisted.Should().Be(30);
        report.IsClean.Should().BeFalse();
    }

    [Fact]
    public void A_stream_is_read_as_its_byte_order_mark_says()
    {
        const string text = "手机：13900000001";
        foreach (var encoding in new[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

            Scanner.Scan(stream).Hits.Should().ContainSingle().Which.Place.Offset.Should().Be(3);
            stream.CanRead.Should().BeTrue("the stream is the caller's");
        }
    }

    /// <summary>机密★5年, 本件为密件 in GB 18030.</summary>
    private static readonly byte[] Gb18030 =
        [0xBB, 0xFA, 0xC3, 0xDC, 0xA1, 0xEF, 0x35, 0xC4, 0xEA, 0x0A, 0xB1, 0xBE, 0xBC, 0xFE, 0xCE, 0xAA, 0xC3, 0xDC, 0xBC, 0xFE, 0x0A];

    public static TheoryData<byte[]> BytesThatAreNoUtf8() =>
    [
        Gb18030,
        Encoding.Unicode.GetBytes("机密★5年\n本件为密件\n"),
        Encoding.BigEndianUnicode.GetBytes("机密★5年\n本件为密件\n"),
        Encoding.Unicode.GetBytes("13900000001"),
        [.. Encoding.UTF8.GetBytes("通知"), 0xE6, (byte)'\n'],
#if NET
        // Older readers forget the beginning of a character with which a stream ends.
        [.. Encoding.UTF8.GetBytes("通知"), 0xE6],
#endif
    ];

    [Theory]
    [MemberData(nameof(BytesThatAreNoUtf8))]
    public async Task What_could_not_be_read_is_never_called_clean(byte[] bytes)
    {
        var report = await Scanner.ScanAsync(new MemoryStream(bytes));

        report.IsClean.Should().BeFalse();
        report.Unreadable!.Count.Should().BePositive();
        report.Unreadable.Code.Should().Be("scan.unreadable");
        report.Unreadable.Message.RemedyIn(Language.English).Should().Contain("StreamReader");
        Scanner.Scan(new MemoryStream(bytes)).Unreadable!.First.Should().Be(report.Unreadable.First);
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        Scanner.Scan(reader).IsClean.Should().BeFalse("a reader of the wrong encoding is no better");
    }

    [Fact]
    public void What_cannot_be_read_is_counted_once_and_has_its_place_however_long_the_text_is()
    {
        var line = new string('字', 99) + "\n";
        var text = string.Concat(Enumerable.Repeat(line, 1000)) + "ab\uFFFD" + string.Concat(Enumerable.Repeat(line, 1000)) + "\0秘密★10年";

        using var reader = new StringReader(text);
        foreach (var report in new[] { Scanner.Scan(text), Scanner.Scan(reader) })
        {
            report.Unreadable!.ToString().Should().Be("1001:3 scan.unreadable 2");
            report.Hits.Should().ContainSingle().Which.Place.ToString().Should().Be("2001:2");
        }

        Scanner.Scan(line).Unreadable.Should().BeNull();
    }

    [Fact]
    public async Task Asynchronous_reading_gives_the_same_and_can_be_cancelled()
    {
        var text = string.Concat(Enumerable.Repeat("某地公开了有关情况，手机13900000001。\n", 5000));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var progress = new Reported();

        var report = await Scanner.ScanAsync(stream, progress: progress);

        report.Hits.Select(hit => hit.ToString()).Should().Equal(Scanner.Scan(text).Hits.Select(hit => hit.ToString()));
        report.Characters.Should().Be(text.Length);
        progress.Last.Should().Be(text.Length);
        stream.Position = 0;
        var cancelled = () => Scanner.ScanAsync(stream, cancellationToken: new CancellationToken(canceled: true));
        await cancelled.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        Scanner.Scan(string.Empty).Should().Match<ScanReport>(report => report.IsClean && report.Characters == 0);
        using var reader = new StringReader(string.Empty);
        Scanner.Scan(reader).IsClean.Should().BeTrue();
    }

    [Fact]
    public void A_host_adds_and_replaces_rules()
    {
        var own = ScanRulesJson.Parse(
            """
            {
              "schema": "disclosure-scan-rules/1", "id": "own", "title": "own",
              "numbers": { "mobileSegments": ["100"] },
              "markings": [{ "word": "会议专用", "kind": "internal-marking" }],
              "contexts": [{ "id": "public-telephone", "title": "none", "effect": "excuse", "kinds": ["mobile-number"], "before": ["窗口电话"] }]
            }
            """,
            "own.json").GetValueOrThrow();
        var scanner = new DisclosureScanner(ChineseScanRules.Default.With(own));

        scanner.Scan("手机10000000001").Hits.Should().ContainSingle();
        Scanner.Scan("手机10000000001").IsClean.Should().BeTrue();
        scanner.Scan("会议专用").Hits.Should().ContainSingle().Which.Code.Should().Be("scan.internal-marking");
        scanner.Scan("窗口电话：13900000001").IsClean.Should().BeTrue();
        scanner.Scan("监督电话：13900000001").Hits.Should().ContainSingle("the rule that shipped was replaced");
    }

    [Fact]
    public void The_machine_s_culture_changes_nothing()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "ar-SA", "th-TH" })
            {
                Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(name);
                var report = new DisclosureScanner().Scan("Mobile: 13900000001, ID card 11010519491231002x, PASSPORT E12345678");
                report.Hits.Select(hit => hit.Message.In(Language.English) + hit.Place).Should().Equal(
                    "There is a mobile number: 139******01.1:9",
                    "There is a resident identity number: 110*************2X.1:30",
                    "There is a passport number: E12****78.1:59");
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private sealed class Reported : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value) => Last = value;
    }
}
