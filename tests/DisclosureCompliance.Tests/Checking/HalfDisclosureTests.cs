using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

public sealed class HalfDisclosureTests
{
    [Fact]
    public void What_is_absent_blank_or_a_placeholder_is_told_apart_and_measured()
    {
        var report = CheckElements(["amount", new ElementContent("basis", " \u3000"), new ElementContent("phone", "待补充"), new ElementContent("scope", "全乡")], "amount", "basis", "phone", "scope", "term");

        report.Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.IncompleteElements, FindingCodes.BlankElements, FindingCodes.PlaceholderElements);
        report.Findings.Select(finding => finding.Strength).Should().Equal(FindingStrength.Fact, FindingStrength.Fact, FindingStrength.Strong);
        report.Findings.Should().OnlyContain(finding => finding.Wrong == DisclosureWrong.HalfDisclosed && finding.Evidence!.Share == Rational.Create(2, 5));
        var coverage = report.Findings[0].Evidence!.Elements!;
        (coverage.Required, coverage.Present, coverage.Share).Should().Be((5, 2, Rational.Create(2, 5)));
        coverage.Absent.Concat(coverage.Blank).Concat(coverage.Placeholders).Select(element => element.Id).Should().Equal("term", "basis", "phone");
        report.Statistics.Total.Incomplete.Should().Be(1, "three findings are still one publication");
        report.Findings[1].Message.In(Language.Chinese).Should().Be("“plan”有 1 项必备要素为空白：basis；5 项中实有 2 项。");
    }

    [Theory]
    [InlineData("略")]
    [InlineData("XXX")]
    [InlineData("同上")]
    [InlineData("详见附件")]
    public void A_placeholder_is_no_content(string text) =>
        CheckElements([new ElementContent("amount", text)], "amount").Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.PlaceholderElements);

    [Theory]
    [InlineData("12万元")]
    [InlineData("略高于上年")]
    [InlineData(null)]
    public void Content_or_what_nobody_looked_at_is_not_called_a_placeholder(string? text)
    {
        var report = CheckElements([new ElementContent("amount", text)], "amount");

        report.Findings.Should().BeEmpty();
        report.Passed.Should().ContainSingle(passed => passed.Aspect == CheckAspect.Elements);
    }

    [Theory]
    [InlineData("——", FindingCodes.BlankElements, 1)]
    [InlineData("。", FindingCodes.BlankElements, 1)]
    [InlineData("略", FindingCodes.PlaceholderElements, 0)]
    public void A_line_of_punctuation_is_blank_and_only_a_blank_counts_as_incomplete(string text, string code, int incomplete)
    {
        var report = CheckElements([new ElementContent("amount", text)], "amount");

        report.Findings.Select(finding => finding.Code).Should().Equal(code);
        report.Statistics.Total.Incomplete.Should().Be(incomplete);
    }

    [Fact]
    public void More_elements_cannot_be_lacking_than_are_required()
    {
        RequiredElement[] two = [new("a", LocalizedText.Same("a")), new("b", LocalizedText.Same("b"))];

        new ElementCoverage(2, two, [], []).Present.Should().Be(0);
        FluentActions.Invoking(() => new ElementCoverage(1, two, [], [])).Should().Throw<ArgumentException>().WithMessage("1 elements are required and 2 are said to be lacking.*");
    }

    [Fact]
    public void An_element_may_stand_in_an_attachment_that_is_there()
    {
        var record = new DisclosureRecord("r", "plan")
        {
            FormedOn = Day("2012-04-09"),
            PublishedAt = Day("2012-04-10"),
            Approvals = Approved,
            Elements = [new ElementContent("amount", "详见附件")],
            Content = new RecordContent { Attachments = ["预算表.xls"] },
        };

        Check(ItemWith("amount"), "2012-12-31", record).Findings.Should().BeEmpty();
    }

    [Fact]
    public void An_element_that_stands_there_twice_counts_by_the_fuller_one() =>
        CheckElements([new ElementContent("amount", ""), new ElementContent("amount", "待补充"), new ElementContent("amount", "5万元")], "amount").Findings.Should().BeEmpty();

    [Theory]
    [InlineData("各村：\n请遵照执行。\n附件：1.实施方案", "附件：1.实施方案")]
    [InlineData("具体名单见附件。", "见附件")]
    [InlineData("申请表（附件2）请自行下载", "附件2")]
    [InlineData("附件一《汇总表》", "附件一《汇总表》")]
    public void A_text_that_refers_to_an_attachment_without_one_is_half_disclosed(string text, string mention)
    {
        var finding = CheckContent(new RecordContent { Text = text, Attachments = [] }).Findings.Should().ContainSingle().Subject;

        finding.Code.Should().Be(FindingCodes.AttachmentMissing);
        finding.Message.ArgumentIn("mention", Language.Chinese).Should().Be(mention);
        finding.LegalBasis.Select(basis => basis.In(Language.Chinese)).Should().ContainSingle(basis => basis.Contains("第六条"));
    }

    [Theory]
    [InlineData("附件：无")]
    [InlineData("本通知无附件。")]
    [InlineData("申请材料的附件应当齐全，电子邮件附件不超过10兆。")]
    [InlineData("现印发方案（见附件）。\n附件\n实施方案\n一、总体要求")]
    [InlineData("名单见附件1。\n 附件1：\n张某某")]
    [InlineData("没有提到。")]
    public void A_text_that_has_its_attachment_within_or_needs_none_is_whole(string text) =>
        CheckContent(new RecordContent { Text = text, Attachments = [] }).Findings.Should().BeEmpty();

    [Fact]
    public void An_empty_text_is_a_signal_only_where_it_is_known_that_no_attachment_holds_the_content()
    {
        CheckContent(new RecordContent { Text = " \n", Attachments = [] }).Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.BlankText);
        CheckContent(new RecordContent { Text = string.Empty, Attachments = ["预算.xls"] }).Findings.Should().BeEmpty();
        CheckContent(new RecordContent { Text = string.Empty }).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("附件：1.名单 2.表格 3.说明", 1, true)]
    [InlineData("附件：1.名单 2.表格 3.说明", 2, true)]
    [InlineData("附件：1.名单 2.表格 3.说明", 3, false)]
    [InlineData("名单见附件3。", 1, true)]
    [InlineData("名单见附件1。", 1, false)]
    public void Fewer_attachments_than_the_text_counts_are_a_weak_signal(string text, int count, bool isFound)
    {
        var findings = CheckContent(new RecordContent { Text = text, Attachments = [.. Enumerable.Range(1, count).Select(i => i + ".xls")] }).Findings;

        findings.Select(finding => (finding.Code, finding.Strength, finding.Message.In(Language.Chinese))).Should().Equal(
            isFound ? [(FindingCodes.AttachmentMissing, FindingStrength.Weak, $"线索：“plan”的正文提到附件3，但只有 {count} 个附件。")] : []);
    }

    [Fact]
    public void Attachments_that_nobody_looked_for_are_not_called_missing() =>
        CheckContent(new RecordContent { Text = "名单见附件。" }).Findings.Should().BeEmpty();

    [Fact]
    public void A_number_that_differs_between_text_and_table_is_named_with_both_values()
    {
        var finding = CheckContent(new RecordContent
        {
            Figures = [new StatedFigure("公开信息", 1220, 1220), new StatedFigure("依申请公开", Rational.Parse("66"), Rational.Parse("66.5"))],
        }).Findings.Should().ContainSingle().Subject;

        (finding.Code, finding.Strength).Should().Be((FindingCodes.FiguresContradict, FindingStrength.Fact));
        finding.Message.In(Language.English).Should().Contain("'依申请公开': 66 in the text, 66.5 in the table");
    }

    [Theory]
    [InlineData("全年公开信息731条，其中甲24条、乙40条、丙100条、丁236条、戊8条、己7条、庚3条。", "418")]
    [InlineData("2012年共收到申请12件，其中当面8件，网上5件；答复12件。", "13")]
    [InlineData("支出1,200.5万元，其中人员800万元，办公400万元", "1200")]
    public void Parts_that_do_not_add_up_are_a_weak_signal(string text, string parts)
    {
        var finding = CheckContent(new RecordContent { Text = text }).Findings.Should().ContainSingle().Subject;

        (finding.Code, finding.Strength).Should().Be((FindingCodes.PartsDiffer, FindingStrength.Weak));
        finding.Message.ArgumentIn("parts", Language.Chinese).Should().Be(parts);
    }

    [Theory]
    [InlineData("2019年主动公开政府信息434条，其中机构职能1条、法规文件12条、规划196条、业务204条、人事1条、其他20条。")]
    [InlineData("公开1220余条，其中甲24条、乙40条。")]
    [InlineData("公开731条，其中甲24条、乙40条等。")]
    [InlineData("公开731条，其中甲24条，同比增长3条。")]
    [InlineData("公开731条，其中甲24条。")]
    [InlineData("公开731条，其中甲24条、乙40次。")]
    [InlineData("受理申请12件，公开5条，其中甲2条、乙2条。")]
    [InlineData("公开12条，其中9月3日前8条、10月1日后4条。")]
    [InlineData("其中其中其中1条，2条")]
    public void Parts_that_add_up_or_cannot_be_read_plainly_are_no_finding(string text) =>
        CheckContent(new RecordContent { Text = text }).Findings.Should().BeEmpty();

    [Fact]
    public void A_placeholder_in_the_text_is_a_signal_and_a_whole_text_passes()
    {
        CheckContent(new RecordContent { Text = "联系电话：待补充\n地址：方塘乡" }).Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.PlaceholderText);

        var whole = CheckContent(new RecordContent { Text = "联系电话：0563-4012345\n名单见附件1", Attachments = ["名单.xls"] });
        whole.Findings.Should().BeEmpty();
        whole.Passed.Should().ContainSingle(passed => passed.Aspect == CheckAspect.Wholeness);
    }

    [Theory]
    [InlineData("联系电话：待补充", FindingCodes.PlaceholderText)]
    [InlineData("名单见附件。", FindingCodes.AttachmentMissing)]
    [InlineData("共收到12件，其中当面8件，网上5件。", FindingCodes.PartsDiffer)]
    [InlineData(" ", FindingCodes.BlankText)]
    [InlineData(null, FindingCodes.FiguresContradict)]
    public void A_text_with_one_thing_lacking_is_not_whole(string? text, string code)
    {
        var report = CheckContent(new RecordContent { Text = text, Attachments = [], Figures = text is null ? [new StatedFigure("a", 1, 2)] : [] });

        report.Findings.Select(finding => finding.Code).Should().Equal(code);
        report.Passed.Should().NotContain(check => check.Aspect == CheckAspect.Wholeness);
    }

    [Fact]
    public void All_that_is_lacking_in_a_text_is_said() =>
        CheckContent(new RecordContent { Text = "电话：待补充。名单见附件。\n共收到12件，其中当面8件，网上5件。", Attachments = [], Figures = [new StatedFigure("a", 1, 2)] })
            .Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.PlaceholderText, FindingCodes.AttachmentMissing, FindingCodes.FiguresContradict, FindingCodes.PartsDiffer);

    [Theory]
    [InlineData("", 1)]
    [InlineData(null, 0)]
    public void Content_in_an_attachment_is_whole_where_somebody_looked_at_the_text(string? text, int passed) =>
        CheckContent(new RecordContent { Text = text, Attachments = ["预算.xls"] }).Passed.Count(check => check.Aspect == CheckAspect.Wholeness).Should().Be(passed);

    [Fact]
    public void Figures_that_agree_are_in_order_without_a_text() =>
        CheckContent(new RecordContent { Figures = [new StatedFigure("a", 1, 1)] }).Passed.Should().ContainSingle(check => check.Aspect == CheckAspect.Wholeness);

    private static CatalogueItem ItemWith(params string[] elements) => new("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays)
    {
        RequiredElements = [.. elements.Select(id => new RequiredElement(id, LocalizedText.Same(id)))],
    };

    private static ComplianceReport CheckElements(ElementContent[] present, params string[] required) => Check(ItemWith(required), "2012-12-31", new DisclosureRecord("r", "plan")
    {
        FormedOn = Day("2012-04-09"),
        PublishedAt = Day("2012-04-10"),
        Approvals = Approved,
        Elements = present,
        Content = new RecordContent { Attachments = [] },
    });

    private static ComplianceReport CheckContent(RecordContent content) => Check(ItemWith(), "2012-12-31", new DisclosureRecord("r", "plan")
    {
        FormedOn = Day("2012-04-09"),
        PublishedAt = Day("2012-04-10"),
        Approvals = Approved,
        Content = content,
    });
}
