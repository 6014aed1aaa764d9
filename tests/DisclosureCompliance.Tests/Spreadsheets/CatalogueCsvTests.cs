using DisclosureCompliance.CatalogueReviews;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Spreadsheets;
using DisclosureCompliance.TimeLimits;
using DisclosureCompliance.Vocabularies;
using NodaTime;

namespace DisclosureCompliance.Tests.Spreadsheets;

/// <summary>Tables in the form of the published grass-roots catalogues (基层政务公开标准目录), with the faults that they have.</summary>
public sealed class CatalogueCsvTests
{
    private const string Header =
        """
        某镇基层政务公开标准目录,,,,,,,,,,,,,
        序号,公开事项,,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,,公开方式,,公开层级,
        ,一级事项,二级事项,,,,,,全社会,特定群体（请写明）,主动,依申请,县级,乡级

        """;

    private const string Table = Header +
        """
        1,政策文件,法律法规,●文件名称●文号●发文部门,《政府信息公开条例》（国务院令第711号）、《社会救助暂行办法》,信息形成或者变更之日起20个工作日内,镇人民政府,"■政府网站 □政府公报
        ■公开查阅点 □其他",√,,√,,,√
        2,,其他政策,文件名称、文号,,,,,√,,√,,,√
        3,村务,财务,收支明细；资产,《村民委员会组织法》第三十条,每季度首月20日,行政村,同上,,村民,√,,√,√
        4,,干部,名单,税总发〔2017〕44号,长期公开,同上,政府网站、公示栏,√,,,√,,√
        """;

    [Fact]
    public void A_header_of_two_rows_without_a_title_above_it_is_no_title()
    {
        var import = CatalogueCsv.Parse("公开事项,,公开渠道和载体,公开时限\n一级事项,二级事项,,\n村务,财务收支,■公示栏,每季度\n", "t.csv", new CatalogueCsvOptions("village")).GetValueOrThrow();

        import.Catalogue.Title.ToString().Should().Be("village");
    }

    [Fact]
    public void A_catalogue_with_two_header_rows_and_merged_cells_is_read()
    {
        var import = Parse(Table).GetValueOrThrow();
        var items = import.Catalogue.Items;

        import.Catalogue.Title.ToString().Should().Be("某镇基层政务公开标准目录");
        items.Select(item => (item.Id, item.Title.ToString())).Should().Equal(("1", "政策文件/法律法规"), ("2", "政策文件/其他政策"), ("3", "村务/财务"), ("4", "村务/干部"));
        items[0].RequiredElements.Select(element => element.Title.ToString()).Should().Equal("文件名称", "文号", "发文部门");
        items[0].LegalBasis.Select(basis => (basis.Instrument.ToString(), basis.DocumentNumber)).Should().Equal(("《政府信息公开条例》", "国务院令第711号"), ("《社会救助暂行办法》", null));
        items[0].Deadline.Should().Be(new WithinRule(20, PeriodUnit.WorkingDays));
        items[0].DeadlineText.Should().Be("信息形成或者变更之日起20个工作日内");
        items[0].Channels.Should().Equal("政府网站", "公开查阅点");
        items[0].Audience.Should().BeNull();
        (items[0].Mode, items[0].Level).Should().Be((DisclosureMode.Proactive, "township"));
        import.Items.Select(item => item.Row).Should().Equal([4, 5, 6, 7], "a line break in a cell makes no row");
    }

    [Fact]
    public void What_was_merged_is_repeated_and_that_is_said()
    {
        var result = Parse(Table);
        var items = result.GetValueOrThrow().Catalogue.Items;

        items[1].ResponsibleUnit.Should().Be("镇人民政府");
        items[1].Channels.Should().Equal("政府网站", "公开查阅点");
        items[2].Channels.Should().Equal("政府网站", "公开查阅点");
        items[3].ResponsibleUnit.Should().Be("行政村");
        result.Faults.Where(fault => fault.Code == "csv.catalogue.filled-in").Select(fault => fault.Place).Should().Equal(
            "row 3, column 5 (公开依据)", "row 3, column 6 (公开时限)", "row 3, column 7 (公开主体)", "row 3, column 8 (公开渠道和载体)");
    }

    [Fact]
    public void Class_audience_mode_and_levels_are_taken_from_limits_and_ticks()
    {
        var result = Parse(Table);
        var items = result.GetValueOrThrow().Catalogue.Items;

        items.Select(item => item.Category).Should().Equal(DisclosureCategory.AdHoc, DisclosureCategory.AdHoc, DisclosureCategory.Periodic, DisclosureCategory.Permanent);
        result.Faults.Should().ContainSingle(fault => fault.Code == "csv.catalogue.class-assumed").Which.Message.ArgumentIn("count", Language.English).Should().Be("2");
        items[2].Audience!.ToString().Should().Be("村民");
        items[2].Level.Should().Be("county-and-township");
        items[2].LegalBasis[0].Article!.ToString().Should().Be("第三十条");
        items[3].Mode.Should().Be(DisclosureMode.OnRequest);
        items[3].LegalBasis[0].DocumentNumber.Should().Be("税总发〔2017〕44号");
    }

