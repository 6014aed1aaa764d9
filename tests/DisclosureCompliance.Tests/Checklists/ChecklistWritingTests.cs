using System.Text;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Spreadsheets;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Loading;
using DisclosureCompliance.Tests.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Checklists;

/// <summary>What is written reads back as the same, and nothing is written that its own reader refuses.</summary>
public sealed class ChecklistWritingTests
{
    /// <summary>Every field of the format, each with something else than what is understood where it is absent.</summary>
    private const string EveryField = """
        {
          "schema": "disclosure-checklist/2", "id": "whole", "title": { "zh-CN": "全部", "en": "Whole", "es-MX": "Todo" }, "source": { "zh-CN": "某文件" },
          "total": 108, "displayDecimals": 2, "classes": [{ "key": "a", "name": "A类" }, { "key": "b", "name": "B类" }], "itemFloor": -1, "combine": "mean", "start": 100,
          "multiplier": { "factor": 2, "when": { "all": [{ "fact": "doubled", "text": "加倍" }, { "not": { "fact": "n", "atLeast": 1, "below": "3/2" } }] } },
          "notApplicable": { "points": "spread-over-siblings", "shares": "equally", "amounts": "scaled" }, "statementKeeps": 0.4,
          "sections": [{
            "id": "s", "title": "节", "points": 50, "weight": 0.3, "combine": "trimmed-mean", "start": 20, "classes": ["a"], "multiplier": { "factor": 0, "when": { "fact": "f" } },
            "notApplicable": { "points": "move", "to": "2", "amounts": "kept" }, "statementKeeps": "1/3",
            "items": [
              { "id": "1", "title": "一", "points": 5, "weight": 0, "classes": ["a", "b"], "floor": "none", "tags": ["essential"], "printedRule": "每项扣1分", "method": "现场",
                "statementKeeps": 0, "notApplicable": { "points": "spread-over-all", "shares": "in-proportion", "amounts": "kept" }, "multiplier": { "factor": 3, "when": { "fact": "g" } },
                "ceilings": [{ "key": "c", "text": "不高于及格分", "atMost": "60%", "applied": "before-deductions" }, { "key": "d", "text": "d", "atMost": 3, "applied": "after-deductions" }],
                "variants": { "b": { "points": 6, "scoring": { "kind": "not-known" } }, "a": {} },
                "scoring": { "kind": "deduct", "cap": 4, "rules": [
                  { "key": "each", "text": "每", "each": 0.5, "free": 3, "per": 5, "groups": "begun", "shortOf": 12, "most": "50%", "countedOnceIn": "once", "needsEvidence": true },
                  { "key": "groups", "text": "每", "each": "1/3", "per": 2, "groups": "completed", "direction": "earn", "most": 1, "fact": "n" },
                  { "key": "once", "text": "有", "once": "100/3%", "occurrencesFrom": { "finding": ["finding.missing"], "categories": ["periodic"], "subjects": ["money"], "units": ["u"], "periods": ["2025-Q3"], "count": "records" } }] } },
              { "id": "2", "title": "二", "points": 5, "scoring": { "kind": "earn", "cap": "none", "rules": [
                  { "key": "value", "text": "额", "entered": { "from": 1, "to": 3, "step": 0.5, "combine": "median" }, "most": 2 },
                  { "key": "l", "text": "级", "level": { "levels": [{ "key": "优", "points": 5 }, { "key": "良", "text": "良好", "points": "50%" }] }, "direction": "deduct" },
                  { "key": "q", "text": "期", "quota": { "periods": 12, "atLeast": 4, "short": 1, "blank": 2, "blankIsShort": true, "eachShort": 0.1 } },
                  { "key": "s", "text": "坡", "slope": { "below": "90%", "every": "1%", "points": 0.5, "counting": "begun" } },
                  { "key": "d", "text": "阶", "ladder": { "steps": [{ "atLeast": 1, "points": 1 }] } },
                  { "key": "r", "text": "率", "ratio": { "points": 4, "outOf": 100, "mayExceed": true, "whenNone": "full", "combine": "highest" } }] } },
              { "id": "3", "title": "三", "points": 5, "floor": -2, "scoring": { "kind": "ladder", "direction": "deduct", "fact": "rate", "text": "率", "whenNone": "not-applicable",
                  "steps": [{ "below": 0.95, "points": 0 }, { "atLeast": 0.95, "atMost": 1, "points": 1 }, { "above": 1, "points": "40%" }],
                  "then": { "above": 1.2, "every": 0.2, "points": 1, "counting": "completed", "whenNone": "nothing" } } },
              { "id": "4", "title": "四", "points": 5, "scoring": { "kind": "slope", "below": 0.9, "every": 0.01, "points": 0.5, "counting": "exact" } },
              { "id": "5", "title": "五", "points": 5, "scoring": { "kind": "all-or-nothing", "needsEvidence": true, "occurrencesFrom": { "finding": ["finding.late"] } } },
              { "id": "6", "title": "六", "points": 5, "scoring": { "kind": "ratio", "whenNone": "undefined" } },
              { "id": "7", "title": "七", "points": 5, "scoring": { "kind": "quota", "periods": 4, "atLeast": 1, "blankIsShort": false } }],
            "sections": [{ "id": "inner", "title": "内", "notApplicable": { "points": "counts-as-done" } }, { "id": "dropped", "title": "弃", "notApplicable": { "points": "drop", "to": "1", "shares": "in-proportion", "amounts": "kept" } }]
          }],
          "items": [{ "id": "8", "title": "八", "points": 1, "scoring": { "kind": "entered" } }],
          "steps": [
            { "step": "bonus", "id": "b", "title": "加分", "floor": "none", "tags": ["x"], "scoring": { "kind": "earn", "cap": "none", "rules": [{ "key": "k", "text": "t", "once": 3 }] }, "when": { "score": "running", "above": 80 } },
            { "step": "penalty", "id": "p", "title": "扣分", "printedRule": "p", "method": "m", "scoring": { "kind": "entered", "direction": "deduct" } },
            { "step": "veto", "id": "v", "text": "否决", "when": { "any": [{ "section": "s", "measure": "share", "below": 0.6 }, { "item": "1", "measure": "lost", "atLeast": 2 }, { "tag": "essential", "below": 5 }] },
              "effect": { "noScore": true, "setTo": 59, "atMost": 60, "grade": "fail", "gradeAtMost": "pass", "stop": true } },
            { "step": "veto", "id": "z", "when": { "fact": "h", "atLeast": 2, "occurrencesFrom": { "finding": ["finding.late"], "count": "days" } }, "effect": { "zero": ["s", "1"] } },
            { "step": "convert", "from": "applicable", "to": 100, "text": "折算", "when": { "fact": "f" } }, { "step": "convert", "from": "400/3", "to": 100 },
            { "step": "limit", "atLeast": 0, "atMost": 110 }, { "step": "multiply", "factor": "4/3", "losses": true }, { "step": "round", "decimals": 2, "rule": "half-to-even" }],
          "grades": [{ "key": "pass", "name": "合格", "atLeast": 60, "requires": { "tag": "essential", "measure": "share", "atLeast": 1 }, "otherwise": "low" }, { "key": "fail", "name": "不合格", "below": 60 }, { "key": "low", "name": "较差" }]
        }
        """;

