using System.Reflection;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Loading;
using DisclosureCompliance.Websites;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/findings.md: its examples are read without a fault, and it leaves out no code and nothing that ships.</summary>
public sealed class FindingsPageTests
{
    private const string Path = "docs/findings.md";

    [SourceFact]
    public void Every_example_is_read_without_a_fault()
    {
        var page = new GuidePage(Path);
        var formats = page.Names("json");

        formats.Should().Contain(["freshness", "exemptions"]);
        formats.SelectMany(format => Loaders.All[format].Read(page.Block("json " + format)).Faults).Should().BeEmpty();
    }

    [SourceFact]
    public void Every_code_is_explained()
    {
        var page = SourceTree.Read(Path);
        var codes = typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetValue(null)!).ToArray();

        codes.Should().HaveCountGreaterThan(60);
        codes.Where(code => !page.Contains($"`{code}`")).Should().BeEmpty();
    }

    [SourceFact]
    public void Every_ground_and_every_indicator_that_ships_is_listed()
    {
        var page = SourceTree.Read(Path);

        ChineseExemptions.OpenGovernmentInformation.Grounds.Select(ground => ground.Id.Substring("cn.ogi.".Length))
            .Concat(ChineseSiteIndicators.Of2019.Indicators.Select(indicator => indicator.Id))
            .Where(id => !page.Contains($"`{id}`")).Should().BeEmpty();
    }
}
