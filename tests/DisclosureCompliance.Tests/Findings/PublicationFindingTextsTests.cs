using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Findings;

/// <summary>What an office reads of each finding about a publication: the whole sentence, in both languages.</summary>
public sealed class PublicationFindingTextsTests
{
    private const string Published = "2012-03-05";

    // Five working days after Monday 2012-03-05 end on Monday 2012-03-12; twenty after 2012-04-09 on 2012-05-08.
    private static readonly CatalogueItem Plan = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);
    private static readonly CatalogueItem Accounts = Item("accounts", DisclosureCategory.Periodic, Quarterly);
    private static readonly CatalogueItem Guide = Item("guide", DisclosureCategory.Permanent, new PermanentRule(PeriodLength.OfMonths(6)));

    // What nobody knew before the holiday notice for 2013 was out.
    private static readonly WorkingDayCalendar In2012 = ChineseCalendars.StateCouncil.AsKnownAt(Day("2012-11-30"));

    private static readonly Dictionary<string, Saying> Sayings = new()
    {
        ["late"] = new(
            Plan, Record("plan", "2012-04-09", "2012-05-09"), FindingCodes.Late,
            "“plan”最迟应于 2012-05-08 公开，实际公开于 2012-05-09，逾期1个工作日。",
            "'plan' was due by 2012-05-08 and was published on 2012-05-09: 1 working day late."),
        ["late by a weekend"] = new(
            Item("plan", DisclosureCategory.AdHoc, new WithinRule(1, PeriodUnit.WorkingDays)), Record("plan", "2012-06-07", "2012-06-09"), FindingCodes.Late,
            "“plan”最迟应于 2012-06-08 公开，实际公开于 2012-06-09。",
            "'plan' was due by 2012-06-08 and was published on 2012-06-09."),
        ["late for a period"] = new(
            Accounts, Record("accounts", "2012-07-05", "2012-07-17", "2012-Q2"), FindingCodes.Late,
            "“accounts”（2012年第二季度）最迟应于 2012-07-15 公开，实际公开于 2012-07-17，逾期2个工作日。",
            "'accounts' (second quarter of 2012) was due by 2012-07-15 and was published on 2012-07-17: 2 working days late."),
        ["missing"] = new(
            Plan, Record("plan", "2012-04-09", null), FindingCodes.Missing,
            "“plan”最迟应于 2012-05-08 公开，至 2012-05-10 仍未公开，已逾期2个工作日。",
            "'plan' was due by 2012-05-08 and is not published on 2012-05-10: 2 working days overdue.",
            "2012-05-10"),
        ["missing by a weekend"] = new(
            Item("plan", DisclosureCategory.AdHoc, new WithinRule(1, PeriodUnit.WorkingDays)), Record("plan", "2012-06-07", null), FindingCodes.Missing,
            "“plan”最迟应于 2012-06-08 公开，至 2012-06-09 仍未公开。",
            "'plan' was due by 2012-06-08 and is not published on 2012-06-09.",
            "2012-06-09"),
        ["missing since it was changed"] = new(
            Plan, Record("plan", "2012-03-01", "2012-03-02", changed: "2012-04-09"), FindingCodes.Missing,
            "“plan”变更后最迟应于 2012-05-08 重新公开，至 2012-12-31 公开的仍是变更前的内容。",
            "'plan' was changed and was due again by 2012-05-08; what is published on 2012-12-31 is older than the change."),
        ["missing though permanent"] = new(
            Guide, null, FindingCodes.Missing,
            "长期公开事项“guide”至 2012-12-31 没有公开记录。",
            "There is no publication of the permanent matter 'guide' on 2012-12-31."),
        ["not yet due"] = new(
            Plan, Record("plan", "2012-04-09", null), FindingCodes.NotYetDue,
            "“plan”最迟应于 2012-05-08 公开，至 2012-04-10 尚未到期。",
            "'plan' is due by 2012-05-08; on 2012-04-10 there is still time.",
            "2012-04-10"),
        ["due soon"] = new(
            Plan, Record("plan", "2012-04-09", null), FindingCodes.DueSoon,
            "“plan”最迟应于 2012-05-08 公开，至 2012-05-05 尚未公开，还剩2个工作日。",
            "'plan' is due by 2012-05-08; on 2012-05-05 it is not published, and this much time is left: 2 working days.",
            "2012-05-05"),
        ["absent, and the day not yet certain"] = new(
            Item("plan", DisclosureCategory.AdHoc, new WithinRule(30, PeriodUnit.WorkingDays)), Record("plan", "2012-12-28", null), FindingCodes.Provisional,
            "“plan”暂定最迟应于 2013-02-14 公开（2013-02-07 至 2013-02-17），须待放假通知公布后确定。",
            "'plan' is provisionally due by 2013-02-14 (from 2013-02-07 to 2013-02-17), until the holiday notice is out.",
            Calendar: In2012),
        ["absent, and the day likely"] = new(
            Plan, Record("plan", "2012-12-14", null), FindingCodes.Provisional,
            "“plan”暂定最迟应于 2013-01-14 公开，须待放假通知公布后确定。",
            "'plan' is provisionally due by 2013-01-14, until the holiday notice is out.",
            Calendar: In2012),
        ["published, and the day not yet certain"] = new(
            Item("plan", DisclosureCategory.AdHoc, new WithinRule(30, PeriodUnit.WorkingDays)), Record("plan", "2012-12-28", "2013-02-10"), FindingCodes.Provisional,
            "“plan”公开于 2013-02-10；期限暂定为 2013-02-14（2013-02-07 至 2013-02-17），是否及时须待放假通知公布后确定。",
            "'plan' was published on 2013-02-10; the date is provisionally 2013-02-14 (from 2013-02-07 to 2013-02-17), so whether it was in time is open until the holiday notice is out.",
            "2013-02-28",
            In2012),
        ["no number in the limit"] = new(
            Item("plan", DisclosureCategory.AdHoc, new ImmediateRule()), Record("plan", "2012-04-09", "2012-04-10"), FindingCodes.NoDeadline,
            "“plan”没有可以计算的期限：无法计算：“及时公开”没有规定具体期限。",
            "'plan' has no deadline to check against: Not computable: 'promptly' sets no number of days."),
        ["the day that starts the limit not stated"] = new(
            Plan, Record("plan", null, "2012-04-10"), FindingCodes.TriggerUnknown,
            "“plan”的记录“plan”没有写明“信息形成或者变更”的日期，无法判断是否及时。",
            "The record 'plan' of 'plan' does not state the day of this event: the information is formed or changed. It cannot be said whether it was in time."),
        ["published before it was formed"] = new(
            Plan, Record("plan", "2012-04-09", "2012-04-06"), FindingCodes.DatesContradict,
            "“plan”的记录“plan”公开于 2012-04-06，早于所载的形成或变更日期 2012-04-09。",
            "The record 'plan' of 'plan' was published on 2012-04-06, before the day on which it says it was formed or changed, 2012-04-09."),
        ["not looked at again in time"] = new(
            Guide, Record("guide", "2012-01-04", "2012-01-05", changed: "2012-02-01"), FindingCodes.ReviewOverdue,
            "“guide”上次公开或更新于 2012-02-01，最迟应于 2012-08-01 复核。",
            "'guide' was last published or changed on 2012-02-01 and was due for review by 2012-08-01."),
        ["no day to look at it again"] = new(
            Item("guide", DisclosureCategory.Permanent, new PermanentRule(PeriodLength.OfWorkingDays(20))), Record("guide", null, "2006-06-01"), FindingCodes.NoReviewDate,
            "“guide”没有可以计算的复核日期：无法计算：“中国工作日历（国务院办公厅安排）”自 2007-01-01 起有记录，2006-06-01 在此之前。",
            "'guide' has no date by which to look at it again: Not computable: 'China, as arranged by the General Office of the State Council' begins on 2007-01-01; 2006-06-01 lies before."),
        ["before its approval"] = new(
            Plan, Up(events: new EventDate(RuleTerms.Approved, Day("2012-03-06"))), FindingCodes.TooEarly,
            "“plan”公开于 2012-03-05，早于批准的日期 2012-03-06。",
            "'plan' was published on 2012-03-05, before the day of this event: approval, 2012-03-06."),
        ["before the first day on which it may be open"] = new(
            Item("plan", DisclosureCategory.AdHoc, new NotBeforeRule(PeriodLength.OfDays(30), RuleTerms.Formed)), Up(), FindingCodes.TooEarly,
            "“plan”公开于 2012-03-05，早于最早可以公开的日期 2012-03-31。",
            "'plan' was published on 2012-03-05, before the first day on which it may be, 2012-03-31."),
        ["taken down early"] = new(
            Displayed(new DisplayRule(PeriodLength.OfWorkingDays(5))), Up(removed: "2012-03-09"), FindingCodes.DisplayedTooShort,
            "“plan”公开于 2012-03-05，应公示至 2012-03-12 当日结束，次日起方可撤下，实际于 2012-03-09 撤下。",
            "'plan' was published on 2012-03-05 and had to stay up through the whole of 2012-03-12; it could be taken down from the next day on and was taken down on 2012-03-09."),
        ["approved during the display"] = new(
            Displayed(new DisplayRule(PeriodLength.OfWorkingDays(5), before: RuleTerms.Approved)), Up(events: new EventDate(RuleTerms.Approved, Day("2012-03-08"))), FindingCodes.DisplayNotOver,
            "“plan”应公示至 2012-03-12，但批准的日期是 2012-03-08，公示尚未结束。",
            "'plan' had to stay up through 2012-03-12; this event came before that was over: approval, 2012-03-08."),
        ["still up"] = new(
            Displayed(new DisplayRule(null, PeriodLength.OfDays(6))), Up(places: [new PublicationPlace("公示栏") { State = PlaceState.Reachable, TriedOn = Day("2012-03-20") }]), FindingCodes.NotRemoved,
            "“plan”最迟应展示至 2012-03-11，至 2012-03-20 仍在公开。",
            "'plan' could stay up through 2012-03-11 at the longest and was still up on 2012-03-20."),
        ["perhaps still up"] = new(
            Displayed(new DisplayRule(null, PeriodLength.OfDays(6))), Up(), FindingCodes.RemovalUnknown,
            "“plan”最迟应展示至 2012-03-11；至 2012-12-31，记录没有写明是否已经撤下。",
            "'plan' could stay up through 2012-03-11 at the longest; on 2012-12-31 the record does not say that it was taken down."),
        ["stale"] = new(
            new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Freshness = new StaleRule(new PeriodLength(2, PeriodUnit.Weeks)) }, Up(), FindingCodes.Stale,
            "“plan”最近一次更新是 2012-03-05，最迟应于 2012-03-19 再次更新，至 2012-12-31 仍未更新。",
            "'plan' was last updated on 2012-03-05 and was due for an update by 2012-03-19; on 2012-12-31 there is none."),
        ["not in a channel that is required"] = new(
            new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { RequiredChannels = ["公示栏"] }, Up(places: [new PublicationPlace("政府网站")]), FindingCodes.ChannelMissing,
            "“plan”没有在必须使用的渠道“公示栏”公开。",
            "'plan' is not in a channel in which it must be: 公示栏."),
        ["in none of its channels"] = new(
            new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Channels = ["公示栏", "政府公报"] },
            Up(places: [new PublicationPlace("政府网站"), new PublicationPlace("两微一端")]), FindingCodes.WrongChannel,
            "“plan”公开于“政府网站、两微一端”，不在目录规定的渠道之内：公示栏、政府公报。",
            "'plan' was published here: 政府网站, 两微一端; none of these is a channel of the catalogue: 公示栏, 政府公报."),
        ["up nowhere"] = new(
            Plan, Up(places: []), FindingCodes.PublishedNowhere,
            "“plan”的记录“r”写明公开于 2012-03-05，但没有任何公开渠道。",
            "The record 'r' of 'plan' says that it was published on 2012-03-05, and nowhere."),
        ["all places dead"] = new(
            Plan,
            Up(places: [new PublicationPlace("政府网站") { Address = "http://a.example/1", State = PlaceState.Unreachable, TriedOn = Day("2012-05-01") }, new PublicationPlace("公示栏") { State = PlaceState.Unreachable }]),
            FindingCodes.Unreachable,
            "“plan”的公开位置都打不开：政府网站 http://a.example/1（2012-05-01 访问）、公示栏。",
            "None of the places of 'plan' opens: 政府网站 http://a.example/1 (tried on 2012-05-01), 公示栏."),
        ["one place dead"] = new(
            Plan,
            Up(places: [new PublicationPlace("政府网站") { Address = "http://a.example/1", State = PlaceState.Unreachable }, new PublicationPlace("公示栏") { State = PlaceState.Reachable }]),
            FindingCodes.PlaceUnreachable,
            "“plan”的一个公开位置打不开：政府网站 http://a.example/1。",
            "A place of 'plan' does not open: 政府网站 http://a.example/1."),
        ["a ground of exemption that there is not"] = new(
            Plan, Up(exemption: new ExemptionClaim("cn.ogi.no-such-ground")), FindingCodes.UnknownExemption,
            "“plan”所称的不予公开事由“cn.ogi.no-such-ground”不存在。",
            "'plan' names a ground of exemption that there is not: cn.ogi.no-such-ground."),
        ["a ground of exemption of another time"] = new(
            Plan, Up(exemption: new ExemptionClaim("cn.ogi.enforcement-file")), FindingCodes.UnknownExemption,
            "“plan”所称的不予公开事由“行政执法案卷”在 2012-03-05 没有施行中的规定。",
            "'plan' names a ground of exemption that the law did not have on 2012-03-05: Files of administrative enforcement."),
        ["nothing said of its approval"] = new(
            Plan, new DisclosureRecord("r", "plan") { FormedOn = Day("2012-03-01"), PublishedAt = Day(Published) }, FindingCodes.ApprovalsUnknown,
            "“plan”的记录没有说明由谁审核。",
            "The record of 'plan' does not say who approved it."),
    };

    public static TheoryData<string> Cases
    {
        get
        {
            var cases = new TheoryData<string>();
            foreach (var name in Sayings.Keys)
            {
                cases.Add(name);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_finding_says_what_is_wrong_with_all_its_days_and_names(string name)
    {
        var saying = Sayings[name];
        var report = Checker(saying.Calendar).Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [saying.Item]),
            new DisclosureRecordSet(saying.Record is null ? [] : [saying.Record], isComplete: true),
            Year2012,
            Day(saying.AsOf)));

        var message = report.Findings.Single(finding => finding.Code == saying.Code && finding.Period == saying.Record?.Period).Message;
        message.In(Language.Chinese).Should().Be(saying.Chinese);
        message.In(Language.English).Should().Be(saying.English);
    }

    private static CatalogueItem Displayed(DisplayRule rule) => new("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Display = rule };

    private static DisclosureRecord Up(string? removed = null, EventDate? events = null, ExemptionClaim? exemption = null, PublicationPlace[]? places = null) => new("r", "plan")
    {
        FormedOn = Day("2012-03-01"),
        PublishedAt = Day(Published),
        RemovedOn = removed is null ? null : Day(removed),
        Events = events is null ? [] : [events],
        Places = places,
        Exemption = exemption,
        Approvals = Approved,
    };

    private sealed record Saying(
        CatalogueItem Item,
        DisclosureRecord? Record,
        string Code,
        string Chinese,
        string English,
        string AsOf = "2012-12-31",
        WorkingDayCalendar? Calendar = null);
}
