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
    public void An_event_in_plain_words_is_the_one_that_the_law_means_by_them()
    {
        var taking = Item("land", DisclosureCategory.AdHoc, new StatutoryRule("cn.land.taking-announcement"));
        var record = new DisclosureRecord("land", "land") { PublishedAt = Day("2012-02-16"), Elements = [], Approvals = Approved, Events = [new EventDate(new RuleTerm("收到批准文件"), Day("2012-02-01"))] };
        var unstated = new DisclosureRecord("land", "land") { PublishedAt = Day("2012-02-16"), Elements = [], Approvals = Approved };
        var checker = Checker(law: ChineseLaw.Book);

        checker.Check(Request(taking, record)).Findings.Should().ContainSingle().Which.Message.In(Language.Chinese).Should().Contain("2012-02-15", "ten working days after 1 February");
        checker.Check(Request(taking, unstated)).Findings.Should().ContainSingle().Which.Message.In(Language.Chinese).Should().Contain("收到批准文件", "the day of formation would not help");
    }

    [Fact]
    public void Where_the_limit_says_an_event_in_plain_words_its_identifier_in_the_record_is_the_same()
    {
        var item = Item("budget", DisclosureCategory.AdHoc, new PausedRule(new WithinRule(20, PeriodUnit.CalendarDays, new RuleTerm("批准")), new RuleTerm("a"), new RuleTerm("b")));

        Check(item, "2012-12-31", Published("budget", "2012-01-05", "2012-02-20", new EventDate(RuleTerms.Approved, Day("2012-02-01")))).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_display_before_an_event_must_begin_so_early_that_it_is_over()
    {
        var appointment = new RuleTerm("任职");
        var item = Item("post", DisclosureCategory.AdHoc, new DisplayRule(PeriodLength.OfWorkingDays(5), before: appointment));
        DisclosureRecord On(string published) => Published("post", "2012-03-01", published, new EventDate(appointment, Day("2012-03-16")));

        Check(item, "2012-12-31", On("2012-03-08")).Findings.Should().BeEmpty("9, 12, 13, 14 and 15 March are five working days");
        Check(item, "2012-12-31", On("2012-03-09")).Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.Late);
    }

    [Fact]
    public void What_runs_from_the_publication_does_not_ask_for_the_day_of_formation()
    {
        var item = Item("price", DisclosureCategory.AdHoc, new IntervalRule(PeriodLength.OfYears(3)));

        Check(item, "2012-12-31", Record("price", formed: null, published: "2012-03-03")).Findings.Should().BeEmpty();
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

    private static ComplianceCheckRequest Request(CatalogueItem item, DisclosureRecord record) => new(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [item]), new DisclosureRecordSet([record], isComplete: true), Year2012, Day("2012-12-31"));

    private static DisclosureRecord Published(string item, string formed, string published, params EventDate[] events) => new(item, item)
    {
        FormedOn = Day(formed),
        PublishedAt = Day(published),
        Elements = [],
        Approvals = Approved,
        Events = events,
    };
}
