using DisclosureCompliance.Checking;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Which 附件 in a text asks for a file that has to be there.</summary>
public sealed class AttachmentMentionTests
{
    [Theory]
    [InlineData("详见附件", "见附件")]
    [InlineData("名单见附件1。", "见附件1")]
    [InlineData("名单见附件０９；", "见附件０９")]
    [InlineData("附件9", "附件9")]
    [InlineData("附件０：名单", "附件０：名单")]
    [InlineData("附件十", "附件十")]
    [InlineData("附件：2023年名单\n", "附件：2023年名单")]
    [InlineData("附件《名单》", "附件《名单》")]
    [InlineData("请填写附件\r\n并盖章", "写附件")]
    [InlineData("附件：无线电管理办法", "附件：无线电管理办法")]
    [InlineData("（见附件）", "见附件")]
    [InlineData("附件1：一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十", "附件1：一二三四五六七八九十一二三四五六七八九十")]
    [InlineData("附件：一二三四五六七八九十一二三四五六七八九十𠀀", "附件：一二三四五六七八九十一二三四五六七八九十")]
    public void A_reference_is_shown_as_it_stands(string text, string shown) => AttachmentMention.In(text).Should().StartWith(shown).And.Be(AttachmentMention.In("前文。\n" + text));

    [Theory]
    [InlineData("没有附件1")]
    [InlineData("未附附件1")]
    [InlineData("无附件：")]
    [InlineData("附件：无")]
    [InlineData("附件： 无。")]
    [InlineData("附件为名单")]
    [InlineData("附件")]
    [InlineData("见附件1\n附件1\n一、名单")]
    [InlineData("见附件1\n【附件1】\n一、名单")]
    [InlineData("见附件1\n　附件1：\r\n一、名单")]
    public void What_says_that_there_is_none_or_stands_in_the_text_asks_for_nothing(string text) => AttachmentMention.In(text).Should().BeNull();

    [Theory]
    [InlineData("见附件1\n附件1\n")]
    [InlineData("见附件1\n附件1\n \t\n")]
    [InlineData("见附件1\n附件1")]
    [InlineData("见附件1\n附件1 名单")]
    public void A_heading_with_nothing_behind_it_is_no_attachment(string text) => AttachmentMention.In(text).Should().Be("见附件1");
}
