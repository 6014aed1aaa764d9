using DisclosureCompliance.Checklists;
using DisclosureCompliance.Spreadsheets;

namespace DisclosureCompliance.Tests.Spreadsheets;

public sealed class RuleRecogniserTests
{
    [Theory]
    [InlineData("每项扣1分", "Deduct each 1/1")]
    [InlineData("每缺一项扣0.5分，扣完为止。", "Deduct each 0.5/1 floor 0")]
    [InlineData("每发现一次扣１分，扣完5分为止", "Deduct each 1/1 cap 5 floor 0")]
    [InlineData("每5条扣1分", "Deduct each 1/5")]
    [InlineData("未按时报送的，每次扣1分", "Deduct each 1/1")]
    [InlineData("未明确分管领导扣1分；无专兼职人员的扣1分；扣完4分为止", "Deduct once 1, once 1 cap 4 floor 0")]
    [InlineData("（1）不醒目每次扣1分；（2）不易识别每次扣0.5分。", "Deduct each 1/1, each 0.5/1")]
    [InlineData("无意见箱不得分", "Deduct once 100%")]
    [InlineData("无意见箱的，本项不得分", "Deduct once 100%")]
    [InlineData("酌情扣1-5分", "Deduct entered 1..5")]
    [InlineData("视情节扣5至10分", "Deduct entered 5..10")]
    [InlineData("酌情扣分", "Deduct entered 0..100%")]
    [InlineData("一项得2分，最高不超过6分", "Earn each 2/1 cap 6")]
    [InlineData("一项得2分,最高6分", "Earn each 2/1 cap 6")]
    [InlineData("每开展一次得1分，最高得3分", "Earn each 1/1 cap 3")]
    [InlineData("制定制度得2分；公开制度得3分", "Earn once 2, once 3")]
    [InlineData("优10良8一般6差0", "Earn level 优=10 良=8 一般=6 差=0")]
    [InlineData("优得10分、良得8分、一般得6分、差得0分", "Earn level 优=10 良=8 一般=6 差=0")]
    [InlineData("完整2、不全1、无0", "Earn level 完整=2 不全=1 无=0")]
    public void Words_with_one_reading_are_recognised(string rule, string expected) => Describe(rule).Should().Be(expected);

    [Theory]
    [InlineData("发现一处错别字扣0.2分", "Deduct each 0.2/1")]
    [InlineData("发现1处错别字扣0.2分", "Deduct each 0.2/1")]
    [InlineData("缺一项扣1分，扣完为止", "Deduct each 1/1 floor 0")]
    [InlineData("迟到一次扣0.5分", "Deduct each 0.5/1")]
    [InlineData("逾期一天扣1分", "Deduct each 1/1")]
    [InlineData("逾期1个工作日的，扣1分", "Deduct each 1/1")]
    [InlineData("超期一件扣3分", "Deduct each 3/1")]
    [InlineData("一项未公开扣2分", "Deduct each 2/1")]
    [InlineData("有一人次未到会的扣1分", "Deduct each 1/1")]
    [InlineData("发生一起投诉扣2分", "Deduct each 2/1")]
    [InlineData("逐项扣0.5分", "Deduct each 0.5/1")]
    [InlineData("发布一篇得0.5分，最高5分", "Earn each 0.5/1 cap 5")]
    [InlineData("未一次性告知扣1分", "Deduct once 1")]
    [InlineData("未一起公示扣1分", "Deduct once 1")]
    [InlineData("标准不统一扣1分", "Deduct once 1")]
    [InlineData("缺一项不得分", "Deduct once 100%")]
    [InlineData("每次扣1分，最高扣5分", "Deduct each 1/1 cap 5 floor 0")]
    public void What_counts_one_thing_counts_every_one_of_them(string rule, string expected) => Describe(rule).Should().Be(expected);

    [Theory]
    [InlineData("有一处以上错误扣1分")]
    [InlineData("超过一次扣1分")]
    [InlineData("一个月未更新扣2分")]
    [InlineData("半年未更新扣1分")]
    [InlineData("缺两项扣2分")]
    [InlineData("连续三次未更新扣2分")]
    [InlineData("第一次扣1分；第二次扣2分")]
    [InlineData("有一项不合格即扣5分")]
    [InlineData("没有一项扣2分")]
    [InlineData("设立一个信箱得2分")]
    [InlineData("设立一个公开栏，未设立扣2分")]
    [InlineData("应建立一项制度未建立扣1分")]
    [InlineData("未实行一户一档扣1分")]
    [InlineData("缺一项，该项不得分")]
    [InlineData("一次扣1-3分")]
    [InlineData("每迟到三次扣1分")]
    [InlineData("超过三次的每次扣1分")]
    [InlineData("每年至少培训一次，未培训扣1分")]
    [InlineData("每年开展一次培训未开展扣1分")]
    [InlineData("每低一个百分点扣0.5分")]
    [InlineData("每低5%扣1分")]
    [InlineData("视情节扣3分")]
    [InlineData("视情节最高扣3分")]
    [InlineData("未完成倒扣2分")]
    [InlineData("在考核总分中扣2分")]
    [InlineData("未公开、未更新的分别扣1分")]
    [InlineData("材料不全扣0.5分，扣完为止")]
    [InlineData("全部完成得10分；基本完成得6分")]
    public void A_number_that_may_be_a_threshold_a_step_or_a_duty_is_left_to_a_person(string rule) => Describe(rule).Should().Be("-");

    [Theory]
    [InlineData("每月不低于40条，低于标准每月扣5分，空白月每月扣10分")]
    [InlineData("存在任何一种情况扣0.5分")]
    [InlineData("四种情形各扣1分")]
    [InlineData("有得10分，无扣2分")]
    [InlineData("在2分内酌情给分")]
    [InlineData("逾期1-5个工作日扣1分，5日以上扣3分")]
    [InlineData("每两项扣1分")]
    [InlineData("每半年检查一次，缺一次扣1分")]
    [InlineData("无防护扣10分，其中无防雨扣5分")]
    [InlineData("未公开扣1分；每缺一项扣1分，扣完3分为止")]
    [InlineData("超过3次的每次扣1分")]
    [InlineData("每项扣1分，最高得3分")]
    [InlineData("做到的得2分，否则不得分")]
    [InlineData("按完成比例得分")]
    [InlineData("查看台账")]
    [InlineData("扣完为止")]
    public void Words_with_no_reading_or_more_than_one_are_left_to_a_person(string rule) => Describe(rule).Should().Be("-");

    [Fact]
    public void Hostile_words_do_not_cost_time_out_of_proportion()
    {
        foreach (var word in new[] { "每", "每项", "扣1分，", "优1", "（1）", "得" })
        {
            Describe(string.Concat(Enumerable.Repeat(word, 20_000))).Should().Be("-");
        }
    }

    private static string Describe(string rule)
    {
        if (RuleRecogniser.Read([rule], 10) is not var (scoring, floor))
        {
            return "-";
        }

        var amounts = scoring.Rules.Select(entry => entry.Amount switch
        {
            EachAmount each => $"each {each.Points}/{each.Per}",
            OnceAmount once => $"once {once.Points}",
            EnteredAmount entered => $"entered {entered.From}..{entered.To}",
            LevelAmount level => "level " + string.Join(" ", level.Levels.Select(entry => $"{entry.Key}={entry.Points}")),
            _ => "?",
        });
        var cap = scoring.Cap is { } most ? $" cap {most}" : string.Empty;
        return $"{scoring.Kind} {string.Join(", ", amounts)}{cap}{(floor is null ? string.Empty : $" floor {floor.Lowest}")}";
    }
}
