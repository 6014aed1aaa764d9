using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DisclosureCompliance.Tests.Architecture;

/// <summary>The data that the library carries keeps the rules that it sets for the data of others.</summary>
public sealed class EmbeddedDataTests
{
    private static readonly Regex Schema = new(@"^disclosure-(?<format>[a-z]+(-[a-z]+)*)/[1-9][0-9]*$");

    [Fact]
    public void It_is_strict_JSON_in_UTF_8_and_names_its_schema_first()
    {
        var wrong = Library.Assembly.GetManifestResourceNames().Select(name => (name, Fault: FaultOf(Read(name)))).Where(resource => resource.Fault is not null);

        wrong.Should().BeEmpty();
    }

    [SourceFact]
    public void Each_format_that_it_uses_has_a_published_schema()
    {
        var formats = Library.Assembly.GetManifestResourceNames().Select(name => Schema.Match(SchemaOf(Read(name))!).Groups["format"].Value).Distinct();

        formats.Where(format => !File.Exists(SourceTree.PathOf($"docs/formats/{format}.schema.json"))).Should().BeEmpty();
    }

    private static string? FaultOf(byte[] bytes)
    {
        try
        {
            var schema = SchemaOf(bytes);
            return schema is not null && Schema.IsMatch(schema) ? null : $"its first field should be the schema, not {schema ?? "another"}";
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            return exception.Message;
        }
    }

    private static string? SchemaOf(byte[] bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Disallow });
        var first = document.RootElement.EnumerateObject().First(property => property.Name[0] != '$');
        return first.NameEquals("schema") ? first.Value.GetString() : null;
    }

    private static byte[] Read(string name)
    {
        using var stream = Library.Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
