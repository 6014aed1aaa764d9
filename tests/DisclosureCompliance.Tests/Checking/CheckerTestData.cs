using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime.Text;
using NodaTime;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Short ways to say what an office must disclose and what it did.</summary>
internal static class CheckerTestData
{
    public static readonly DeadlineRule TwentyWorkingDays = new StatutoryRule("cn.ogi.proactive");

    public static readonly DeadlineRule Quarterly = new RecurringRule(Recurrence.Quarterly, new MonthPeriodDue(4, 15));

    public static readonly DateInterval Year2012 = new(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31));

    public static DisclosureComplianceChecker Checker(WorkingDayCalendar? calendar = null, LawBook? law = null, CheckOptions? options = null) => new(
        new DeadlineCalculator(calendar ?? ChineseCalendars.StateCouncil, law ?? new LawBook(ChineseLaw.OpenGovernmentInformation)),
        new ApprovalEvaluator(),
        ChineseApproval.ThreeSteps,
        options);

    public static CatalogueItem Item(string id, DisclosureCategory category, DeadlineRule rule) => new(id, LocalizedText.Same(id), category, rule)
    {
        Subjects = ["money"],
        ResponsibleUnit = "finance",
    };

    public static DisclosureRecord Record(string item, string? formed, string? published, string? period = null, string? changed = null) => new(item + period, item)
    {
        FormedOn = formed is null ? null : Day(formed),
        ChangedOn = changed is null ? null : Day(changed),
        PublishedAt = published is null ? null : Day(published),
        Period = period is null ? null : ReportingPeriod.TryParse(period, out var parsed) ? parsed : throw new FormatException(period),
        Elements = [],
        Approvals = Approved,
    };

    public static readonly ApprovalTrail Approved = new(
        new ApprovalEntry("draft", "clerk", "wu", Day("2000-01-01")),
        new ApprovalEntry("review", "supervising-leader", "li", Day("2000-01-02")),
        new ApprovalEntry("approve", "principal-leader", "chen", Day("2000-01-03")));

    public static ComplianceReport Check(CatalogueItem item, string asOf, params DisclosureRecord[] records) =>
        Check(item, asOf, isComplete: true, records);

    public static ComplianceReport Check(CatalogueItem item, string asOf, bool isComplete, params DisclosureRecord[] records) =>
        Checker().Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [item]),
            new DisclosureRecordSet(records, isComplete),
            Year2012,
            Day(asOf)));

    /// <summary>One record in time that nobody signed.</summary>
    public static ComplianceCheckRequest RequestWithoutApprovals() => new(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
        new DisclosureRecordSet(
            [new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), PublishedAt = Day("2012-04-10"), Approvals = new ApprovalTrail() }],
            isComplete: true),
        Year2012,
        Day("2012-12-31"));

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
