using DisclosureCompliance.Tests.Loading;

namespace DisclosureCompliance.Tests.Ranking;

/// <summary>The published JSON Schema of rankings says what the reader accepts.</summary>
public sealed class RankingSchemaTests
{
    [Fact]
    public async Task A_scheme_with_every_field_fits() => (await ShippedDocumentSchemaTests.Validate(AwardSchemeJsonTests.Valid)).Should().BeEmpty();

    [Theory]
    [InlineData("\"rounding\":\"up\",", "")]
    [InlineData("\"top\":3,", "")]
    [InlineData("\"top\":3,", "\"top\":3,\"fraction\":\"1/4\",\"rounding\":\"up\",")]
    [InlineData("\"bars\":[\"flag\"],\"gradeAtMost\":\"fair\"", "\"x-none\":1")]
    [InlineData("\"ties\":\"dense\"", "\"ties\":\"random\"")]
    public async Task What_the_reader_refuses_does_not_fit(string valid, string wrong) =>
        (await ShippedDocumentSchemaTests.Validate(AwardSchemeJsonTests.Valid.Replace(valid, wrong))).Should().NotBeEmpty();
}
