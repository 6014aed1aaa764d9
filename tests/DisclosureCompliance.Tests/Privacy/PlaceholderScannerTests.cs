using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Tests.Privacy;

public sealed class PlaceholderScannerTests
{
    private static readonly PlaceholderScanner Scanner = new();

    [Theory]
    [InlineData("待补充", PlaceholderKind.Filler)]
    [InlineData("负责人：待定", PlaceholderKind.Filler)]
    [InlineData("（略）", PlaceholderKind.Omission)]
    [InlineData("一、概况\n略。\n二、职责", PlaceholderKind.Omission)]
    [InlineData("姓名|同上|男", PlaceholderKind.Omission)]
    [InlineData("……此处省略三千字……", PlaceholderKind.Omission)]
    [InlineData("XXX局关于×的通知", PlaceholderKind.Filler)]
    [InlineData("××年×月", PlaceholderKind.Filler)]
    [InlineData("单位：____", PlaceholderKind.Filler)]
    [InlineData("Lorem Ipsum dolor", PlaceholderKind.Filler)]
    [InlineData("todo", PlaceholderKind.Filler)]
    [InlineData("ＴＢＤ", PlaceholderKind.Filler)]
    [InlineData("栏目建设中", PlaceholderKind.Filler)]
    [InlineData("待 补 充", PlaceholderKind.Filler)]
    [InlineData("内容待　补\u00a0充。", PlaceholderKind.Filler)]
    [InlineData("待補充", PlaceholderKind.Filler)]
    [InlineData("（此处填写单位名称）", PlaceholderKind.Filler)]
    [InlineData("尊敬的{{name}}：", PlaceholderKind.Filler)]
    [InlineData("合计 #REF!", PlaceholderKind.Filler)]
    [InlineData("电话：暂缺", PlaceholderKind.Filler)]
    [InlineData("电话：暂   无", PlaceholderKind.Filler)]
    [InlineData("（正文略）", PlaceholderKind.Omission)]
    [InlineData("办理流程：详见官网", PlaceholderKind.Omission)]
    [InlineData("详见附件", PlaceholderKind.Attachment)]
    [InlineData("名单见附件1", PlaceholderKind.Attachment)]
    public void What_stands_for_content_is_found(string text, PlaceholderKind kind) =>
        Scanner.Scan(text, hasAttachments: false).Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Theory]
    [InlineData("战略合作")]
    [InlineData("省略号的用法")]
    [InlineData("待定岗位已全部落实到人")]
    [InlineData("待遇同上年持平")]
    [InlineData("无")]
    [InlineData("手机：138xxxx0001")]
    [InlineData("3×4")]
    [InlineData("XL 号")]
    [InlineData("办公室电话12345")]
    [InlineData("测试结果合格")]
    [InlineData("a_b")]
    [InlineData("待    补充")]
    [InlineData("待\n补充")]
    [InlineData("待\t补充")]
    [InlineData("等待 补充兵员")]
    [InlineData("正文略有删节")]
    [InlineData("岗位暂缺三人")]
    [InlineData("报名条件见官网公告")]
    public void Sentences_are_left_alone(string text) => Scanner.Scan(text, hasAttachments: false).Should().BeEmpty();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n\u3000\u00a0")]
    [InlineData("——。……")]
    [InlineData("\u200b")]
    public void A_blank_is_one_however_it_is_written(string? text)
    {
        var blank = Scanner.Scan(text, hasAttachments: true).Should().ContainSingle().Which;

        blank.Kind.Should().Be(PlaceholderKind.Blank);
        blank.IsAll.Should().BeTrue();
    }

    [Fact]
    public void A_reference_to_an_attachment_is_in_order_where_there_is_one()
    {
        Scanner.Scan("详见附件", hasAttachments: true).Should().BeEmpty();
        Scanner.Scan("详见附件。其余待补充。", hasAttachments: true).Should().ContainSingle().Which.Text.Should().Be("待补充");
    }

    [Fact]
    public void It_says_whether_anything_else_is_there()
    {
        Scanner.Scan("（略）", false)[0].IsAll.Should().BeTrue();
        var part = Scanner.Scan("已公开。\n联系人：待定", false)[0];
        part.IsAll.Should().BeFalse();
        part.Place.ToString().Should().Be("2:5");
    }

    [Theory]
    [InlineData("X")]
    [InlineData("X ")]
    [InlineData("略")]
    [InlineData("略 ")]
    [InlineData("_")]
    [InlineData("待补")]
    public void Hostile_text_comes_to_an_end(string piece) =>
        Scanner.Scan(string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)), false).Count.Should().BeLessOrEqualTo(500_000);
}
