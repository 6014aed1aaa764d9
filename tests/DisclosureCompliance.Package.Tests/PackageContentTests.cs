using System.Text;
using System.Xml.Linq;

namespace DisclosureCompliance.Package.Tests;

public sealed class PackageContentTests
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0", "netstandard2.0"];

    [Fact]
    public void It_holds_readme_icon_and_for_each_framework_the_assembly_and_its_documentation()
    {
        var expected = Frameworks
            .SelectMany(framework => new[] { $"lib/{framework}/DisclosureCompliance.dll", $"lib/{framework}/DisclosureCompliance.xml" })
            .Concat(["DisclosureCompliance.nuspec", "README.md", "README.zh-CN.md", "CHANGELOG.md", "icon.png"]);

        var present = PackedFiles.Package.Keys.Where(name => !IsPackaging(name) && !name.StartsWith("docs/", StringComparison.Ordinal));

        Assert.Equal(expected.Order(StringComparer.Ordinal), present.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_holds_every_page_and_schema_of_the_documentation_in_its_folder()
    {
        var docs = Path.Combine(RepositoryRoot(), "docs");
        var expected = Directory.EnumerateFiles(docs, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".json")
            .Select(file => "docs/" + Path.GetRelativePath(docs, file).Replace('\\', '/'));

        Assert.Equal(expected.Order(StringComparer.Ordinal), PackedFiles.Package.Keys.Where(name => name.StartsWith("docs/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("docs/formats/checklist.schema.json", PackedFiles.Package.Keys);
    }

    [Fact]
    public void The_symbols_are_a_package_of_their_own()
    {
        var expected = Frameworks.Select(framework => $"lib/{framework}/DisclosureCompliance.pdb").Append("DisclosureCompliance.nuspec");

        var present = PackedFiles.Symbols.Keys.Where(name => !IsPackaging(name));

        Assert.Equal(expected.Order(StringComparer.Ordinal), present.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("net10.0", "Ardalis.GuardClauses, Microsoft.Extensions.DependencyInjection.Abstractions, NodaTime")]
    [InlineData("net8.0", "Ardalis.GuardClauses, Microsoft.Extensions.DependencyInjection.Abstractions, NodaTime")]
    [InlineData(".NETStandard2.0", "Ardalis.GuardClauses, Microsoft.Extensions.DependencyInjection.Abstractions, NodaTime, System.Text.Json")]
    public void It_depends_on_these_packages_and_no_others(string framework, string packages)
    {
        var group = Element("dependencies").Elements().Single(group => group.Attribute("targetFramework")!.Value == framework);

        Assert.Equal(packages.Split(", "), group.Elements().Select(dependency => dependency.Attribute("id")!.Value));
    }

    [Fact]
    public void It_supports_three_frameworks() =>
        Assert.Equal(Frameworks.Length, Element("dependencies").Elements().Count());

    [Fact]
    public void Its_licence_readme_and_icon_are_declared()
    {
        Assert.Equal("expression", Element("license").Attribute("type")!.Value);
        Assert.Equal("MIT", Element("license").Value);
        Assert.Equal("README.md", Element("readme").Value);
        Assert.Equal("icon.png", Element("icon").Value);
        Assert.Equal(PackedFiles.Version, Element("version").Value);
    }

    [Fact]
    public void No_path_of_the_machine_that_built_it_is_inside()
    {
        var root = Encoding.UTF8.GetBytes(RepositoryRoot());
        var wide = Encoding.Unicode.GetBytes(RepositoryRoot());

        var leaks = PackedFiles.Package.Concat(PackedFiles.Symbols)
            .Where(file => file.Value.AsSpan().IndexOf(root) >= 0 || file.Value.AsSpan().IndexOf(wide) >= 0)
            .Select(file => file.Key);

        Assert.Empty(leaks);
    }

    private static XElement Element(string name) => PackedFiles.Metadata().Elements().Single(element => element.Name.LocalName == name);

    private static bool IsPackaging(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal) || name == "[Content_Types].xml";

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DisclosureCompliance.slnx")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return folder.FullName;
    }
}
