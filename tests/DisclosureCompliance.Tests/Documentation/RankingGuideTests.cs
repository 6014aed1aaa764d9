using System.Text.RegularExpressions;
using DisclosureCompliance.Spreadsheets;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Loading;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/ranking.md and docs/spreadsheets.md: what they show is read as they say.</summary>
public sealed class RankingGuideTests
{
    [SourceFact]
    public void The_scheme_of_awards_is_read_without_a_fault() =>
        Loaders.All["ranking"].Read(new GuidePage("docs/ranking.md").Block("json ranking")).Faults.Should().BeEmpty();

    [SourceFact]
    public void Every_rule_that_is_said_to_be_recognised_is()
    {
        var words = Regex.Matches(SourceTree.Read("docs/spreadsheets.md"), @"^\| ([^|]*\p{IsCJKUnifiedIdeographs}[^|]*) \| [^|]+ \|\r?$", RegexOptions.Multiline).Cast<Match>().Select(match => match.Groups[1].Value).ToArray();

        words.Should().HaveCount(8);
        words.Where(rule => RuleRecogniser.Read([rule], 10) is null).Should().BeEmpty();
    }
}
