using System.Text;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Loading;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/privacy.md: its code stands here word for word and prints what the page says.</summary>
public sealed class PrivacyGuideTests
{
    private readonly GuidePage _page = new("docs/privacy.md");
    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_code_on_the_page_is_the_code_that_runs_here() => _page.HoldsWhatRunsIn("Documentation/PrivacyGuideTests.cs");

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() => _page.NamesTheNamespacesOf("Documentation/PrivacyGuideTests.cs");

    [SourceFact]
    public void The_rules_on_the_page_are_read_without_a_fault() => Loaders.All["scan-rules"].Read(_page.Block("json scan-rules")).Faults.Should().BeEmpty();

    [SourceFact]
    public void A_text_is_scanned()
    {
        // <scan>
        var report = new DisclosureScanner().Scan("某甲，身份证号11010519491231002X，手机13900000001。咨询电话：0571-88880000");

        foreach (var hit in report.Hits)
        {
            Console.WriteLine($"{hit.Place} {hit.Severity} {hit.Strength} {hit.Message.In(Language.English)}");
        }

        foreach (var hit in report.Excused)
        {
            Console.WriteLine($"{hit.Place} {hit.Masked} {hit.ExcusedBy!.Title.In(Language.English)}");
        }
        // </scan>

        Prints("scan");
    }

    [SourceFact]
    public void An_occasion_excuses()
    {
        // <occasion>
        var options = new ScanOptions { Occasions = ["administrative-penalty"], AsOf = new LocalDate(2026, 11, 23) };
        var penalty = new DisclosureScanner().Scan("某公司，0571-88880000，法定代表人身份证号11010519491231002X", options);
        Console.WriteLine($"{penalty.Hits.Count} hit, {penalty.Excused.Count} excused by {penalty.Excused[0].ExcusedBy!.Id}");
        // </occasion>

        Prints("occasion");
    }

    [SourceFact]
    public async Task A_stream_is_scanned()
    {
        var files = new GuideFiles(_ => "2012年12月24日，某乡公开信息1220条。");
        var cancellation = CancellationToken.None;

        // <stream>
        using var file = files.OpenRead("notice.txt");
        var large = await new DisclosureScanner().ScanAsync(file, cancellationToken: cancellation);
        Console.WriteLine(large.IsClean);
        // </stream>

        Prints("stream");
    }

    [SourceFact]
    public void What_cannot_be_read_is_not_clean()
    {
        // <unreadable>
        byte[] utf16 = Encoding.Unicode.GetBytes("机密★5年\n");
        var wrong = new DisclosureScanner().Scan(new MemoryStream(utf16));
        Console.WriteLine($"{wrong.IsClean} {wrong.Unreadable}");

        using var reader = new StreamReader(new MemoryStream(utf16), Encoding.Unicode);
        Console.WriteLine(string.Join(", ", new DisclosureScanner().Scan(reader).Hits));
        // </unreadable>

        Prints("unreadable");
    }

    [SourceFact]
    public void Rules_are_put_over_those_that_ship()
    {
        var files = new GuideFiles(_ => _page.Block("json scan-rules"));

        // <rules>
        var own = ScanRulesJson.Read(files.OpenRead("rules.json"), "rules.json").GetValueOrThrow();
        var scanner = new DisclosureScanner(ChineseScanRules.Default.With(own));
        Console.WriteLine(scanner.Scan("会议专用\n窗口电话：13900000001").Hits.Single());
        // </rules>

        Prints("rules");
    }

    [SourceFact]
    public void Placeholders_are_found()
    {
        // <placeholders>
        foreach (var placeholder in new PlaceholderScanner().Scan("负责人：待定\n名单详见附件。", hasAttachments: false))
        {
            Console.WriteLine($"{placeholder.Place} {placeholder.Message.In(Language.English)}");
        }
        // </placeholders>

        Prints("placeholders");
    }

    private void Prints(string name) => Console.Take().Should().Be(_page.Block("text " + name));
}
