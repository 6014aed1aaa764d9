using CsCheck;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.Similarity;
using DisclosureCompliance.Tests.Similarity;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

public sealed class OfficeSignalProperties
{
    private static readonly ContentSketch[] Sketches = [.. Enumerable.Range(0, 4).Select(number => ContentSketch.Of(SampleTexts.Report(number, 20)))];

    private static readonly SignalThresholds Eager = SignalThresholds.Default with
    {
        BulkFormationDays = 2, BulkSpreadDays = 1, SameFormationDays = 2, SameFormationSpreadDays = 1, UploadDayRecords = 2, BurstRecords = 2,
    };

    private static readonly Gen<DisclosureRecord[]> Records = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[0, 4])
        .Array[0, 25]
        .Select(rows => rows.Select((row, index) => new DisclosureRecord("r" + index, "plan")
        {
            FormedOn = new LocalDate(2018, 3, 1).PlusDays(row.Item1),
            PublishedAt = new LocalDate(2018, 3, 8).PlusDays(row.Item2),
            Content = row.Item3 == 4 ? null : new RecordContent { Sketch = Sketches[row.Item3] },
        }).ToArray());

    [Fact]
    public void The_order_of_the_records_makes_no_difference() => Records.Select(Gen.Int[1, 1000]).Sample((records, shuffle) =>
    {
        var shuffled = records.OrderBy(record => unchecked((int.Parse(record.Id.Substring(1), System.Globalization.CultureInfo.InvariantCulture) + 1) * (shuffle + 7919) % 104729)).ToArray();
        return Signals(records).SequenceEqual(Signals(shuffled));
    });

    private static IEnumerable<string> Signals(DisclosureRecord[] records) => Checker(options: new CheckOptions { Signals = Eager })
        .Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.Permanent, new PermanentRule())]),
            new DisclosureRecordSet(records, isComplete: true),
            new DateInterval(new LocalDate(2018, 1, 1), new LocalDate(2018, 12, 31)),
            new LocalDate(2018, 12, 31))
        {
            InspectionDays = [new LocalDate(2018, 3, 20), new LocalDate(2018, 3, 12)],
        })
        .Findings
        .Where(finding => finding.Aspect is CheckAspect.Rhythm or CheckAspect.Originality)
        .Select(finding => finding.Identity + finding.Message.In(Language.English) + string.Join(",", finding.Evidence!.Related.Select(record => record.Id)));
}
