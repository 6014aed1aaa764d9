using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using DisclosureCompliance.Websites;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>A website against the thresholds of the national indicators of 2019.</summary>
public sealed class SiteTests
{
    // Two weeks after 2020-06-01 end on 2020-06-15, six months after 2019-12-15 on 2020-06-15.
    [Theory]
    [InlineData("2020-06-15", null)]
    [InlineData("2020-06-16", FindingCodes.SiteVeto)]
    public void A_home_page_of_more_than_two_weeks_fails_the_site(string asOf, string? code) =>
        Findings(asOf, [Part("home", SitePartKinds.HomePage, "2020-06-01")]).Select(finding => finding.Identity)
            .Should().Equal(code is null ? [] : [$"{code}||||site/home-page"]);

    [Theory]
    [InlineData(4, FindingCodes.SiteBelowThreshold)]
    [InlineData(5, FindingCodes.SiteVeto)]
    public void Columns_of_both_kinds_count_together(int columns, string code)
    {
        var parts = Enumerable.Range(0, columns).Select(i => i % 2 == 0 ? Part($"n{i}", SitePartKinds.News, "2020-06-01") : Part($"p{i}", SitePartKinds.Policy, "2019-12-15"))
            .Append(Part("fresh", SitePartKinds.Policy, "2019-12-16"));

        var finding = Findings("2020-06-16", parts).Should().ContainSingle().Which;

        finding.Code.Should().Be(code);
        finding.Message.In(Language.Chinese).Should().Contain($"{columns} 个").And.Contain("n0").And.NotContain("fresh").And.Contain("未与原文核对");
        finding.LegalBasis.Should().ContainSingle().Which.DocumentNumber.Should().Be("国办秘函〔2019〕19号");
    }

    [Fact]
    public void A_column_is_long_stale_by_the_office_s_own_plan()
    {
        var parts = Enumerable.Range(0, 10).Select(i => new SitePart($"c{i}", LocalizedText.Same($"c{i}"), "own-kind") { UpdatedOn = Day("2020-01-01"), Freshness = new StaleRule(PeriodLength.OfMonths(1)) });

        Findings("2020-06-16", parts).Should().ContainSingle().Which.Target.Should().Be("site/columns-long-stale");
    }

    [Fact]
    public void Five_empty_columns_fail_the_site_and_are_not_stale_as_well() =>
        Findings("2020-06-16", Enumerable.Range(0, 5).Select(i => new SitePart($"e{i}", LocalizedText.Same($"e{i}"), SitePartKinds.News) { IsEmpty = true, UpdatedOn = Day("2018-01-01") }))
            .Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == FindingCodes.SiteVeto && finding.Target == "site/columns-empty");

    // Three months before 2020-06-16: received on 2020-03-15 is over on 2020-06-15; a year before is 2019-06-16.
    [Theory]
    [InlineData("2020-03-16", null, false)]
    [InlineData("2020-03-15", null, true)]
    [InlineData("2020-03-15", "2020-06-16", false)]
    [InlineData("2020-03-15", "2020-06-17", true)]
    [InlineData("2019-06-16", null, true)]
    [InlineData("2019-06-15", null, false)]
    public void A_message_of_the_last_year_must_be_answered_within_three_months(string received, string? answered, bool isFound) =>
        Findings("2020-06-16", [], new SiteMessage("m", Day(received)) { AnsweredOn = answered is null ? null : Day(answered) })
            .Select(finding => finding.Target).Should().Equal(isFound ? ["site/messages-unanswered"] : []);

    [Fact]
    public void Statistics_and_lists_cost_points_only() =>
        Findings("2020-06-16", [Part("s", SitePartKinds.ServiceStatistics, "2020-03-15"), Part("m", SitePartKinds.MessageList, "2020-04-15")])
            .Select(finding => (finding.Code, finding.Severity)).Should().Equal((FindingCodes.SiteDeduction, FindingSeverity.Warning), (FindingCodes.SiteDeduction, FindingSeverity.Warning));

    private static SitePart Part(string id, string kind, string updated) => new(id, LocalizedText.Same(id), kind) { UpdatedOn = Day(updated) };

    private static IReadOnlyList<Finding> Findings(string asOf, IEnumerable<SitePart> parts, params SiteMessage[] messages) => Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), []),
        new DisclosureRecordSet([], isComplete: true),
        new NodaTime.DateInterval(Day("2020-01-01"), Day("2020-12-31")),
        Day(asOf))
    {
        Site = new SiteSnapshot("site", LocalizedText.Same("S"), parts) { Messages = messages },
    }).Findings;
}