    [Fact]
    public void A_header_in_one_row_and_another_order_will_do()
    {
        var item = Parse("公开时限,公开主体,公开事项,公开层级,公开方式\n批准后20日内,财政所,预算,乡级,依申请公开").GetValueOrThrow().Catalogue.Items.Should().ContainSingle().Which;

        (item.Id, item.Title.ToString(), item.Level, item.Mode).Should().Be(("1", "预算", "township", DisclosureMode.OnRequest));
        item.Deadline.Should().BeOfType<WithinRule>().Which.Length.Should().Be(PeriodLength.OfDays(20));
    }

    [Theory]
    [InlineData("1,甲,乙,内容,《条例》,次沟中迁,镇政府,政府网站,√,,√,,,√", "csv.catalogue.deadline-not-read", "row 4, column 6 (公开时限)")]
    [InlineData("1,甲,乙,内容,《条例》,,镇政府,政府网站,√,,√,,,√", "csv.catalogue.no-deadline", "row 4, column 6 (公开时限)")]
    [InlineData("1,甲,乙,内容,《条例》,长期公开,镇政府,□政府网站 □公示栏,√,,√,,,√", "csv.catalogue.channels", "row 4, column 8 (公开渠道和载体)")]
    [InlineData("1,甲,乙,内容,《条例》,长期公开,镇政府,政府网站,√,,√,√,,√", "csv.catalogue.both-modes", "row 4, column 12 (依申请)")]
    [InlineData("1,,乙,内容,《条例》,长期公开,镇政府,政府网站,√,,√,,,√", "csv.catalogue.no-first-level", "row 4, column 2 (一级事项)")]
    [InlineData("1,甲,乙,内容,《条例》,长期公开,镇政府,政府网站,√,,√,,,√\n1,甲,丙,内容,《条例》,长期公开,镇政府,政府网站,√,,√,,,√", "csv.catalogue.numbers-repeat", "row 3, column 1 (序号)")]
    public void What_is_odd_is_said_with_its_place_and_the_rest_is_kept(string rows, string code, string place)
    {
        var result = Parse(Header + rows);

        result.Succeeded.Should().BeTrue();
        result.Faults.Where(fault => fault.Code != "csv.catalogue.class-assumed").Select(fault => (fault.Code, fault.Place)).Should().Equal((code, place));
    }