    public static TheoryData<string> Documents() => new(
        Directory.EnumerateFiles(SourceTree.PathOf("samples"), "*.json", SearchOption.AllDirectories)
            .Select(file => file.Substring(SourceTree.Root!.Length + 1))
            .Where(file => !file.Replace('\\', '/').Contains("/bin/") && File.ReadAllText(SourceTree.PathOf(file)).Contains("\"" + ChecklistJson.Schema + "\""))
            .Append(nameof(EveryField)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_checklist_that_was_written_is_the_same_checklist(string document)
    {
        var checklist = Read(document == nameof(EveryField) ? EveryField : SourceTree.Read(document));

        var written = Write(checklist);

        Contents.Of(Read(written)).Should().Be(Contents.Of(checklist));
        Write(Read(written)).Should().Be(written);
    }

    [Fact]
    public void The_checklists_of_worked_cases_and_of_their_readings_are_written_too()
    {
        foreach (var checklist in WorkedCase.All().Select(worked => Read(worked.Checklist)))
        {
            Contents.Of(Read(Write(checklist))).Should().Be(Contents.Of(checklist));
        }
    }

    [Fact]
    public void Every_field_of_the_format_is_written()
    {
        FieldNames.Schema("docs/formats/checklist.schema.json").Except(FieldNames.Of(Write(Read(EveryField)))).Should().BeEmpty();
    }

    [Fact]
    public void What_is_understood_anyway_is_left_out_and_texts_stand_as_they_are_read()
    {
        var checklist = new Checklist("县级", new LocalizedText("考核表", "Checklist"), [new ChecklistSection("s", Text("类"), Item("1", "5", ItemScoring.Deduct(Each("k", "0.5"))))]);

        Write(checklist).Should().Be("""
            {
              "schema": "disclosure-checklist/2",
              "id": "县级",
              "title": {
                "zh-CN": "考核表",
                "en": "Checklist"
              },
              "sections": [
                {
                  "id": "s",
                  "title": "类",
                  "items": [
                    {
                      "id": "1",
                      "title": "item 1",
                      "points": 5,
                      "scoring": {
                        "kind": "deduct",
                        "rules": [
                          {
                            "key": "k",
                            "text": "k",
                            "each": 0.5
                          }
                        ]
                      }
                    }
                  ]
                }
              ]
            }
            """.Replace("\r", string.Empty));
    }

    [Fact]
    public void A_table_with_points_that_no_checklist_can_hold_is_refused_where_they_stand()
    {
        var result = ChecklistCsv.Parse("考核内容,分值,评分标准\n意见箱,0.1234567,无意见箱不得分\n", "table.csv", new ChecklistCsvOptions("t"));

        result.Faults.Should().Contain(fault => fault.Code == "csv.bad-number" && fault.Place == "row 2, column 2 (分值)");
        ChecklistCsv.Parse("考核内容,分值,评分标准\n意见箱,5,优5良0.1234567\n台账,5,每缺一项扣0.1234567分\n", "table.csv", new ChecklistCsvOptions("t")).GetValueOrThrow()
            .Rules.Select(rule => rule.IsRecognised).Should().Equal(false, false);
    }

    [Theory]
    [InlineData("考核内容,分值,评分标准\n意见箱,5,无意见箱不得分\n台账,5,视情况综合评定\n")]
    [InlineData("考核项目,考核内容,分值,评分标准,考核办法\n,总体,1.000001,每缺一项扣0.5分；扣完为止,查看\n制度,台账,5,优5良3差0,\n")]
    [InlineData("考核内容,分值,扣分,扣分原因\n意见箱,5,1,无\n合计,6,,\n")]
    public void A_checklist_that_was_made_of_a_table_is_written_too(string table)
    {
        var checklist = ChecklistCsv.Parse(table, "table.csv", new ChecklistCsvOptions("t")).GetValueOrThrow().Checklist;

        Contents.Of(Read(Write(checklist))).Should().Be(Contents.Of(checklist));
    }

    [Fact]
    public void A_checklist_that_could_not_be_read_back_is_refused_and_nothing_is_written()
    {
        var item = Item("1", "5", ItemScoring.NotKnown);
        Refuses(List(Item("1", "1000001", ItemScoring.NotKnown)), "*checklist.points-out-of-range*");
        Refuses(List(Item("1", "1/1009", ItemScoring.NotKnown)), "*");
        Refuses(List(new ChecklistItem("1", Text(" "), 5, ItemScoring.NotKnown)), "*");
        Refuses(List(new ChecklistItem("1\ud800", Text("t"), 5, ItemScoring.NotKnown)), "*surrogate*");
        Refuses(List(new ChecklistItem("1", Text("t"), 5, ItemScoring.NotKnown) { Classes = ["a"] }), "*");
        Refuses(new Checklist("list", new ChecklistSection("all", Text("t"), [], [])), "*'total'*");
        Refuses(new Checklist("list", new ChecklistSection("total", Text("t"), item) { Weight = 2 }), "*'total'*");
        Refuses(Outside(item), "*'1'*");
        Refuses(Outside(new ChecklistItem("1", Text("t"), 0, ItemScoring.NotKnown) { StatementKeeps = 1 }), "*'1'*");
        Condition deep = new FactCondition("f");
        for (var depth = 0; depth < 64; depth++)
        {
            deep = CompositeCondition.Not(deep);
        }

        var write = () => Write(With(new LimitStep { AtMost = 1, When = deep }));
        write.Should().Throw<InvalidOperationException>();
    }

    private static Checklist Outside(ChecklistItem item) => With(AdjustStep.Bonus(item));

    private static Checklist With(ScoringStep step) => new("list", new ChecklistSection("total", Text("t"), [], []) { Steps = [step] });

    private static void Refuses(Checklist checklist, string message)
    {
        using var stream = new MemoryStream();
        var write = () => ChecklistJson.Write(stream, checklist);

        write.Should().Throw<ArgumentException>().WithMessage(message);
        stream.Length.Should().Be(0);
    }

    private static Checklist Read(string json) => ChecklistJson.Parse(json, "checklist.json").GetValueOrThrow();

    private static string Write(Checklist checklist)
    {
        using var stream = new MemoryStream();
        ChecklistJson.Write(stream, checklist);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
