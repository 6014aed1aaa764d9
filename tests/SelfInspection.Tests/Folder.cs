namespace SelfInspection.Tests;

/// <summary>A folder of files that a test writes; gone when the test is.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("self-inspection-");

    public string FullPath => _folder.FullName;

    public string Write(string name, string content)
    {
        var path = Path.Combine(FullPath, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>A copy of a file with one piece of text replaced.</summary>
    public string Copy(string source, string old, string replacement)
    {
        var text = File.ReadAllText(source);
        text.Should().Contain(old);
        return Write(Path.GetFileName(source), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