    [Theory]
    [InlineData("自信息形成之日起3个工作日内，公示期不少于7个工作日", "自信息形成之日起3个工作日内", "公示不少于7个工作日", null)]
    [InlineData("长期公开，公示期不少于7个工作日", "长期公开", "公示不少于7个工作日", null)]
    [InlineData("公示期不少于7个工作日", "公示不少于7个工作日", null, null)]
    [InlineData("信息形成之日起20个工作日内，超过2周未更新", "自信息形成之日起20个工作日内", null, "超过2周未更新即过期")]
    public void A_time_on_display_beside_a_limit_is_the_display_of_the_item(string limit, string deadline, string? display, string? freshness)
    {
        var catalogue = Parse("公开事项,公开时限,公开主体\n甲,\"" + limit + "\",镇政府").GetValueOrThrow().Catalogue;
        var item = catalogue.Items[0];

        (item.Deadline.Describe().In(Language.Chinese), item.Display?.Describe().In(Language.Chinese), item.Freshness?.Describe().In(Language.Chinese)).Should().Be((deadline, display, freshness));
        CatalogueReview.Of(new CatalogueReviewRequest(catalogue, new LocalDate(2024, 6, 1))).Findings.Should().NotContain(finding => finding.Code.StartsWith("catalogue-review.text-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("■全社会", null, null)]
    [InlineData("☑全社会 □特定群体", null, null)]
    [InlineData("√全社会", null, null)]
    [InlineData("■全社会 □特定群体", null, null)]
    [InlineData("全社会 √", null, null)]
    [InlineData("全社会（√） 特定群体（ ）", null, null)]
    [InlineData("R全社会 £特定群体", null, null)]
    [InlineData("面向全社会", null, null)]
    [InlineData("公民、法人和其他组织", null, null)]
    [InlineData("全社会√，特定群体", null, "csv.catalogue.audience-assumed")]
    [InlineData("√全社会　特定群体", null, "csv.catalogue.audience-open")]
    [InlineData("—", null, null)]
    [InlineData("■特定群体（本村村民）", "本村村民", null)]
    [InlineData("□全社会 ☑特定群体：本村村民", "本村村民", null)]
    [InlineData("□全社会■特定群体（请写明：低保户）", "低保户", "csv.catalogue.audience-unknown")]
    [InlineData("特定群体（本村村民、驻村干部）", "本村村民、驻村干部", null)]
    [InlineData("□全社会 ■特定群体", "特定群体", null)]
    [InlineData("□全社会 ■特定群体（ ）", "特定群体", null)]
    [InlineData("þ全社会 ¨特定群体", null, "csv.catalogue.audience-open")]
    [InlineData("□全社会 ×特定群体", null, "csv.catalogue.audience-open")]
    [InlineData("□全社会 □特定群体", null, "csv.catalogue.audience-open")]
    [InlineData("■全社会 ■特定群体", null, "csv.catalogue.audience-open")]
    [InlineData("全社会;特定群众", null, "csv.catalogue.audience-open")]
    [InlineData("\uF0FE全社会 \uF0A8特定群体", null, "csv.catalogue.audience-open")]
    [InlineData("全社会 □特定群体", null, "csv.catalogue.audience-assumed")]
    [InlineData("■被征收人", "被征收人", "csv.catalogue.audience-unknown")]
    [InlineData("服务对象", "服务对象", null)]
    public void A_cell_of_audiences_is_read_as_what_is_ticked(string cell, string? audience, string? code)
    {
        var result = Parse($"公开事项,公开时限,公开对象\n甲,20个工作日内,{cell}");

        result.GetValueOrThrow().Catalogue.Items[0].Audience?.ToString().Should().Be(audience);
        result.Faults.Where(fault => fault.Place.Contains("公开对象")).Select(fault => fault.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("√,—", null, false)]
    [InlineData("√,□", null, false)]
    [InlineData("√,×", null, false)]
    [InlineData("×,村民", "村民", false)]
    [InlineData(",√", "特定群体", false)]
    [InlineData("√,村民", null, true)]
    public void A_column_for_everyone_and_one_for_a_group_are_read_together(string cells, string? audience, bool isOdd)
    {
        var result = Parse($"公开事项,公开时限,全社会,特定群体\n甲,20个工作日内,{cells}");

        result.GetValueOrThrow().Catalogue.Items[0].Audience?.ToString().Should().Be(audience);
        result.Faults.Any(fault => fault.Code == "csv.catalogue.audience-open").Should().Be(isOdd);
    }

    [Fact]
    public void Modes_and_levels_in_boxes_are_read_as_what_is_ticked()
    {
        var item = Parse("公开事项,公开时限,公开方式,公开层级\n甲,20个工作日内,□主动公开 ■依申请公开,□县级 ■乡级").GetValueOrThrow().Catalogue.Items[0];
        var columns = Parse("公开事项,公开时限,县级,乡级,主动,依申请\n甲,20个工作日内,√,□,√,×").GetValueOrThrow().Catalogue.Items[0];

        (item.Mode, item.Level).Should().Be((DisclosureMode.OnRequest, "township"));
        (columns.Mode, columns.Level).Should().Be((DisclosureMode.Proactive, "county"));
    }

    [Fact]
    public void A_limit_that_is_not_read_makes_no_rule_and_boxes_without_a_tick_no_channel()
    {
        var item = Parse(Header + "1,甲,乙,内容,《条例》,次沟中迁,镇政府,□政府网站 □公示栏,√,,√,,,√").GetValueOrThrow().Items[0];

        item.Item.Deadline.Should().Be(new VagueRule(Vagueness.AsRequired));
        item.Item.DeadlineText.Should().Be("次沟中迁");
        item.Item.Channels.Should().BeEmpty();
        item.Channels!.Status.Should().Be(CellStatus.Ambiguous);
    }

    [Theory]
    [InlineData("", "load.empty")]
    [InlineData("甲,乙\n1,2", "csv.catalogue.no-header")]
    [InlineData("序号,公开事项,公开时限", "csv.catalogue.no-items")]
    [InlineData("序号,公开事项,公开时限,公开时限\n1,甲,长期公开,长期公开", "csv.column-twice")]
    [InlineData("序号,公开事项,公开时限\n1,甲,长期公开\n乙,长期公开", "csv.catalogue.shifted-row")]
    [InlineData("序号,公开事项,公开时限\n1,,长期公开", "csv.catalogue.title-missing")]
    public void A_table_that_cannot_be_used_says_why(string csv, string code)
    {
        var result = Parse(csv);

        result.Succeeded.Should().BeFalse();
        result.Faults.Where(fault => fault.Severity == FaultSeverity.Error).Select(fault => fault.Code).Should().Equal(code);
    }

    [Fact]
    public void Marks_that_mean_must_make_required_channels()
    {
        var result = CatalogueCsv.Parse(
            "序号,公开事项,公开时限,公开渠道和载体\n1,拟征收土地告知,长期公开,◆政府网站 ▲征地信息公开平台",
            "land.csv",
            new CatalogueCsvOptions("land") { Marks = MarkMeaning.Obligation });

        var item = result.GetValueOrThrow().Catalogue.Items[0];
        item.Channels.Should().Equal("政府网站", "征地信息公开平台");
        item.RequiredChannels.Should().Equal("政府网站");
    }

    [Fact]
    public void A_file_of_another_encoding_is_refused()
    {
        using var gbk = new MemoryStream([0xD0, 0xF2, 0xBA, 0xC5, 0x2C, 0xCA, 0xC2]);

        CatalogueCsv.Read(gbk, "gbk.csv", new CatalogueCsvOptions("x")).Faults.Select(fault => fault.Code).Should().Equal("csv.encoding");
    }

    private static LoadResult<CatalogueImport> Parse(string csv) => CatalogueCsv.Parse(csv, "catalogue.csv", new CatalogueCsvOptions("town"));
}
