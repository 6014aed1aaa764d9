using DisclosureCompliance.Numerics;
using DisclosureCompliance.Ranking;

namespace DisclosureCompliance.Tests.Ranking;

public sealed class AwardSchemeJsonTests
{
    public const string Valid = """
        {"schema":"disclosure-ranking/1","id":"x","title":"X","ties":"dense","scope":"within-class","scale":"percent",
         "awards":[{"key":"flag","name":"红旗","fraction":"1/4","rounding":"up","ties":"exclude-all","vacancies":"leave-empty","atLeast":90,"grades":["good"],"withoutVeto":true},
                   {"key":"second","name":"二等","top":3,"ties":"include-all","vacancies":"pass-on","toTheRest":true}],
         "history":[{"key":"h","text":"累计两次末位不得评红旗","timesLast":2,"counting":"cumulative","periods":12,"bars":["flag"],"gradeAtMost":"fair"}]}
        """;

    [Fact]
    public void Every_field_is_read()
    {
        var scheme = AwardSchemeJson.Parse(Valid, "x").GetValueOrThrow();

        (scheme.Ranking.Ties, scheme.Ranking.Scope, scheme.Ranking.Scale).Should().Be((TieRanks.Dense, RankingScope.WithinClass, RankingScale.Percent));
        var (flag, second, rule) = (scheme.Awards[0], scheme.Awards[1], scheme.History[0]);
        flag.Places.Should().BeEquivalentTo(AwardPlaces.Share(Rational.Create(1, 4), PlaceRounding.Up, BoundaryTies.ExcludeAll, passesOn: false));
        flag.Scores!.Lower.Should().Be((Rational)90);
        (flag.WithoutVeto, flag.ToTheRest, string.Join(",", flag.Grades)).Should().Be((true, false, "good"));
        (second.Places!.Top, second.Places.PassesOn, second.ToTheRest).Should().Be((3, true, true));
        (rule.Times, rule.Counting, rule.Periods, rule.GradeAtMost).Should().Be((2, HistoryCounting.Cumulative, 12, "fair"));
        rule.Bars.Should().Equal("flag");
    }

    [Theory]
    [InlineData("\"top\":3,", "\"top\":3,\"fraction\":\"1/4\",\"rounding\":\"up\",", "ranking.places-twice")]
    [InlineData("\"1/4\"", "\"5/4\"", "ranking.fraction-out-of-range")]
    [InlineData("\"rounding\":\"up\",", "", "load.missing-field")]
    [InlineData("\"top\":3,", "", "ranking.without-places")]
    [InlineData("\"bars\":[\"flag\"]", "\"bars\":[\"cup\"]", "ranking.award-unknown")]
    [InlineData("\"bars\":[\"flag\"],\"gradeAtMost\":\"fair\"", "\"bars\":[]", "ranking.effect-missing")]
    [InlineData("\"periods\":12", "\"periods\":1", "ranking.times-above-periods")]
    [InlineData("\"key\":\"second\"", "\"key\":\"flag\"", "load.duplicate-id")]
    [InlineData("\"ties\":\"dense\"", "\"ties\":\"random\"", "load.unknown-word")]
    public void What_is_wrong_is_said(string valid, string wrong, string code)
    {
        var result = AwardSchemeJson.Parse(Valid.Replace(valid, wrong), "x");

        result.Succeeded.Should().BeFalse();
        result.Faults.Select(fault => fault.Code).Should().Contain(code);
    }

    [Fact]
    public void All_faults_come_at_once()
    {
        var result = AwardSchemeJson.Parse(Valid.Replace("\"1/4\"", "\"5/4\"").Replace("\"periods\":12", "\"periods\":1").Replace("\"dense\"", "\"x\""), "x");

        result.Faults.Select(fault => fault.Place).Should().Equal("$.ties", "$.awards[0].fraction", "$.history[0].periods");
    }
}
