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

    /// <summary>On the second night the same records are a sample: that says nothing of what is not in it.</summary>
    [Fact]
    public void What_a_run_did_not_look_at_stays_open()
    {
        var first = FindingLedger.Empty.Enter(Accounts("2012-12-31", isComplete: true, "2012-Q4"));
        first.New.Where(entry => entry.Code == FindingCodes.Missing).Should().HaveCount(3);

        var second = first.Ledger.Enter(Accounts("2013-01-01", isComplete: false, "2012-Q4"));
        second.Fixed.Should().BeEmpty();
        second.NotLookedAt.Should().HaveCount(3).And.OnlyContain(entry => entry.IsOpen && entry.LastFound == Day("2012-12-31"));

        var third = second.Ledger.Enter(Accounts("2013-01-02", isComplete: true, "2012-Q4"));
        third.Reopened.Should().BeEmpty();
        third.StillOpen.Where(entry => entry.Code == FindingCodes.Missing).Should().HaveCount(3);

        third.Ledger.Enter(Accounts("2013-01-03", isComplete: false, "2012-Q1", "2012-Q4")).Fixed.Should().ContainSingle("a sample has the first quarter's")
            .Which.Identity.Should().Be("finding.missing|accounts|2012-Q1|");
    }

    [Fact]
    public void A_run_over_another_year_leaves_the_findings_of_this_one_open()
    {
        var first = FindingLedger.Empty.Enter(Accounts("2012-12-31", isComplete: true));
        var next = first.Ledger.Enter(Accounts("2013-06-30", isComplete: true, year: 2013));

        next.Fixed.Should().BeEmpty();
        next.NotLookedAt.Select(entry => entry.Identity).Should().Contain("finding.missing|accounts|2012-Q1|");
        next.New.Select(entry => entry.Identity).Should().Contain("finding.missing|accounts|2013-Q1|");
    }

    [Theory]
    [InlineData("2012-04-09", "2012-07-02", true)]
    [InlineData("2012-04-09", "2012-07-02", false)]
    [InlineData(null, null, true)]
    public void A_record_of_another_year_or_out_of_the_sample_is_not_looked_at(string? formed, string? published, bool isComplete)
    {
        var first = FindingLedger.Empty.Enter(Run("2012-12-31", "2012-07-02"));
        DisclosureRecord[] records = formed is null ? [] : [Record("plan", formed, published)];
        var next = first.Ledger.Enter(Checker().Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
            new DisclosureRecordSet(records, isComplete),
            new NodaTime.DateInterval(Day("2013-01-01"), Day("2013-12-31")),
            Day("2013-12-31"))));

        next.Fixed.Should().BeEmpty();
        next.NotLookedAt.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Late);
    }

    [Fact]
    public void What_cannot_be_decided_any_more_stays_open()
    {
        var first = FindingLedger.Empty.Enter(Run("2012-12-31", "2012-07-02"));
        var next = first.Ledger.Enter(RunOf("2013-01-01", Record("plan", formed: null, "2012-07-02")));

        next.New.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.TriggerUnknown);
        next.NotLookedAt.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Late);
    }

    [Fact]
    public void A_record_that_was_withdrawn_from_a_complete_set_is_gone() =>
        FindingLedger.Empty.Enter(Run("2012-12-31", "2012-07-02")).Ledger.Enter(RunOf("2013-01-01")).Fixed.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Late);

    /// <summary>Twenty working days from 2012-04-09 end on 2012-05-09.</summary>
    [Fact]
    public void That_the_day_came_is_no_repair()
    {
        var first = FindingLedger.Empty.Enter(Run("2012-04-20", published: null));
        first.New.Should().ContainSingle().Which.Should().Match<LedgerEntry>(entry => entry.Code == FindingCodes.NotYetDue && entry.Severity == FindingSeverity.Information);

        var missing = first.Ledger.Enter(Run("2012-07-01", published: null));
        missing.Fixed.Should().BeEmpty();
        missing.Overtaken.Should().ContainSingle().Which.Should().Match<LedgerEntry>(entry => entry.Code == FindingCodes.NotYetDue && !entry.IsOpen);

        first.Ledger.Enter(Run("2012-07-01", "2012-06-15")).Overtaken.Should().ContainSingle("it is late now");
        first.Ledger.Enter(Run("2012-07-01", "2012-04-25")).Fixed.Should().ContainSingle("it came in time");
    }

    [Fact]
    public void What_lost_its_text_is_not_clean_for_that()
    {
        var record = Record("plan", "2012-04-09", "2012-04-10");
        var withNumber = new DisclosureRecord("r", "plan")
        {
            FormedOn = record.FormedOn,
            PublishedAt = record.PublishedAt,
            Elements = [],
            Approvals = Approved,
            Content = new RecordContent { Text = "身份证号11010519491231002X" },
        };
        var withoutText = new DisclosureRecord("r", "plan") { FormedOn = record.FormedOn, PublishedAt = record.PublishedAt, Elements = [], Approvals = Approved };
        var ledger = FindingLedger.Empty.Enter(RunOf("2012-12-31", withNumber)).Ledger;

        ledger.Enter(RunOf("2013-01-01", withoutText)).NotLookedAt.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.IdentityNumber);
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

    private static ComplianceReport Accounts(string asOf, bool isComplete, params string[] published) => Accounts(asOf, isComplete, 2012, published);

    private static ComplianceReport Accounts(string asOf, bool isComplete, int year, params string[] published) => Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("accounts", DisclosureCategory.Periodic, Quarterly)]),
        new DisclosureRecordSet(published.Select(period => Record("accounts", null, "2012-04-10", period)), isComplete),
        new NodaTime.DateInterval(new NodaTime.LocalDate(year, 1, 1), new NodaTime.LocalDate(year, 12, 31)),
        Day(asOf)));

    private static ComplianceReport Run(string asOf, string? published) => RunOf(asOf, Record("plan", "2012-04-09", published));

    private static ComplianceReport RunOf(string asOf, params DisclosureRecord[] records) => Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
        new DisclosureRecordSet(records, isComplete: true),
        Year2012,
        Day(asOf)));
}
