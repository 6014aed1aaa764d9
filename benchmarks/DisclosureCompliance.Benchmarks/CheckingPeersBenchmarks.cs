using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Benchmarks.Peers;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DisclosureCompliance.Benchmarks;

/// <summary>
/// What does the check of a township's year cost against two rule libraries and against a loop written for it? 1,220 items with a record each, eight rules,
/// some 500 faults. All find the same faults; <see cref="SetUp"/> refuses to measure unless they do.
/// </summary>
[MemoryDiagnoser]
public class CheckingPeersBenchmarks
{
    private const int Items = 1220;

    private static readonly LocalDate AsOf = new(2013, 1, 31);

    private readonly IDisclosureComplianceChecker _checker = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider().GetRequiredService<IDisclosureComplianceChecker>();
    private readonly FluentValidationChecker _fluentValidation = new();
    private readonly RulesEngineChecker _rulesEngine = new();
    private ComplianceCheckRequest? _request;

    [GlobalSetup]
    public async Task SetUp()
    {
        var items = new List<CatalogueItem>(Items);
        var records = new List<DisclosureRecord>(Items);
        for (var i = 0; i < Items; i++)
        {
            items.Add(Item(i));
            records.Add(Record(i));
        }

        _request = new ComplianceCheckRequest(
            new DisclosureCatalogue("benchmark", LocalizedText.Same("benchmark"), items),
            new DisclosureRecordSet(records, isComplete: true),
            new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31)),
            AsOf);

        var expected = Keys(Fluent_validation());
        var engine = Keys(await Rules_engine().ConfigureAwait(false));
        var ours = Check().Findings.Select(finding => $"{finding.Record!.Id} {RuleOf(finding.Code)}").Order(StringComparer.Ordinal);
        if (!expected.SequenceEqual(engine) || !expected.SequenceEqual(ours) || Loop() != expected.Length || Verdicts().Findings.Sum(found => found.Count) != expected.Length)
        {
            throw new InvalidOperationException("The contestants disagree.");
        }

        Console.WriteLine($"// {expected.Length} findings");
    }

    /// <summary>The floor: a loop that knows these eight rules and nothing else, and keeps nothing.</summary>
    [Benchmark(Baseline = true)]
    public int Loop()
    {
        var calendar = ChineseCalendars.StateCouncil;
        var count = 0;
        foreach (var record in _request!.Records.Records)
        {
            var item = _request.Catalogue.Find(record.ItemId)!;
            var disclosure = (Due: calendar.AddWorkingDays(record.FormedOn!.Value, 20), Published: record.PublishedAt?.Date);
            if (disclosure.Published is not { } published)
            {
                count += AsOf > disclosure.Due ? 1 : 0;
                continue;
            }

            count += published > disclosure.Due ? 1 : 0;
            count += published < record.FormedOn ? 1 : 0;
            count += record.Elements!.Count < item.RequiredElements.Count ? 1 : 0;
            count += record.Approvals!.Entries.Count < 2 || record.Approvals.Entries[0].Person == record.Approvals.Entries[1].Person ? 1 : 0;
            count += record.Mode != item.Mode ? 1 : 0;
            count += record.Places![0].Channel != item.Channels[0] ? 1 : 0;
            count += record.Places[0].State == PlaceState.Unreachable ? 1 : 0;
        }

        return count;
    }

    /// <summary>Figures alone.</summary>
    [Benchmark]
    public ComplianceSummary Verdicts() => _checker.Summarize(_request!);

    /// <summary>Every finding and everything passed, with deadline, reason and basis to be asked for.</summary>
    [Benchmark]
    public ComplianceReport Check() => _checker.Check(_request!);

    /// <summary>The same, and each finding asked: its words, its last day, its article.</summary>
    [Benchmark]
    public int Check_and_read_every_finding()
    {
        var length = 0;
        foreach (var finding in _checker.Check(_request!).Findings)
        {
            length += finding.Message.In(Language.English).Length + (finding.Due?.Date?.Day ?? 0);
            length += finding.LegalBasis.Count == 0 ? 0 : finding.LegalBasis[0].In(Language.English).Length;
        }

        return length;
    }

    [Benchmark]
    public IReadOnlyList<PeerFinding> Fluent_validation() => _fluentValidation.Check(Disclosures());

    [Benchmark]
    public Task<IReadOnlyList<PeerFinding>> Rules_engine() => _rulesEngine.Check(Disclosures());

    /// <summary>What a host of a rule library does first: match items and records, and work out the last day.</summary>
    private List<PeerDisclosure> Disclosures()
    {
        var calendar = ChineseCalendars.StateCouncil;
        var disclosures = new List<PeerDisclosure>(Items);
        foreach (var record in _request!.Records.Records)
        {
            disclosures.Add(new PeerDisclosure(_request.Catalogue.Find(record.ItemId)!, record, calendar.AddWorkingDays(record.FormedOn!.Value, 20), AsOf));
        }

        return disclosures;
    }

    private static string[] Keys(IEnumerable<PeerFinding> findings) => [.. findings.Select(finding => $"{finding.Record} {finding.Rule}").Order(StringComparer.Ordinal)];

    private static string RuleOf(string code) => code switch
    {
        FindingCodes.Missing => "missing",
        FindingCodes.Late => "late",
        FindingCodes.DatesContradict => "dates",
        FindingCodes.IncompleteElements => "elements",
        FindingCodes.Unapproved => "approval",
        FindingCodes.WrongMode => "mode",
        FindingCodes.WrongChannel => "channel",
        FindingCodes.Unreachable => "place",
        _ => code,
    };

    private static CatalogueItem Item(int i) => new($"item-{i}", new LocalizedText($"事项{i}", $"Item {i}"), DisclosureCategory.AdHoc, new StatutoryRule("cn.ogi.proactive"))
    {
        Subjects = ["money"],
        ResponsibleUnit = "office",
        RequiredElements = [new RequiredElement("who", new LocalizedText("对象", "recipients")), new RequiredElement("amount", new LocalizedText("金额", "amount"))],
        Channels = ["政府网站"],
        LegalBasis = [new LegalCitation(new LocalizedText("政府信息公开条例（2007年）", "Regulation on Open Government Information (2007)"), new LocalizedText("第十八条", "article 18"))],
    };

    /// <summary>One in eight is late, one in ten lacks an element, one in twelve is unsigned, and a few are missing, in the wrong mode or place, or cannot be opened.</summary>
    private static DisclosureRecord Record(int i)
    {
        var formed = new LocalDate(2012, 1, 4).PlusDays(i % 300);
        return new DisclosureRecord($"record-{i}", $"item-{i}")
        {
            FormedOn = formed,
            PublishedAt = i % 61 == 0 ? null : formed.PlusDays(i % 8 == 0 ? 50 : 5),
            Mode = i % 41 == 0 ? DisclosureMode.OnRequest : DisclosureMode.Proactive,
            Places = [new PublicationPlace(i % 43 == 0 ? "村公示栏" : "政府网站") { State = i % 47 == 0 ? PlaceState.Unreachable : PlaceState.Reachable }],
            Elements = i % 10 == 0 ? ["who"] : ["who", "amount"],
            Approvals = i % 12 == 0 ? new ApprovalTrail() : new ApprovalTrail(new ApprovalEntry("draft", "clerk", "wu", formed), new ApprovalEntry("review", "supervising-leader", "li", formed)),
        };
    }
}
