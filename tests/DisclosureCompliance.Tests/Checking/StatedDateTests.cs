using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

public sealed class StatedDateTests
{
    private static readonly string[] Codes =
    [
        FindingCodes.DatesContradict, FindingCodes.FormedApartFromSignature, FindingCodes.PublishedBeforeSigned,
        FindingCodes.IndexDateContradicts, FindingCodes.AddressDateContradicts,
    ];

    public static TheoryData<string, string[]> Records()
    {
        var data = new TheoryData<string, string[]>();
        foreach (var row in CaseFile.Rows("Checking.Cases.disputed-dates.csv"))
        {
            data.Add(row[0], row);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_real_record_gives_the_signals_that_its_dates_give(string title, string[] row)
    {
        var record = new DisclosureRecord(title, "plan")
        {
            IndexNumber = Stated(row[2]),
            Places = Stated(row[3]) is { } address ? [new PublicationPlace("网站") { Address = address }] : null,
            SignedOn = Stated(row[4]) is { } signed ? Day(signed) : null,
            FormedOn = Stated(row[5]) is { } formed ? Day(formed) : null,
            PublishedAt = Day(row[6]),
        };

        var report = Inspect(record);

        var found = report.Findings.Where(finding => Codes.Contains(finding.Code)).ToArray();
        string.Join("+", found.Select(finding => finding.Code)).Should().Be(row[7] == "-" ? string.Empty : row[7]);
        found.Where(finding => finding.Wrong != DisclosureWrong.FalselyDisclosed || finding.Strength == FindingStrength.Fact || finding.Severity != FindingSeverity.Warning).Should().BeEmpty();
        var isComparable = record.SignedOn is not null || record.IndexNumber is not null || record.Places is not null;
        report.Passed.Count(passed => passed.Aspect == CheckAspect.Dates).Should().Be(isComparable && row[7] == "-" ? 1 : 0);
    }

    [Fact]
    public void A_formation_date_that_is_the_day_of_upload_is_a_stronger_signal_than_another_one()
    {
        Strength("2021-10-22", "2021-10-14", "2021-10-22").Should().Be(FindingStrength.Strong);
        Strength("2021-10-18", "2021-10-14", "2021-10-22").Should().Be(FindingStrength.Moderate);
        Strength("2021-10-14", "2021-10-18", "2021-10-22").Should().Be(FindingStrength.Moderate);

        static FindingStrength Strength(string formed, string signed, string published) =>
            Inspect(new DisclosureRecord("r", "plan") { FormedOn = Day(formed), SignedOn = Day(signed), PublishedAt = Day(published) })
                .Findings.Single(finding => finding.Code == FindingCodes.FormedApartFromSignature).Strength;
    }

    [Fact]
    public void What_is_published_before_it_is_signed_is_a_signal()
    {
        var finding = Inspect(new DisclosureRecord("r", "plan") { FormedOn = Day("2021-10-01"), SignedOn = Day("2021-10-09"), PublishedAt = Day("2021-10-08") })
            .Findings.Single(found => found.Code == FindingCodes.PublishedBeforeSigned);

        finding.Message.In(Language.Chinese).Should().Be("线索：“plan”公开于 2021-10-08，落款日期却为 2021-10-09，晚 1 天。");
        finding.LegalBasis.Select(basis => basis.In(Language.Chinese)).Should().Contain(basis => basis.Contains("第六条第二款"));
    }

    [Theory]
    [InlineData("2019-05-14", "第六条", false)]
    [InlineData("2019-05-15", "第六条第二款", true)]
    public void The_basis_is_the_law_of_the_day_of_publication(string published, string article, bool is2019)
    {
        var finding = Inspect(new DisclosureRecord("r", "plan") { SignedOn = Day("2020-01-01"), PublishedAt = Day(published) })
            .Findings.Single(found => found.Code == FindingCodes.PublishedBeforeSigned);

        finding.LegalBasis.Single().Article!.In(Language.Chinese).Should().Be(article);
        finding.LegalBasis.Single().In(Language.Chinese).Contains("2019").Should().Be(is2019);
    }

    [Theory]
    [InlineData("2024-01-15", "2024-01-15", false)]
    [InlineData("2024-01-16", "2024-01-16", true)]
    public void An_index_number_of_the_year_before_is_tolerated_for_half_a_month(string formed, string published, bool isFound) =>
        Inspect(new DisclosureRecord("r", "plan") { FormedOn = Day(formed), PublishedAt = Day(published), IndexNumber = "X/2023-00001" })
            .Findings.Any(finding => finding.Code == FindingCodes.IndexDateContradicts).Should().Be(isFound);

    [Theory]
    [InlineData("http://host/202004/t20200422_1.html", "finding.address-date-after-publication")]
    [InlineData("http://host/202003/t20200322_1.html", null)]
    [InlineData("http://host/202001/t20200122_1.html", "finding.address-date-before-publication")]
    [InlineData("http://host/201912/t20191201_1.html", "finding.address-date-contradicts")]
    public void An_address_says_which_way_the_dates_part(string address, string? text)
    {
        var report = Inspect(new DisclosureRecord("r", "plan")
        {
            FormedOn = Day("2020-01-20"),
            PublishedAt = Day("2020-03-20"),
            Places = ["公告栏", new PublicationPlace("网站") { Address = address }, new PublicationPlace("第二网站") { Address = "http://other/2020/0801/1.html" }],
        });

        report.Findings.SingleOrDefault(finding => finding.Code == FindingCodes.AddressDateContradicts)?.Message.Code.Should().Be(text);
        report.Findings.Any(finding => finding.Code == FindingCodes.AddressDateContradicts).Should().Be(text is not null);
    }

    [Fact]
    public void Signed_on_the_day_of_publication_and_formation_is_in_order()
    {
        var report = Inspect(new DisclosureRecord("r", "plan") { FormedOn = Day("2021-10-08"), SignedOn = Day("2021-10-08"), PublishedAt = Day("2021-10-08") });

        report.Findings.Should().NotContain(finding => Codes.Contains(finding.Code));
        report.Passed.Should().ContainSingle(check => check.Aspect == CheckAspect.Dates);
    }

    [Theory]
    [InlineData("X/2019-00001", null)]
    [InlineData("X/2021-00001", null)]
    [InlineData(null, "http://host/202001/1.html")]
    [InlineData(null, "http://host/202006/1.html")]
    public void Dates_with_one_contradiction_are_not_in_order(string? index, string? address)
    {
        var report = Inspect(new DisclosureRecord("r", "plan")
        {
            FormedOn = Day("2020-03-19"),
            PublishedAt = Day("2020-03-20"),
            SignedOn = Day("2020-03-19"),
            IndexNumber = index,
            Places = address is null ? null : [new PublicationPlace("网站") { Address = address }],
        });

        report.Findings.Where(finding => Codes.Contains(finding.Code)).Should().ContainSingle();
        report.Passed.Should().NotContain(check => check.Aspect == CheckAspect.Dates);
    }

    [Fact]
    public void An_index_number_and_an_address_without_a_date_say_nothing_about_dates() => Inspect(new DisclosureRecord("r", "plan")
    {
        FormedOn = Day("2020-03-19"),
        PublishedAt = Day("2020-03-20"),
        IndexNumber = "A-17",
        Places = [new PublicationPlace("网站") { Address = "http://host/" }],
    }).Passed.Should().NotContain(check => check.Aspect == CheckAspect.Dates);

    [Theory]
    [InlineData("-20200404*", false)]
    [InlineData("-20200405*", true)]
    public void A_date_after_the_publication_is_tolerated_for_fifteen_days(string index, bool isFound) =>
        Inspect(new DisclosureRecord("r", "plan") { FormedOn = Day("2020-03-20"), PublishedAt = Day("2020-03-20"), IndexNumber = "X" + index.Replace("*", "001") })
            .Findings.Any(finding => finding.Code == FindingCodes.IndexDateContradicts).Should().Be(isFound);

    [Theory]
    [InlineData("http://host/202006/a.html", "http://host/20200601/b.html", "http://host/202006/a.html")]
    [InlineData("http://host/20200601/b.html", "http://host/202006/a.html", "http://host/20200601/b.html")]
    [InlineData("http://host/202007/a.html", "http://host/202006/b.html", "http://host/202006/b.html")]
    public void Of_several_addresses_the_earliest_is_named_and_of_two_that_begin_alike_the_first(string one, string other, string named) => Inspect(new DisclosureRecord("r", "plan")
    {
        PublishedAt = Day("2020-03-20"),
        Places = [new PublicationPlace("网站") { Address = one }, new PublicationPlace("第二网站") { Address = other }],
    }).Findings.Single(finding => finding.Code == FindingCodes.AddressDateContradicts).Message.ArgumentIn("clue", Language.Chinese).Should().Be(named);

    private static string? Stated(string field) => field.Length == 0 ? null : field;

    private static ComplianceReport Inspect(DisclosureRecord record) => Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays)]),
        new DisclosureRecordSet([record], isComplete: true),
        new NodaTime.DateInterval(Day("2008-05-01"), Day("2026-12-01")),
        Day("2026-12-01")));
}
