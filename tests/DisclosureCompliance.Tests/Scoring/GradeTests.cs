using DisclosureCompliance.Checklists;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>What beside the score decides a grade.</summary>
public sealed class GradeTests
{
    private const string Grades = "{'key':'good','name':'good','atLeast':80},{'key':'pass','name':'pass','atLeast':60},{'key':'fail','name':'fail','below':60}";

    [Theory]
    [InlineData("'requires':{'tag':'essential','measure':'share','atLeast':1}", "a=40 b=45", "pass")]
    [InlineData("'requires':{'tag':'essential','measure':'share','atLeast':1}", "a=50 b=45", "good")]
    [InlineData("'requires':{'tag':'essential','measure':'share','atLeast':1},'otherwise':'fail'", "a=40 b=45", "fail")]
    [InlineData("'requires':{'score':'running','atLeast':90}", "a=40 b=45", "pass")]
    public void A_grade_can_require_more_than_its_score(string requires, string answers, string grade) =>
        GradeOf($"{{'key':'good','name':'good','atLeast':80,{requires}}},{{'key':'pass','name':'pass','atLeast':60}},{{'key':'fail','name':'fail','below':60}}", string.Empty, answers)
            .Band!.Key.Should().Be(grade);

    [Theory]
    [InlineData("a=50 b=35", "silver")]
    [InlineData("a=40 b=45", "high")]
    [InlineData("a=40 b=50", "high")]
    [InlineData("a=50 b=50", "gold")]
    [InlineData("a=40 b=30", "middle")]
    public void A_grade_without_ends_is_reached_only_by_the_one_that_names_it(string answers, string grade)
    {
        const string Essentials = "'requires':{'tag':'essential','measure':'share','atLeast':1}";

        GradeOf($"{{'key':'gold','name':'gold','atLeast':90,{Essentials}}},{{'key':'silver','name':'silver','atLeast':80,{Essentials},'otherwise':'high'}},{{'key':'high','name':'high'}},{{'key':'middle','name':'middle','below':80}}", string.Empty, answers)
            .Band!.Key.Should().Be(grade);
    }

    [Fact]
    public void A_grade_without_ends_ranks_just_below_the_lowest_that_names_it()
    {
        const string Grades = "{'key':'x','name':'x'},{'key':'low','name':'low','below':60},{'key':'mid','name':'mid','atLeast':60,'requires':{'fact':'g'},'otherwise':'x'},{'key':'top','name':'top','atLeast':80,'requires':{'fact':'g'},'otherwise':'x'}";
        const string Veto = "{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'gradeAtMost':'x'}}";

        GradeOf(Grades, Veto, "a=50 b=50", "'facts':{'f':true,'g':true}").Band!.Key.Should().Be("x");
        GradeOf(Grades, Veto, "a=10 b=10", "'facts':{'f':true,'g':true}").Band!.Key.Should().Be("low");
        GradeOf(Grades, string.Empty, "a=50 b=50", "'facts':{}").Candidates.Select(band => band.Key).Should().Equal("x", "top");
    }

    [Fact]
    public void A_condition_that_is_not_decided_leaves_its_grade_and_the_next_one_open()
    {
        const string grades = "{'key':'good','name':'good','atLeast':40,'requires':{'tag':'essential','measure':'share','atLeast':1}},{'key':'pass','name':'pass','atLeast':30},{'key':'fail','name':'fail','below':30}";

        GradeOf(grades, string.Empty, "b=45").Candidates.Select(band => band.Key).Should().Equal("pass", "good");
    }

    [Fact]
    public void A_condition_that_is_not_met_by_the_lowest_grade_leaves_none() =>
        GradeOf("{'key':'all','name':'all','atLeast':0,'requires':{'score':'running','above':100}}", string.Empty, "a=40 b=40").State.Should().Be(GradeState.Gap);

    [Theory]
    [InlineData("'gradeAtMost':'pass'", "a=50 b=50", "pass")]
    [InlineData("'gradeAtMost':'pass'", "a=10 b=10", "fail")]
    [InlineData("'grade':'fail'", "a=50 b=50", "fail")]
    [InlineData("'grade':'pass'", "a=10 b=10", "pass")]
    [InlineData("'noScore':true,'grade':'fail'", "a=50 b=50", "fail")]
    public void A_veto_decides_or_bars_a_grade(string effect, string answers, string grade) =>
        GradeOf(Grades, $"{{'step':'veto','id':'v','when':{{'fact':'f'}},'effect':{{{effect}}}}}", answers, "'facts':{'f':true}").Band!.Key.Should().Be(grade);

    [Fact]
    public void Of_two_vetoes_the_lower_grade_stands_whatever_their_order()
    {
        static string Veto(string id, string effect) => $"{{'step':'veto','id':'{id}','when':{{'fact':'f'}},'effect':{{{effect}}}}}";

        GradeOf(Grades, Veto("v", "'grade':'fail'") + "," + Veto("w", "'grade':'pass'"), "a=50 b=50", "'facts':{'f':true}").Band!.Key.Should().Be("fail");
        GradeOf(Grades, Veto("v", "'gradeAtMost':'fail'") + "," + Veto("w", "'gradeAtMost':'pass'"), "a=50 b=50", "'facts':{'f':true}").Band!.Key.Should().Be("fail");
    }

    [Fact]
    public void A_veto_in_a_section_decides_the_grade_of_the_whole()
    {
        var sections = SectionJson("s", EnteredItem("a", "50"), "'steps':[{'step':'veto','id':'v','when':{'score':'running','below':30},'effect':{'grade':'fail'}}]") + "," + SectionJson("t", EnteredItem("b", "50"));

        Score(OfSections(sections, $"'grades':[{Grades}]"), Sheet(Entered("a=29 b=50"))).Grade.Band!.Key.Should().Be("fail");
    }

    [Theory]
    [InlineData("'grade':'fail'", "Open", "fail,good")]
    [InlineData("'gradeAtMost':'pass'", "Open", "pass,good")]
    [InlineData("'grade':'good'", "Decided", "good")]
    public void A_veto_that_may_hold_leaves_the_grade_open(string effect, string state, string candidates)
    {
        var grade = GradeOf(Grades, $"{{'step':'veto','id':'v','when':{{'fact':'f'}},'effect':{{{effect}}}}}", "a=50 b=50");

        (grade.State.ToString(), string.Join(",", grade.Candidates.Select(band => band.Key))).Should().Be((state, candidates));
    }

    [Fact]
    public void A_score_that_is_partly_open_has_a_grade_only_where_everything_possible_has_it()
    {
        GradeOf(Grades, string.Empty, "a=50").Candidates.Select(band => band.Key).Should().Equal("fail", "pass", "good");
        GradeOf("{'key':'some','name':'some','atLeast':50},{'key':'none','name':'none','below':50}", string.Empty, "a=50").Band!.Key.Should().Be("some");
    }

    [Fact]
    public void A_veto_without_score_and_without_grade_gives_none()
    {
        var grade = GradeOf(Grades, "{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'noScore':true}}", "a=50", "'facts':{'f':true}");

        (grade.State, grade.Reason.Code).Should().Be((GradeState.NotGraded, "grade.vetoed"));
    }

    private static GradeDecision GradeOf(string grades, string steps, string answers, string sheet = "") =>
        Score(OfItems(EnteredItem("a", "50", "'tags':['essential']") + "," + EnteredItem("b", "50"), $"'steps':[{steps}],'grades':[{grades}]"), Sheet(Entered(answers), sheet)).Grade;
}
