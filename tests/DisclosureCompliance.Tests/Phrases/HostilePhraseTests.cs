using DisclosureCompliance.Phrases;

namespace DisclosureCompliance.Tests.Phrases;

/// <summary>Texts that no office writes. Each comes as long as the parser reads, and a megabyte long.</summary>
public sealed class HostilePhraseTests
{
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData("9")]
    [InlineData("九")]
    [InlineData("十")]
    [InlineData("千")]
    [InlineData("或")]
    [InlineData("自")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("（）")]
    [InlineData("）公布）长期")]
    [InlineData("（变更）")]
    [InlineData("“")]
    [InlineData("［")]
    [InlineData("：")]
    [InlineData("，")]
    [InlineData("；")]
    [InlineData("之日起")]
    [InlineData("及时")]
    [InlineData("每")]
    [InlineData("每月")]
    [InlineData("20个工作日内")]
    [InlineData("1、")]
    [InlineData("其中")]
    [InlineData("按要求")]
    [InlineData("按")]
    [InlineData("同步")]
    [InlineData("与")]
    [InlineData("法律另有规定")]
    [InlineData("批准后")]
    [InlineData("变更、")]
    [InlineData("长期")]
    [InlineData("3月")]
    [InlineData("1-")]
    [InlineData("\0")]
    [InlineData(" ")]
    [InlineData("\u200b")]
    public void A_word_repeated_without_end_is_read_or_refused(string word)
    {
        foreach (var length in new[] { DeadlinePhraseParser.LongestText, Megabyte })
        {
            var text = string.Concat(Enumerable.Repeat(word, (length / word.Length) + 1)).Substring(0, length);
            DeadlinePhraseParser.Parse(text).Text.Should().BeSameAs(text);
            DeadlinePhraseParser.Parse("信息形成之日起20个工作日内" + text.Substring(20)).Text.Length.Should().BeGreaterThan(0);
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_is_read_as_any_other_character()
    {
        foreach (var text in new[] { "\ud83d", "\ude00", "\ude00\ud83d", "信息形成\ud83d之日起20个工作日内", "自\udc00批准之日起2\ud8000日内" })
        {
            DeadlinePhraseParser.Parse(text).Text.Should().Be(text);
        }
    }

    [Theory]
    [InlineData("信息形成之日起36526日内")]
    [InlineData("信息形成之日起101年内")]
    [InlineData("每99999999999999999999个月")]
    [InlineData("满九千九百九十九年")]
    [InlineData("信息形成之日起九千千千千千千千千日内")]
    [InlineData("每0个月")]
    [InlineData("每月0日前")]
    [InlineData("每月32日前")]
    [InlineData("每年2月30日前")]
    [InlineData("每年13月1日前")]
    [InlineData("每季度第54周前")]
    [InlineData("每季度第25个月1日前")]
    [InlineData("每年4月0日前")]
    public void A_number_that_no_limit_can_have_is_not_understood(string phrase) =>
        DeadlinePhraseParser.Parse(phrase).Status.Should().Be(PhraseStatus.NotUnderstood);
}
