using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>What a line, a step and a comparison say about themselves.</summary>
public sealed class ScoreTextTests
{
    [Theory]
    [InlineData("{'kind':'ladder','direction':'deduct','steps':[{'atMost':0,'points':0},{'above':0,'points':3}]}", "0", "“本项”：0，不扣分。")]
    [InlineData("{'kind':'ladder','direction':'deduct','steps':[{'atMost':0,'points':0},{'above':0,'points':3}]}", "1", "“本项”：1，扣 3 分。")]
    [InlineData("{'kind':'ladder','steps':[{'atMost':0,'points':0},{'above':0,'points':3}]}", "0", "“本项”：0，得 0 分。")]
    [InlineData("{'kind':'ratio','outOf':100,'combine':'lowest'}", "[82,76]", "“本项”：82, 76，取最低值 76，得 7.6 分。")]
    [InlineData("{'kind':'ratio','outOf':100,'combine':'trimmed-mean'}", "[82,76,90]", "“本项”：82, 76, 90，取去掉最高和最低后的平均值 82，得 8.2 分。")]
    [InlineData("{'kind':'entered','combine':'mean','direction':'deduct'}", "[0,3]", "“本项”：0, 3，取平均值 1.5，扣 1.5 分。")]
    public void A_rule_says_what_it_took_of_several_numbers_and_that_it_took_nothing_off(string scoring, string value, string words) =>
        Line("10", scoring, $"'value':{value}").Derivation[0].In(Language.Chinese).Should().Be(words);

    [Theory]
    [InlineData("{'step':'round','decimals':2,'rule':'half-away-from-zero'}", "'475/6'", "取整：475/6 分取整为 79.17 分。")]
    [InlineData("{'step':'limit','atMost':60}", "70", "限额：70 分，最高 60 分，按 60 分计。")]
    [InlineData("{'step':'limit','atLeast':60}", "50", "限额：50 分，最低 60 分，按 60 分计。")]
    [InlineData("{'step':'multiply','factor':0.5}", "50", "倍数：50 分乘以 0.5，为 25 分。")]
    [InlineData("{'step':'multiply','factor':2,'losses':true}", "90", "倍数：失分乘以 2，90 分变为 80 分。")]
    [InlineData("{'step':'convert','from':100,'to':10}", "50", "折算：50 分折算为 5 分。")]
    public void A_step_says_what_it_does_in_its_own_words(string step, string value, string words) =>
        Score(OfItems(EnteredItem("a", "100"), $"'steps':[{step}]"), Sheet(Entered("a=" + value))).Root.Steps[0].Message.In(Language.Chinese).Should().Be(words);

    [Fact]
    public void A_loss_of_what_does_not_apply_any_more_is_known_not_to_count()
    {
        var list = OfItems(EnteredItem("a", "10") + "," + EnteredItem("b", "10") + "," + EnteredItem("c", "10"), "'notApplicable':{'points':'drop'}");

        var difference = ScoreDifference.Between(Score(list, Sheet(Entered("a=5 b=5 c=10"))), Score(list, Sheet(Entered("a=na c=10"))));

        difference.Losses.Select(loss => loss.Kind).Should().Equal(LossChangeKind.NotApplicable, LossChangeKind.NotKnown);
    }

    [Fact]
    public void Stranded_points_are_those_of_the_item_that_was_answered()
    {
        const string Over = "'notApplicable':{'points':'spread-over-siblings','shares':'equally','amounts':'scaled'}";
        var list = OfSections(
            SectionJson("s", EnteredItem("a", "10"), Over) + "," + SectionJson("t", EnteredItem("c", "5", "'notApplicable':{'points':'move','to':'a','amounts':'scaled'}") + "," + EnteredItem("b", "0")));

        Score(list, Sheet(Entered("a=na b=0 c=na"))).Faults.Select(fault => (fault.Code, fault.Value)).Should().Equal(("answer.points-stranded", "a"), ("answer.points-stranded", "c"));
    }
}
