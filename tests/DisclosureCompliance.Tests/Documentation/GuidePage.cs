using System.Text;
using DisclosureCompliance.Tests.Architecture;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>A page whose fenced blocks have names, such as <c>```csharp ask</c>: code stands word for word in a test, documents and outputs are read by it.</summary>
internal sealed class GuidePage(string path)
{
    private readonly IReadOnlyList<string> _lines = SourceTree.Read(path).Replace("\r", string.Empty).Split('\n');

    public string Block(string head)
    {
        _lines.Count(line => line == "```" + head).Should().Be(1, "{0} has one block '{1}'", path, head);
        return string.Join("\n", _lines.SkipWhile(line => line != "```" + head).Skip(1).TakeWhile(line => line != "```"));
    }

    /// <summary>The names of all blocks of a language; a block without a name has an empty one.</summary>
    public IReadOnlyList<string> Names(string language) =>
        [.. _lines.Where(line => line == "```" + language || line.StartsWith($"```{language} ", StringComparison.Ordinal)).Select(line => line.Substring(3 + language.Length).Trim())];

    /// <summary>Holds every block of C# on the page to the code between <c>// &lt;name&gt;</c> and <c>// &lt;/name&gt;</c> in the test that runs it.</summary>
    public void HoldsWhatRunsIn(string test)
    {
        var names = Names("csharp").Except(["usings"]).ToList();
        names.Should().NotBeEmpty();
        var source = SourceTree.Read("tests/DisclosureCompliance.Tests/" + test).Replace("\r", string.Empty).Split('\n');
        foreach (var name in names)
        {
            Block("csharp " + name).Should().Be(Marked(source, name), "the block '{0}' of {1} is code of {2}", name, path, test);
        }
    }

    /// <summary>Holds the block of namespaces to those of the test that runs the page, after <paramref name="first"/>, in which the test itself stands.</summary>
    public void NamesTheNamespacesOf(string test, params string[] first)
    {
        var used = SourceTree.Read("tests/DisclosureCompliance.Tests/" + test).Replace("\r", string.Empty).Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        Block("csharp usings").Split('\n').Should().Equal(first.Concat(used.Where(line => !line.Contains("Tests"))));
    }

    private static string Marked(string[] source, string name)
    {
        const int indent = 8;
        var marked = source.Select(line => line.Length > indent ? line.Substring(indent) : line.Trim())
            .SkipWhile(line => line != $"// <{name}>").Skip(1).TakeWhile(line => line != $"// </{name}>");
        return string.Join("\n", marked).Trim();
    }
}

/// <summary>Stands for <see cref="System.IO.File"/> in a guide's code: its files are given by name.</summary>
internal sealed class GuideFiles(Func<string, string> text)
{
    public Stream OpenRead(string name) => new MemoryStream(Encoding.UTF8.GetBytes(text(name)));
}

/// <summary>Stands for <see cref="System.Console"/> in a guide's code, so that a test sees what it writes.</summary>
internal sealed class GuideConsole
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void WriteLine(object? value) => _lines.Add(value?.ToString() ?? string.Empty);

    /// <summary>What was written since the last call.</summary>
    public string Take()
    {
        var text = string.Join("\n", _lines);
        _lines.Clear();
        return text;
    }
}
