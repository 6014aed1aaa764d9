using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using NJsonSchema;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>The published schemas and the loaders say the same.</summary>
public sealed class ScoringSchemaTests
{
    private const string ChecklistSchema = "docs/formats/checklist.schema.json";
    private const string AnswersSchema = "docs/formats/answers.schema.json";

    public static TheoryData<string> Checklists() => new()
    {
        SourceTree.Read("samples/data/ningguo-2012/checklist.json"),
        ChecklistGuideTests.Block("json checklist"),
        Case("r02-township"),
        Case("r04-county-part"),
        Case("r10-review"),
        Case("r25-water-bureau"),
        Case("r44-service-centre"),
    };

    [Theory]
    [MemberData(nameof(Checklists))]
    public async Task A_checklist_that_loads_fits_its_schema(string json) =>
        (await Read(ChecklistSchema)).Validate(json).Should().BeEmpty();

    [Fact]
    public async Task Answers_that_load_fit_their_schema()
    {
        var schema = await Read(AnswersSchema);

        schema.Validate(SourceTree.Read("samples/data/ningguo-2012/answers.json")).Should().BeEmpty();
        schema.Validate(ChecklistGuideTests.Block("json answers")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"once\": 1", "\"once\": -1")]
    [InlineData("\"once\": 1", "\"once\": 0")]
    [InlineData("\"once\": 1", "\"once\": \"1\"")]
    [InlineData("\"once\": 1", "\"once\": 1, \"each\": 1")]
    [InlineData("\"kind\": \"deduct\"", "\"kind\": \"ladder\"")]
    [InlineData("\"kind\": \"deduct\"", "\"kind\": \"earn\"")]
    [InlineData("\"cap\": 3", "\"cap\": 3, \"unknown\": 1")]
    [InlineData("\"atLeast\": 27", "\"atLeast\": 27, \"above\": 27")]
    [InlineData(", \"atLeast\": 27", "")]
    [InlineData("\"periodic\"", "\"monthly\"")]
    [InlineData("\"displayDecimals\": 2", "\"displayDecimals\": 20")]
    [InlineData("\"id\": \"1.1\",", "")]
    [InlineData("\"id\": \"1.1\"", "\"id\": \" \"")]
    [InlineData("disclosure-checklist/1", "disclosure-checklist/9")]
    public async Task Schema_and_loader_refuse_the_same_checklists(string good, string bad)
    {
        var json = ChecklistGuideTests.Block("json checklist").Replace(good, bad);

        ChecklistJson.Parse(json, "f").Succeeded.Should().BeFalse();
        (await Read(ChecklistSchema)).Validate(json).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("\"absent\": 1", "\"absent\": -1")]
    [InlineData("\"absent\": 1", "\"absent\": true")]
    [InlineData("\"no-staff\": true", "\"no-staff\": 1")]
    [InlineData("\"not-answered\"", "\"fine\"")]
    [InlineData("\"met\": true", "\"met\": true, \"score\": 1")]
    [InlineData("\"item\": \"1.3\", ", "")]
    public async Task Schema_and_loader_refuse_the_same_answers(string good, string bad)
    {
        var json = ChecklistGuideTests.Block("json answers").Replace(good, bad);

        AnswersJson.Parse(json, "f").Succeeded.Should().BeFalse();
        (await Read(AnswersSchema)).Validate(json).Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_author_can_write_remarks_of_his_own_everywhere()
    {
        var json = ChecklistGuideTests.Block("json checklist").Replace("\"key\":", "\"x-remark\": 1, \"key\":").Replace("\"kind\":", "\"$comment\": \"c\", \"kind\":");

        ChecklistJson.Parse(json, "f").Succeeded.Should().BeTrue();
        (await Read(ChecklistSchema)).Validate(json).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "\"schema\": \"disclosure-checklist/1\"")]
    [InlineData("section", "\"id\": \"1\"")]
    [InlineData("item", "\"id\": \"1.1\"")]
    [InlineData("deduct", "\"kind\": \"deduct\"")]
    [InlineData("deduction", "\"key\": \"no-leader\"")]
    [InlineData("earn", "\"kind\": \"earn\"")]
    [InlineData("element", "\"key\": \"site\"")]
    [InlineData("allOrNothing", "\"kind\": \"all-or-nothing\"")]
    [InlineData("level", "\"kind\": \"level\"")]
    [InlineData("notKnown", "\"kind\": \"not-known\"")]
    [InlineData("findings", "\"finding\": [\"finding.missing\"]")]
    [InlineData("grade", "\"key\": \"excellent\"")]
    public void The_checklist_schema_lists_the_fields_that_the_loader_knows(string definition, string mark)
    {
        var json = ChecklistGuideTests.Block("json checklist");
        var at = json.IndexOf(mark, StringComparison.Ordinal);

        var result = ChecklistJson.Parse(json.Insert(at, "\"zzz\": 0, "), "f");

        Known(result.Faults).Should().BeEquivalentTo(Properties(ChecklistSchema, definition));
    }

    [Theory]
    [InlineData("", "\"schema\": \"disclosure-answers/1\"")]
    [InlineData("answer", "\"item\": \"1.1\"")]
    public void The_answers_schema_lists_the_fields_that_the_loader_knows(string definition, string mark)
    {
        var json = ChecklistGuideTests.Block("json answers");

        var result = AnswersJson.Parse(json.Insert(json.IndexOf(mark, StringComparison.Ordinal), "\"zzz\": 0, "), "f");

        Known(result.Faults).Should().BeEquivalentTo(Properties(AnswersSchema, definition));
    }

    private static string[] Known(IEnumerable<Fault> faults) => faults.Single(fault => fault.Code == "load.unknown-field")
        .Message.ArgumentIn("known", Language.English)!.Split([", "], StringSplitOptions.None);

    private static string[] Properties(string path, string definition)
    {
        using var document = JsonDocument.Parse(SourceTree.Read(path));
        var node = definition.Length == 0 ? document.RootElement : document.RootElement.GetProperty("definitions").GetProperty(definition);
        return node.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToArray();
    }

    private static Task<JsonSchema> Read(string path) => JsonSchema.FromJsonAsync(SourceTree.Read(path));
}
