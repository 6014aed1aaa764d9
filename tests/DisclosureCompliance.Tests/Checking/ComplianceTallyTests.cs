using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Sums of tallies, and tallies under every heading.</summary>
public sealed class ComplianceTallyTests
{
    [Fact]
    public void A_sum_adds_every_count_and_keeps_its_heading()
    {
        var one = new ComplianceTally("one") { OnTime = 1, Late = 2, Missing = 3, NotYetDue = 4, Undecided = 5, Incomplete = 6, Unapproved = 7 };
        var other = new ComplianceTally("other") { OnTime = 10, Late = 20, Missing = 30, NotYetDue = 40, Undecided = 50, Incomplete = 60, Unapproved = 70 };

        one.Plus(other).Should().BeEquivalentTo(new ComplianceTally("one") { OnTime = 11, Late = 22, Missing = 33, NotYetDue = 44, Undecided = 55, Incomplete = 66, Unapproved = 77 });
        one.Expected.Should().Be(15);
        one.TimelyShare.Should().Be(Rational.Create(1, 6));
        new ComplianceTally("two") { OnTime = 1, Late = 1 }.TimelyShare.Should().Be(Rational.Create(1, 2));
        new ComplianceTally("none") { NotYetDue = 1 }.TimelyShare.Should().BeNull();
        FluentActions.Invoking(() => one.Plus(null!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Nothing_cannot_be_added() => FluentActions.Invoking(() => new ComplianceTally("one").Plus(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Every_disclosure_counts_under_all_its_headings_and_empty_headings_are_left_out()
    {
        CatalogueItem Of(string id, DisclosureCategory category, string subject, string unit) =>
            new(id, LocalizedText.Same(id), category, TwentyWorkingDays) { Subjects = [subject], ResponsibleUnit = unit };
        var catalogue = new DisclosureCatalogue("c", LocalizedText.Same("c"),
        [
            Of("a", DisclosureCategory.AdHoc, "money", "finance"), Of("b", DisclosureCategory.AdHoc, "people", "office"), Of("quiet", DisclosureCategory.AdHoc, "land", "survey"),
        ]);
        var records = new DisclosureRecordSet([Record("a", "2012-04-09", "2012-05-08"), Record("b", "2012-04-09", "2012-05-09")], isComplete: true);

        var statistics = Checker().Check(new ComplianceCheckRequest(catalogue, records, Year2012, Day("2012-12-31"))).Statistics;

        statistics.Total.Should().BeEquivalentTo(new ComplianceTally(string.Empty) { OnTime = 1, Late = 1 });
        statistics.ByCategory.Select(tally => (tally.Key, tally.OnTime, tally.Late)).Should().Equal(("ad-hoc", 1, 1));
        statistics.BySubject.Select(tally => (tally.Key, tally.OnTime, tally.Late)).Should().Equal(("money", 1, 0), ("people", 0, 1));
        statistics.ByUnit.Select(tally => (tally.Key, tally.OnTime, tally.Late)).Should().Equal(("finance", 1, 0), ("office", 0, 1));
    }
}
