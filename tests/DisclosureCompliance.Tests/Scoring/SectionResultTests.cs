using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Parts that are not simply added up, while some of them are open or do not apply.</summary>
public sealed class SectionResultTests
{
    [Theory]
    [InlineData("lowest", "Of its parts, 60, 90, 80, the lowest: 60.")]
    [InlineData("trimmed-mean", "Of its parts, 60, 90, 80, their mean without the highest and the lowest: 80.")]
    public void A_section_that_combines_its_parts_says_how(string combine, string words)
    {
        var checklist = OfSections($"{{'id':'t','title':'t','combine':'{combine}','sections':[{SectionJson("a", EnteredItem("x", "100"))},{SectionJson("b", EnteredItem("y", "100"))},{SectionJson("c", EnteredItem("z", "100"))}]}}");

        Score(checklist, Sheet(Entered("x=60 y=90 z=80"))).Sections[0].Derivation.Should().ContainSingle().Which.In(DisclosureCompliance.Messages.Language.English).Should().Be(words);
    }

    [Theory]
    [InlineData("mean", "a=20 b=50", "35 of 50 known, 70/3 to 50 of 60")]
    [InlineData("highest", "a=20 b=50", "50 of 50 known, 50 to 80 of 60")]
    [InlineData("lowest", "a=20 b=50", "20 of 50 known, 0 to 20 of 60")]
    [InlineData("median", "a=20", "20 of 40 known, 0 to 60 of 60")]
    [InlineData("mean", "", "0 of 0 known, 0 to 60 of 60")]
    [InlineData("mean", "a=20 b=50 c=na", "35 of 50 known, 35 to 35 of 50")]
    [InlineData("mean", "a=na b=na c=na", "0 of 0 known, 0 to 0 of 0")]
    public void Only_scored_parts_make_what_is_known(string combine, string answers, string outcome)
    {
        // a is worth 40, b 60, c 80; c is open where nothing is said of it.
        var items = EnteredItem("a", "40") + "," + EnteredItem("b", "60") + "," + EnteredItem("c", "80");

        var total = Score(OfSections(SectionJson("s", items, $"'combine':'{combine}','notApplicable':{{'points':'drop'}}")), Sheet(answers.Length == 0 ? string.Empty : Entered(answers))).Total;

        $"{total.Score} of {total.ScoredPoints} known, {total.Lowest} to {total.Highest} of {total.Points}".Should().Be(outcome);
    }

    [Fact]
    public void One_part_without_bound_leaves_a_mean_without_bound()
    {
        var items = EnteredItem("a", "40") + "," + ItemJson("b", "20", "{'kind':'deduct','rules':[{'key':'x','text':'x','each':5}]}", "'floor':'none'");

        Score(OfSections(SectionJson("s", items, "'combine':'mean'")), Sheet(Entered("a=40"))).Total.Outcome().Should().Be("Partial -..30");
    }
}
