using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DisclosureCompliance.Benchmarks;

/// <summary>What does the check of a township's year cost: 1,220 items with a record each, as the model case reports for 2012?</summary>
[MemoryDiagnoser]
public class CheckingBenchmarks
{
    private const int Items = 1220;

    private readonly IDisclosureComplianceChecker _checker = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider().GetRequiredService<IDisclosureComplianceChecker>();
    private ComplianceCheckRequest? _request;

    [GlobalSetup]
    public void SetUp()
    {
        var approved = new ApprovalTrail(
            new ApprovalEntry("draft", "clerk", "wu", new LocalDate(2012, 1, 1)),
            new ApprovalEntry("review", "supervising-leader", "li", new LocalDate(2012, 1, 1)));
        var items = new List<CatalogueItem>(Items);
        var records = new List<DisclosureRecord>(Items);
        for (var i = 0; i < Items; i++)
        {
            var formed = new LocalDate(2012, 1, 4).PlusDays(i % 300);
            items.Add(new CatalogueItem($"item-{i}", new LocalizedText($"事项{i}", $"Item {i}"), DisclosureCategory.AdHoc, new StatutoryRule("cn.ogi.proactive"))
            {
                Subjects = ["money"],
                ResponsibleUnit = "office",
                RequiredElements = [new RequiredElement("who", new LocalizedText("对象", "recipients"))],
            });

            // One in eight is late, one in ten lacks its element, one in twelve was not signed.
            records.Add(new DisclosureRecord($"record-{i}", $"item-{i}")
            {
                FormedOn = formed,
                PublishedAt = formed.PlusDays(i % 8 == 0 ? 50 : 5),
                Elements = i % 10 == 0 ? [] : ["who"],
                Approvals = i % 12 == 0 ? new ApprovalTrail() : approved,
            });
        }

        _request = new ComplianceCheckRequest(
            new DisclosureCatalogue("benchmark", LocalizedText.Same("benchmark"), items),
            new DisclosureRecordSet(records, isComplete: true),
            new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31)),
            new LocalDate(2013, 1, 31));
    }

    [Benchmark(Baseline = true)]
    public int Check_1220_items() => _checker.Check(_request!).Findings.Count;

    [Benchmark]
    public int Check_and_write_every_finding_in_Chinese()
    {
        var length = 0;
        foreach (var finding in _checker.Check(_request!).Findings)
        {
            length += finding.Message.In(Language.Chinese).Length;
        }

        return length;
    }
}
