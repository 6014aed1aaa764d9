using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.FollowUp;

public class FindingLedgerTests
{
    [Fact]
    public void A_finding_opens_stays_goes_and_comes_back()
    {
        var first = FindingLedger.Empty.Enter(Run("2012-07-01", published: null));
        first.New.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Missing);

        var second = first.Ledger.Enter(Run("2012-08-01", published: null));
        second.StillOpen.Should().ContainSingle().Which.Should().Match<LedgerEntry>(entry => entry.FirstFound == Day("2012-07-01") && entry.LastFound == Day("2012-08-01"));

        var third = second.Ledger.Enter(Run("2012-09-01", published: "2012-08-15"));
        third.Fixed.Should().ContainSingle().Which.GoneOn.Should().Be(Day("2012-09-01"));
        third.New.Should().ContainSingle("it is late now").Which.Code.Should().Be(FindingCodes.Late);

        var fourth = third.Ledger.Enter(Run("2012-10-01", published: null));
        fourth.Reopened.Should().ContainSingle().Which.Should().Match<LedgerEntry>(entry => entry.Reopenings == 1 && entry.IsOpen && entry.FirstFound == Day("2012-07-01"));
        fourth.Fixed.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Late);
        fourth.Ledger.Entries.Should().HaveCount(2);
    }

    [Fact]
    public void What_is_stored_and_read_again_goes_on_as_it_was()
    {
        var ledger = FindingLedger.Empty.Enter(Run("2012-07-01", published: null)).Ledger;
        var stored = new FindingLedger(ledger.Entries.Reverse());

        stored.Enter(Run("2012-09-01", published: "2012-08-15")).Fixed.Should().Equal(ledger.Enter(Run("2012-09-01", published: "2012-08-15")).Fixed);
    }

    [Fact]
    public void A_run_of_an_earlier_day_and_an_identity_twice_are_mistakes()
    {
        var ledger = FindingLedger.Empty.Enter(Run("2012-07-01", published: null)).Ledger;
        var earlier = () => ledger.Enter(Run("2012-06-30", published: null));
        var twice = () => new FindingLedger(ledger.Entries.Concat(ledger.Entries));

        earlier.Should().Throw<ArgumentException>();
        twice.Should().Throw<ArgumentException>();
    }

    private static ComplianceReport Run(string asOf, string? published) => Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
        new DisclosureRecordSet([Record("plan", "2012-04-09", published)], isComplete: true),
        Year2012,
        Day(asOf)));
}
