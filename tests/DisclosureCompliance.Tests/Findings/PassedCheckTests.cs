using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Findings;

/// <summary>What is said of what is in order, whole, in both languages, and what a report by a host keeps.</summary>
public sealed class PassedCheckTests
{
    private static readonly CatalogueItem Accounts = new("accounts", new LocalizedText("账目", "Accounts"), DisclosureCategory.Periodic, Quarterly);
    private static readonly DisclosureRecord OfApril = Record("accounts", "2012-04-05", "2012-04-10", "2012-Q1");

    [Theory]
    [InlineData(CheckAspect.Timeliness, "“账目”（2012年第一季度）公开于 2012-04-10，期限为 2012-04-15。", "'Accounts' (first quarter of 2012) was published on 2012-04-10; it was due by 2012-04-15.")]
    [InlineData(CheckAspect.Elements, "“账目”（2012年第一季度）必备要素齐全。", "'Accounts' (first quarter of 2012) has all required elements.")]
    [InlineData(CheckAspect.Approval, "“账目”（2012年第一季度）审核程序完整。", "'Accounts' (first quarter of 2012) was approved as it should be.")]
    [InlineData(CheckAspect.Review, "“账目”在复核期限 2012-04-15 之内。", "'Accounts' is within its review interval, which ends on 2012-04-15.")]
    [InlineData(CheckAspect.Release, "“账目”（2012年第一季度）公开于 2012-04-10，先行程序已经完成。", "'Accounts' (first quarter of 2012) was published on 2012-04-10, after what must come first.")]
    [InlineData(CheckAspect.Display, "“账目”（2012年第一季度）公开于 2012-04-10，展示时间符合要求（2012-04-15）。", "'Accounts' (first quarter of 2012) was published on 2012-04-10 and was up for as long as it should be (2012-04-15).")]
    [InlineData(CheckAspect.Freshness, "“账目”更新及时，下次最迟应于 2012-04-15 更新。", "'Accounts' is up to date; its next update is due by 2012-04-15.")]
    [InlineData(CheckAspect.Places, "“账目”（2012年第一季度）公开的渠道符合要求。", "'Accounts' (first quarter of 2012) is in the channels where it should be.")]
    [InlineData(CheckAspect.Access, "“账目”（2012年第一季度）的公开方式和对象符合要求。", "'Accounts' (first quarter of 2012) is open in the way and to the people that the catalogue names.")]
    [InlineData(CheckAspect.Exemption, "“账目”（2012年第一季度）可以公开（已同意）。", "'Accounts' (first quarter of 2012) may be open (agreed).")]
    [InlineData(CheckAspect.Content, "“账目”（2012年第一季度）的内容中有可以公开的号码或者标志（已同意）。", "The content of 'Accounts' (first quarter of 2012) holds numbers or markings that may be open (agreed).")]
    [InlineData(CheckAspect.Wholeness, "“账目”（2012年第一季度）正文所称的附件和数字没有发现缺漏。", "'Accounts' (first quarter of 2012) has the attachments and figures that its text speaks of.")]
    [InlineData(CheckAspect.Dates, "“账目”（2012年第一季度）所载日期与落款、索引号、网址没有矛盾。", "The dates of 'Accounts' (first quarter of 2012) agree with its signature, index number and address.")]
    [InlineData(CheckAspect.Originality, "“账目”（2012年第一季度）与以前公开的内容没有雷同。", "'Accounts' (first quarter of 2012) is no copy of what was published before.")]
    public void What_is_in_order_says_of_what(CheckAspect aspect, string chinese, string english) =>
        Reads(new PassedCheck(aspect, Accounts, OfApril.Period, OfApril, Due) { Note = new LocalizedText("已同意", "agreed") }, chinese, english);

    [Theory]
    [InlineData(CheckAspect.Timeliness, "“账目”公开于 2012-04-10。", "'Accounts' was published on 2012-04-10.")]
    [InlineData(CheckAspect.Review, "“账目”在复核期限 – 之内。", "'Accounts' is within its review interval, which ends on –.")]
    [InlineData(CheckAspect.Content, "“账目”的内容没有发现不应公开的标志或者个人信息。", "Nothing that should not be open was found in the content of 'Accounts'.")]
    [InlineData(CheckAspect.Exemption, "“账目”可以公开。", "'Accounts' may be open.")]
    public void Without_a_period_a_deadline_and_a_note_less_is_said(CheckAspect aspect, string chinese, string english) =>
        Reads(new PassedCheck(aspect, Accounts, null, OfApril, null), chinese, english);

    [Fact]
    public void A_record_that_is_not_published_shows_no_day() =>
        Reads(new PassedCheck(CheckAspect.Timeliness, Accounts, null, new DisclosureRecord("r", "accounts"), null), "“账目”公开于 –。", "'Accounts' was published on –.");

    [Fact]
    public void A_check_keeps_what_it_is_given()
    {
        var check = new PassedCheck(CheckAspect.Places, Accounts, OfApril.Period, OfApril, Due);

        (check.Aspect, check.Item, check.Period, check.Record, check.Due, check.Note).Should().Be((CheckAspect.Places, Accounts, OfApril.Period, OfApril, Due, null));
    }

    [Fact]
    public void A_report_of_a_host_keeps_what_it_is_given()
    {
        var request = RequestWithoutApprovals();
        var ours = Checker().Check(request);
        var check = new PassedCheck(CheckAspect.Places, Accounts, null, OfApril, null);
        DisclosureRecord[] outside = [OfApril];

        var report = new ComplianceReport(request, "own", ours.Findings, [check], outside, ours.Statistics);

        (report.Request, report.CalendarId, report.Statistics, report.HasNoViolation).Should().Be((request, "own", ours.Statistics, false));
        report.Findings.Should().Equal(ours.Findings);
        report.Passed.Should().Equal(check);
        report.OutsideWindow.Should().Equal(outside);
    }

    private static Deadline Due { get; } = Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [Accounts]), new DisclosureRecordSet([], isComplete: true), Year2012, Day("2012-12-31"))).Findings[0].Due!;

    private static void Reads(PassedCheck check, string chinese, string english)
    {
        var message = check.Describe();

        (message.In(Language.Chinese), message.In(Language.English)).Should().Be((chinese, english));
    }
}
