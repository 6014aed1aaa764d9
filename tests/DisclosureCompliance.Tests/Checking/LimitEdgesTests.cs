using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>The outcome of a limit on the days on which it turns: of the window, of a change, of a last day that is not certain.</summary>
public sealed class LimitEdgesTests
{
    private static readonly CatalogueItem Staff = Item("plan", DisclosureCategory.Permanent, TwentyWorkingDays);
    private static readonly CatalogueItem Plan = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);
    private static readonly CatalogueItem Guide = Item("plan", DisclosureCategory.Permanent, new PermanentRule());

    // Published ten weeks after their formation, and late wherever that is this window's matter.
    [Theory]
    [InlineData("2011-12-31", "2012-03-10", null)]
    [InlineData("2012-01-01", "2012-03-10", FindingCodes.Late)]
    [InlineData("2012-12-31", "2013-03-10", FindingCodes.Late)]
    [InlineData("2011-12-31", null, FindingCodes.Missing)]
    public void The_first_and_the_last_day_of_the_window_are_in_it(string formed, string? published, string? code)
    {
        var report = Check(Staff, "2013-06-30", Record("plan", formed, published));

        report.Findings.Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);
        report.Passed.Any(check => check.Aspect == CheckAspect.Timeliness).Should().Be(code is null);
    }

    [Theory]
    [InlineData("2012-04-08", FindingCodes.NotYetDue)]
    [InlineData("2012-04-09", null)]
    [InlineData("2012-04-10", null)]
    public void A_publication_of_the_day_of_the_change_is_the_one_that_is_asked_for(string published, string? code) =>
        Check(Plan, "2012-04-10", Record("plan", "2012-03-20", published, changed: "2012-04-09")).Findings.Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);

    // Thirty working days after 2012-12-28 were 2013-02-07 at the earliest and 2013-02-17 at the latest, as seen in 2012.
    [Theory]
    [InlineData("2013-02-07", null, "on-time")]
    [InlineData("2013-02-08", FindingCodes.Provisional, "undecided")]
    [InlineData("2013-02-17", FindingCodes.Provisional, "undecided")]
    [InlineData("2013-02-18", FindingCodes.Late, "late")]
    public void A_publication_between_the_days_that_it_may_be_is_undecided(string published, string? code, string outcome) =>
        Decide("2013-06-30", published).Should().Be((code, outcome));

    [Theory]
    [InlineData("2013-02-06", FindingCodes.Provisional, "not-yet-due")]
    [InlineData("2013-02-07", FindingCodes.Provisional, "not-yet-due")]
    [InlineData("2013-02-08", FindingCodes.Provisional, "undecided")]
    [InlineData("2013-02-17", FindingCodes.Provisional, "undecided")]
    [InlineData("2013-02-18", FindingCodes.Missing, "missing")]
    public void An_absence_is_undecided_from_the_earliest_day_on_and_missing_after_the_latest(string asOf, string code, string outcome) =>
        Decide(asOf, published: null).Should().Be((code, outcome));

    [Theory]
    [InlineData(null, null, "missing")]
    [InlineData(null, "2012-03-01", "on-time")]
    [InlineData("2012-03-01", null, "missing")]
    public void Of_a_permanent_matter_without_a_limit_being_there_is_all_that_is_asked(string? formed, string? published, string outcome)
    {
        var report = Check(Guide, "2012-12-31", Record("plan", formed, published));

        OutcomeOf(report).Should().Be(outcome);
        report.Findings.Select(finding => finding.Code).Should().Equal(outcome == "missing" ? [FindingCodes.Missing] : []);
        report.Passed.Any(check => check.Aspect == CheckAspect.Timeliness).Should().Be(outcome == "on-time");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_permanent_matter_that_is_withheld_is_not_missing(bool hasRecord)
    {
        var guide = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.Permanent, new PermanentRule()) { Exemption = "cn.ogi.state-secret" };
        var report = Check(guide, "2012-12-31", hasRecord ? [new DisclosureRecord("r", "plan") { Exemption = new ExemptionClaim("cn.ogi.privacy") }] : []);

        report.Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.Withheld);
        OutcomeOf(report).Should().Be("undecided");
    }

    // An event of another name starts a limit only where nothing but formation does.
    [Theory]
    [InlineData("decided", "2012-05-31")]
    [InlineData("approved", null)]
    public void An_event_that_the_limit_does_not_name_starts_none_that_names_another_event_too(string happened, string? due)
    {
        var what = RuleTerms.All.Single(term => term.Id == happened);
        var mixed = Item("plan", DisclosureCategory.AdHoc, new WithinRule(20, PeriodUnit.WorkingDays, RuleTerms.Formed, RuleTerms.Decided));
        var events = new[] { new DisclosureEvent("e", "plan", Day("2012-05-03")) { Event = what } };

        var finding = Checker().Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [mixed]), new DisclosureRecordSet([], isComplete: true) { Events = events }, Year2012, Day("2012-12-31"))).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(due is null ? FindingCodes.NoDeadline : FindingCodes.Missing);
        (finding.Due!.Date).Should().Be(due is null ? null : Day(due));
    }

    private static (string? Code, string Outcome) Decide(string asOf, string? published)
    {
        var report = Checker(ChineseCalendars.StateCouncil.AsKnownAt(Day("2012-11-30"))).Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, new WithinRule(30, PeriodUnit.WorkingDays))]),
            new DisclosureRecordSet([Record("plan", "2012-12-28", published)], isComplete: true),
            Year2012,
            Day(asOf)));
        return (report.Findings.Select(finding => finding.Code).SingleOrDefault(), OutcomeOf(report));
    }

    /// <summary>The one outcome that was counted.</summary>
    private static string OutcomeOf(ComplianceReport report)
    {
        var total = report.Statistics.Total;
        return (total.OnTime, total.Late, total.Missing, total.NotYetDue, total.Undecided) switch
        {
            (1, 0, 0, 0, 0) => "on-time",
            (0, 1, 0, 0, 0) => "late",
            (0, 0, 1, 0, 0) => "missing",
            (0, 0, 0, 1, 0) => "not-yet-due",
            (0, 0, 0, 0, 1) => "undecided",
            var other => other.ToString(),
        };
    }
}
