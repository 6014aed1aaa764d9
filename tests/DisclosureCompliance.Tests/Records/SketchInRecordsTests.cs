using System.Text.RegularExpressions;
using DisclosureCompliance.Records;
using DisclosureCompliance.Similarity;
using DisclosureCompliance.Tests.Architecture;

namespace DisclosureCompliance.Tests.Records;

public sealed class SketchInRecordsTests
{
    private static readonly string Written = ContentSketch.Of("救灾款物发放情况").ToString();

    [Fact]
    public void A_sketch_stands_in_for_the_text() =>
        Read(Written).GetValueOrThrow().Records[0].Content!.Sketch.Should().Be(ContentSketch.Of("救灾款物，发放情况。"));

    [Theory]
    [InlineData("救灾款物")]
    [InlineData("s1:AAAA")]
    public void What_is_no_sketch_is_a_fault_with_its_place(string sketch) =>
        Read(sketch).Faults.Should().ContainSingle(fault => fault.Code == "records.bad-sketch" && fault.Place == "$.records[0].content.sketch");

    [SourceFact]
    public void The_published_schema_allows_what_is_written() =>
        Regex.IsMatch(Written, Regex.Match(SourceTree.Read("docs/formats/records.schema.json"), "\"pattern\": \"(\\^s1:[^\"]+)\"").Groups[1].Value).Should().BeTrue();

    private static DisclosureCompliance.Loading.LoadResult<DisclosureRecordSet> Read(string sketch) => RecordsJson.Parse(
        $$$"""{"schema":"disclosure-records/1","complete":true,"records":[{"id":"r","item":"i","content":{"sketch":"{{{sketch}}}"}}]}""",
        "r.json");
}
