using DisclosureCompliance.Tests.Loading;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>The examples of docs/formats/README.md fit their JSON Schemas.</summary>
public sealed class FormatsPageSchemaTests
{
    [Theory]
    [InlineData("catalogue")]
    [InlineData("records")]
    [InlineData("approval-policy")]
    [InlineData("law")]
    [InlineData("waivers")]
    public async Task An_example_fits_its_schema(string format) =>
        (await ShippedDocumentSchemaTests.Validate(new GuidePage("docs/formats/README.md").Block("json " + format))).Should().BeEmpty();
}
