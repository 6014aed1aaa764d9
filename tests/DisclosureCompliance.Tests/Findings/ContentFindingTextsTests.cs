using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Records;
using DisclosureCompliance.Tests.Similarity;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Findings;

/// <summary>Every sentence about duties, contents, dates and copies, whole, in both languages: a value that is lost or in the wrong place is read at once.</summary>
public sealed class ContentFindingTextsTests
{
    private static readonly CatalogueItem Plan = ItemOf("plan", "规划", "Plan", DisclosureCategory.AdHoc, TwentyWorkingDays);
    private static readonly CatalogueItem Accounts = ItemOf("accounts", "账目", "Accounts", DisclosureCategory.Periodic, Quarterly);

    [Theory]
    [InlineData("finding.wrong-mode", "“规划”应主动公开，记录“r”却只依申请公开。", "'Plan' must be disclosed proactively; the record 'r' is given on request only.")]
    [InlineData("finding.audience-too-narrow", "“规划”应向全社会公开，记录“r”只对“申请人”公开。", "'Plan' must be open to everyone; the record 'r' is open to this group only: 申请人.")]
    [InlineData("finding.audience-too-wide", "“规划”的公开对象是“被征收人”，记录“r”却向全社会公开。", "'Plan' is for this group: those expropriated; the record 'r' is open to everyone.")]
    [InlineData("finding.withheld", "“规划”以“国家秘密”为由没有公开。（2007年条文内容未与原文核对。）", "'Plan' is not published, and this ground is stated: State secrets. (The wording of 2007 was not checked against the text.)")]
    [InlineData("finding.unknown-exemption", "“规划”所称的不予公开事由“own-ground”不存在。", "'Plan' names a ground of exemption that there is not: own-ground.")]
    public void How_open_it_is(string code, string chinese, string english) => Reads(code, chinese, english, code switch
    {
        "finding.wrong-mode" => new DisclosureRecord("r", "plan") { FormedOn = Formed, PublishedAt = Published, Mode = DisclosureMode.OnRequest },
        "finding.audience-too-narrow" => new DisclosureRecord("r", "plan") { FormedOn = Formed, PublishedAt = Published, Audience = "申请人" },
        "finding.audience-too-wide" => new DisclosureRecord("r", "for-few") { FormedOn = Formed, PublishedAt = Published, Audience = "全社会" },
        "finding.withheld" => new DisclosureRecord("r", "plan") { FormedOn = Formed, Exemption = new ExemptionClaim("cn.ogi.state-secret") },
        _ => new DisclosureRecord("r", "plan") { FormedOn = Formed, PublishedAt = Published, Exemption = new ExemptionClaim("own-ground") },
    });

    [Theory]
    [InlineData("finding.incomplete-elements", "“规划”缺少 1 项必备要素：范围。", "'Plan' lacks required elements (1): Scope.")]
    [InlineData("finding.blank-elements", "“规划”有 1 项必备要素为空白：依据；4 项中实有 1 项。", "'Plan' has required elements that are empty (1): Basis; of 4 there are 1.")]
    [InlineData("finding.placeholder-elements", "“规划”有 1 项必备要素疑为占位内容：电话；4 项中实有 1 项。", "'Plan' seems to have placeholders for required elements (1): Phone; of 4 there are 1.")]
    public void Elements_that_are_not_there(string code, string chinese, string english) => Reads(code, chinese, english, new DisclosureRecord("r", "with-elements")
    {
        FormedOn = Formed,
        PublishedAt = Published,
        Elements = ["amount", new ElementContent("basis", string.Empty), new ElementContent("phone", "待补充")],
    });

    [Fact]
    public void Elements_that_nobody_looked_for() => Reads(
        "finding.elements-unknown",
        "“规划”的记录没有说明包含哪些要素。",
        "The record of 'Plan' does not say which elements it contains.",
        new DisclosureRecord("r", "with-elements") { FormedOn = Formed, PublishedAt = Published });

