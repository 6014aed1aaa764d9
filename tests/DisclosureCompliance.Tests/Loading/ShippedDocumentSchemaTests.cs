using DisclosureCompliance.Tests.Architecture;
using NJsonSchema;

namespace DisclosureCompliance.Tests.Loading;

/// <summary>The published JSON Schemas say what the loaders accept: every document that ships, and every small valid document of the tests, fits its schema.</summary>
public sealed class ShippedDocumentSchemaTests
{
    public static TheoryData<string> Documents()
    {
        var data = new TheoryData<string>();
        foreach (var folder in new[] { "src", "samples" })
        {
            foreach (var file in Directory.EnumerateFiles(SourceTree.PathOf(folder), "*.json", SearchOption.AllDirectories))
            {
                var path = file.Substring(SourceTree.Root!.Length + 1).Replace('\\', '/');
                if (path.Contains("/Data/") || path.StartsWith("samples/data/", StringComparison.Ordinal))
                {
                    data.Add(path);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_shipped_document_fits_its_schema(string path)
    {
        var json = await File.ReadAllTextAsync(SourceTree.PathOf(path));

        (await Validate(json)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Loaders.Names), MemberType = typeof(Loaders))]
    public async Task A_valid_document_fits_and_an_unknown_field_does_not(string name)
    {
        var valid = Loaders.All[name].Valid;

        (await Validate(valid)).Should().BeEmpty();
        (await Validate(valid.Insert(1, "\"titel\":1,"))).Should().NotBeEmpty();
    }

    internal static async Task<IEnumerable<string>> Validate(string json)
    {
        var stated = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("schema").GetString()!;
        var name = stated.Substring("disclosure-".Length, stated.Length - "disclosure-".Length - "/1".Length);
        var schema = await JsonSchema.FromFileAsync(SourceTree.PathOf($"docs/formats/{name}.schema.json"));
        return schema.Validate(json).Select(error => error.ToString());
    }
}
