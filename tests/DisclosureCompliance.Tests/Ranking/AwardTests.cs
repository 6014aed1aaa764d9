using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Spreadsheets;

namespace DisclosureCompliance.Tests.Ranking;

public sealed class AwardTests
{
    private static readonly LocalizedText Name = LocalizedText.Same("先进单位");

    [Theory]
    [InlineData(17, PlaceRounding.Down, 4)]
    [InlineData(17, PlaceRounding.Up, 5)]
    [InlineData(17, PlaceRounding.Nearest, 4)]
    [InlineData(18, PlaceRounding.Nearest, 5)]
    [InlineData(16, PlaceRounding.Up, 4)]
    [InlineData(0, PlaceRounding.Up, 0)]
    public void A_quarter_of_the_units_is_rounded_as_stated(int ranked, PlaceRounding rounding, int expected) =>
        AwardPlaces.Share(Rational.Create(1, 4), rounding, BoundaryTies.IncludeAll, passesOn: true).Among(ranked).Should().Be(expected);

    [Theory]
    [InlineData(BoundaryTies.IncludeAll, "u1 u2 u3")]
    [InlineData(BoundaryTies.ExcludeAll, "u1")]
    public void A_tie_for_the_last_place_gives_it_to_all_or_to_none(BoundaryTies ties, string expected) =>
        Winners(new AwardRule("a", Name) { Places = AwardPlaces.First(2, ties, passesOn: true) }, RankingData.Units("90", "80", "80", "70")).Should().Be(expected);

    [Theory]
    [InlineData(true, "u2 u3")]
    [InlineData(false, "u2")]
    public void The_place_of_a_barred_unit_goes_on_or_stays_empty(bool passesOn, string expected)
    {
        UnitResult[] units = [RankingData.Unit("u1", "95", hasVeto: true), .. RankingData.Units("1", "90", "80", "70").Skip(1)];

        Winners(new AwardRule("a", Name) { Places = AwardPlaces.First(2, BoundaryTies.IncludeAll, passesOn), WithoutVeto = true }, units).Should().Be(expected);
    }

    [Fact]
    public void A_unit_below_the_score_is_told_both_reasons_and_a_unit_outside_the_places_its_rank()
    {
        var award = new AwardRule("a", Name) { Scores = new Interval(85, true, null, false), WithoutVeto = true, Places = AwardPlaces.First(1, BoundaryTies.IncludeAll, passesOn: true) };

        var table = new AwardScheme("x", Name, [award]).Decide("2022", [RankingData.Unit("a", "95"), RankingData.Unit("b", "90"), RankingData.Unit("c", "80", hasVeto: true)]);

        table.Units.Select(unit => string.Join(" ", unit.Awards[0].Reasons.Select(reason => reason.Code))).Should().Equal(
            "ranking.award-place", "ranking.award-no-place", "ranking.award-score ranking.award-veto");
    }

    [Fact]
    public void A_second_prize_goes_to_the_rest_and_its_places_begin_after_the_first()
    {
        var scheme = new AwardScheme("x", Name,
        [
            new AwardRule("first", Name) { Places = AwardPlaces.First(1, BoundaryTies.IncludeAll, passesOn: false) },
            new AwardRule("second", Name) { Places = AwardPlaces.First(2, BoundaryTies.IncludeAll, passesOn: false), ToTheRest = true },
        ]);

        var table = scheme.Decide("2022", RankingData.Units("90", "80", "70", "60"));

        table.Units.Select(unit => string.Join(" ", unit.Given)).Should().Equal("first", "second", "second", string.Empty);
    }

