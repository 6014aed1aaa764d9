using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>The edges of a display: the day of the inspection, the day of the removal, what the host saw.</summary>
public sealed class DisplayTests
{
    // Up from Monday 2012-03-05: five working days end on Monday 2012-03-12, six calendar days on Sunday 2012-03-11.
    private static readonly DisplayRule FiveWorkingDays = new(PeriodLength.OfWorkingDays(5));
    private static readonly DisplayRule AtMostSixDays = new(null, PeriodLength.OfDays(6));

    [Theory]
    [InlineData("2012-03-09", "2012-03-08", null)]
    [InlineData("2012-03-09", "2012-03-09", FindingCodes.DisplayedTooShort)]
    [InlineData("2012-03-09", "2012-03-10", FindingCodes.DisplayedTooShort)]
    public void A_removal_counts_from_its_own_day_on(string removed, string asOf, string? code) =>
        Codes(Check(Displayed(FiveWorkingDays), asOf, Up(removed))).Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData(null, "2012-03-12", false)]
    [InlineData(null, "2012-03-13", true)]
    [InlineData("2012-03-13", "2012-03-12", false)]
    [InlineData("2012-03-12", "2012-12-31", false)]
    [InlineData("2012-03-13", "2012-12-31", true)]
    public void A_display_that_was_long_enough_is_passed_and_one_that_still_runs_is_not_yet(string? removed, string asOf, bool isPassed) =>
        IsPassed(Check(Displayed(FiveWorkingDays), asOf, Up(removed))).Should().Be(isPassed);

    // Thirty working days after 2012-12-28 were 2013-02-07 at the earliest and 2013-02-17 at the latest, as seen in 2012.
    [Theory]
    [InlineData("2013-02-07", FindingCodes.DisplayedTooShort, false)]
    [InlineData("2013-02-08", null, false)]
    [InlineData("2013-02-17", null, false)]
    [InlineData("2013-02-18", null, true)]
    public void While_the_last_day_is_open_only_what_no_holiday_can_change_is_said(string removed, string? code, bool isPassed)
    {
        var record = new DisclosureRecord("r", "board") { FormedOn = Day("2012-12-28"), PublishedAt = Day("2012-12-28"), RemovedOn = Day(removed), Approvals = Approved };
        var report = Checker(ChineseCalendars.StateCouncil.AsKnownAt(Day("2012-11-30"))).Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Displayed(new DisplayRule(PeriodLength.OfWorkingDays(30)))]),
            new DisclosureRecordSet([record], isComplete: true),
            Year2012,
            Day("2013-12-31")));

        Codes(report).Should().Equal(code is null ? [] : [code]);
        IsPassed(report).Should().Be(isPassed);
    }

    [Theory]
    [InlineData("2012-03-07", 0)]
    [InlineData("2012-03-08", 1)]
    [InlineData("2012-03-09", 1)]
    public void An_event_during_the_display_is_found_from_its_day_on(string asOf, int count)
    {
        var item = Displayed(new DisplayRule(PeriodLength.OfWorkingDays(5), before: RuleTerms.Approved));
        var record = new DisclosureRecord("r", "board") { FormedOn = Day("2012-03-01"), PublishedAt = Day("2012-03-05"), Events = [new EventDate(RuleTerms.Approved, Day("2012-03-08"))], Approvals = Approved };

        Check(item, asOf, record).Findings.Count(finding => finding.Code == FindingCodes.DisplayNotOver).Should().Be(count);
    }

    [Theory]
    [InlineData(null, "2012-03-11", null)]
    [InlineData(null, "2012-03-12", FindingCodes.RemovalUnknown)]
    [InlineData("2012-03-12", "2012-12-31", null)]
    [InlineData("2012-03-13", "2012-12-31", FindingCodes.NotRemoved)]
    public void What_may_be_up_for_so_long_is_passed_once_it_is_known_to_be_down(string? removed, string asOf, string? code)
    {
        var report = Check(Displayed(AtMostSixDays), asOf, Up(removed));

        Codes(report).Should().Equal(code is null ? [] : [code]);
        IsPassed(report).Should().Be(removed is not null && code is null, "on the last day it may be up, and later nobody said that it is down");
    }

    [Theory]
    [InlineData("2012-03-10 2012-03-20", "2012-03-20")]
    [InlineData("2012-03-20 2012-03-10", "2012-03-20")]
    [InlineData("2012-03-10", null)]
    [InlineData("2012-12-31 2013-01-01", "2012-12-31")]
    [InlineData("2013-01-01", null)]
    public void The_last_day_on_which_any_place_opened_tells_how_long_it_was_up(string seen, string? last)
    {
        var places = seen.Split(' ').Select(day => new PublicationPlace("公示栏" + day) { State = PlaceState.Reachable, TriedOn = Day(day) }).ToArray();

        var finding = Check(Displayed(AtMostSixDays), "2012-12-31", Up(removed: null, places)).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(last is null ? FindingCodes.RemovalUnknown : FindingCodes.NotRemoved);
        if (last is not null)
        {
            finding.Message.ArgumentIn("seen", Language.English).Should().Be(last);
        }
    }

    [Fact]
    public void The_stated_day_of_removal_comes_before_what_the_host_saw()
    {
        var place = new PublicationPlace("公示栏") { State = PlaceState.Reachable, TriedOn = Day("2012-03-10") };

        Codes(Check(Displayed(AtMostSixDays), "2012-12-31", Up("2012-03-13", place))).Should().Equal(FindingCodes.NotRemoved);
        Codes(Check(Displayed(AtMostSixDays), "2012-12-31", Up("2012-03-12", place))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Composition.All, "2012-03-06", FindingCodes.DisplayedTooShort)]
    [InlineData(Composition.All, "2012-03-09", null)]
    [InlineData(Composition.All, "2012-03-13", FindingCodes.NotRemoved)]
    [InlineData(Composition.Any, "2012-03-06", null)]
    public void A_display_that_must_be_kept_beside_a_time_limit_is_looked_at(Composition how, string removed, string? code)
    {
        var rule = new CompositeRule(how, new WithinRule(3, PeriodUnit.WorkingDays), new QualifiedRule(new DisplayRule(PeriodLength.OfDays(3)), Qualification.InPrinciple), AtMostSixDays);
        var item = new CatalogueItem("board", LocalizedText.Same("board"), DisclosureCategory.AdHoc, rule);

        Codes(Check(item, "2012-12-31", Up(removed))).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void Of_two_displays_that_must_both_be_kept_each_finding_is_said_once()
    {
        var rule = new CompositeRule(Composition.All, new DisplayRule(PeriodLength.OfDays(10)), FiveWorkingDays);
        var item = new CatalogueItem("board", LocalizedText.Same("board"), DisclosureCategory.AdHoc, rule);

        Codes(Check(item, "2012-12-31", Up("2012-03-06"))).Should().Equal(FindingCodes.DisplayedTooShort);
        Codes(Check(item, "2012-12-31", Up("2012-03-14"))).Should().Equal(FindingCodes.DisplayedTooShort);
    }

    [Theory]
    [InlineData("2012-03-08", FindingCodes.DisplayNotOver)]
    [InlineData("2012-03-13", null)]
    public void A_display_before_an_event_is_held_to_it_beside_another_limit_too(string approved, string? code)
    {
        var rule = new CompositeRule(Composition.All, new WithinRule(3, PeriodUnit.WorkingDays, RuleTerms.Formed), new DisplayRule(PeriodLength.OfWorkingDays(5), before: RuleTerms.Approved));
        var record = new DisclosureRecord("r", "board") { FormedOn = Day("2012-03-05"), PublishedAt = Day("2012-03-05"), Events = [new EventDate(RuleTerms.Approved, Day(approved))], Approvals = Approved };

        Codes(Check(new CatalogueItem("board", LocalizedText.Same("board"), DisclosureCategory.AdHoc, rule), "2012-12-31", record)).Should().Equal(code is null ? [] : [code]);
    }

    private static IEnumerable<string> Codes(ComplianceReport report) => report.Findings.Select(finding => finding.Code);

    private static bool IsPassed(ComplianceReport report) => report.Passed.Any(check => check.Aspect == CheckAspect.Display);

    private static CatalogueItem Displayed(DisplayRule rule) => new("board", LocalizedText.Same("board"), DisclosureCategory.AdHoc, new WithinRule(40, PeriodUnit.CalendarDays)) { Display = rule };

    private static DisclosureRecord Up(string? removed, params PublicationPlace[] places) => new("r", "board")
    {
        FormedOn = Day("2012-03-01"),
        PublishedAt = Day("2012-03-05"),
        RemovedOn = removed is null ? null : Day(removed),
        Places = places.Length == 0 ? null : places,
        Approvals = Approved,
    };
}
