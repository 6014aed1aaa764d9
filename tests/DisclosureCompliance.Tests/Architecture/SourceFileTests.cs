using System.Text.RegularExpressions;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>A reader finds a type by its name, and a file can be read in one go.</summary>
public sealed class SourceFileTests
{
    private const int LongestFile = 300;
    private const int MedianFile = 100;
    private static readonly Regex PublicType = new(
        @"^public (?:[a-z]+ )*(?:(?:class|interface|enum|struct|record|record class|record struct) (?<name>\w+)|delegate [^(\r\n]*?(?<name>\w+)(?:<[^(\r\n]*)?\()",
        RegexOptions.Multiline);

    private static readonly Regex Namespace = new(@"^namespace ([\w.]+);", RegexOptions.Multiline);

    private static readonly string[] NamespacesOfTheRoot = ["DisclosureCompliance", "Microsoft.Extensions.DependencyInjection"];

    [SourceFact]
    public void A_file_holds_at_most_one_public_type_and_is_named_after_it()
    {
        var wrong =
            from file in SourceTree.LibraryFiles()
            let types = PublicTypesIn(file.Text)
            where types.Length > 1 || (types.Length == 1 && Path.GetFileName(file.Path).Split('.')[0] != types[0])
            select $"{file.Path}: {string.Join(", ", types)}";

        wrong.Should().BeEmpty();
    }

    [SourceFact]
    public void Every_public_type_has_a_file()
    {
        var found = SourceTree.LibraryFiles().SelectMany(file => PublicTypesIn(file.Text)).Distinct();

        found.Should().BeEquivalentTo(Library.PublicTypes.Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Distinct());
    }

    [SourceFact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        var wrong =
            from file in SourceTree.LibraryFiles()
            where !file.Path.StartsWith("Polyfills/", StringComparison.Ordinal)
            let name = Namespace.Match(file.Text).Groups[1].Value
            let folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '.').Replace('/', '.')
            where folder.Length == 0 ? !NamespacesOfTheRoot.Contains(name) : name != $"{Library.Root}.{folder}"
            select $"{file.Path}: {name}";

        wrong.Should().BeEmpty();
    }

    [SourceFact]
    public void No_file_is_long_and_most_are_short()
    {
        var lengths = SourceTree.LibraryFiles().Select(file => (file.Path, Lines: file.Text.Count(c => c == '\n'))).OrderBy(file => file.Lines).ToList();

        lengths.Where(file => file.Lines > LongestFile).Should().BeEmpty();
        lengths[lengths.Count / 2].Lines.Should().BeLessThan(MedianFile);
    }

    private static string[] PublicTypesIn(string text) => [.. PublicType.Matches(text).Cast<Match>().Select(match => match.Groups["name"].Value)];
}
