using System.Text.RegularExpressions;
using DisclosureCompliance.Law;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Loading;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/formats/README.md: its examples are read without a fault, and nothing that it should list is left out.</summary>
public sealed class FormatsPageTests
{
    private const string Path = "docs/formats/README.md";
    private readonly GuidePage _page = new(Path);

    [SourceFact]
    public void Every_example_is_read_without_a_fault()
    {
        var formats = _page.Names("json");

        formats.Should().Contain(["catalogue", "records", "approval-policy", "law"]);
        formats.SelectMany(format => Loaders.All[format].Read(_page.Block("json " + format)).Faults).Should().BeEmpty();
    }

    [SourceFact]
    public void Every_kind_of_deadline_is_shown_by_an_example_that_can_be_read()
    {
        var rules = Regex.Matches(SourceTree.Read(Path), @"^\| (?:`[\w-]+` )?\|.*\| `(\{.*\})` \|\r?$", RegexOptions.Multiline).Cast<Match>()
            .Select(match => DeadlineRuleJson.Parse(match.Groups[1].Value, Path).GetValueOrThrow().GetType());

        rules.Should().Equal(typeof(WithinRule), typeof(MonthDayRule), typeof(RecurringRule), typeof(PermanentRule), typeof(ImmediateRule), typeof(StatutoryRule));
    }

    [SourceFact]
    public void A_provision_that_the_page_names_ships()
    {
        var listed = Regex.Matches(SourceTree.Read(Path), @"^\| `(cn\.[\w.-]+)` \|", RegexOptions.Multiline).Cast<Match>().Select(match => match.Groups[1].Value);

        listed.Should().NotBeEmpty().And.BeSubsetOf(ChineseLaw.OpenGovernmentInformation.Provisions.Select(provision => provision.Id));
    }

    [SourceFact]
    public void Every_schema_that_is_published_is_listed()
    {
        var page = SourceTree.Read(Path);

        Directory.EnumerateFiles(SourceTree.PathOf("docs/formats"), "*.schema.json").Select(file => System.IO.Path.GetFileName(file))
            .Where(file => !page.Contains($"]({file})")).Should().BeEmpty();
    }
}