    [Theory]
    [InlineData("finding.blank-text", " ", "线索：“规划”的正文是空的，也没有附件。", "Signal: the text of 'Plan' is empty, and there is no attachment.")]
    [InlineData("finding.placeholder-text", "电话：待补充\n地址：待补充", "线索：“规划”的正文有 2 处疑为占位内容，第一处为“待补充”。", "Signal: the text of 'Plan' seems to have placeholders (2), the first being '待补充'.")]
    [InlineData("finding.attachment-missing", "名单见附件。", "线索：“规划”的正文写有“见附件”，但没有附件。", "Signal: the text of 'Plan' says '见附件', and there is no attachment.")]
    [InlineData("finding.parts-differ", "共收到12件，其中当面8件，网上5件。", "线索：“规划”的正文称共 12件，其中所列各项合计 13件。", "Signal: the text of 'Plan' states a total of 12 (件), and the parts that it lists come to 13 (件).")]
    [InlineData("finding.figures-contradict", "正文", "“规划”有 2 个数字正文与表格不一致，如“受理”正文为 66、表格为 66.5。", "'Plan' has numbers that differ between text and table (2), such as '受理': 66 in the text, 66.5 in the table.")]
    public void A_text_that_is_not_whole(string code, string text, string chinese, string english) => Reads(code, chinese, english, new DisclosureRecord("r", "plan")
    {
        FormedOn = Formed,
        PublishedAt = Published,
        Content = new RecordContent
        {
            Text = text,
            Attachments = [],
            Figures = [new StatedFigure("受理", 66, Rational.Parse("66.5")), new StatedFigure("公开", 7, 7), new StatedFigure("答复", 1, 2)],
        },
    });

    [Theory]
    [InlineData(ScanKind.SecrecyMarking, "finding.secrecy-marking", "“规划”的内容有 5 处国家秘密标志（a*、b*、c*）。", "The content of 'Plan' bears markings of state secrets (5) (a*, b*, c*).")]
    [InlineData(ScanKind.InternalMarking, "finding.internal-marking", "“规划”的内容有 5 处内部标志（a*、b*、c*）。", "The content of 'Plan' bears markings of internal matter (5) (a*, b*, c*).")]
    [InlineData(ScanKind.IdentityNumber, "finding.identity-number", "“规划”的内容有 5 个居民身份号码（a*、b*、c*）。", "The content of 'Plan' holds resident identity numbers (5) (a*, b*, c*).")]
    [InlineData(ScanKind.Passport, "finding.passport", "“规划”的内容有 5 个护照号码（a*、b*、c*）。", "The content of 'Plan' holds passport numbers (5) (a*, b*, c*).")]
    [InlineData(ScanKind.TravelPermit, "finding.travel-permit", "“规划”的内容有 5 个往来通行证号码（a*、b*、c*）。", "The content of 'Plan' holds numbers of travel permits (5) (a*, b*, c*).")]
    [InlineData(ScanKind.BankCard, "finding.bank-card", "“规划”的内容有 5 个银行卡号（a*、b*、c*）。", "The content of 'Plan' holds bank card numbers (5) (a*, b*, c*).")]
    [InlineData(ScanKind.MobileNumber, "finding.mobile-number", "“规划”的内容有 5 个手机号码（a*、b*、c*）。", "The content of 'Plan' holds mobile numbers (5) (a*, b*, c*).")]
    [InlineData(ScanKind.LandlineNumber, "finding.landline-number", "“规划”的内容有 5 个固定电话号码（a*、b*、c*）。", "The content of 'Plan' holds landline numbers (5) (a*, b*, c*).")]
    public void What_must_not_be_open_with_three_masked_examples_in_order(ScanKind kind, string code, string chinese, string english) => Reads(code, chinese, english, WithHits(
        new ContentHit(kind) { Masked = "d*" },
        new ContentHit(kind) { Masked = "b*" },
        new ContentHit(kind) { Masked = "c*" },
        new ContentHit(kind) { Masked = "a*" },
        new ContentHit(kind) { Masked = "a*" }));

    [Theory]
    [InlineData(null, "“规划”的内容有 5 处形似银行卡号，也可能是其他内容。", "The content of 'Plan' holds what looks like this and may be something else: a bank card number (5).")]
    [InlineData("62**", "“规划”的内容有 5 处形似银行卡号（62**），也可能是其他内容。", "The content of 'Plan' holds what looks like this and may be something else: a bank card number (5) (62**).")]
    public void What_only_has_the_form(string? masked, string chinese, string english) => Reads("finding.possibly-sensitive", chinese, english, WithHits(
        new ContentHit(ScanKind.BankCard, 2) { Strength = ScanStrength.Weak, Masked = masked },
        new ContentHit(ScanKind.BankCard, 3) { Strength = ScanStrength.Weak, Masked = masked }));

