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
    [InlineData("（附件略）", "附件略")]
    [InlineData("附件略", "附件略")]
    [InlineData("详见附表1。", "见附表1")]
    [InlineData("附：名单", "附：名单")]
    [InlineData("各村：\n　附: 1.名单\n\n某某局\n2023年1月5日", "附: 1.名单")]
    [InlineData("见附表1\n见附件2\n附表1 支出\n10 20", "见附件2")]
    public void So_is_one_by_another_word(string text, string shown) => AttachmentMention.In(text).Should().Be(shown);

    [Theory]
    [InlineData("附件略有改动")]
    [InlineData("附：无")]
    [InlineData("附： \n名单")]
    [InlineData("附：名单\n一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    [InlineData("见附表1\n附表1 支出\n10 20")]
    [InlineData("附表由财政所填报")]
    [InlineData("随文附：名单")]
    [InlineData("附近")]
    [InlineData("附")]
    public void What_stands_below_or_means_something_else_asks_for_nothing(string text) => AttachmentMention.In(text).Should().BeNull();

    [Theory]
    [InlineData("附件：1.名单 2.表格 3.说明", 3)]
    [InlineData("附件：1．名单\n2．表格\n\n某局\n3. 其他", 2)]
    [InlineData("附件：1、名单；2、表格", 2)]
    [InlineData("附件：名单", 0)]
    [InlineData("附件：1.名单\n2023.1.5", 1)]
    [InlineData("附件：2.名单", 0)]
    [InlineData("附件：1.5万元", 0)]
    [InlineData("见附件3。", 3)]
    [InlineData("见附件1；另见附件２", 2)]
    [InlineData("见附件十二", 12)]
    [InlineData("见附件二十", 20)]
    [InlineData("附件1-4", 4)]
    [InlineData("附件1至附件3", 3)]
    [InlineData("附件一至三", 3)]
    [InlineData("附件3份", 3)]
    [InlineData("附件3页", 0)]
    [InlineData("附件2023年名单", 0)]
    [InlineData("附件100", 0)]
    [InlineData("《办法》附件3", 0)]
    [InlineData("国发〔2019〕1号附件3", 0)]
    [InlineData("没有附件3", 0)]
    [InlineData("见附件3\n附件3\n名单", 0)]
    [InlineData("没有提到", 0)]
    public void The_highest_number_is_read_where_it_counts_attachments(string text, int highest) => AttachmentMention.HighestIn(text).Should().Be(highest);

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