    [Theory]
    [InlineData(HistoryCounting.Cumulative, "LxL", null, true)]
    [InlineData(HistoryCounting.Consecutive, "LxL", null, false)]
    [InlineData(HistoryCounting.Consecutive, "xLL", null, true)]
    [InlineData(HistoryCounting.Cumulative, "Lxx", null, false)]
    [InlineData(HistoryCounting.Cumulative, "LLx", null, true)]
    [InlineData(HistoryCounting.Consecutive, "LLx", null, false)]
    [InlineData(HistoryCounting.Cumulative, "LxL", 2, false)]
    [InlineData(HistoryCounting.Cumulative, "LxxL", 4, true)]
    public void Being_last_twice_rules_the_award_out(HistoryCounting counting, string course, int? periods, bool isBarred)
    {
        // The last sign is the current period, the others are those before it.
        var isLastNow = course[course.Length - 1] == 'L';
        var past = course.Substring(0, course.Length - 1).Select((sign, index) => new PastRanking("p" + index, [new PastPlace("u1", 9, sign == 'L')]));
        var rule = new HistoryRule("twice", LocalizedText.Same("累计两次末位不得评红旗"), 2, counting) { Bars = ["flag"], Periods = periods };
        var scheme = new AwardScheme("x", Name, [new AwardRule("flag", Name)], [rule]);

        var unit = scheme.Decide("now", RankingData.Units(isLastNow ? "50" : "90", "70"), past).Units.Single(entry => entry.Row.Unit.UnitId == "u1");

        unit.Awards[0].IsGiven.Should().Be(!isBarred);
        unit.Awards[0].Reasons[0].Code.Should().Be(isBarred ? "ranking.award-history" : "ranking.award-qualified");
    }

    [Fact]
    public void History_lowers_the_grade_and_says_which_rule_and_which_periods()
    {
        const string Json = """{"schema":"disclosure-checklist/2","id":"x","title":"X","sections":[{"id":"s","title":"S","items":[{"id":"1","title":"I","points":100,"scoring":{"kind":"entered","from":0,"to":100}}]}],"grades":[{"key":"good","name":"好","atLeast":80},{"key":"fair","name":"中","atLeast":0}]}""";
        var checklist = DisclosureCompliance.Checklists.ChecklistJson.Parse(Json, "x").GetValueOrThrow();
        UnitAnswers Unit(string id, int score) => new(id, LocalizedText.Same(id), new("x", new DisclosureCompliance.Scoring.ItemAnswer("1", DisclosureCompliance.Scoring.Fact.Number(score))));
        var results = new BatchScorer().Score([Unit("a", 95), Unit("b", 90)], new SchemeByClass(checklist));
        var rule = new HistoryRule("two-last", LocalizedText.Same("连续两次末位降等"), 2, HistoryCounting.Consecutive) { GradeAtMost = "fair" };
        var scheme = new AwardScheme("x", Name, [new AwardRule("flag", Name) { Grades = ["good"] }], [rule]);

        var units = scheme.Decide("Q2", results, [new PastRanking("Q1", [new PastPlace("b", 2, IsLast: true)])]).Units;

        units[0].Demotions.Should().BeEmpty();
        units[0].Awards[0].IsGiven.Should().BeTrue();
        var demotion = units[1].Demotions.Should().ContainSingle().Subject;
        demotion.ToString().Should().Be("two-last: good to fair");
        demotion.Periods.Should().Equal("Q1", "Q2");
        units[1].Grade!.Key.Should().Be("fair");
        units[1].Awards[0].Reasons.Should().ContainSingle().Which.Code.Should().Be("ranking.award-grade");
    }

    [Fact]
    public void A_spreadsheet_has_two_columns_for_each_award_and_one_for_what_lowered_the_grade()
    {
        var scheme = new AwardScheme("x", Name, [new AwardRule("flag", new LocalizedText("红旗", "Red flag")) { WithoutVeto = true, Scores = Interval.AtLeast(90) }]);
        var table = scheme.Decide("Q2", [RankingData.Unit("a", "95"), RankingData.Unit("b", "80", hasVeto: true)]);
        using var stream = new MemoryStream();

        RankingCsv.Write(stream, table, new CsvOptions { Language = Language.English, ByteOrderMark = false });

        string Cell(int unit) => "\"" + string.Join(" ", table.Units[unit].Awards[0].Reasons.Select(reason => reason.In(Language.English))).Replace("\"", "\"\"") + "\"";
        table.Units[1].Awards[0].Reasons.Should().HaveCount(2);
        System.Text.Encoding.UTF8.GetString(stream.ToArray()).Should().Be(
            "rank,unit id,unit,class,score,points,percent,grade,why without a rank,grade given,Red flag,Red flag: why,lowered by\r\n"
            + $"1,a,a,,95,100,95,,,,yes,{Cell(0)},\r\n"
            + $"2,b,b,,80,100,80,,,,no,{Cell(1)},\r\n");
    }

    private static string Winners(AwardRule award, UnitResult[] units) => string.Join(" ", new AwardScheme("x", Name, [award]).Decide("2022", units).Units
        .Where(unit => unit.Awards[0].IsGiven)
        .Select(unit => unit.Row.Unit.UnitId));
}
