using System.Text;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public sealed class ScoringLoadingTests
{
    private const string Deduct = """{"kind":"deduct","rules":[{"key":"x","text":"x","each":1}]}""";

    [Theory]
    [InlineData("\"points\":5", "\"points\":-5", "checklist.negative-points", "$.sections[0].items[0].points")]
    [InlineData("\"points\":5", "\"points\":\"5\"", "load.number-as-text", "$.sections[0].items[0].points")]
    [InlineData("\"points\":5", "\"points\":1e9", "checklist.points-out-of-range", "$.sections[0].items[0].points")]
    [InlineData("\"points\":5", "\"points\":0.0000001", "checklist.points-out-of-range", "$.sections[0].items[0].points")]
    [InlineData("\"points\":5", "\"points\":\"1/1001\"", "checklist.points-out-of-range", "$.sections[0].items[0].points")]
    [InlineData("\"points\":5", "\"points\":1e999999999", "load.bad-number", "$.sections[0].items[0].points")]
    [InlineData("\"points\":5", "\"points\":null", "load.missing-field", "$.sections[0].items[0]")]
    [InlineData("\"points\":5", "\"points\":5,\"cap\":5", "load.unknown-field", "$.sections[0].items[0].cap")]
    [InlineData("\"points\":5", "\"points\":5,\"points\":6", "load.duplicate-field", "$.sections[0].items[0].points")]
    [InlineData("\"each\":1", "\"each\":0", "checklist.zero-points", "$.sections[0].items[0].scoring.rules[0].each")]
    [InlineData("\"each\":1", "\"each\":-1", "checklist.negative-points", "$.sections[0].items[0].scoring.rules[0].each")]
    [InlineData("\"each\":1", "\"each\":1,\"once\":1", "checklist.one-of", "$.sections[0].items[0].scoring.rules[0].once")]
    [InlineData(",\"each\":1", "", "checklist.one-of", "$.sections[0].items[0].scoring.rules[0].each")]
    [InlineData("\"kind\":\"deduct\"", "\"kind\":\"ladder\"", "load.unknown-word", "$.sections[0].items[0].scoring.kind")]
    [InlineData("\"kind\":\"deduct\",", "", "load.missing-field", "$.sections[0].items[0].scoring")]
    [InlineData("[{\"key\":\"x\",\"text\":\"x\",\"each\":1}]", "[]", "checklist.list-empty", "$.sections[0].items[0].scoring.rules")]
    [InlineData("{\"key\":\"x\"", "{\"key\":\"x\",\"text\":\"x\",\"once\":1},{\"key\":\"x\"", "load.duplicate-id", "$.sections[0].items[0].scoring.rules[1].key")]
    [InlineData("\"each\":1", "\"each\":1,\"occurrencesFrom\":{\"finding\":[]}", "checklist.list-empty", "$.sections[0].items[0].scoring.rules[0].occurrencesFrom.finding")]
    [InlineData("\"each\":1", "\"each\":1,\"occurrencesFrom\":{\"finding\":[\"f\"],\"categories\":[\"adhoc\"]}", "load.unknown-word", "$.sections[0].items[0].scoring.rules[0].occurrencesFrom.categories[0]")]
    [InlineData("\"items\":[", "\"items\":[{\"id\":\"1\",\"title\":\"t\",\"points\":1,\"scoring\":{\"kind\":\"not-known\"}},", "load.duplicate-id", "$.sections[0].items[1].id")]
    [InlineData("\"sections\":[", "\"sections\":[{\"id\":\"s\",\"title\":\"t\"},", "load.duplicate-id", "$.sections[1].id")]
    [InlineData("\"id\":\"list\"", "\"id\":\" \"", "load.blank", "$.id")]
    [InlineData("\"sections\":", "\"displayDecimals\":11,\"sections\":", "load.out-of-range", "$.displayDecimals")]
    [InlineData("\"sections\":", "\"grades\":[{\"key\":\"a\",\"name\":\"a\"}],\"sections\":", "checklist.band-without-ends", "$.grades[0].key")]
    [InlineData("\"sections\":", "\"grades\":[{\"key\":\"a\",\"name\":\"a\",\"atLeast\":5,\"below\":5}],\"sections\":", "checklist.band-empty", "$.grades[0].key")]
    [InlineData("\"sections\":", "\"grades\":[{\"key\":\"a\",\"name\":\"a\",\"atLeast\":5,\"above\":5}],\"sections\":", "checklist.at-most-one-of", "$.grades[0].above")]
    [InlineData("\"sections\":", "\"grades\":[],\"sections\":", "checklist.list-empty", "$.grades")]
    [InlineData("disclosure-checklist/1", "disclosure-checklist/2", "load.wrong-schema", "$.schema")]
    public void A_mistake_in_a_checklist_is_one_error_at_its_place(string good, string bad, string code, string place)
    {
        var document = $$"""{"schema":"disclosure-checklist/1","id":"list","title":"t","sections":[{"id":"s","title":"t","items":[{"id":"1","title":"t","points":5,"scoring":{{Deduct}}}]}]}""";
        ChecklistJson.Parse(document, "list.json").Faults.Should().BeEmpty();

        var result = ChecklistJson.Parse(document.Replace(good, bad), "list.json");

        result.Succeeded.Should().BeFalse();
        result.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal((code, place));
    }

    [Theory]
    [InlineData("\"occurrences\":{\"x\":-1}", "load.out-of-range", "$.answers[0].occurrences.x")]
    [InlineData("\"occurrences\":{\"x\":99999999999}", "load.out-of-range", "$.answers[0].occurrences.x")]
    [InlineData("\"occurrences\":{\"x\":1.5}", "load.out-of-range", "$.answers[0].occurrences.x")]
    [InlineData("\"occurrences\":{\"x\":\"3\"}", "load.number-as-text", "$.answers[0].occurrences.x")]
    [InlineData("\"occurrences\":{\"x\":null}", "load.missing-field", "$.answers[0].occurrences")]
    [InlineData("\"occurrences\":{\"x\":1,\"x\":2}", "load.duplicate-field", "$.answers[0].occurrences.x")]
    [InlineData("\"occurrences\":[1]", "load.wrong-type", "$.answers[0].occurrences")]
    [InlineData("\"flags\":{\"x\":1}", "load.wrong-type", "$.answers[0].flags.x")]
    [InlineData("\"met\":\"yes\"", "load.wrong-type", "$.answers[0].met")]
    [InlineData("\"level\":5", "load.wrong-type", "$.answers[0].level")]
    [InlineData("\"elements\":[1]", "load.wrong-type", "$.answers[0].elements[0]")]
    [InlineData("\"selfScore\":-1", "checklist.negative-points", "$.answers[0].selfScore")]
    [InlineData("\"unmentioned\":\"fine\"", "load.unknown-word", "$.answers[0].unmentioned")]
    [InlineData("\"score\":5", "load.unknown-field", "$.answers[0].score")]
    public void A_mistake_in_an_answer_is_one_error_at_its_place(string field, string code, string place)
    {
        var result = AnswersJson.Parse($$"""{"schema":"disclosure-answers/1","checklist":"list","answers":[{"item":"1",{{field}}}]}""", "answers.json");

        result.Succeeded.Should().BeFalse();
        result.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal((code, place));
    }

    [Fact]
    public void One_item_answered_twice_in_a_file_is_an_error()
    {
        var result = AnswersJson.Parse("""{"schema":"disclosure-answers/1","checklist":"list","answers":[{"item":"1"},{"item":"1"}]}""", "answers.json");

        result.Faults.Should().ContainSingle().Which.Code.Should().Be("load.duplicate-id");
    }

    [Fact]
    public void All_mistakes_are_told_in_one_go()
    {
        var result = ChecklistJson.Parse(
            """{"schema":"disclosure-checklist/1","title":5,"zzz":1,"sections":[{"id":"s","title":"t","items":[{"id":"1","points":"5","scoring":{"kind":"x"}}]}]}""",
            "list.json");

        result.Faults.Select(fault => fault.Code).Should().BeEquivalentTo(
            "load.missing-field", "load.wrong-type", "load.missing-field", "load.number-as-text", "load.unknown-word", "load.unknown-field");
    }

    [Fact]
    public void A_key_of_an_answer_can_begin_like_a_remark_and_is_not_lost()
    {
        var sheet = AnswersJson.Parse("""{"schema":"disclosure-answers/1","checklist":"list","answers":[{"item":"1","occurrences":{"x-ray":2}}]}""", "a").GetValueOrThrow();

        sheet.Answers[0].Occurrences.Should().ContainKey("x-ray").WhoseValue.Should().Be(2);
    }

    [Fact]
    public void Every_field_of_an_answer_arrives()
    {
        var sheet = AnswersJson.Parse(
            """
            {"schema":"disclosure-answers/1","checklist":"list","unit":"u","source":"s","unmentioned":"no-finding","answers":[{"item":"1","occurrences":{"a":2},
            "flags":{"b":false},"elements":["c"],"met":false,"level":"d","unmentioned":"not-answered","note":"n","evidence":["e"],"selfScore":"4/3"}]}
            """,
            "a.json").GetValueOrThrow();

        (sheet.ChecklistId, sheet.Unit!.ToString(), sheet.Source!.ToString(), sheet.Unmentioned, sheet.DocumentName).Should().Be(("list", "u", "s", UnmentionedMeaning.NoFinding, "a.json"));
        var answer = sheet.Answers.Single();
        answer.ToString().Should().Be("1; a: 2; b: false; c; met: false; level: d");
        (answer.Unmentioned, answer.Note!.ToString(), answer.Evidence.Single(), answer.SelfScore).Should().Be((UnmentionedMeaning.NotAnswered, "n", "e", Number("4/3")));
    }

    [Theory]
    [InlineData("", "load.empty")]
    [InlineData("   \n", "load.empty")]
    [InlineData("[]", "load.wrong-type")]
    [InlineData("null", "load.wrong-type")]
    [InlineData("{}", "load.missing-field")]
    [InlineData("{\"schema\":", "load.syntax")]
    [InlineData("schema: disclosure", "load.syntax")]
    public void What_is_no_document_at_all_is_told_by_both_loaders(string json, string code)
    {
        ChecklistJson.Parse(json, "f").Faults.Should().ContainSingle().Which.Code.Should().Be(code);
        AnswersJson.Parse(json, "f").Faults.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_another_encoding_is_told()
    {
        var json = SourceTree.Read("samples/data/ningguo-2012/answers.json");

        AnswersJson.Read(Stream(new UTF8Encoding(true).GetPreamble().Concat(Encoding.UTF8.GetBytes(json))), "f").Succeeded.Should().BeTrue();
        AnswersJson.Read(Stream(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(json))), "f").Faults.Single().Code.Should().Be("load.encoding");
        ChecklistJson.Read(Stream([0x7B, 0xB9, 0xFA]), "f").Faults.Single().Code.Should().Be("load.encoding");
    }

    [Fact]
    public void Every_truncation_of_a_checklist_is_refused_and_none_throws()
    {
        var bytes = Encoding.UTF8.GetBytes(Case("r10-review"));

        var loaded = Enumerable.Range(0, bytes.Length / 7).Where(step => ChecklistJson.Read(Stream(bytes.Take(step * 7)), "f").Succeeded);

        loaded.Should().BeEmpty();
    }

    [Fact]
    public void Sections_nest_as_deep_as_any_paper_and_a_bottomless_file_is_refused()
    {
        ChecklistJson.Parse(Nested(20), "f").Value!.Items.Should().ContainSingle();
        ChecklistJson.Parse(Nested(5000), "f").Faults.Should().ContainSingle().Which.Code.Should().Be("load.too-deep");
    }

    [Fact]
    public void Hostile_sizes_are_handled_without_hanging()
    {
        var keys = string.Join(",", Enumerable.Range(0, 200_000).Select(index => $"\"k{index}\":1"));
        var map = AnswersJson.Parse("""{"schema":"disclosure-answers/1","checklist":"c","answers":[{"item":"1","occurrences":{""" + keys + "}}]}", "f");
        map.Faults.Should().ContainSingle().Which.Code.Should().Be("answer.too-many-keys");

        // Coprime denominators would make the exact sum of all items a number of millions of digits, were they not bounded.
        var items = string.Join(",", Enumerable.Range(1, 9_999).Select(index => $$$"""{"id":"{{{index}}}","title":"t","points":"1/{{{index % 1000 + 1}}}","scoring":{"kind":"not-known"}}"""));
        var list = ChecklistJson.Parse($$"""{"schema":"disclosure-checklist/1","id":"c","title":"t","sections":[{"id":"s","title":"t","items":[{{items}}]}]}""", "f");
        Score(list.Value!, new AnswerSheet("c")).Lines.Should().HaveCount(9_999);
    }

    private static string Nested(int depth)
    {
        var sections = $$"""[{"id":"s","title":"t","items":[{"id":"1","title":"t","points":5,"scoring":{{Deduct}}}]}]""";
        for (var level = 0; level < depth; level++)
        {
            sections = $$"""[{"id":"s{{level}}","title":"t","sections":{{sections}}}]""";
        }

        return $$"""{"schema":"disclosure-checklist/1","id":"list","title":"t","sections":{{sections}}}""";
    }

    private static MemoryStream Stream(IEnumerable<byte> bytes) => new(bytes.ToArray());
}
