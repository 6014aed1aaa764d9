using System.Text;
using System.Text.Json.Nodes;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Loading;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Answers that were written read back as the same answers.</summary>
public sealed class AnswersWritingTests
{
    private const string EveryField = """
        {
          "schema": "disclosure-answers/2", "checklist": ["a", "b"], "unit": { "zh-CN": "某乡", "en": "A township" }, "class": "a", "date": "2012-12-24", "assessor": "考核组", "source": "自查表", "unmentioned": "no-finding",
          "facts": { "often": 5, "exactly": 5.0, "many": 99999999999, "below": -5, "share": "95%", "third": "1/3", "nothing": "0/0", "holds": false, "found": ["甲", "乙"], "none": [] },
          "answers": [
            { "item": "1", "occurrences": { "k": 3, "named": ["甲"] }, "flags": { "f": true }, "values": { "v": 1.5, "several": [1, "2/3", 3] }, "levels": { "l": "优" }, "periods": { "p": [1, 0], "value": [2] } },
            { "item": "2", "value": ["50%", "0/0"], "note": "说明", "rectification": "已整改", "assessor": "甲", "evidence": ["文件1", "文件2"], "selfScore": -1.5 },
            { "item": "3", "met": true, "evidence": { "k": ["照片"], "l": [] } },
            { "item": "4", "level": "良", "unmentioned": "not-answered", "elements": [] },
            { "item": "5", "state": "not-applicable", "reason": "无此事项" }, { "item": "6", "state": "not-checked" }, { "item": "7", "state": "inconclusive" }, { "item": "8", "state": "statement" }, { "item": "9" }, { "item": "10", "periods": [3, 0] }, { "item": "11", "flags": { "value": true } }]
        }
        """;

    [Fact]
    public void Every_field_reads_back_as_it_was()
    {
        var sheet = AnswersJson.Parse(EveryField, "answers.json").GetValueOrThrow();

        var written = Write(sheet);

        Contents.Of(AnswersJson.Parse(written, "answers.json").GetValueOrThrow()).Should().Be(Contents.Of(sheet));
        Write(AnswersJson.Parse(written, "answers.json").GetValueOrThrow()).Should().Be(written);
        FieldNames.Schema("docs/formats/answers.schema.json").Except(FieldNames.Of(written)).Should().BeEmpty("every field of the format is written");
        written.Should().Contain("\"often\": 5,").And.Contain("\"exactly\": 5.0,").And.Contain("\"share\": \"95%\"");
    }

    [Fact]
    public void The_sheets_of_worked_cases_come_to_the_same_score_once_they_were_written()
    {
        foreach (var worked in WorkedCase.All())
        {
            var sheet = AnswersJson.Parse(worked.Answers, "answers.json").GetValueOrThrow();

            Contents.Of(AnswersJson.Parse(Write(sheet), "answers.json").GetValueOrThrow()).Should().Be(Contents.Of(sheet));
        }
    }

    [Fact]
    public void Facts_made_in_code_are_written_without_a_key_where_the_item_has_one_fact()
    {
        var sheet = new AnswerSheet("list", new ItemAnswer("1", Fact.Number(Rational.Parse("1.5"))), new ItemAnswer("2", Fact.Periods(1, 2)), new ItemAnswer("3", ("k", Fact.Count(2))))
        {
            Facts = new Dictionary<string, Fact> { ["n"] = Fact.Number(5), ["c"] = Fact.Count(5) },
        };

        Compact(Write(sheet)).Should().Be("""{"schema":"disclosure-answers/2","checklist":"list","facts":{"c":5,"n":5.0},"answers":[{"item":"1","value":1.5},{"item":"2","periods":[1,2]},{"item":"3","occurrences":{"k":2}}]}""");
    }

    [Fact]
    public void Answers_that_could_not_be_read_back_are_refused_and_nothing_is_written()
    {
        Refuses(new AnswerSheet("list", new ItemAnswer("1"), new ItemAnswer("1")), "*load.duplicate-id*");
        Refuses(new AnswerSheet("list", new ItemAnswer("1", Fact.Flag(true)) { State = AnswerState.NotChecked }), "*answer.state-with-facts*");
        Refuses(new AnswerSheet("list", new ItemAnswer("1") { Note = LocalizedText.Same(" ") }), "*load.blank*");
        Refuses(new AnswerSheet("list") { Facts = new Dictionary<string, Fact> { ["level"] = Fact.Level("95%") } }, "*'level'*");
        Refuses(new AnswerSheet("list") { Facts = new Dictionary<string, Fact> { ["several"] = Fact.Number(1, 2) } }, "*'several'*");
        Refuses(new AnswerSheet("list") { OpenFacts = new Dictionary<string, Message> { ["n"] = new(MessageTemplate.Define("test.open", "约数", "About")) } }, "*known not to be known*");
        Refuses(
            new AnswerSheet("list", new ItemAnswer("1") { Evidence = ["a"], EvidenceByRule = new Dictionary<string, IReadOnlyList<string>> { ["k"] = ["b"] } }),
            "*'1'*");
    }

    private static void Refuses(AnswerSheet sheet, string message)
    {
        using var stream = new MemoryStream();
        var write = () => AnswersJson.Write(stream, sheet);

        write.Should().Throw<ArgumentException>().WithMessage(message);
        stream.Length.Should().Be(0);
    }

    private static string Write(AnswerSheet sheet)
    {
        using var stream = new MemoryStream();
        AnswersJson.Write(stream, sheet);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();
}
