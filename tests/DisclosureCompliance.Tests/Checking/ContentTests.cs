using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>What a scan finds in the content of a publication. The identity number is the worked example of GB 11643-1999 and nobody's.</summary>
public sealed class ContentTests
{
    private const string Number = "11010519491231002X";

    [Fact]
    public void Each_kind_is_one_finding_with_the_masked_form_only()
    {
        var report = CheckText($"救助对象：张某，公民身份号码：{Number}；李某，公民身份号码：{Number}。本人手机：13800138000");

        report.Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.IdentityNumber, FindingCodes.MobileNumber);
        report.Findings[0].Message.In(Language.Chinese).Should().StartWith("“plan”的内容有 2 个居民身份号码（110");
        report.Findings.Should().OnlyContain(finding => finding.Wrong == DisclosureWrong.WronglyDisclosed && finding.Strength != FindingStrength.Fact);
        report.Findings.SelectMany(finding => new[] { finding.Message.In(Language.Chinese), finding.Message.In(Language.English), finding.Identity })
            .Should().NotContain(text => text.Contains("19491231") || text.Contains("00138000"));
    }

    [Fact]
    public void A_secrecy_marking_is_a_violation() =>
        CheckText("秘密★10年\n关于印发应急预案的通知").Findings.Should().ContainSingle()
            .Which.Should().Match<Finding>(finding => finding.Code == FindingCodes.SecrecyMarking && finding.Severity == FindingSeverity.Violation);

    [Fact]
    public void What_a_rule_excuses_is_passed_with_the_rule()
    {
        var report = CheckText("咨询电话：13800138000");

        report.Findings.Should().BeEmpty();
        var passed = report.Passed.Single(check => check.Aspect == CheckAspect.Content);
        passed.Note!.In(Language.Chinese).Should().StartWith("手机号码 1 处，");
        passed.Describe().In(Language.English).Should().Contain("may be open");
    }

    [Fact]
    public void A_clean_text_is_passed()
    {
        var report = CheckText("本预案自印发之日起施行。");

        report.Findings.Should().BeEmpty();
        report.Passed.Should().ContainSingle(check => check.Aspect == CheckAspect.Content && check.Note == null);
    }

    [Fact]
    public void A_host_may_scan_by_itself_and_hand_in_counts_instead_of_the_text()
    {
        var report = CheckContent(new RecordContent
        {
            Text = Number,
            Hits = [new ContentHit(ScanKind.BankCard, 3), new ContentHit(ScanKind.BankCard) { Strength = ScanStrength.Weak }, new ContentHit(ScanKind.MobileNumber, 2) { ExcusedBy = "own-rule" }],
        });

        report.Findings.Select(finding => finding.Identity).Should().Equal("finding.bank-card|plan||r", "finding.possibly-sensitive|plan||r|bank-card");
        report.Findings[0].Message.In(Language.Chinese).Should().StartWith("“plan”的内容有 3 个银行卡号。");
        report.Passed.Single(check => check.Aspect == CheckAspect.Content).Note!.In(Language.Chinese).Should().Be("手机号码 2 处，own-rule");
    }

    [Fact]
    public void What_rules_excuse_is_passed_by_kind_and_rule_with_the_sum_of_its_counts()
    {
        var report = CheckContent(new RecordContent
        {
            Hits =
            [
                new ContentHit(ScanKind.LandlineNumber) { ExcusedBy = "public-telephone" },
                new ContentHit(ScanKind.MobileNumber, 2) { ExcusedBy = "public-telephone" },
                new ContentHit(ScanKind.MobileNumber, 3) { ExcusedBy = "public-telephone" },
                new ContentHit(ScanKind.MobileNumber) { ExcusedBy = "own-rule" },
            ],
        });

        var notes = report.Passed.Where(check => check.Aspect == CheckAspect.Content).Select(check => check.Note!).ToArray();
        notes.Select(note => note.In(Language.Chinese)).Should().Equal("手机号码 1 处，own-rule", "手机号码 5 处，对外公布的服务电话", "固定电话号码 1 处，对外公布的服务电话");
        notes.Select(note => note.In(Language.English)).Should().Equal("a mobile number, 1: own-rule", "a mobile number, 5: A telephone for the public", "a landline number, 1: A telephone for the public");
    }

    [Theory]
    [InlineData("penalties,notices", "landline-number:notices")]
    [InlineData("notices,penalties", "landline-number:notices")]
    [InlineData("penalties,more-penalties", "")]
    public void The_occasion_of_an_item_excuses_for_that_item_only(string items, string found)
    {
        CatalogueItem ItemOf(string id) => new(id, LocalizedText.Same(id), DisclosureCategory.AdHoc, TwentyWorkingDays) { Subjects = id == "notices" ? ["money"] : ["administrative-penalty"] };
        DisclosureRecord RecordOf(string id) => new(id, id)
        {
            FormedOn = Day("2012-04-09"),
            PublishedAt = Day("2012-04-10"),
            Approvals = Approved,
            Content = new RecordContent { Text = "当事人电话：0571-88997766" },
        };

        var report = Checker().Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [.. items.Split(',').Select(ItemOf)]),
            new DisclosureRecordSet([.. items.Split(',').Select(RecordOf)], isComplete: true),
            Year2012,
            Day("2012-12-31")));

        string.Join("+", report.Findings.Select(finding => finding.Code.Replace("finding.", string.Empty) + ":" + finding.Item!.Id)).Should().Be(found);
    }

    [Theory]
    [InlineData("1949-12-30", false)]
    [InlineData("1949-12-31", true)]
    public void Nobody_is_born_after_the_publication_that_names_them(string published, bool isFound)
    {
        var item = Item("plan", DisclosureCategory.Permanent, TwentyWorkingDays);
        var record = new DisclosureRecord("r", "plan") { PublishedAt = Day(published), Content = new RecordContent { Text = Number } };

        Check(item, "2012-12-31", record).Findings.Any(finding => finding.Code == FindingCodes.IdentityNumber).Should().Be(isFound);
    }

    [Fact]
    public void A_duty_names_an_occasion_as_well_as_a_subject_does()
    {
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Duties = ["administrative-penalty"] };
        var record = new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), PublishedAt = Day("2012-04-10"), Approvals = Approved, Content = new RecordContent { Text = "当事人电话：0571-88997766" } };

        Check(item, "2012-12-31", record).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("138******00", true)]
    [InlineData("110***************2X", true)]
    [InlineData("13800138000", false)]
    [InlineData("138 0013 8000", false)]
    [InlineData("１３８００１３８０００", false)]
    public void A_hit_that_is_not_masked_is_refused(string masked, bool isTaken)
    {
        var make = () => new ContentHit(ScanKind.MobileNumber) { Masked = masked };

        if (isTaken)
        {
            make.Should().NotThrow();
        }
        else
        {
            make.Should().Throw<ArgumentException>().Which.Message.Should().NotContain(masked);
        }
    }

    private static ComplianceReport CheckText(string text) => CheckContent(new RecordContent { Text = text });

    private static ComplianceReport CheckContent(RecordContent content) => Check(
        Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays),
        "2012-12-31",
        new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), PublishedAt = Day("2012-04-10"), Content = content, Approvals = Approved });
}
