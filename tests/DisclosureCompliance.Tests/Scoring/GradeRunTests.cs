using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>The grade of a score that is open, of one that has a gap, and of nothing.</summary>
public sealed class GradeRunTests
{
    private const string Plain = "{'key':'good','name':'good','atLeast':80},{'key':'pass','name':'pass','atLeast':60},{'key':'fail','name':'fail','below':60}";

    [Fact]
    public void Of_no_items_and_of_nothing_assessed_there_is_no_grade()
    {
        var empty = new ChecklistScorer().Score(
            new Checklist("list", Text("list"), []) { Grades = new GradeScale(new GradeBand("any", Text("any"), Interval.AtLeast(0))) },
            new AnswerSheet("list"));
        var gone = GradeOf(Plain, "'notApplicable':{'points':'drop'}", "a=na b=na");

        (empty.Grade.State, empty.Grade.Reason.Code).Should().Be((GradeState.NotGraded, "grade.no-items"));
        (gone.State, gone.Reason.Code).Should().Be((GradeState.NotGraded, "grade.not-assessed"));
    }

    [Fact]
    public void What_nobody_has_answered_can_still_have_any_grade() =>
        Keys(GradeOf(Plain, string.Empty, string.Empty)).Should().Be("fail,pass,good");

    [Fact]
    public void Losses_alone_are_graded_although_there_are_no_points_to_reach()
    {
        var items = ItemJson("a", "0", "{'kind':'deduct','rules':[{'key':'x','text':'x','each':5}]}", "'floor':'none'");

        var grade = Score(OfItems(items, "'grades':[{'key':'ok','name':'ok','atLeast':-4},{'key':'bad','name':'bad','below':-4}]"), Sheet("{'item':'a','occurrences':{'x':1}}")).Grade;

        Keys(grade).Should().Be("bad");
    }

    [Theory]
    [InlineData("", "a=50", "fail,pass,good", "from 50 to 100")]
    [InlineData("", "a=20", "fail,pass", "from 20 to 70")]
    [InlineData("", "a=5", "fail", "5…55")]
    public void An_open_score_is_graded_over_all_that_it_can_be(string more, string answers, string grades, string said)
    {
        var grade = GradeOf(Plain, more, answers);

        Keys(grade).Should().Be(grades);
        grade.Reason.In(Language.English).Should().Contain(said);
    }

    [Theory]
    [InlineData("{'key':'mid','name':'mid','atLeast':40,'below':60},{'key':'high','name':'high','atLeast':60,'requires':{'fact':'g'}}", "a=10", "mid,high")]
    [InlineData("{'key':'low','name':'low','below':40},{'key':'mid','name':'mid','atLeast':40,'atMost':60,'requires':{'fact':'g'}}", "a=30", "low,mid")]
    [InlineData("{'key':'low','name':'low','below':40},{'key':'mid','name':'mid','atLeast':40,'below':90,'requires':{'fact':'g'}},{'key':'top','name':'top','atLeast':90}", "a=30", "low,mid")]
    [InlineData("{'key':'d','name':'d','below':10},{'key':'c','name':'c','atLeast':10,'below':40,'requires':{'fact':'g'}},{'key':'b','name':'b','atLeast':40,'below':90},{'key':'a','name':'a','atLeast':90}", "a=30", "c,b")]
    public void Between_the_grade_at_worst_and_the_grade_at_best_every_one_is_possible(string grades, string answers, string possible)
    {
        var grade = GradeOf(grades, string.Empty, answers, "'facts':{'g':true}");

        (grade.State, Keys(grade)).Should().Be((GradeState.Open, possible));
        grade.Reason.Code.Should().Be("grade.open-between");
    }

    // Nothing is graded from 40 to below 50.
    private const string Gapped = "{'key':'low','name':'low','below':40},{'key':'mid','name':'mid','atLeast':50,'below':90,'requires':{'fact':'g'}},{'key':'top','name':'top','atLeast':90}";

    [Theory]
    [InlineData("a=45", "'facts':{'g':true}", "mid,top")]
    [InlineData("a=45", "", "low,mid,top")]
    [InlineData("a=45", "'facts':{'g':false}", "low,top")]
    [InlineData("a=30", "'facts':{'g':false}", "low")]
    public void A_grade_below_the_gap_in_which_the_worst_case_falls_is_possible_only_where_a_condition_leads_to_it(string answers, string sheet, string possible) =>
        Keys(GradeOf(Gapped, string.Empty, answers, sheet)).Should().Be(possible);

    [Theory]
    [InlineData("'gradeAtMost':'low'", "low,mid,top")]
    [InlineData("'grade':'low'", "low,mid,top")]
    [InlineData("'gradeAtMost':'mid'", "mid,top")]
    public void A_veto_that_may_hold_leads_below_the_gap_too(string effect, string possible) =>
        Keys(GradeOf(Gapped, Veto("v", "f", effect), "a=45", "'facts':{'g':true}")).Should().Be(possible);

    [Fact]
    public void A_best_case_in_a_gap_makes_no_higher_grade_possible() =>
        Keys(GradeOf(Gapped.Replace("'below':90", "'below':80"), string.Empty, "a=35", "'facts':{'g':true}")).Should().Be("low,mid");

    [Fact]
    public void Scores_that_all_lie_in_one_gap_have_no_grade()
    {
        var grade = GradeOf(Gapped.Replace("'atLeast':50", "'atLeast':80").Replace("'below':40", "'below':20"), string.Empty, "a=25", "'facts':{'g':true}");

        (grade.State, Keys(grade), grade.Reason.Code).Should().Be((GradeState.Gap, string.Empty, "grade.range-in-gap"));
    }

