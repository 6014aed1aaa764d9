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

/// <summary>What a publication had to wait for, and when its waiting is called in order.</summary>
public sealed class ReleaseTests
{
    private const string Early = FindingCodes.TooEarly;

    [Theory]
    [InlineData("", false, false)]
    [InlineData("received 2012-03-20", false, false)]
    [InlineData("approved 2012-03-05", true, false)]
    [InlineData("approved 2012-03-06", false, true)]
    [InlineData("decided 2012-03-04", true, false)]
    [InlineData("approved 2012-03-04 decided 2012-03-06", false, true)]
    [InlineData("approved 2012-03-06 decided 2012-03-04", false, true)]
    [InlineData("approved 2012-03-06 decided 2012-03-06", false, true)]
    [InlineData("embargo 2012-03-05", true, false)]
    [InlineData("embargo 2012-03-06", false, true)]
    [InlineData("embargo 2012-03-06 approved 2012-03-04", false, true)]
    [InlineData("embargo 2012-03-06 approved 2012-03-06", false, true)]
    [InlineData("embargo 2012-03-04 approved 2012-03-06", false, true)]
    public void A_release_is_passed_where_something_was_waited_for_and_nothing_came_later(string stated, bool isPassed, bool isEarly) =>
        Outcome(Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), Up(stated)).Should().Be((isPassed, isEarly));

    // Thirty days after 2012-02-04 are 2012-03-05.
    [Theory]
    [InlineData("2012-02-03", "", true, false)]
    [InlineData("2012-02-04", "", true, false)]
    [InlineData("2012-02-05", "", false, true)]
    [InlineData("2012-02-05", "approved 2012-03-04", false, true)]
    [InlineData("2012-02-03", "approved 2012-03-06", false, true)]
    public void A_first_day_is_waited_for_also_where_the_limit_is_qualified(string formed, string stated, bool isPassed, bool isEarly)
    {
        DeadlineRule closed = new NotBeforeRule(PeriodLength.OfDays(30), RuleTerms.Formed);

        Outcome(Item("plan", DisclosureCategory.AdHoc, closed), Up(stated, formed)).Should().Be((isPassed, isEarly));
        Outcome(Item("plan", DisclosureCategory.AdHoc, new QualifiedRule(closed, Qualification.InPrinciple)), Up(stated, formed)).Should().Be((isPassed, isEarly));
        Outcome(Item("plan", DisclosureCategory.AdHoc, new StatutoryRule("own")), Up(stated, formed), Law(closed)).Should().Be((isPassed, isEarly));
    }

    [Theory]
    [InlineData("decided 2012-06-12", false, false)]
    [InlineData("decided 2012-03-05", true, false)]
    [InlineData("decided 2012-03-04", true, false)]
    [InlineData("approved 2012-03-06", false, true)]
    [InlineData("approved 2012-03-06 decided 2012-06-12", false, true)]
    public void What_must_be_up_before_an_event_need_not_wait_for_it_and_still_waits_for_any_other(string stated, bool isPassed, bool isEarly)
    {
        DeadlineRule[] limits = [new BeforeRule(PeriodLength.OfDays(7), RuleTerms.Decided), new DisplayRule(PeriodLength.OfDays(7), before: RuleTerms.Decided)];
        foreach (var limit in limits)
        {
            Outcome(Item("plan", DisclosureCategory.AdHoc, limit), Up(stated)).Should().Be((isPassed, isEarly), limit.ToString());
            Outcome(Item("plan", DisclosureCategory.AdHoc, new StatutoryRule("own")), Up(stated), Law(limit)).Should().Be((isPassed, isEarly), "the law may say so too");
        }

        var displayed = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Display = new DisplayRule(PeriodLength.OfDays(7), before: RuleTerms.Decided) };
        Outcome(displayed, Up(stated)).Should().Be((isPassed, isEarly));
    }

    private static (bool IsPassed, bool IsEarly) Outcome(CatalogueItem item, DisclosureRecord record, LawBook? law = null)
    {
        var report = Checker(law: law).Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [item]), new DisclosureRecordSet([record], isComplete: true), Year2012, Day("2012-12-31")));
        return (report.Passed.Any(check => check.Aspect == CheckAspect.Release), report.Findings.Any(finding => finding.Code == Early));
    }

    private static LawBook Law(DeadlineRule rule) => new(new LawPack("own", LocalizedText.Same("own"), [new StatutoryProvision("own", LocalizedText.Same("own"),
        [new ProvisionVersion(new InForcePeriod(Day("2008-05-01")), new LegalCitation(LocalizedText.Same("own")), rule)])]));

    private static DisclosureRecord Up(string stated, string formed = "2012-03-01")
    {
        var words = stated.Length == 0 ? [] : stated.Split(' ');
        var days = Enumerable.Range(0, words.Length / 2).Select(i => (What: words[2 * i], On: Day(words[(2 * i) + 1]))).ToArray();
        return new("r", "plan")
        {
            FormedOn = Day(formed),
            PublishedAt = Day("2012-03-05"),
            EmbargoedUntil = days.Where(day => day.What == "embargo").Select(day => (NodaTime.LocalDate?)day.On).FirstOrDefault(),
            Events = [.. days.Where(day => day.What != "embargo").Select(day => new EventDate(RuleTerms.All.Single(term => term.Id == day.What), day.On))],
            Approvals = Approved,
        };
    }
}
