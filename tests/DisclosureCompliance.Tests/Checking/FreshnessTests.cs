using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Which publication of an item is its newest, whatever the order of the records.</summary>
public sealed class FreshnessTests
{
    private static readonly CatalogueItem News = new("news", LocalizedText.Same("news"), DisclosureCategory.AdHoc, new ImmediateRule()) { Freshness = new StaleRule(PeriodLength.OfDays(30)) };

    [Theory]
    [InlineData("a 2012-11-01, b 2012-12-01", "b")]
    [InlineData("b 2012-12-01, a 2012-11-01", "b")]
    [InlineData("a 2012-11-01, c 2012-12-01, b 2012-11-15", "c")]
    [InlineData("b 2012-12-01, a 2012-12-01", "a")]
    [InlineData("a 2012-12-01, b 2012-12-01", "a")]
    [InlineData("b 2012-12-01, c 2012-12-01, a 2012-12-01", "a")]
    [InlineData("a 2012-11-01 2012-12-02, b 2012-12-01", "a")]
    [InlineData("b 2012-12-01, a 2012-11-01 2012-12-02", "a")]
    [InlineData("a 2012-12-01 2012-11-01, b 2012-11-15", "a")]
    public void The_newest_publication_or_change_answers_and_of_one_day_the_smaller_identifier(string records, string newest)
    {
        var report = Check(News, "2012-12-20", [.. records.Split(',').Select(text => Of(text.Trim().Split(' ')))]);

        report.Passed.Where(check => check.Aspect == CheckAspect.Freshness).Select(check => check.Record.Id).Should().Equal(newest);
        report.Findings.Should().NotContain(finding => finding.Code == FindingCodes.Stale);
    }

    [Theory]
    [InlineData("2012-12-19", false)]
    [InlineData("2012-12-20", false)]
    [InlineData("2012-12-21", true)]
    public void A_change_of_the_day_of_the_inspection_counts_and_one_of_tomorrow_does_not(string changed, bool isStale) =>
        Check(News, "2012-12-20", Of(["r", "2012-11-01", changed])).Findings.Any(finding => finding.Code == FindingCodes.Stale).Should().Be(isStale);

    private static DisclosureRecord Of(string[] words) => new(words[0], "news")
    {
        FormedOn = Day("2012-10-08"),
        PublishedAt = Day(words[1]),
        ChangedOn = words.Length > 2 ? Day(words[2]) : null,
        Approvals = Approved,
    };
}
