using System.Reflection;
using System.Text;

namespace DisclosureCompliance.Tests;

/// <summary>Case data that is embedded in the tests: comma-separated, lines that begin with # are remarks, the first other line names the columns.</summary>
internal static class CaseFile
{
    public static IReadOnlyList<string[]> Rows(string resource) => Text(resource)
        .Split('\n')
        .Select(line => line.TrimEnd('\r'))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Skip(1)
        .Select(line => line.Split(','))
        .ToArray();

    public static string Text(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DisclosureCompliance.Tests." + resource)
            ?? throw new FileNotFoundException(resource);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
