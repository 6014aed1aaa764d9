using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Findings;

/// <summary>What a finding is known by and what it cites, ours and a host's own.</summary>
public sealed class FindingTests
{
    private static readonly LegalCitation Own = new(LocalizedText.Same("own rules"), LocalizedText.Same("article 3"));
    private static readonly Message Text = new(new MessageTemplate("host.text", LocalizedText.Same("text")));

    [Fact]
    public void A_host_s_finding_keeps_what_it_is_given()
    {
        var finding = new Finding("host.code", FindingSeverity.Warning, CheckAspect.Places, Text);

        (finding.Code, finding.Severity, finding.Aspect, finding.Strength, finding.Wrong).Should().Be(("host.code", FindingSeverity.Warning, CheckAspect.Places, FindingStrength.Fact, null));
        finding.Message.Should().BeSameAs(Text);
        finding.LegalBasis.Should().BeEmpty();
        finding.Identity.Should().Be("host.code|||");
    }

    [Theory]
    [InlineData("i", "r", "e", "i")]
    [InlineData(null, "r", "e", "r")]
    [InlineData(null, null, "e", "e")]
    [InlineData("i", null, "e", "i")]
    public void A_finding_is_known_by_its_own_item_then_by_that_of_its_record_then_by_that_of_its_event(string? item, string? record, string happened, string known) =>
        new Finding("host.code", FindingSeverity.Warning, CheckAspect.Data, Text)
        {
            Item = item is null ? null : Item(item, DisclosureCategory.AdHoc, TwentyWorkingDays),
            Record = record is null ? null : new DisclosureRecord("1", record),
            Event = new DisclosureEvent("2", happened, Day("2012-05-03")),
        }.Identity.Should().Be($"host.code|{known}||{(record is null ? string.Empty : "1")}|2");

    [Fact]
    public void No_two_findings_are_taken_for_one_because_of_bars_in_their_names()
    {
        Finding Of(string record, string target) => new("host.code", FindingSeverity.Warning, CheckAspect.Data, Text) { Record = new DisclosureRecord(record, "item"), Target = target };

        Of("a|b", "c").Identity.Should().Be(@"host.code|item||a\|b|c");
        Of("a", "b|c").Identity.Should().Be(@"host.code|item||a|b\|c");
        Of(@"a\", "b").Identity.Should().Be(@"host.code|item||a\\|b");
    }

    [Fact]
    public void The_item_s_own_basis_is_cited_alone_or_after_the_law_of_the_kind_of_fault_and_nothing_twice()
    {
        Cited(LegalBasisOf(approved: true, [Own])).Should().Equal("own rules, article 3");
        Cited(LegalBasisOf(approved: false, [Own])).Should().Equal("Regulations on Open Government Information (2007) (国务院令第492号), article 14", "own rules, article 3");

        var review = LegalBasisOf(approved: false, []);
        LegalBasisOf(approved: false, [.. review, Own]).Should().Equal([.. review, Own]);

        static IEnumerable<string> Cited(IEnumerable<LegalCitation> basis) => basis.Select(citation => citation.In(Language.English));
    }

    [Theory]
    [InlineData("2019-05-14", "第六条")]
    [InlineData("2019-05-15", "第六条第二款")]
    public void A_signal_about_no_single_record_cites_the_law_of_the_day_of_the_inspection(string asOf, string article)
    {
        var records = Enumerable.Range(0, 5).Select(index => new DisclosureRecord("r" + index, "plan") { FormedOn = Day("2018-01-01").PlusDays(index * 30), PublishedAt = Day("2019-01-02") });
        var request = new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
            new DisclosureRecordSet(records, isComplete: true),
            new NodaTime.DateInterval(Day("2018-01-01"), Day("2018-12-31")),
            Day(asOf));

        Checker().Check(request).Findings.Single(finding => finding.Code == FindingCodes.PublishedInBulk).LegalBasis
            .Should().ContainSingle().Which.Article!.In(Language.Chinese).Should().Be(article);
    }

    [Fact]
    public void Only_what_is_due_soon_has_working_days_left()
    {
        var accounts = Item("accounts", DisclosureCategory.Periodic, Quarterly);
        Check(accounts, "2012-04-12").Findings.Where(finding => finding.WorkingDaysLeft is not null).Select(finding => (finding.Code, finding.WorkingDaysLeft)).Should().Equal((FindingCodes.DueSoon, 1));

        var undecided = Check(accounts, "2012-12-31", new DisclosureRecord("none", "accounts")).Findings.First(finding => finding.Code == FindingCodes.PeriodUndecided);
        undecided.WorkingDaysLeft.Should().BeNull("the number of records is no number of days");
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(3, 3, true)]
    [InlineData(3, 4, false)]
    [InlineData(3, 0, false)]
    [InlineData(3_000_000_000, int.MaxValue, true)]
    public void A_code_is_found_in_no_more_checks_than_it_has_findings(long count, int checks, bool isTaken)
    {
        var make = () => new FindingCount("host.code", FindingSeverity.Warning, null, count, checks);

        if (isTaken)
        {
            make().Checks.Should().Be(checks);
        }
        else
        {
            make.Should().Throw<ArgumentException>();
        }
    }

    private static IReadOnlyList<LegalCitation> LegalBasisOf(bool approved, IReadOnlyList<LegalCitation> own)
    {
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { LegalBasis = own, RequiredElements = [new("e", LocalizedText.Same("e"))] };
        var record = new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), PublishedAt = Day("2012-04-10"), Approvals = approved ? Approved : new(), Elements = approved ? [] : ["e"] };

        return Check(item, "2012-12-31", record).Findings.Should().ContainSingle().Which.LegalBasis;
    }
}
