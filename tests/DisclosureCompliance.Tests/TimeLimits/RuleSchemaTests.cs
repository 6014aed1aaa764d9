using DisclosureCompliance.Tests.Architecture;
using NJsonSchema;

namespace DisclosureCompliance.Tests.TimeLimits;

/// <summary>docs/formats/rule.schema.json says what the reader accepts.</summary>
public sealed class RuleSchemaTests
{
    [Theory]
    [MemberData(nameof(RuleExamples.All), MemberType = typeof(RuleExamples))]
    public async Task Every_shape_fits_the_schema_and_an_unknown_field_does_not(string json)
    {
        var schema = await Schema();

        schema.Validate(json).Should().BeEmpty();
        schema.Validate(json.Insert(1, "\"x-remark\":1,")).Should().BeEmpty();
        schema.Validate(json.Insert(1, "\"remark\":1,")).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("""{"type":"soon"}""")]
    [InlineData("""{"type":"display"}""")]
    [InlineData("""{"type":"within","count":1,"unit":"working-days","of":"formed"}""")]
    [InlineData("""{"type":"interval","count":0,"unit":"weeks"}""")]
    [InlineData("""{"type":"recurring","every":"month","due":{}}""")]
    [InlineData("""{"type":"recurring","every":"month","due":{"month":1}}""")]
    [InlineData("""{"type":"permanent","first":{"type":"permanent"}}""")]
    [InlineData("""{"type":"immediate","outerLimit":{"type":"stale","count":1,"unit":"weeks"}}""")]
    [InlineData("""{"type":"all","rules":[{"type":"immediate"}]}""")]
    [InlineData("""{"type":"any","rules":[{"type":"immediate"},{"type":"soon"}]}""")]
    public async Task What_is_no_rule_does_not_fit(string json) => (await Schema()).Validate(json).Should().NotBeEmpty();

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(SourceTree.PathOf("docs/formats/rule.schema.json"));
}
