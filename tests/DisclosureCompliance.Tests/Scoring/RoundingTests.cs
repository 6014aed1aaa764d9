using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Rounding of scores on both sides of 0, where halves and ends differ between the rules.</summary>
public sealed class RoundingTests
{
    [Theory]
    [InlineData("half-away-from-zero", 0, "0.5", "1")]
    [InlineData("half-away-from-zero", 0, "0.49", "0")]
    [InlineData("half-away-from-zero", 0, "-0.5", "-1")]
    [InlineData("half-away-from-zero", 0, "-1.5", "-2")]
    [InlineData("half-away-from-zero", 0, "-1.51", "-2")]
    [InlineData("half-away-from-zero", 0, "-1.49", "-1")]
    [InlineData("half-away-from-zero", 1, "-0.05", "-0.1")]
    [InlineData("half-to-even", 0, "-2.5", "-2")]
    [InlineData("half-to-even", 0, "-1.5", "-2")]
    [InlineData("half-to-even", 2, "0.125", "0.12")]
    [InlineData("down", 0, "61", "61")]
    [InlineData("down", 0, "-3", "-3")]
    [InlineData("down", 1, "61.99", "61.9")]
    [InlineData("up", 0, "-3", "-3")]
    [InlineData("up", 0, "-3.2", "-3")]
    [InlineData("down", 0, "-3.2", "-4")]
    [InlineData("up", 2, "61.001", "61.01")]
    public void A_score_is_rounded_as_the_rule_says(string rule, int decimals, string score, string rounded)
    {
        // The score is what a penalty leaves of 100.
        var checklist = OfItems(EnteredItem("a", "100"), $"'steps':[{{'step':'penalty','id':'p','title':'p','scoring':{{'kind':'entered','to':200}}}},{{'step':'round','decimals':{decimals},'rule':'{rule}'}}]");

        Score(checklist, Sheet(Entered($"a=100 p={Number("100") - Number(score)}"))).Total.Result.Should().Be(Number(rounded));
    }
}
