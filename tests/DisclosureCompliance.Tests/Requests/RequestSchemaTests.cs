using DisclosureCompliance.Tests.Loading;

namespace DisclosureCompliance.Tests.Requests;

/// <summary>The published JSON Schema of requests says what the reader accepts.</summary>
public sealed class RequestSchemaTests
{
    [Fact]
    public async Task Every_log_of_the_worked_cases_fits_the_schema()
    {
        foreach (var id in ClockCase.Ids)
        {
            (await ShippedDocumentSchemaTests.Validate(ClockCase.Find(id).Document())).Should().BeEmpty(id);
        }
    }

    [Theory]
    [InlineData("""{"type":"lost","on":"2021-12-02"}""")]
    [InlineData("""{"type":"received","on":"2021-12-02"}""")]
    [InlineData("""{"type":"extended","on":"2021-12-02","by":0}""")]
    [InlineData("""{"type":"fee-paid","on":"2021-12-02","who":"甲"}""")]
    [InlineData("""{"type":"decided","on":"2021-12-02","reply":"perhaps"}""")]
    public async Task What_the_reader_refuses_does_not_fit(string happened) =>
        (await ShippedDocumentSchemaTests.Validate("{\"schema\":\"disclosure-requests/1\",\"requests\":[{\"id\":\"r\",\"events\":[" + happened + "]}]}")).Should().NotBeEmpty();
}
