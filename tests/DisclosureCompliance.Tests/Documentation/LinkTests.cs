using System.Text.RegularExpressions;
using DisclosureCompliance.Tests.Architecture;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>No page points to a file or a heading that is not there.</summary>
public sealed class LinkTests
{
    private static readonly Regex Link = new(@"\]\((?!https?:)([^)#\s]*)(#[^)\s]+)?\)");

    [SourceFact]
    public void Every_link_leads_somewhere()
    {
        var dead = from page in Pages()
                   from Match link in Link.Matches(File.ReadAllText(page))
                   let target = link.Groups[1].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value)
                   where !(File.Exists(target) || Directory.Exists(target)) || (link.Groups[2].Success && !Anchors(target).Contains(link.Groups[2].Value))
                   select $"{page}: {link.Value}";

        dead.Should().BeEmpty();
    }

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(SourceTree.Root!, "*.md")
            .Concat(Directory.EnumerateFiles(SourceTree.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Append(SourceTree.PathOf("samples/SelfInspection/README.md"));

    /// <summary>The anchors that a page's headings get: small letters, hyphens for blanks, no punctuation.</summary>
    private static IEnumerable<string> Anchors(string page) =>
        File.ReadAllLines(page).Where(line => line.StartsWith("#", StringComparison.Ordinal))
            .Select(line => "#" + Regex.Replace(line.TrimStart('#').Trim().ToLowerInvariant(), @"[^\w\- ]", string.Empty).Replace(' ', '-'));
}
