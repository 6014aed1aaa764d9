using System.Globalization;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Real records of many offices and years: the days they took, and whether twenty working days were kept.</summary>
public sealed class PublishedRecordsTests
{
    public static TheoryData<string, string, string, int, bool> Records()
    {
        var data = new TheoryData<string, string, string, int, bool>();
        foreach (var row in CaseFile.Rows("Checking.Cases.published-records.csv"))
        {
            data.Add(row[0], row[2], row[3], int.Parse(row[4], CultureInfo.InvariantCulture), bool.Parse(row[5]));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_real_record_took_the_days_it_took(string identifier, string formed, string published, int workingDays, bool isLate)
    {
        ChineseCalendars.StateCouncil.CountWorkingDays(Day(formed), Day(published)).Should().Be(workingDays);

        var item = new CatalogueItem("i", Messages.LocalizedText.Same("i"), DisclosureCategory.AdHoc, TwentyWorkingDays);
        var record = new DisclosureRecord(identifier, "i") { FormedOn = Day(formed), PublishedAt = Day(published), Approvals = Approved };
        var report = Checker().Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", Messages.LocalizedText.Same("c"), [item]),
            new DisclosureRecordSet([record], isComplete: true),
            new NodaTime.DateInterval(Day("2008-05-01"), Day("2026-12-01")),
            Day("2026-12-01")));

        report.Findings.Select(finding => finding.Code).Should().Equal(isLate ? [FindingCodes.Late] : []);
        if (isLate)
        {
            report.Findings[0].WorkingDaysLate.Should().Be(workingDays - 20);
        }
    }
}
