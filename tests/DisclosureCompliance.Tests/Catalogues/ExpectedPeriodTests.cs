using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Catalogues;

public sealed class ExpectedPeriodTests
{
    private static readonly DateInterval Year2012 = new(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31));
    private static readonly CatalogueItem Quarterly = new("q", LocalizedText.Same("q"), DisclosureCategory.Periodic, new RecurringRule(Recurrence.Quarterly));

    [Fact]
    public void An_office_of_which_nothing_is_known_owes_every_period() =>
        Duties(Quarterly, null).Should().Equal("2012-Q1 Owed", "2012-Q2 Owed", "2012-Q3 Owed", "2012-Q4 Owed");

    [Fact]
    public void A_period_in_which_an_office_begins_is_owed_and_one_in_which_it_ends_is_not() =>
        Duties(Quarterly, Unit(since: new(2012, 5, 15), until: new(2012, 9, 29))).Should().Equal("2012-Q1 BeforeUnit", "2012-Q2 OwedInPart", "2012-Q3 AfterUnit", "2012-Q4 AfterUnit");

    [Fact]
    public void An_office_that_ends_with_the_period_owes_it() =>
        Duties(Quarterly, Unit(since: new(2012, 4, 1), until: new(2012, 9, 30))).Should().Equal("2012-Q1 BeforeUnit", "2012-Q2 Owed", "2012-Q3 Owed", "2012-Q4 AfterUnit");

    [Theory]
    [InlineData("2012-07-01", "2012-09-30", "Suspended")]
    [InlineData("2012-06-15", "2012-10-15", "Suspended")]
    [InlineData("2012-07-02", "2012-09-30", "OwedInPart")]
    [InlineData("2012-07-01", "2012-09-29", "OwedInPart")]
    [InlineData("2012-10-01", "2012-10-31", "Owed")]
    public void A_period_is_excused_only_where_every_day_of_it_is_suspended(string from, string through, string third)
    {
        var unit = Unit(suspensions: Suspended(from, through));

        Duties(Quarterly, unit)[2].Should().Be("2012-Q3 " + third);
    }

    [Fact]
    public void Suspensions_that_join_or_overlap_excuse_together_whatever_their_order() =>
        Duties(Quarterly, Unit(suspensions: [.. Suspended("2012-08-15", "2012-09-30"), .. Suspended("2012-06-01", "2012-07-31"), .. Suspended("2012-07-20", "2012-08-14")]))[2]
            .Should().Be("2012-Q3 Suspended");

    [Fact]
    public void An_office_that_was_suspended_since_its_first_day_owes_nothing_for_that_period() =>
        Duties(Quarterly, Unit(since: new(2012, 8, 1), suspensions: Suspended("2012-08-01", "2012-10-01")))[2].Should().Be("2012-Q3 Suspended");

    [Fact]
    public void The_catalogue_asks_from_its_first_day_through_its_last()
    {
        var item = new CatalogueItem("q", LocalizedText.Same("q"), DisclosureCategory.Periodic, new RecurringRule(Recurrence.Quarterly))
        {
            AppliesFrom = new LocalDate(2012, 5, 1),
            AppliesThrough = new LocalDate(2012, 12, 30),
        };

        Duties(item, null).Should().Equal("2012-Q1 BeforeItem", "2012-Q2 OwedInPart", "2012-Q3 Owed", "2012-Q4 AfterItem");
    }

    [Fact]
    public void Every_excuse_has_its_reason_in_both_languages()
    {
        var unit = Unit(since: new(2012, 2, 1), until: new(2012, 12, 1), suspensions: Suspended("2012-04-01", "2012-06-30"));
        var periods = DisclosureSchedule.Of(Quarterly, Quarterly.Deadline).ExpectedIn(Year2012, Quarterly, unit).ToArray();

        periods.Select(period => period.Duty).Should().Equal(PeriodDuty.OwedInPart, PeriodDuty.Suspended, PeriodDuty.Owed, PeriodDuty.AfterUnit);
        periods[1].Reason!.In(Language.Chinese).Should().Contain("2012-04-01").And.Contain("抗洪");
        periods[1].Suspension.Should().BeSameAs(unit.Suspensions[0]);
        periods[2].Reason.Should().BeNull();
    }

    private static string[] Duties(CatalogueItem item, DisclosingUnit? unit) =>
        [.. DisclosureSchedule.Of(item, item.Deadline).ExpectedIn(Year2012, item, unit).Select(period => $"{period.Period} {period.Duty}")];

    private static UnitSuspension[] Suspended(string from, string through) => [new(new DateInterval(Day(from), Day(through)), new LocalizedText("抗洪", "flood"))];

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static DisclosingUnit Unit(LocalDate? since = null, LocalDate? until = null, UnitSuspension[]? suspensions = null) =>
        new("u", LocalizedText.Same("u")) { Since = since, Until = until, Suspensions = suspensions ?? [] };
}
