using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>How late something is, in the days that its limit counts, where the calendar can say.</summary>
public sealed class LatenessTests
{
    private const string Working = "逾期1个工作日";
    private const string Both = "逾期1日（1个工作日）";

    private static readonly PeriodLength Week = PeriodLength.OfDays(7);
    private static readonly PeriodLength FiveWorkingDays = PeriodLength.OfWorkingDays(5);

    // Each limit ended the day before: 20 days after 1 February 2012 on the 21st, 20 working days on the 29th; a display before 16 March began by the 8th.
    private static readonly Dictionary<string, (DeadlineRule Limit, string Published, string Said)> Limits = new()
    {
        ["working days"] = (new WithinRule(20, PeriodUnit.WorkingDays, RuleTerms.Formed), "2012-03-01", Working),
        ["calendar days"] = (new WithinRule(20, PeriodUnit.CalendarDays, RuleTerms.Formed), "2012-02-22", Both),
        ["calendar days of the law"] = (new StatutoryRule("own"), "2012-02-22", Both),
        ["the earlier of both"] = (new CompositeRule(Composition.All, new WithinRule(20, PeriodUnit.WorkingDays), new WithinRule(30, PeriodUnit.CalendarDays)), "2012-03-01", Working),
        ["a week of display before an event"] = (new DisplayRule(Week, before: RuleTerms.Approved), "2012-03-09", Both),
        ["five working days of display before an event"] = (new DisplayRule(FiveWorkingDays, before: RuleTerms.Approved), "2012-03-09", Working),
        ["a week, and at most so many working days"] = (new DisplayRule(Week, PeriodLength.OfWorkingDays(20), before: RuleTerms.Approved), "2012-03-09", Both),
        ["five working days, and at most so many days"] = (new DisplayRule(FiveWorkingDays, PeriodLength.OfDays(30), before: RuleTerms.Approved), "2012-03-09", Working),
        ["at most a week of display before an event"] = (new DisplayRule(null, Week, before: RuleTerms.Approved), "2012-03-09", Both),
        ["a date"] = (new WithEventRule(RuleTerms.Approved), "2012-03-19", Working),
    };

    public static TheoryData<string> Cases
    {
        get
        {
            var cases = new TheoryData<string>();
            foreach (var name in Limits.Keys)
            {
                cases.Add(name);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Lateness_is_told_in_the_days_that_the_limit_counts(string name)
    {
        var (limit, published, said) = Limits[name];
        var record = new DisclosureRecord("r", "plan")
        {
            FormedOn = Day("2012-02-01"),
            PublishedAt = Day(published),
            Events = [new EventDate(RuleTerms.Approved, Day("2012-03-16"))],
            Approvals = Approved,
        };

        var late = Run(Item("plan", DisclosureCategory.AdHoc, limit), record, "2012-12-31").Findings.Single(finding => finding.Code == FindingCodes.Late);

        late.Message.In(Language.Chinese).Should().EndWith("，" + said + "。");
    }

    // The holidays of 2027 and later were not announced when this calendar ended.
    [Theory]
    [InlineData(null, FindingCodes.Missing)]
    [InlineData("2030-01-01", FindingCodes.Late)]
    public void Beyond_the_calendar_it_is_late_and_nobody_counts_how_much(string? published, string code)
    {
        var finding = Run(Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), Record("plan", "2012-04-09", published), "2030-01-01")
            .Findings.Single(found => found.Aspect == CheckAspect.Timeliness);

        finding.Code.Should().Be(code);
        (finding.WorkingDaysLate, finding.CalendarDaysLate).Should().Be((null, null));
        finding.Message.In(Language.Chinese).Should().NotContain("逾期");
    }

    // The calendar begins on 2007-01-01. 45 days after 2006-12-08 end on 2007-01-22, a Monday.
    [Theory]
    [InlineData("2006-12-31", FindingCodes.NotYetDue, null)]
    [InlineData("2007-01-01", FindingCodes.DueSoon, 13)]
    public void Before_the_calendar_nobody_counts_how_many_days_are_left(string asOf, string code, int? left)
    {
        var item = Item("plan", DisclosureCategory.AdHoc, new WithinRule(45, PeriodUnit.CalendarDays, RuleTerms.Formed));

        var finding = Run(item, Record("plan", "2006-12-08", null), asOf, new CheckOptions { DueSoonWithin = 60 }).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(code);
        finding.WorkingDaysLeft.Should().Be(left);
        finding.Due!.Date.Should().Be(Day("2007-01-22"));
    }

    private static ComplianceReport Run(CatalogueItem item, DisclosureRecord record, string asOf, CheckOptions? options = null)
    {
        var own = new LawPack("own", LocalizedText.Same("own"), [new StatutoryProvision("own", LocalizedText.Same("own"),
            [new ProvisionVersion(new InForcePeriod(Day("2008-05-01")), new LegalCitation(LocalizedText.Same("own")), new WithinRule(20, PeriodUnit.CalendarDays, RuleTerms.Formed))])]);
        return Checker(law: new LawBook(ChineseLaw.OpenGovernmentInformation, own), options: options).Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [item]),
            new DisclosureRecordSet([record], isComplete: true),
            new NodaTime.DateInterval(Day("2006-01-01"), Day("2012-12-31")),
            Day(asOf)));
    }
}
