using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/phrases.md: its code runs here and writes what the page says; its table names every assumption.</summary>
public sealed class PhrasesPageTests
{
    private readonly GuidePage _page = new("docs/phrases.md");

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn("Documentation/PhrasesPageTests.cs");

    [SourceFact]
    public void What_the_page_shows_works()
    {
        // <read>
        var reading = DeadlinePhraseParser.Parse("自該信息形成或者變更之日起20個工作日內予以公開，法律法規另有規定的，從其規定。");
        Console.WriteLine(reading.Status);
        Console.WriteLine(DeadlineRuleJson.ToJson(reading.Rule!));
        Console.WriteLine(reading.Rule!.Describe().In(Language.Chinese));

        // </read>
        Console.Take().Should().Be(_page.Block("text read"));

        // <assume>
        var vague = DeadlinePhraseParser.Parse("1.行政许可：作出决定之日起7个工作日内；2.其他：20个工作");
        foreach (var assumption in vague.Assumptions)
        {
            Console.WriteLine($"{assumption.Code}: {assumption.In(Language.Chinese)}");
        }

        // </assume>
        Console.Take().Should().Be(_page.Block("text assume"));
    }

    [SourceFact]
    public void The_table_of_assumptions_is_that_of_the_code()
    {
        const string First = "phrase.assumed.";
        var page = SourceTree.Read("docs/phrases.md");

        MessageCatalogue.Templates.Select(entry => entry.Template.Code).Where(code => code.StartsWith(First, StringComparison.Ordinal))
            .Select(code => $"`{code.Substring(First.Length)}`")
            .Where(code => !page.Contains(code))
            .Should().BeEmpty();
    }
}
