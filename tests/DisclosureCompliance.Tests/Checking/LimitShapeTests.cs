using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Items whose limits are more than so many days after formation.</summary>
public sealed class LimitShapeTests
{
    private static readonly RuleTerm Approval = new("人大批准");
    private static readonly CatalogueItem Budget = Item("budget", DisclosureCategory.AdHoc, new WithinRule(20, PeriodUnit.CalendarDays, Approval));

    [Fact]
    public void The_event_that_the_limit_names_starts_the_period_and_not_the_formation()
    {
        var approved = Published("budget", "2012-01-05", "2012-02-20", new EventDate(Approval, Day("2012-02-01")));

        Check(Budget, "2012-12-31", approved).Findings.Should().BeEmpty("20 days after 1 February is 21 February, though the budget was formed in January");
    }

    [Fact]
    public void While_the_record_does_not_state_the_event_nothing_is_called_late()
    {
        var finding = Check(Budget, "2012-12-31", Published("budget", "2012-01-05", "2012-11-20")).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(FindingCodes.TriggerUnknown);
        finding.Message.In(DisclosureCompliance.Messages.Language.Chinese).Should().Contain("人大批准");
    }

    [Fact]
    public void A_display_has_no_latest_day_of_publication()
    {
        var item = Item("plan", DisclosureCategory.AdHoc, new DisplayRule(PeriodLength.OfDays(30)));

        Check(item, "2012-12-31", Published("plan", "2012-01-05", "2012-11-20")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Of_limits_that_must_all_be_kept_the_earliest_is_held_against_the_publication()
    {
        var item = Item("plan", DisclosureCategory.AdHoc, new CompositeRule(
            Composition.All, new ImmediateRule(), new QualifiedRule(new WithinRule(20, PeriodUnit.WorkingDays), Qualification.SubjectToOtherLaw), new DisplayRule(PeriodLength.OfDays(7))));

        Check(item, "2012-12-31", Published("plan", "2012-04-09", "2012-05-08")).Findings.Should().BeEmpty();
        Check(item, "2012-12-31", Published("plan", "2012-04-09", "2012-05-09")).Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.Late);
    }

    [Fact]
    public void An_item_that_is_permanent_and_kept_up_to_date_stands()
    {
        var item = Item("guide", DisclosureCategory.AdHoc, new CompositeRule(Composition.All, new PermanentRule(), new ImmediateRule(Immediacy.Promptly, null, RuleTerms.Changed)));

        Check(item, "2012-12-31").Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.Missing);
    }

    [Fact]
    public void Half_years_are_expected_one_by_one()
    {
        var item = Item("report", DisclosureCategory.Periodic, new QualifiedRule(new RecurringRule(Recurrence.HalfYearly, new WithinPeriodDue(PeriodLength.OfWorkingDays(10))), Qualification.InPrinciple));

        Check(item, "2012-12-31").Findings.Select(finding => (finding.Code, finding.Period!.Value.ToString())).Should().Equal(
            (FindingCodes.Missing, "2012-H1"), (FindingCodes.NotYetDue, "2012-H2"));
    }

    private static DisclosureRecord Published(string item, string formed, string published, params EventDate[] events) => new(item, item)
    {
        FormedOn = Day(formed),
        PublishedAt = Day(published),
        Elements = [],
        Approvals = Approved,
        Events = events,
    };
}
