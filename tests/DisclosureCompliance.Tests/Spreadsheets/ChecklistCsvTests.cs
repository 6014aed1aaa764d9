using System.Text;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Spreadsheets;

namespace DisclosureCompliance.Tests.Spreadsheets;

public sealed class ChecklistCsvTests
{
    [Fact]
    public void A_table_with_merged_cells_and_sums_becomes_sections_and_items()
    {
        var result = Import(
            "\uFEFF\"某县考核细则\",,,\r\n类  别,\"考核\r\n内容\",【分值】,评分标准（扣分）\r\n组织领导,领导分工,4分,未明确分管领导扣1分\r\n,业务培训,６,\"每缺席一次扣2分，扣完6分为止\"\r\n小计,,10,\r\n载体,网站,5.0000,每缺一项扣0.5分\r\n合计,,15,\r\n注：本表一式两份,,,\r\n");

        result.Faults.Should().BeEmpty();
        var checklist = result.Value!.Checklist;
        checklist.Title.ToString().Should().Be("某县考核细则");
        checklist.Sections.Select(section => $"{section.Title} {section.Points}").Should().Equal("组织领导 10", "载体 5");
        checklist.Items.Select(item => $"{item.Id} {item.Title} {item.Points}").Should().Equal("1 领导分工 4", "2 业务培训 6", "3 网站 5");
        checklist.PrintedTotal.Should().Be((Rational)15);
        checklist.Items[1].PrintedRule!.ToString().Should().Be("每缺席一次扣2分，扣完6分为止");
    }

    [Theory]
    [InlineData("考评项目,分值,评分标准,备注")]
    [InlineData("评分标准;备注;分值;测评指标")]
    [InlineData("一级指标\t二级指标\t指标分值\t扣分细则\t考核办法")]
    [InlineData("评估内容,满分,考核标准,考核办法,自评分,考核分")]
    [InlineData("Item,Max Points,Rule")]
    [InlineData("item,points,rule")]
    public void Headers_are_known_in_any_order_and_with_any_delimiter(string header)
    {
        var cells = header.Split(',', ';', '\t').Select(name => name switch
        {
            "分值" or "指标分值" or "满分" or "Max Points" or "points" => "5",
            "评分标准" or "扣分细则" or "考核标准" or "Rule" or "rule" => "每项扣1分",
            "备注" or "考核办法" or "自评分" or "考核分" => string.Empty,
            _ => "名称" + name,
        });
        var delimiter = header.IndexOf('\t') >= 0 ? "\t" : header.IndexOf(';') >= 0 ? ";" : ",";

        var result = Import(header + "\n" + string.Join(delimiter, cells));

        result.Value!.Checklist.Items.Should().ContainSingle().Which.Points.Should().Be((Rational)5);
        result.Value.Rules[0].IsRecognised.Should().BeTrue();
    }

    [Fact]
    public void Sums_that_do_not_add_up_are_said_with_row_and_column()
    {
        var result = Import("类别,考核内容,分值\n甲,一,4\n,二,6\n小计,,11\n乙,三,5\n合计,,15\n");

        var fault = result.Faults.Should().ContainSingle().Subject;
        fault.Code.Should().Be("csv.sum-differs");
        fault.Place.Should().Be("row 4, column 3 (分值)");
        fault.Value.Should().Be("11");
    }

    [Fact]
    public void Every_fault_comes_at_once_with_its_row_and_column()
    {
        var result = Import("考核内容,分值,扣分\n一,五,\n,,\n二,,\n三,5,多\n");

        result.Succeeded.Should().BeFalse();
        result.Faults.Select(fault => $"{fault.Place} {fault.Code}").Should().Equal(
            "row 2, column 2 (分值) csv.bad-number",
            "row 2, column 2 (分值) csv.points-missing",
            "row 4, column 2 (分值) csv.points-missing",
            "row 5, column 3 (扣分) csv.bad-number");
    }

    [Theory]
    [InlineData("", "load.empty")]
    [InlineData("甲,乙\n1,2", "csv.no-header")]
    [InlineData("考核内容,分值\n\"一,2", "csv.open-quote")]
    [InlineData("考核内容,分值,得分,考核分\n一,2,1,1", "csv.column-twice")]
    [InlineData("考核内容,分值\n", "csv.no-items")]
    public void A_table_that_cannot_be_read_says_why(string csv, string code) => Import(csv).Faults.Select(fault => fault.Code).Should().Equal(code);

