using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.FollowUp;

public class ReportComparerTests
{
    private static readonly CatalogueItem Plan = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);
    private static readonly CatalogueItem Guide = Item("guide", DisclosureCategory.Permanent, new PermanentRule(null));
    private static readonly LawBook Law = new(ChineseLaw.OpenGovernmentInformation);
    private static readonly WorkingDayCalendar Calendar = ChineseCalendars.StateCouncil;

    [Fact]
    public void Findings_are_new_fixed_still_open_or_open_again()
    {
        var before = Check([Plan, Guide], Record("plan", "2012-04-09", "2012-07-02"));
        var after = Check([Plan, Guide], Record("plan", "2012-04-09", "2012-07-02"), Record("guide", "2012-01-10", "2012-01-11"));
        var guide = before.Findings.Single(finding => finding.Item!.Id == "guide").Identity;

        Changes(ReportComparison.Between(before, after)).Should().Equal("plan StillOpen", "guide Fixed");
        Changes(ReportComparison.Between(after, before)).Should().Equal("plan StillOpen", "guide New");
        Changes(ReportComparison.Between(after, before, [guide])).Should().Equal("plan StillOpen", "guide Reopened");
    }

    [Fact]
    public void What_a_sample_lacks_was_not_looked_at()
    {
        var record = Record("plan", "2012-04-09", "2012-07-02");
        var before = Check([Plan, Guide], record);
        var sample = Checker().Check(new ComplianceCheckRequest(Catalogue([Plan, Guide]), new DisclosureRecordSet([], isComplete: false), Year2012, Day("2012-12-31")));

        Changes(ReportComparison.Between(before, sample)).Should().Contain(["plan NotLookedAt", "guide NotLookedAt"]).And.NotContain(change => change.EndsWith("Fixed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_that_was_added_is_a_change_of_facts() =>
        Compare(Basis(Request([Guide])), Basis(Request([Guide], Record("guide", "2012-01-10", "2012-01-11")))).Should().Equal("guide Fixed Facts");

    [Fact]
    public void An_item_that_was_added_is_a_change_of_the_catalogue() =>
        Compare(Basis(Request([])), Basis(Request([Guide]))).Should().Equal("guide New Catalogue");

    [Fact]
    public void A_limit_that_a_new_law_shortens_is_a_change_of_law()
    {
        var request = Request([Item("plan", DisclosureCategory.AdHoc, new StatutoryRule("test.limit"))], Record("plan", "2012-04-09", "2012-04-20"));

        Compare(new InspectionBasis(request, Calendar, LawOf(20)), new InspectionBasis(request, Calendar, LawOf(5))).Should().Equal("plan New Law");
    }

    /// <summary>The notice of 2015 that made 3 September a day off came in May; 20 working days from 17 August end a day later with it.</summary>
    [Fact]
    public void A_day_off_that_a_notice_gives_is_a_change_of_the_calendar()
    {
        var request = new ComplianceCheckRequest(
            Catalogue([Plan]),
            new DisclosureRecordSet([Record("plan", "2015-08-17", "2015-09-15")], isComplete: true),
            new DateInterval(Day("2015-01-01"), Day("2015-12-31")),
            Day("2015-12-31"));

        Compare(
            new InspectionBasis(request, Calendar.AsKnownAt(Day("2015-01-10")), Law),
            new InspectionBasis(request, Calendar, Law)).Should().Equal("plan Fixed Calendar");
    }

    [Fact]
    public void What_fell_due_meanwhile_is_a_change_of_time() =>
        Compare(
            Basis(Request([Plan], "2012-05-02", Record("plan", "2012-04-09", null))),
            Basis(Request([Plan], "2012-12-31", Record("plan", "2012-04-09", null)))).Should().Equal("plan New Time", "plan Overtaken Time");

    /// <summary>Last night it was overdue, today it was published, tonight it is late: that took the office, not the day.</summary>
    [Fact]
    public void What_was_published_between_two_runs_is_a_change_of_facts() =>
        Compare(
            Basis(Request([Plan], "2012-07-01", Record("plan", "2012-04-09", null))),
            Basis(Request([Plan], "2012-07-03", Record("plan", "2012-04-09", "2012-07-02")))).Should().Equal("plan New Facts", "plan Fixed Facts");

    [Fact]
    public void What_a_record_that_came_between_two_runs_brings_is_a_change_of_facts() =>
        Compare(
            Basis(Request([Plan], "2012-07-01")),
            Basis(Request([Plan], "2012-12-31", Record("plan", "2012-07-02", "2012-09-03")))).Should()
            .NotBeEmpty().And.OnlyContain(change => change.EndsWith(" Facts", StringComparison.Ordinal));

    /// <summary>What was done to another record does not make the day of a limit come sooner.</summary>
    [Fact]
    public void What_falls_due_whatever_was_done_elsewhere_is_a_change_of_time() =>
        Compare(
            Basis(Request([Plan], "2012-05-02", Record("plan", "2012-04-09", null))),
            Basis(Request([Plan, Guide], "2012-12-31", Record("plan", "2012-04-09", null), Record("guide", "2012-06-01", "2012-06-01"))))
            .Where(change => change.StartsWith("plan ", StringComparison.Ordinal)).Should().Equal("plan New Time", "plan Overtaken Time");

    [Fact]
    public void A_record_of_an_item_that_is_new_itself_is_put_down_to_the_later_cause() =>
        Compare(Basis(Request([])), Basis(Request([Plan], Record("plan", "2012-04-09", "2012-07-02")))).Should().Contain("plan New Catalogue");

    private static IEnumerable<string> Changes(ReportComparison comparison) => comparison.Findings.Select(found => $"{found.Finding.Item!.Id} {found.Change}");

    private static IEnumerable<string> Compare(InspectionBasis before, InspectionBasis after) =>
        new ReportComparer((calendar, law) => Checker(calendar, law)).Compare(before, after).Findings
            .Where(found => found.Finding.Item is not null)
            .Select(found => $"{found.Finding.Item!.Id} {found.Change} {found.Cause}".TrimEnd());

    private static InspectionBasis Basis(ComplianceCheckRequest request) => new(request, Calendar, Law);

    private static ComplianceReport Check(CatalogueItem[] items, params DisclosureRecord[] records) => Checker().Check(Request(items, records));

    private static ComplianceCheckRequest Request(CatalogueItem[] items, params DisclosureRecord[] records) => Request(items, "2012-12-31", records);

    private static ComplianceCheckRequest Request(CatalogueItem[] items, string asOf, params DisclosureRecord[] records) =>
        new(Catalogue(items), new DisclosureRecordSet(records, isComplete: true), Year2012, Day(asOf));

    private static DisclosureCatalogue Catalogue(CatalogueItem[] items) => new("c", LocalizedText.Same("c"), items);

    private static LawBook LawOf(int workingDays) => new(LawPackJson.Parse(
        $$$"""
        {"schema":"disclosure-law/1","id":"test","title":"Test","provisions":[{"id":"test.limit","title":"Limit","versions":[
          {"inForceFrom":"2000-01-01","deadline":{"type":"within","count":{{{workingDays}}},"unit":"working-days"},"citation":{"instrument":"Test","article":"1"} }] }] }
        """,
        "law.json").GetValueOrThrow());
}
