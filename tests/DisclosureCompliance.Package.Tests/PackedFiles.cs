using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace DisclosureCompliance.Package.Tests;

/// <summary>The package and its symbols as `dotnet pack` wrote them.</summary>
internal static class PackedFiles
{
    private static readonly string Stem = Path.Combine(Metadata("PackedFolder"), $"DisclosureCompliance.{Metadata("PackedVersion")}");

    public static string Version => Metadata("PackedVersion");

    public static IReadOnlyDictionary<string, byte[]> Package { get; } = Read(Stem + ".nupkg");

    public static IReadOnlyDictionary<string, byte[]> Symbols { get; } = Read(Stem + ".snupkg");

    public static XElement Metadata()
    {
        using var stream = new MemoryStream(Package["DisclosureCompliance.nuspec"]);
        return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    private static string Metadata(string key) => typeof(PackedFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;

    private static Dictionary<string, byte[]> Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries.ToDictionary(entry => entry.FullName, Bytes);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
