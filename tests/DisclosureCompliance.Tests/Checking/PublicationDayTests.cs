using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>A publication has one day, by the clocks of one zone, whatever the offset in which it was recorded.</summary>
public sealed class PublicationDayTests
{
    // Ten calendar days after 2012-03-31: due on 2012-04-10.
    private static readonly CatalogueItem Plan = Item("plan", DisclosureCategory.AdHoc, new WithinRule(10, PeriodUnit.CalendarDays));

    [Theory]
    [InlineData("2012-04-10T15:59Z", null)]
    [InlineData("2012-04-10T16:00Z", FindingCodes.Late)]
    [InlineData("2012-04-11T00:30+09:00", null)]
    [InlineData("2012-04-11T01:00+09:00", FindingCodes.Late)]
    [InlineData("2012-04-10T23:59+08:00", null)]
    [InlineData("2012-04-11T00:00+08:00", FindingCodes.Late)]
    [InlineData("2012-04-10T23:59", null)]
    [InlineData("2012-04-11T00:00", FindingCodes.Late)]
    public void The_last_day_ends_at_midnight_in_China(string published, string? code) => Codes(Check(Plan, "2012-12-31", At(published))).Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData("Europe/Berlin", "2012-04-10T21:59Z", null)]
    [InlineData("Europe/Berlin", "2012-04-10T22:00Z", FindingCodes.Late)]
    [InlineData("Europe/Berlin", "2012-04-11T00:00", FindingCodes.Late)]
    public void Another_zone_may_be_chosen(string zone, string published, string? code)
    {
        var request = new ComplianceCheckRequest(new DisclosureCatalogue("c", LocalizedText.Same("c"), [Plan]), new DisclosureRecordSet([At(published)], isComplete: true), Year2012, Day("2012-12-31"));

        Codes(Checker(options: new CheckOptions { Zone = DateTimeZoneProviders.Tzdb[zone] }).Check(request)).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void Seen_from_a_day_what_is_published_after_its_midnight_is_not_published()
    {
        Codes(Check(Plan, "2012-04-11", At("2012-04-11T15:59Z"))).Should().Equal(FindingCodes.Late);
        Codes(Check(Plan, "2012-04-11", At("2012-04-11T16:00Z"))).Should().Equal(FindingCodes.Missing);
    }

    [Fact]
    public void Texts_and_counts_go_by_the_same_day()
    {
        var report = Check(Plan, "2012-12-31", At("2012-04-10T16:30Z"), At("2012-04-10T16:30", "other"));
        var finding = report.Findings.Should().ContainSingle().Which;

        finding.Message.ArgumentIn("published", Language.English).Should().Be("2012-04-11");
        finding.CalendarDaysLate.Should().Be(1);
        finding.Record!.PublishedAt!.Value.ToString().Should().Be("2012-04-11T00:30+08:00", "it is the same moment");
        report.Request.Records.Records[0].PublishedAt!.Value.ToString().Should().Be("2012-04-10T16:30Z", "what was asked stays as it was");
        report.Statistics.Total.Should().BeEquivalentTo(new { Late = 1, OnTime = 1 });
    }

    [Fact]
    public void A_copy_for_its_day_keeps_all_that_the_record_says()
    {
        var full = new DisclosureRecord("r", "plan")
        {
            Title = "t", FormedOn = Day("2012-03-31"), ChangedOn = Day("2012-04-01"), Events = [new EventDate(RuleTerms.Approved, Day("2012-04-02"))], PublishedAt = Time("2012-04-10T16:30Z"), RemovedOn = Day("2012-05-01"),
            SignedOn = Day("2012-04-03"), IndexNumber = "n", Places = [new PublicationPlace("a")], Elements = [], Approvals = Approved, Source = "s",
        };

        var copy = full.By(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]);

        copy.Should().BeEquivalentTo(full, options => options.Excluding(record => record.PublishedAt).WithStrictOrdering());
        copy.PublishedAt!.Value.Date.Should().Be(Day("2012-04-11"));
        full.PublishedAt!.Value.Date.Should().Be(Day("2012-04-10"));
    }

    [Fact]
    public void Approvals_see_the_moment_that_was_recorded()
    {
        var trail = new ApprovalTrail(new ApprovalEntry("draft", "clerk", "wu", Day("2012-04-09")), new ApprovalEntry("review", "supervising-leader", "li", Time("2012-04-10T16:20Z")));
        DisclosureRecord Published(string at) => new("r", "plan") { FormedOn = Day("2012-04-09"), PublishedAt = Time(at), Approvals = trail };

        Codes(Check(Plan, "2012-12-31", Published("2012-04-10T16:30Z"))).Should().BeEmpty();
        Codes(Check(Plan, "2012-12-31", Published("2012-04-10T16:10Z"))).Should().Equal(FindingCodes.Unapproved);
    }

    private static IEnumerable<string> Codes(ComplianceReport report) => report.Findings.Select(finding => finding.Code);

    private static RecordedTime Time(string text) => RecordedTime.TryParse(text, out var time) ? time : throw new FormatException(text);

    private static DisclosureRecord At(string published, string id = "r") => new(id, "plan") { FormedOn = Day("2012-03-31"), PublishedAt = Time(published), Approvals = Approved };
}
