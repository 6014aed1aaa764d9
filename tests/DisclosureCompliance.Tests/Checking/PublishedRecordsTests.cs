using System.Globalization;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Real records of many offices and years: the days they took, and what of their time is found.</summary>
public sealed class PublishedRecordsTests
{
    public static TheoryData<string, string, string, string, string, string> Records()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in CaseFile.Rows("Checking.Cases.published-records.csv"))
        {
            data.Add(row[0], row[2], row[3], row[4], row[5], row[6]);
        }

        return data;
    }

    [Fact]
    public void Every_fault_of_time_is_among_them() =>
        CaseFile.Rows("Checking.Cases.published-records.csv").GroupBy(row => row[6]).ToDictionary(group => group.Key, group => group.Count()).Should().BeEquivalentTo(new Dictionary<string, int>
        {
            [string.Empty] = 21,
            [FindingCodes.Late] = 2,
            [FindingCodes.DatesContradict] = 1,
            [FindingCodes.TriggerUnknown] = 13,
        });

    [Theory]
    [MemberData(nameof(Records))]
    public void A_real_record_took_the_days_it_took(string identifier, string formed, string published, string signed, string workingDays, string code)
    {
        var item = new CatalogueItem("i", Messages.LocalizedText.Same("i"), DisclosureCategory.AdHoc, TwentyWorkingDays);
        var record = new DisclosureRecord(identifier, "i") { FormedOn = DayOrNull(formed), PublishedAt = Day(published), SignedOn = DayOrNull(signed), Approvals = Approved };
        var report = Checker().Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", Messages.LocalizedText.Same("c"), [item]),
            new DisclosureRecordSet([record], isComplete: true),
            new NodaTime.DateInterval(Day("2008-05-01"), Day("2026-12-01")),
            Day("2026-12-01")));

        // What the other dates of a record say of its truth is not a matter of time.
        var found = report.Findings.Where(finding => finding.Code is FindingCodes.Late or FindingCodes.TriggerUnknown or FindingCodes.DatesContradict or FindingCodes.Missing).ToArray();
        found.Select(finding => finding.Code).Should().Equal(code.Length == 0 ? [] : [code]);
        if (workingDays.Length == 0)
        {
            return;
        }

        var taken = int.Parse(workingDays, CultureInfo.InvariantCulture);
        ChineseCalendars.StateCouncil.CountWorkingDays(Day(formed), Day(published)).Should().Be(taken);
        found.Select(finding => finding.WorkingDaysLate).Should().Equal(taken > 20 ? [taken - 20] : []);
    }

    private static NodaTime.LocalDate? DayOrNull(string text) => text.Length == 0 ? null : Day(text);
}