    [Theory]
    [InlineData("finding.formed-apart-from-signature", "线索：“规划”所载形成日期为 2012-04-09，落款日期为 2012-04-06，相差 3 天。", "Signal: 'Plan' says that it was formed on 2012-04-09 and is signed 2012-04-06: 3 days apart.")]
    [InlineData("finding.formed-on-upload-day", "线索：“规划”所载形成日期 2012-04-10 就是公开日期，落款日期为 2012-04-06，早 4 天；形成日期可能是上传时自动填写的。", "Signal: 'Plan' says that it was formed on 2012-04-10, the day of its publication, and is signed 2012-04-06, 4 days earlier; the upload may have filled the date in.")]
    [InlineData("finding.published-before-signed", "线索：“规划”公开于 2012-04-10，落款日期却为 2012-04-12，晚 2 天。", "Signal: 'Plan' was published on 2012-04-10 and is signed 2012-04-12, 2 days later.")]
    [InlineData("finding.index-date-contradicts", "线索：“规划”的索引号“X/2011-0001”指向 2011-01-01 至 2011-12-31，早于所载形成日期 2012-04-09。", "Signal: the index number 'X/2011-0001' of 'Plan' points to 2011-01-01 to 2011-12-31, before the stated day of formation, 2012-04-09.")]
    [InlineData("finding.index-date-after-publication", "线索：“规划”的索引号“X/2013-0001”指向 2013-01-01 至 2013-12-31，晚于所载公开日期 2012-04-10。", "Signal: the index number 'X/2013-0001' of 'Plan' points to 2013-01-01 to 2013-12-31, after the stated day of publication, 2012-04-10.")]
    [InlineData("finding.address-date-contradicts", "线索：“规划”的网址“http://h/201201/1.html”指向 2012-01-01 至 2012-01-31，早于所载形成日期 2012-04-09。", "Signal: the address 'http://h/201201/1.html' of 'Plan' points to 2012-01-01 to 2012-01-31, before the stated day of formation, 2012-04-09.")]
    [InlineData("finding.address-date-before-publication", "线索：“规划”的网址“http://h/201201/1.html”指向 2012-01-01 至 2012-01-31，早于所载公开日期 2012-04-10；可能是旧页面换了日期。", "Signal: the address 'http://h/201201/1.html' of 'Plan' points to 2012-01-01 to 2012-01-31, before the stated day of publication, 2012-04-10; an old page may have a new date.")]
    [InlineData("finding.address-date-after-publication", "线索：“规划”的网址“http://h/201208/1.html”指向 2012-08-01 至 2012-08-31，晚于所载公开日期 2012-04-10；公开日期可能是倒填的。", "Signal: the address 'http://h/201208/1.html' of 'Plan' points to 2012-08-01 to 2012-08-31, after the stated day of publication, 2012-04-10; that day may be back-dated.")]
    public void Dates_that_contradict_each_other(string code, string chinese, string english) => Reads(code, chinese, english, code switch
    {
        "finding.formed-apart-from-signature" => Dated(Formed, signed: "2012-04-06"),
        "finding.formed-on-upload-day" => Dated(Published, signed: "2012-04-06"),
        "finding.published-before-signed" => Dated(Formed, signed: "2012-04-12"),
        "finding.index-date-contradicts" => Dated(Formed, index: "X/2011-0001"),
        "finding.index-date-after-publication" => Dated(Formed, index: "X/2013-0001"),
        "finding.address-date-contradicts" => Dated(Formed, address: "http://h/201201/1.html"),
        "finding.address-date-before-publication" => Dated(null, address: "http://h/201201/1.html"),
        _ => Dated(Formed, address: "http://h/201208/1.html"),
    });

    [Theory]
    [InlineData("finding.report-repeated", "线索：“账目”（2012年第二季度）与2012年第一季度的内容完全相同，包括数字。", "Signal: 'Accounts' (second quarter of 2012) is the same text as that of another period (first quarter of 2012), numbers included.")]
    [InlineData("finding.near-identical", "线索：“账目”（2012年第二季度）与2012年第一季度的内容雷同，去掉数字后相同片段占 100%。", "Signal: 'Accounts' (second quarter of 2012) is nearly the same as that of another period (first quarter of 2012); numbers aside they share 100% of their pieces.")]
    [InlineData("finding.republished", "线索：“账目”（2012年第二季度）公开于 2012-07-05，与 2012-04-05 公开的“旧闻”内容相同。", "Signal: 'Accounts' (second quarter of 2012) was published on 2012-07-05 and is the same text as '旧闻' of 2012-04-05.")]
    public void Copies(string code, string chinese, string english)
    {
        var text = SampleTexts.Report(1);
        Reads(
            code,
            chinese,
            english,
            code == "finding.republished"
                ? new DisclosureRecord("old", "plan") { Title = "旧闻", FormedOn = Day("2012-04-05"), PublishedAt = Day("2012-04-05"), Content = new RecordContent { Text = text } }
                : Report("2012-Q1", "2012-04-05", text),
            Report("2012-Q2", "2012-07-05", code == "finding.near-identical" ? SampleTexts.WithOtherNumbers(text, 2) : text));
    }

