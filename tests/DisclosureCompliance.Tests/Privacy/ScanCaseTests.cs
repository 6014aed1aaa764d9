using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Tests.Privacy;

/// <summary>The corpus of lines.</summary>
public sealed class ScanCaseTests
{
    private static readonly DisclosureScanner Scanner = new();

    [Fact]
    public void Every_line_gives_what_it_says()
    {
        var wrong = ScanCase.All
            .Select(line => (line.Text, Expected: string.Join(", ", line.Hits.Concat(line.Excused)), Actual: Written(Scanner.Scan(line.Text))))
            .Where(line => line.Expected != line.Actual);

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_line_gives_the_same_within_a_document()
    {
        var text = string.Join("\n\n", ScanCase.All.Select(line => line.Text));

        var report = Scanner.Scan(text);

        ScanCase.HitsOf(report).Should().Equal(ScanCase.All.SelectMany(line => line.Hits));
        ScanCase.ExcusedOf(report).Should().Equal(ScanCase.All.SelectMany(line => line.Excused));
    }

    [Fact]
    public void The_corpus_is_large_enough_to_mean_something()
    {
        ScanCase.All.Count(line => line.Hits.Count > 0).Should().BeGreaterOrEqualTo(120);
        ScanCase.All.Count(line => line.Hits.Count == 0 && line.Excused.Count == 0).Should().BeGreaterOrEqualTo(120);
        ScanCase.All.SelectMany(line => line.Hits).Select(hit => hit.Split(' ')[0]).Distinct().Should().HaveCount(8, "each kind is found somewhere");
    }

    private static string Written(ScanReport report) => string.Join(", ", ScanCase.HitsOf(report).Concat(ScanCase.ExcusedOf(report)));
}
