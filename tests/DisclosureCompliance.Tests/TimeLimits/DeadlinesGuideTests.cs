using DisclosureCompliance.Messages;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Documentation;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.TimeLimits;

/// <summary>The guide docs/deadlines.md: its examples say what stands beside them, its code is the code between the marks here.</summary>
public sealed class DeadlinesGuideTests
{
    private readonly GuidePage _page = new("docs/deadlines.md");

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn("TimeLimits/DeadlinesGuideTests.cs");

    [SourceFact]
    public void Words_are_read_and_written()
    {
        // <words>
        var rule = RuleText.Parse("自信息形成或者变更之日起20个工作日内", Language.Chinese).GetValueOrThrow();
        Console.WriteLine(rule.Describe().In(Language.English));
        Console.WriteLine(DeadlineRuleJson.ToJson(rule));

        var election = new RuleTerm("election", new LocalizedText("选举日", "election day"));
        var list = RuleText.Parse("at least 20 calendar days before “election day”", Language.English, [election]).GetValueOrThrow();
        Console.WriteLine(list.Describe().In(Language.Chinese));

        // </words>
        Console.Take().Should().Be(_page.Block("text words"));
    }

    [SourceFact]
    public void Every_example_says_the_words_beside_it_and_is_read_back_from_them()
    {
        foreach (var name in _page.Names("json"))
        {
            var rule = Example(name);
            var chinese = rule.Describe().In(Language.Chinese);
            var english = rule.Describe().In(Language.English);

            _page.Block("text " + name).Should().Be(chinese + "\n" + english);
            RuleText.Parse(chinese, Language.Chinese).Value.Should().Be(rule);
            RuleText.Parse(english, Language.English).Value.Should().Be(rule);
        }
    }

    [SourceFact]
    public void Every_shape_has_an_example() =>
        _page.Names("json").SelectMany(name => RuleTree.SelfAndParts(Example(name))).Select(rule => rule.GetType()).Distinct().Should().BeEquivalentTo(
            typeof(DeadlineRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DeadlineRule))));

    private DeadlineRule Example(string name) => DeadlineRuleJson.Parse(_page.Block("json " + name), name).GetValueOrThrow();
}