    [Theory]
    [InlineData("finding.period-undecided", "没有“账目”（2012年第一季度）的记录，但有 2 条记录没有写明所属期间，或者写明的不是这类期间，不能认定该期未公开。", "There is no record of 'Accounts' (first quarter of 2012), but 2 state no period or one of another kind, so it cannot be called missing.")]
    [InlineData("finding.period-unknown", "“账目”须每季度公开，但记录“monthly”写明的所属期间是2012年2月。", "'Accounts' is due once every quarter, but the record 'monthly' states another kind of period: February 2012.")]
    public void Records_of_no_period(string code, string chinese, string english)
    {
        ReportingPeriod.TryParse("2012-02", out var february).Should().BeTrue();
        Reads(code, chinese, english, new("monthly", "accounts") { Period = february }, new DisclosureRecord("none", "accounts"));
    }

    [Fact]
    public void A_record_that_states_no_period_at_all() => First(new DisclosureRecord("none", "accounts"), "finding.period-unstated").In(Language.English)
        .Should().Be("'Accounts' is due once every quarter, but the record 'none' does not state its period.");

    [Theory]
    [InlineData("finding.unknown-item", "记录“r”所属的事项“plann”不在目录中。", "The record 'r' refers to an item 'plann' that the catalogue does not have.")]
    [InlineData("finding.no-event", "检查期内没有“规划”的记录；是否发生过应公开的情况，须由单位说明。", "There is no record of 'Plan' in the time inspected; whether anything happened that had to be disclosed is for the office to say.")]
    public void Records_of_no_item(string code, string chinese, string english) => Reads(code, chinese, english, new DisclosureRecord("r", "plann"));

    [Fact]
    public void What_is_due_soon()
    {
        var message = Check(Plan, "2012-05-04", Record("plan", "2012-04-09", null)).Findings.Single(finding => finding.Code == FindingCodes.DueSoon).Message;

        message.In(Language.Chinese).Should().Be("“规划”最迟应于 2012-05-08 公开，至 2012-05-04 尚未公开，还剩2个工作日。");
        message.In(Language.English).Should().Be("'Plan' is due by 2012-05-08; on 2012-05-04 it is not published, and this much time is left: 2 working days.");
    }

    [Theory]
    [InlineData("finding.not-for-unit", "记录“fees”所属的“收费”不是“township”类单位的公开事项。", "The record 'fees' is for 'Fees', which the catalogue does not ask of an office of the class 'township'.")]
    [InlineData("finding.excused", "“账目”（2012年第一季度）不要求公开：当时单位尚未设立。", "'Accounts' (first quarter of 2012) is not owed: The office did not exist yet.")]
    [InlineData("finding.owed-in-part", "“账目”（2012年第二季度）仍须公开：单位或事项不是全程有公开义务，有义务的日期仍须公开。", "'Accounts' (second quarter of 2012) is still owed: The duty did not last the whole time; it stands for the days on which it did.")]
    [InlineData("finding.event-unused", "“账目”（例会，2012-05-03）按期公开，不因事由起算，该事由未使用。", "'Accounts' (Meeting, 2012-05-03) recurs with the calendar and is started by no event; the event was not used.")]
    [InlineData("finding.event-undecided", "没有写明属于“规划”（批准，2012-05-04）的记录，但有 1 条记录未写明日期，不能认定未公开。", "No record says that it is about 'Plan' (approval, 2012-05-04), but 1 do not say which day they are about, so it cannot be called missing.")]
    [InlineData("finding.unknown-item-of-event", "事由“e3”（2012-05-05）所属的事项“plann”不在目录中。", "The event 'e3' of 2012-05-05 is for an item 'plann' that the catalogue does not have.")]
    public void What_is_owed_by_whom(string code, string chinese, string english)
    {
        DisclosureRecord[] records = [Record("fees", "2012-05-03", "2012-05-03"), new("undated", "plan") { PublishedAt = Day("2012-05-10"), Approvals = Approved }];
        DisclosureEvent[] events =
        [
            new("e1", "accounts", Day("2012-05-03")) { Title = new LocalizedText("例会", "Meeting"), Event = RuleTerms.Decided },
            new("e2", "plan", Day("2012-05-04")) { Event = RuleTerms.Approved },
            new("e3", "plann", Day("2012-05-05")),
        ];
        var request = new ComplianceCheckRequest(Catalogue, new DisclosureRecordSet(records, isComplete: true) { Events = events }, Year2012, Day("2012-12-31"))
        {
            Unit = new DisclosingUnit("u", LocalizedText.Same("u")) { Class = "township", Since = Day("2012-05-01") },
        };

        var message = Checker().Check(request).Findings.First(finding => finding.Message.Code == code).Message;

        (message.In(Language.Chinese), message.In(Language.English)).Should().Be((chinese, english));
    }