    [Fact]
    public void A_score_without_bound_leaves_every_grade_open()
    {
        const string Steps = "'steps':[{'step':'penalty','id':'p','title':'p','scoring':{'kind':'not-known'}}]";

        var grade = GradeOf(Plain, Steps, "a=50 b=50");

        (grade.State, Keys(grade)).Should().Be((GradeState.Open, "fail,pass,good"));
        grade.Reason.In(Language.English).Should().ContainAll("fail", "pass", "good");
    }

    [Theory]
    [InlineData("'requires':{'fact':'g'}", "'requires':{'fact':'g'}", "fail,pass,good", "good")]
    [InlineData("'requires':{'fact':'h'}", "'requires':{'fact':'g'}", "fail,pass", "pass")]
    public void A_grade_whose_condition_is_not_known_is_possible_and_so_is_the_next_one(string good, string pass, string possible, string named)
    {
        var grade = GradeOf(Plain.Replace("'atLeast':80", "'atLeast':80," + good).Replace("'atLeast':60", "'atLeast':60," + pass), string.Empty, "a=50 b=50", "'facts':{'h':false}");

        (grade.State, string.Join(",", grade.Candidates.Select(band => band.Key))).Should().Be((GradeState.Open, possible), "the highest stands last");
        (grade.Reason.Code, grade.Reason.In(Language.English).Contains(named)).Should().Be(("grade.requires-unknown", true));
    }

    [Theory]
    [InlineData("fail", GradeState.Decided, "fail", "grade.barred")]
    [InlineData("pass", GradeState.Decided, "pass", "grade.barred")]
    [InlineData("good", GradeState.Open, "pass,good", "grade.requires-unknown")]
    public void A_veto_bars_a_grade_whose_condition_is_not_known(string most, GradeState state, string grades, string code)
    {
        var grade = GradeOf(Plain.Replace("'atLeast':80", "'atLeast':80,'requires':{'fact':'g'}"), Veto("v", "f", $"'gradeAtMost':'{most}'"), "a=50 b=50", "'facts':{'f':true}");

        (grade.State, Keys(grade), grade.Reason.Code).Should().Be((state, grades, code));
    }

    [Theory]
    [InlineData("'facts':{'g':false}", GradeState.Gap, "", "grade.requires-unmet")]
    [InlineData("", GradeState.Open, "all", "grade.requires-unknown")]
    [InlineData("'facts':{'g':true}", GradeState.Decided, "all", "grade.decided")]
    public void The_lowest_grade_can_have_a_condition_too(string sheet, GradeState state, string grades, string code)
    {
        var grade = GradeOf("{'key':'all','name':'all','atLeast':0,'requires':{'fact':'g'}}", string.Empty, "a=40 b=40", sheet);

        (grade.State, Keys(grade), grade.Reason.Code).Should().Be((state, grades, code));
    }

    [Fact]
    public void Two_grades_that_name_each_other_come_to_an_end() =>
        GradeOf("{'key':'x','name':'x','atLeast':50,'requires':{'fact':'g'},'otherwise':'y'},{'key':'y','name':'y','below':50,'requires':{'fact':'g'},'otherwise':'x'}", string.Empty, "a=50 b=50", "'facts':{'g':false}")
            .State.Should().Be(GradeState.Decided);

    [Theory]
    [InlineData("a=40 b=40", "good", "grade.barred")]
    [InlineData("a=40 b=30", "pass", "grade.decided")]
    [InlineData("a=10 b=10", "fail", "grade.decided")]
    public void A_grade_that_is_not_above_the_limit_stands_by_its_score(string answers, string byScore, string code)
    {
        var grade = GradeOf(Plain, Veto("v", "f", "'gradeAtMost':'pass'"), answers, "'facts':{'f':true}");

        grade.Reason.Code.Should().Be(code);
        grade.Reason.In(Language.English).Should().Contain(byScore);
    }

    [Theory]
    [InlineData("'grade':'fail'", "'grade':'pass'", "fail")]
    [InlineData("'grade':'pass'", "'grade':'fail'", "fail")]
    [InlineData("'gradeAtMost':'fail'", "'gradeAtMost':'pass'", "fail")]
    [InlineData("'gradeAtMost':'pass'", "'gradeAtMost':'fail'", "fail")]
    [InlineData("'grade':'pass'", "'gradeAtMost':'fail'", "pass")]
    public void The_lower_of_two_limits_stands_in_either_order(string first, string second, string grade) =>
        Keys(GradeOf(Plain, $"'steps':[{Step("v", "f", first)},{Step("w", "f", second)}]", "a=50 b=50", "'facts':{'f':true}")).Should().Be(grade);

    [Fact]
    public void A_veto_that_may_decide_a_grade_and_bar_others_is_taken_at_its_worst() =>
        Keys(GradeOf(Plain, Veto("v", "f", "'grade':'fail','gradeAtMost':'pass'"), "a=50 b=50")).Should().Be("fail,good");

    private static string Step(string id, string fact, string effect) => $"{{'step':'veto','id':'{id}','when':{{'fact':'{fact}'}},'effect':{{{effect}}}}}";

    private static string Veto(string id, string fact, string effect) => $"'steps':[{Step(id, fact, effect)}]";

    private static string Keys(GradeDecision grade) => string.Join(",", grade.Candidates.Select(band => band.Key));

    private static GradeDecision GradeOf(string grades, string more, string answers, string sheet = "") =>
        Score(OfItems(EnteredItem("a", "50") + "," + EnteredItem("b", "50"), $"'grades':[{grades}]{(more.Length > 0 ? "," + more : string.Empty)}"), Sheet(answers.Length == 0 ? string.Empty : Entered(answers), sheet)).Grade;
}
