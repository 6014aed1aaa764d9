namespace DisclosureCompliance.Tests.Architecture;

/// <summary>The folder that these tests were built from, found from where they run: [CallerFilePath] gives a mapped path in CI builds.</summary>
internal static class SourceTree
{
    public static string? Root { get; } = Find();

    public static string PathOf(string relative) =>
        Path.Combine(Root ?? throw new InvalidOperationException("The sources are not here; mark the test with SourceFact."), relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>The library's source files, by their path below its folder with forward slashes.</summary>
    public static IReadOnlyList<(string Path, string Text)> LibraryFiles()
    {
        var folder = PathOf("src/DisclosureCompliance");
        return
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file => (Path: file.Substring(folder.Length + 1).Replace('\\', '/'), Text: File.ReadAllText(file)))
                .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DisclosureCompliance.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