    [Theory]
    [InlineData(new byte[] { 0xBF, 0xBC, 0xBA, 0xCB }, "csv.encoding")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00 }, "csv.utf-16")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04 }, "csv.workbook")]
    public void Another_encoding_is_refused_with_a_remedy(byte[] bytes, string code)
    {
        var fault = ChecklistCsv.Read(new MemoryStream(bytes), "t.csv", new ChecklistCsvOptions("x")).Faults.Should().ContainSingle().Subject;

        fault.Code.Should().Be(code);
        fault.Message.RemedyIn(Language.English).Should().Contain("CSV UTF-8");
    }

    [Fact]
    public void A_rule_over_several_rows_is_one_rule_and_points_in_the_title_count()
    {
        var result = Import("考核项目,评分标准,评定依据\n人员选派（10分）,未按要求选派的每次扣3分；,\n,擅自撤换的每人次扣2分,\n");

        var item = result.Value!.Checklist.Items.Should().ContainSingle().Subject;
        item.Points.Should().Be((Rational)10);
        item.Scoring.Rules.Select(rule => $"{rule.Key} {((EachAmount)rule.Amount).Points}").Should().Equal("r1 3", "r2 2");
    }

    [Fact]
    public void A_title_that_is_printed_again_under_another_section_is_another_item()
    {
        var result = Import("类别,考核内容,分值\n甲,更新及时,4\n乙,更新及时,6\n甲,内容准确,1\n");

        result.Value!.Checklist.Sections.Select(section => $"{section.Id} {string.Join(" ", section.Items.Select(item => item.Id))}").Should().Equal("s1 1 3", "s2 2");
    }

    [Fact]
    public void A_table_that_is_scored_already_is_entered_and_keeps_its_rules_as_words()
    {
        const string Csv = "考核内容,分值,评分标准,得分\n一,5,每项扣1分,4\n";

        var entered = Import(Csv).Value!;
        var ruled = ChecklistCsv.Parse(Csv, "t.csv", new ChecklistCsvOptions("x") { Scoring = ImportedScoring.Rules }).Value!;

        entered.Checklist.Items[0].Scoring.Rules[0].Amount.Should().BeOfType<EnteredAmount>();
        entered.Checklist.Items[0].PrintedRule!.ToString().Should().Be("每项扣1分");
        entered.Rules[0].Remark.Code.Should().Be("csv.rule-entered");
        ruled.Checklist.Items[0].Scoring.Rules[0].Amount.Should().BeOfType<EachAmount>();
    }

    [Fact]
    public void An_imported_rule_scores_as_the_paper_says()
    {
        var checklist = Import("考核内容,分值,评分标准\n培训,6,\"每缺席一次扣2分,扣完6分为止\"\n").Value!.Checklist;

        Rational? Score(int absences) => new ChecklistScorer().Score(checklist, new AnswerSheet("x", new ItemAnswer("1", ("r1", Fact.Count(absences))))).Total.Result;

        Score(0).Should().Be((Rational)6);
        Score(1).Should().Be((Rational)4);
        Score(5).Should().Be(Rational.Zero);
    }

    [Theory]
    [InlineData("发现一处错别字扣0.2分，扣完为止", "“发现一处错别字扣0.2分，扣完为止”：每有一次扣 0.2 分。|本项扣完为止，不计负分。", "\"发现一处错别字扣0.2分，扣完为止\": 0.2 off every time.|The item does not fall below 0.")]
    [InlineData("无意见箱不得分；每5条扣1分", "“无意见箱不得分”：扣 6 分，只扣一次。|“每5条扣1分”：每满 5 次扣 1 分。", "\"无意见箱不得分\": 6 off, once.|\"每5条扣1分\": 1 off for every 5 times.")]
    [InlineData("酌情扣1-5分", "“酌情扣1-5分”：扣多少由评分人填写，1 至 5 分。", "\"酌情扣1-5分\": what is taken off is entered, from 1 to 5.")]
    [InlineData("一项得2分，最高4分", "“一项得2分，最高4分”：每有一次得 2 分。|以上合计最多 4 分。", "\"一项得2分，最高4分\": 2 earned every time.|All of these together: 4 at most.")]
    [InlineData("制定制度得2分", "“制定制度得2分”：得 2 分，只得一次。", "\"制定制度得2分\": 2 earned, once.")]
    [InlineData("优6差0", "档次“优”：得 6 分。|档次“差”：得 0 分。", "Level \"优\": 6 earned.|Level \"差\": 0 earned.")]
    [InlineData("视情况综合评定", "", "")]
    public void What_was_made_of_a_rule_is_said_rule_by_rule(string rule, string chinese, string english)
    {
        var recognised = Import($"考核内容,分值,评分标准\n培训,6,{rule}\n").Value!.Rules[0];

        string Said(Language language) => string.Join("|", recognised.Readings.Select(reading => reading.In(language)));

        (Said(Language.Chinese), Said(Language.English)).Should().Be((chinese, english));
        recognised.IsRecognised.Should().Be(chinese.Length > 0);
    }

    [Fact]
    public void A_stream_is_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("考核内容,分值\n一,2\n"));

        ChecklistCsv.Read(stream, "t.csv", new ChecklistCsvOptions("x")).Succeeded.Should().BeTrue();

        stream.CanRead.Should().BeTrue();
    }

    private static LoadResult<ChecklistImport> Import(string csv) => ChecklistCsv.Parse(csv, "t.csv", new ChecklistCsvOptions("x"));
}
