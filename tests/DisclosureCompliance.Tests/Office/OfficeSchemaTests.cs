using DisclosureCompliance.Office;
using DisclosureCompliance.Tests.Loading;

namespace DisclosureCompliance.Tests.Office;

/// <summary>The published JSON Schema of an office's year says what the reader accepts.</summary>
public sealed class OfficeSchemaTests
{
    [Theory]
    [InlineData("fangtang-2020")]
    [InlineData("yuexi-2012")]
    public async Task A_real_year_fits(string name) => (await ShippedDocumentSchemaTests.Validate(CaseFile.Text($"Office.Cases.{name}.json"))).Should().BeEmpty();

    [Fact]
    public async Task A_year_with_every_field_fits_and_so_does_its_draft()
    {
        (await ShippedDocumentSchemaTests.Validate(OfficeData.Complete)).Should().BeEmpty();
        using var stream = new MemoryStream();
        OfficeYearJson.Write(stream, OfficeData.Read(OfficeData.Complete).CarryOver());
        (await ShippedDocumentSchemaTests.Validate(System.Text.Encoding.UTF8.GetString(stream.ToArray()))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"unit\":\"years\"", "\"unit\":\"hours\"")]
    [InlineData("\"count\":2,\"unit\"", "\"count\":0,\"unit\"")]
    [InlineData("\"kind\":\"guide\"", "\"kind\":\"handbook\"")]
    [InlineData("\"rank\":\"section\"", "\"rank\":\"boss\"")]
    [InlineData("\"count\":63", "\"count\":-63")]
    [InlineData("\"year\":2023", "\"year\":20234")]
    [InlineData("\"inUse\":true", "\"inUse\":\"yes\"")]
    public async Task What_the_reader_refuses_does_not_fit(string valid, string wrong)
    {
        OfficeData.Complete.Should().Contain(valid);
        var json = OfficeData.Complete.Replace(valid, wrong);

        OfficeYearJson.Parse(json, "office.json").Succeeded.Should().BeFalse();
        (await ShippedDocumentSchemaTests.Validate(json)).Should().NotBeEmpty();
    }
}
