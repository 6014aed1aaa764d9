using DisclosureCompliance.Checking;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Similarity;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Checking;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/findings.md: its code runs here.</summary>
public sealed class FindingsGuideTests
{
    private const string Here = "Documentation/FindingsGuideTests.cs";
    private readonly GuidePage _page = new("docs/findings.md");

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn(Here);

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() => _page.NamesTheNamespacesOf(Here, "using DisclosureCompliance;");

    /// <summary>Twenty working days from 2012-04-09 end on 2012-05-08: eight are left on 2012-04-25.</summary>
    [SourceFact]
    public void Choices_are_handed_in()
    {
        // <choices>
        using var services = new ServiceCollection()
            .AddDisclosureCompliance(options => options.UseChecks(CheckOptions.Default with
            {
                DueSoonWithin = 10,
                Signals = SignalThresholds.Default with { BurstDays = 5 },
            }))
            .BuildServiceProvider();
        var checker = services.GetRequiredService<IDisclosureComplianceChecker>();

        // </choices>
        var item = CheckerTestData.Item("plan", global::DisclosureCompliance.Catalogues.DisclosureCategory.AdHoc, CheckerTestData.TwentyWorkingDays);
        var request = new ComplianceCheckRequest(
            new global::DisclosureCompliance.Catalogues.DisclosureCatalogue("c", global::DisclosureCompliance.Messages.LocalizedText.Same("c"), [item]),
            new global::DisclosureCompliance.Records.DisclosureRecordSet([CheckerTestData.Record("plan", "2012-04-09", null)], isComplete: true),
            CheckerTestData.Year2012,
            CheckerTestData.Day("2012-04-25"));
        checker.Check(request).Findings.Should().ContainSingle().Which.Code.Should().Be("finding.due-soon");
        CheckerTestData.Checker().Check(request).Findings.Should().ContainSingle().Which.Code.Should().Be("finding.not-yet-due");
    }

    [SourceFact]
    public void Texts_are_compared_by_their_sketches()
    {
        const string text = "全年共受理依申请公开十二件，均按期答复，没有行政复议和行政诉讼，主动公开信息三百余条，涉及财政预决算、重大项目、社会保险、征地拆迁。";
        (int Year, string Unit, string Text)[] reports = [(2023, "甲局", text), (2024, "乙局", text)];

        // <sketches>
        var sketches = reports.Select(report => new KeyValuePair<string, ContentSketch>(report.Year + report.Unit, ContentSketch.Of(report.Text)));
        foreach (var pair in NearDuplicates.Find(sketches, Rational.Create(4, 5), StringComparer.Ordinal))
        {
            Console.WriteLine($"{pair.Copy} is like {pair.Original}: {pair.Similarity.ToDecimalText(2)}");
        }

        // </sketches>
        Console.Take().Should().StartWith("2024乙局 is like 2023甲局: 1");
    }
}
