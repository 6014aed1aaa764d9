using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Spreadsheets;

namespace DisclosureCompliance.Tests.Spreadsheets;

/// <summary>Filled-in tables with the columns of real ones. Row values of the quarterly table: 涡阳县水利局 2020年第三季度测评结果, published by the county.</summary>
public sealed class AnswersCsvTests
{
    private const string Quarterly = """
        测评指标,指标分值,扣分,失分原因,整改情况
        规范性文件立改废,2.0000,1.2800,未更新,已整改
        意见征集,4.0000,2.4000,"未征集,
        未反馈",
        意见反馈,2.0000,1.2000,,
        负责人解读,2.0000,,,
        合计,10.0000,4.8800,,
        """;

    [Fact]
    public void Deductions_to_four_decimals_add_up_exactly()
    {
        var card = ScoreOf(Quarterly, new AnswersCsvOptions { BlankIsNothing = true });

        card.Total.Result.Should().Be(Rational.Parse("5.12"));
        card.Lines.Select(line => line.Lost).Should().Equal(Rational.Parse("1.28"), Rational.Parse("2.4"), Rational.Parse("1.2"), Rational.Zero);
        card.Lines[0].Answer!.Rectification!.ToString().Should().Be("已整改");
        card.Lines[1].Answer!.Note!.ToString().Should().Be("未征集, 未反馈");
    }

    [Fact]
    public void An_empty_deduction_is_no_answer_unless_it_is_said_to_be_nothing()
    {
        var card = ScoreOf(Quarterly);

        card.Total.State.Should().Be(TotalState.Partial);
        card.Lines[3].State.Should().Be(LineState.NotAnswered);
    }

    [Fact]
    public void Assessed_scores_count_and_self_scores_stand_beside_them()
    {
        var card = ScoreOf("考核内容,考核标准,扣分/加分情况,考核办法,自评分,考核分,分值,佐证材料\n标识,不醒目每次扣1分,-1,看现场,2,1分,2,照片\n分区,每处扣0.5分,,看现场,２,1.5,2,\n合计,,,,4,2.5,4,\n");

        card.Total.Result.Should().Be(Rational.Parse("2.5"));
        card.Lines.Select(line => line.SelfScore).Should().Equal((Rational)2, (Rational)2);
        card.Lines[0].Answer!.Evidence.Should().Equal("照片");
        card.Lines[0].Item.Method!.ToString().Should().Be("看现场");
    }

    [Fact]
    public void Items_with_the_same_words_are_taken_in_their_order()
    {
        var card = ScoreOf("类别,考核内容,分值,得分\n甲,更新及时,4,1\n乙,更新及时,6,5\n");

        card.Lines.Select(line => line.Score).Should().Equal(Rational.One, (Rational)5);
    }

    [Fact]
    public void What_does_not_fit_the_checklist_is_said_with_row_and_column()
    {
        var checklist = Import("考核内容,分值,评分标准\n一,5,每项扣1分\n二,5,看情况\n");

        var result = AnswersCsv.Parse("考核内容,分值,得分\n一,5,4\n二,5,4\n三,5,1\n", "a.csv", checklist);

        result.Faults.Select(fault => $"{fault.Place} {fault.Code}").Should().Equal(
            "row 2, column 3 (得分) csv.score-for-rules",
            "row 4, column 1 (考核内容) csv.unknown-item");
    }

    [Fact]
    public void A_score_and_a_deduction_that_contradict_each_other_are_said_and_the_score_counts()
    {
        const string Csv = "考核内容,分值,扣分,得分\n一,5,2,4\n";
        var checklist = Import(Csv);

        var result = AnswersCsv.Parse(Csv, "a.csv", checklist);

        result.Faults.Should().ContainSingle().Which.Code.Should().Be("csv.score-and-deduction");
        new ChecklistScorer().Score(checklist, result.Value!).Total.Result.Should().Be((Rational)4);
    }

    [Fact]
    public void A_score_above_the_points_is_refused_when_it_is_scored()
    {
        var card = ScoreOf("考核内容,分值,得分\n一,5,6\n");

        card.Lines[0].State.Should().Be(LineState.Invalid);
        card.Faults.Should().NotBeEmpty();
    }

    [Fact]
    public void What_the_options_say_is_on_the_sheet()
    {
        var checklist = Import("考核内容,分值,得分\n一,5,4\n");

        var sheet = AnswersCsv.Parse("考核内容,分值,得分\n一,5,4\n", "a.csv", checklist, new AnswersCsvOptions { Unit = LocalizedText.Same("水利局"), UnitClass = "B", Assessor = "考核组" }).Value!;

        (sheet.Unit!.ToString(), sheet.UnitClass, sheet.Assessor, sheet.DocumentName, sheet.ChecklistId).Should().Be(("水利局", "B", "考核组", "a.csv", "x"));
    }

    private static Scorecard ScoreOf(string csv, AnswersCsvOptions? options = null)
    {
        var checklist = Import(csv);
        var result = AnswersCsv.Parse(csv, "a.csv", checklist, options);
        result.Faults.Should().BeEmpty();
        return new ChecklistScorer().Score(checklist, result.Value!);
    }

    private static Checklist Import(string csv) => ChecklistCsv.Parse(csv, "t.csv", new ChecklistCsvOptions("x")).GetValueOrThrow().Checklist;
}