    [Theory]
    [InlineData(true, "“规划”（用地决定，2012-05-03）", "'Plan' (Land decision, 2012-05-03)")]
    [InlineData(false, "“规划”（2012-05-03）", "'Plan' (2012-05-03)")]
    public void An_event_stands_where_a_period_would(bool hasTitle, string chinese, string english)
    {
        var happened = new DisclosureEvent("e", "plan", Day("2012-05-03")) { Title = hasTitle ? new LocalizedText("用地决定", "Land decision") : null };
        var request = new ComplianceCheckRequest(Catalogue, new DisclosureRecordSet([], isComplete: true) { Events = [happened] }, Year2012, Day("2012-12-31"));

        var message = Checker().Check(request).Findings.Single(finding => finding.Event is not null).Message;

        message.In(Language.Chinese).Should().StartWith(chinese + "最迟应于 2012-05-31 公开");
        message.In(Language.English).Should().StartWith(english + " was due by 2012-05-31");
    }

    [Fact]
    public void An_unknown_item_of_an_event_with_a_title()
    {
        var happened = new DisclosureEvent("e", "plann", Day("2012-05-05")) { Title = new LocalizedText("用地决定", "the decision on land") };
        var request = new ComplianceCheckRequest(Catalogue, new DisclosureRecordSet([], isComplete: true) { Events = [happened] }, Year2012, Day("2012-12-31"));

        var message = Checker().Check(request).Findings.Single(finding => finding.Code == FindingCodes.UnknownItemOfEvent).Message;

        message.In(Language.Chinese).Should().Be("事由“用地决定”（2012-05-05）所属的事项“plann”不在目录中。");
        message.In(Language.English).Should().Be("The event 'the decision on land' of 2012-05-05 is for an item 'plann' that the catalogue does not have.");
    }

    private static LocalDate Formed => Day("2012-04-09");

    private static LocalDate Published => Day("2012-04-10");

    private static DisclosureCatalogue Catalogue => new("c", LocalizedText.Same("c"),
    [
        Plan,
        Accounts,
        new("for-few", new("规划", "Plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Audience = new LocalizedText("被征收人", "those expropriated") },
        new("with-elements", new("规划", "Plan"), DisclosureCategory.AdHoc, TwentyWorkingDays)
        {
            RequiredElements = [new("amount", new("金额", "Amount")), new("basis", new("依据", "Basis")), new("phone", new("电话", "Phone")), new("scope", new("范围", "Scope"))],
        },
        new("fees", new("收费", "Fees"), DisclosureCategory.AdHoc, TwentyWorkingDays) { UnitClasses = ["health-centre"] },
    ]);

    private static void Reads(string code, string chinese, string english, params DisclosureRecord[] records)
    {
        var message = First(records, code);

        (message.In(Language.Chinese), message.In(Language.English)).Should().Be((chinese, english));
    }

    private static Message First(DisclosureRecord record, string code) => First([record], code);

    private static Message First(DisclosureRecord[] records, string code) => Checker()
        .Check(new ComplianceCheckRequest(Catalogue, new DisclosureRecordSet(records, isComplete: true), Year2012, Day("2012-12-31")))
        .Findings.First(finding => finding.Message.Code == code).Message;

    private static CatalogueItem ItemOf(string id, string chinese, string english, DisclosureCategory category, DeadlineRule rule) => new(id, new LocalizedText(chinese, english), category, rule);

    private static DisclosureRecord WithHits(params ContentHit[] hits) => new("r", "plan") { FormedOn = Formed, PublishedAt = Published, Content = new RecordContent { Hits = hits } };

    private static DisclosureRecord Dated(LocalDate? formed, string? signed = null, string? index = null, string? address = null) => new("r", "plan")
    {
        FormedOn = formed,
        PublishedAt = Published,
        SignedOn = signed is null ? null : Day(signed),
        IndexNumber = index,
        Places = address is null ? null : [new PublicationPlace("网站") { Address = address }],
    };

    private static DisclosureRecord Report(string period, string published, string text)
    {
        ReportingPeriod.TryParse(period, out var quarter).Should().BeTrue();
        return new DisclosureRecord(period, "accounts") { Period = quarter, PublishedAt = Day(published), Content = new RecordContent { Text = text } };
    }
}
