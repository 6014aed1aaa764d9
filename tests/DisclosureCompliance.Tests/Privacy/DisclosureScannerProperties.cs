using CsCheck;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Tests.TimeLimits;

namespace DisclosureCompliance.Tests.Privacy;

public sealed class DisclosureScannerProperties
{
    private static readonly DisclosureScanner Scanner = new();

    private static readonly string[] Pieces =
    [
        .. ScanCase.All.Select(line => line.Text), " ", "  ", "\n", "\r\n", "\t", "，", "。", "：", "1", "0", "86", "-", "—", "★", "密", "秘", "机密", "内部", "电话", "咨询电话", "x", "X", "*", "***", "（", "）",
        "６", "年", "某乡政府", "2012年12月24日", new('　', 70), new('1', 300), new('密', 200), string.Concat(Enumerable.Repeat("1 ", 200)), string.Concat(Enumerable.Repeat("3 ", 47)), "1 3 9 0 0 0 0 0 0 0 1 ", "4 ",
    ];

    private static readonly Gen<string> Text = RuleGenerator.AnyOf(Pieces).Array[0, 60].Select(pieces => string.Concat(pieces));

    [Fact]
    public void The_hits_are_the_same_however_the_text_is_cut() =>
        Gen.Select(Text, Gen.Int[ScanRun.Reach + 1, 700], Gen.Int[1, 400]).Sample((text, size, step) =>
            Cut(text, size, step).Should().Equal(Written(Scanner.Scan(text)), "of '{0}' in windows of {1}", text, size));

    [Fact]
    public void A_reader_that_gives_little_at_a_time_gives_the_same() =>
        Gen.Select(Text, Gen.Int[1, 50]).Sample((text, most) =>
        {
            var whole = string.Concat(Enumerable.Repeat(text + "\n", 1 + (40_000 / (text.Length + 1))));
            using var reader = new Trickle(whole, most);
            Written(Scanner.Scan(reader)).Should().Equal(Written(Scanner.Scan(whole)));
        }, iter: 20);

    [Fact]
    public void Places_are_in_order_apart_and_within_the_text() =>
        Text.Sample(text =>
        {
            var report = Scanner.Scan(text);
            var end = 0L;
            foreach (var hit in report.Hits.Concat(report.Excused).OrderBy(hit => hit.Place.Offset))
            {
                hit.Place.Offset.Should().BeGreaterOrEqualTo(end);
                end = hit.Place.Offset + hit.Place.Length;
                var before = text.Substring(0, (int)hit.Place.Offset);
                hit.Place.Line.Should().Be(before.Count(c => c == '\n') + 1);
                hit.Place.Column.Should().Be(before.Length - before.LastIndexOf('\n'));
            }

            end.Should().BeLessOrEqualTo(text.Length);
        });

    /// <summary>Scans as <see cref="TextWindow"/> does, with windows and steps of any size.</summary>
    private static List<string> Cut(string text, int size, int step)
    {
        var run = new ScanRun(new ScanParts(ChineseScanRules.Default), ScanOptions.Default);
        var (start, end) = (0, Math.Min(size, text.Length));
        while (end < text.Length)
        {
            start += run.Process(text.AsSpan(start, end - start), start, isLast: false);
            end = Math.Min(text.Length, Math.Max(end + 1, Math.Min(start + size, end + step)));
        }

        run.Process(text.AsSpan(start), start, isLast: true);
        return Written(run.Report(text.Length));
    }

    private static List<string> Written(ScanReport report) =>
        [.. report.Hits.Concat(report.Excused).Select(hit => $"{hit} {hit.Place.Offset}+{hit.Place.Length} {hit.Strength}")];

    private sealed class Trickle(string text, int most) : TextReader
    {
        private int _at;

        public override int Read(char[] buffer, int index, int count)
        {
            var taken = Math.Min(Math.Min(count, most), text.Length - _at);
            text.CopyTo(_at, buffer, index, taken);
            _at += taken;
            return taken;
        }
    }
}
