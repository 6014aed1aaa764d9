using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.TimeLimits;

/// <summary>The words of every shape, and what becomes of words that are none. That all words read back is a property (RuleProperties).</summary>
public sealed class RuleTextTests
{
    private static readonly RuleTerm Incident = new("incident", new LocalizedText("事件发生", "the incident"));
    private static readonly RuleTerm Rest = new("rest", new LocalizedText("其他内容", "the rest"));

    [Theory]
    [InlineData(
        """{"type":"within","count":20,"unit":"working-days"}""",
        "自信息形成或者变更之日起20个工作日内",
        "within 20 working days after the information is formed or changed")]
    [InlineData(
        """{"type":"within","count":0,"unit":"calendar-days","after":["分管领导签发"]}""",
        "在“分管领导签发”当日内",
        "on the same day after “分管领导签发”")]
    [InlineData(
        """{"type":"within","count":1,"unit":"weeks","after":["made","obtained"],"which":"earliest"}""",
        "自信息制作或者获取之日起1周内，以先发生者为准",
        "within 1 week after the information is made or obtained, whichever comes first")]
    [InlineData(
        """{"type":"within","count":48,"unit":"hours","after":[{"id":"incident","name":{"zh-CN":"事件发生","en":"the incident"}}]}""",
        "自“事件发生”时起48小时内",
        "within 48 hours after “the incident”")]
    [InlineData(
        """{"type":"before","count":20,"unit":"calendar-days","event":"选举日"}""",
        "在“选举日”前至少20日",
        "at least 20 calendar days before “选举日”")]
    [InlineData(
        """{"type":"display","atLeast":{"count":7,"unit":"working-days"}}""",
        "公示不少于7个工作日",
        "on display for at least 7 working days")]
    [InlineData(
        """{"type":"display","atLeast":{"count":3,"unit":"months"},"atMost":{"count":3,"unit":"years"},"subject":"处罚决定","before":"approved"}""",
        "“处罚决定”公示不少于3个月且不超过3年，此后方可批准",
        "“处罚决定” on display for at least 3 months and at most 3 years before approval")]
    [InlineData(
        """{"type":"not-before","count":25,"unit":"years","after":"formed"}""",
        "自信息形成之日起满25年后",
        "no sooner than 25 years after the information is formed")]
    [InlineData(
        """{"type":"month-day","monthDay":"03-31","yearsAfter":1}""",
        "次年3月31日前（含当日）",
        "by 31 March of the following year, that day included")]
    [InlineData(
        """{"type":"month-day","monthDay":"02-29"}""",
        "每年2月29日前（含当日）",
        "by 29 February each year, that day included")]
    [InlineData(
        """{"type":"window","from":"01-01","through":"06-30","yearsAfter":1}""",
        "次年1月1日至6月30日（含首尾两日）",
        "in the following year from 1 January to 30 June, both days included")]
    [InlineData(
        """{"type":"recurring","every":"half-month"}""",
        "每半月一次",
        "once every half-month")]
    [InlineData(
        """{"type":"recurring","every":"quarter","due":{"within":{"count":10,"unit":"working-days"}}}""",
        "每季度一次，期满后10个工作日内",
        "once every quarter, within 10 working days after its end")]
    [InlineData(
        """{"type":"recurring","every":"half-year","due":{"within":{"count":2,"unit":"weeks"},"from":"start"}}""",
        "每半年一次，期初2周内",
        "once every half-year, within 2 weeks from its start")]
    [InlineData(
        """{"type":"recurring","every":"year","due":{"month":4,"day":15}}""",
        "每年一次，当年4月15日前（含当日）",
        "once every year, by 15 April of that year, that day included")]
    [InlineData(
        """{"type":"recurring","every":"month","due":{"week":2}}""",
        "每月一次，期内第2周结束前（含当日）",
        "once every month, by the end of its week 2, that day included")]
    [InlineData(
        """{"type":"recurring","every":"week","due":{"weekday":"friday"}}""",
        "每周一次，期内首个周五前（含当日）",
        "once every week, by its first Friday, that day included")]
    [InlineData(
        """{"type":"interval","count":3,"unit":"years"}""",
        "至少每3年一次",
        "at least once every 3 years")]
    [InlineData(
        """{"type":"interval","count":5,"unit":"calendar-days","while":"募捐期间"}""",
        "至少每5日一次，在“募捐期间”持续期间",
        "at least once every 5 calendar days, while “募捐期间” lasts")]
    [InlineData(
        """{"type":"stale","count":2,"unit":"weeks"}""",
        "超过2周未更新即过期",
        "out of date after 2 weeks without an update")]
    [InlineData(
        """{"type":"immediate","how":"first-moment","outerLimit":{"type":"within","count":20,"unit":"working-days"},"after":["made"]}""",
        "信息制作后第一时间公开，最迟自信息形成或者变更之日起20个工作日内",
        "at the first moment after the information is made, at the latest within 20 working days after the information is formed or changed")]
    [InlineData(
        """{"type":"immediate","how":"real-time","outerLimit":{"type":"statutory","provision":"cn.ogi.proactive"}}""",
        "实时公开，最迟法定期限（cn.ogi.proactive）",
        "in real time, at the latest as the law says (cn.ogi.proactive)")]
    [InlineData(
        """{"type":"with-event","event":"政策文件发布"}""",
        "与“政策文件发布”同步",
        "at the same time as “政策文件发布”")]
    [InlineData(
        """{"type":"with-event","event":"完成一个阶段","eachTime":true}""",
        "每次与“完成一个阶段”同步",
        "each time at the same time as “完成一个阶段”")]
    [InlineData(
        """{"type":"permanent","reviewEvery":{"count":6,"unit":"months"},"first":{"type":"within","count":20,"unit":"working-days"},"while":"任期"}""",
        "长期公开，在“任期”持续期间，首次公开时限［自信息形成或者变更之日起20个工作日内］，至少每6个月复核一次",
        "published permanently, while “任期” lasts, first published [within 20 working days after the information is formed or changed], reviewed at least every 6 months")]
    [InlineData(
        """{"type":"chain","first":{"type":"within","count":10,"unit":"working-days","after":["decided"]},"then":{"type":"within","count":10,"unit":"working-days","after":["received"]},"completion":"推送"}""",
        "先［自作出决定之日起10个工作日内］，“推送”后再［自收到之日起10个工作日内］",
        "first [within 10 working days after the decision], and after “推送” [within 10 working days after receipt]")]
    [InlineData(
        """{"type":"paused","rule":{"type":"display","atLeast":{"count":3,"unit":"calendar-days"}},"from":"提出异议","until":"作出答复"}""",
        "扣除“提出异议”至“作出答复”的期间，公示不少于3日",
        "not counting the time after “提出异议” until “作出答复”, on display for at least 3 calendar days")]
    [InlineData(
        """{"type":"qualified","rule":{"type":"within","count":20,"unit":"working-days"},"qualification":"in-principle"}""",
        "原则上自信息形成或者变更之日起20个工作日内",
        "in principle within 20 working days after the information is formed or changed")]
    [InlineData(
        """{"type":"qualified","rule":{"type":"immediate"},"qualification":"subject-to-other-law"}""",
        "除法律、法规另有规定外，及时公开",
        "unless other law provides otherwise, promptly")]
    [InlineData(
        """{"type":"all","rules":[{"type":"with-event","event":"政策文件发布"},{"type":"within","count":5,"unit":"working-days","after":["政策文件发布"]}]}""",
        "同时满足［与“政策文件发布”同步；自“政策文件发布”之日起5个工作日内］",
        "all of [at the same time as “政策文件发布”; within 5 working days after “政策文件发布”]")]
    [InlineData(
        """{"type":"any","rules":[{"type":"recurring","every":"quarter","due":{"week":2}},{"type":"within","count":1,"unit":"weeks","after":["changed"]},{"type":"immediate"}]}""",
        "满足其一［每季度一次，期内第2周结束前（含当日）；自信息变更之日起1周内；及时公开］",
        "any of [once every quarter, by the end of its week 2, that day included; within 1 week after the information is changed; promptly]")]
    [InlineData(
        """{"type":"earliest-of","rules":[{"type":"immediate"},{"type":"stale","count":1,"unit":"months"}]}""",
        "以最早者为准［及时公开；超过1个月未更新即过期］",
        "the earliest of [promptly; out of date after 1 month without an update]")]
    [InlineData(
        """{"type":"latest-of","rules":[{"type":"month-day","monthDay":"01-31"},{"type":"immediate"}]}""",
        "以最晚者为准［每年1月31日前（含当日）；及时公开］",
        "the latest of [by 31 January each year, that day included; promptly]")]
    [InlineData(
        """{"type":"parts","parts":[{"subject":"处罚决定","rule":{"type":"within","count":20,"unit":"working-days"}},{"subject":{"id":"rest","name":{"zh-CN":"其他内容","en":"the rest"}},"rule":{"type":"permanent"}}]}""",
        "分项时限［“处罚决定”：自信息形成或者变更之日起20个工作日内；“其他内容”：长期公开］",
        "by part [“处罚决定”: within 20 working days after the information is formed or changed; “the rest”: published permanently]")]
    [InlineData(
        """{"type":"vague","how":"as-required","reference":"通知"}""",
        "按规定时限公开（“通知”）",
        "as required (“通知”)")]
    [InlineData(
        """{"type":"vague","how":"as-above"}""",
        "时限同上",
        "as above")]
    [InlineData(
        """{"type":"statutory","provision":"cn.ogi.proactive"}""",
        "法定期限（cn.ogi.proactive）",
        "as the law says (cn.ogi.proactive)")]
    [InlineData(
        """{"type":"within","count":1,"unit":"working-days","after":["formed","approved","made","obtained"]}""",
        "自信息形成或者批准或者信息制作或者获取之日起1个工作日内",
        "within 1 working day after the information is formed or after approval or after the information is made or obtained")]
    [InlineData(
        """{"type":"not-before","count":1,"unit":"hours","after":"unstated"}""",
        "自未写明的起算事由时起满1小时后",
        "no sooner than 1 hour after an event that is not stated")]
    [InlineData(
        """{"type":"month-day","monthDay":"12-01","yearsAfter":2}""",
        "2年后的12月1日前（含当日）",
        "by 1 December 2 years later, that day included")]
    [InlineData(
        """{"type":"window","from":"01-01","through":"06-30","yearsAfter":3}""",
        "3年后的1月1日至6月30日（含首尾两日）",
        "3 years later from 1 January to 30 June, both days included")]
    [InlineData(
        """{"type":"recurring","every":"month","due":{"month":1,"day":15}}""",
        "每月一次，当月15日前（含当日）",
        "once every month, by day 15 of that month, that day included")]
    [InlineData(
        """{"type":"recurring","every":"month","due":{"month":2,"day":10}}""",
        "每月一次，次月10日前（含当日）",
        "once every month, by day 10 of the next month, that day included")]
    [InlineData(
        """{"type":"recurring","every":"quarter","due":{"month":1,"day":20}}""",
        "每季度一次，期内第1个月20日前（含当日）",
        "once every quarter, by day 20 of its month 1, that day included")]
    [InlineData(
        """{"type":"recurring","every":"quarter","due":{"month":4,"day":15}}""",
        "每季度一次，期满后第1个月15日前（含当日）",
        "once every quarter, by day 15 of month 1 after its end, that day included")]
    [InlineData(
        """{"type":"recurring","every":"year","due":{"month":2,"day":31}}""",
        "每年一次，期内第2个月31日前（含当日）",
        "once every year, by day 31 of its month 2, that day included")]
    [InlineData(
        """{"type":"before","count":0,"unit":"calendar-days","event":"published"}""",
        "不晚于公开发布",
        "no later than publication")]
    public void A_rule_says_itself_in_both_languages_and_is_read_back(string json, string chinese, string english)
    {
        var rule = DeadlineRuleJson.Parse(json, "rule").GetValueOrThrow();

        rule.Describe().In(Language.Chinese).Should().Be(chinese);
        rule.Describe().In(Language.English).Should().Be(english);
        RuleText.Parse(chinese, Language.Chinese, [Incident, Rest]).Value.Should().Be(rule);
        RuleText.Parse(english, Language.English, [Incident, Rest]).Value.Should().Be(rule);
    }

    [Fact]
    public void Every_rule_of_the_law_that_ships_is_read_back_from_its_words()
    {
        foreach (var pack in new[] { ChineseLaw.OpenGovernmentInformation, ChineseLaw.Sectors })
        {
            var vocabulary = pack.Terms.Concat(OpenGovernmentTerms.All).ToList();
            foreach (var rule in pack.Provisions.SelectMany(provision => provision.Versions).Select(version => version.Rule))
            {
                RuleText.Parse(rule.Describe().In(Language.Chinese), Language.Chinese, vocabulary).Value.Should().Be(rule);
                RuleText.Parse(rule.Describe().In(Language.English), Language.English, vocabulary).Value.Should().Be(rule);
            }
        }
    }

    [Fact]
    public void A_term_is_found_by_its_name_in_the_language_and_else_is_one_of_its_own()
    {
        Event(Parse("与“事件发生”同步", Incident)).Should().BeSameAs(Incident);
        Event(Parse("与“the incident”同步", Incident)).Id.Should().Be("the incident");
        Event(Parse("与“事件发生”同步")).Name.In(Language.English).Should().Be("事件发生");
        Event(Parse("与“批准”同步")).Id.Should().Be("批准", "a common word stands without quotes");
        Event(Parse("与批准同步")).Should().BeSameAs(RuleTerms.Approved);
        Event(Parse("与“事件发生”同步", Incident, new RuleTerm("other", new LocalizedText("事件发生", "another")))).Should().BeSameAs(Incident);
    }

    [Fact]
    public void A_quote_inside_a_name_is_doubled()
    {
        var rule = new WithEventRule(new RuleTerm("“甲”会议”"));

        rule.Describe().In(Language.Chinese).Should().Be("与““甲””会议”””同步");
        Parse("与““甲””会议”””同步").Should().Be(rule);
    }

    [Fact]
    public void Another_language_than_the_two_is_written_and_read_as_English()
    {
        var rule = new BeforeRule(PeriodLength.OfDays(1), new RuleTerm("vote", new LocalizedText([new(new Language("fr"), "le vote"), new(Language.English, "the vote")])));
        var text = rule.Describe().In(new Language("fr"));

        text.Should().Be("at least 1 calendar day before “the vote”");
        RuleText.Parse(text, new Language("fr"), [rule.Event]).Value.Should().Be(rule);
    }

    [Fact]
    public void Blanks_around_the_words_do_not_matter() => Parse("  及时公开\r\n").Should().Be(new ImmediateRule());

    [Theory]
    [InlineData("", "load.blank", "character 1")]
    [InlineData(" \r\n", "load.blank", "character 1")]
    [InlineData("尽快公开", "time-limit.text.unreadable", "character 1")]
    [InlineData("及时公开。", "time-limit.text.unreadable", "character 5")]
    [InlineData("  自信息形成之日起20个工作", "time-limit.text.unreadable", "character 16")]
    [InlineData("自选举日之日起20个工作日内", "time-limit.text.unreadable", "character 2")]
    [InlineData("自“选举日之日起20个工作日内", "time-limit.text.unreadable", "character 2")]
    [InlineData("自“ ”之日起20个工作日内", "time-limit.text.unreadable", "character 2")]
    [InlineData("within 20 working days after the information is formed or changed", "time-limit.text.unreadable", "character 1")]
    [InlineData("自信息形成之日起020个工作日内", "time-limit.text.unreadable", "character 10")]
    [InlineData("自信息形成之日起２０个工作日内", "time-limit.text.unreadable", "character 9")]
    [InlineData("自信息形成之日起36526个工作日内", "time-limit.text.impossible", "character 9")]
    [InlineData("自信息形成之日起99999999999999个工作日内", "time-limit.text.unreadable", "character 18")]
    [InlineData("自信息形成或者形成之日起20个工作日内", "time-limit.text.impossible", "character 10")]
    [InlineData("每年2月30日前（含当日）", "time-limit.text.unreadable", "character 6")]
    [InlineData("11年后的2月3日前（含当日）", "time-limit.text.impossible", "character 1")]
    [InlineData("公示不少于7日且不超过3日", "time-limit.text.impossible", "character 1")]
    [InlineData("每季度一次，期满后5小时内", "time-limit.text.impossible", "character 1")]
    [InlineData("每季度一次，期内第4个月5日前（含当日）", "time-limit.text.impossible", "character 1")]
    [InlineData("每季度一次，期满后第22个月5日前（含当日）", "time-limit.text.impossible", "character 1")]
    [InlineData("每季度一次，期内第54周结束前（含当日）", "time-limit.text.impossible", "character 10")]
    [InlineData("至少每0年一次", "time-limit.text.impossible", "character 1")]
    [InlineData("及时公开，最迟长期公开", "time-limit.text.impossible", "character 1")]
    [InlineData("长期公开，首次公开时限［长期公开］", "time-limit.text.impossible", "character 1")]
    [InlineData("长期公开，至少每0个月复核一次", "time-limit.text.impossible", "character 5")]
    [InlineData("同时满足［及时公开］", "time-limit.text.impossible", "character 1")]
    [InlineData("同时满足［及时公开；及时公开", "time-limit.text.unreadable", "character 15")]
    [InlineData("分项时限［“甲”：及时公开；“甲”：长期公开］", "time-limit.text.impossible", "character 1")]
    [InlineData("法定期限（）", "time-limit.text.unreadable", "character 6")]
    public void Words_that_are_no_rule_are_a_fault_at_their_place(string text, string code, string place)
    {
        var result = RuleText.Parse(text, Language.Chinese);

        result.Succeeded.Should().BeFalse();
        result.Faults.Should().ContainSingle().Which.Should().Match<Fault>(fault => fault.Code == code && fault.Place == place);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_fault()
    {
        foreach (var text in new[] { "与“\ud83d”同步", "\ude00", "及时公开\ud83d" })
        {
            RuleText.Parse(text, Language.Chinese).Faults.Should().ContainSingle().Which.Code.Should().Be("load.bad-text");
        }

        Event(Parse("与“\ud83d\ude00”同步")).Id.Should().Be("\ud83d\ude00");
    }

    [Fact]
    public void A_fault_shows_what_stands_there() =>
        RuleText.Parse("within 20 days after approval", Language.English).Faults[0].In(Language.English).Should().StartWith("text character 11 (days after approval): From here on");

    [Theory]
    [InlineData("原则上")]
    [InlineData("除法律、法规另有规定外，")]
    [InlineData("同时满足［")]
    [InlineData("满足其一［及时公开；")]
    [InlineData("分项时限［“甲”：")]
    [InlineData("先［")]
    [InlineData("先［及时公开］，批准后再［")]
    [InlineData("扣除批准至收到的期间，")]
    [InlineData("及时公开，最迟")]
    [InlineData("批准后及时公开，最迟")]
    [InlineData("长期公开，首次公开时限［")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("自“")]
    [InlineData("“”")]
    [InlineData("［")]
    [InlineData("1")]
    [InlineData("或者")]
    [InlineData("自信息形成或者变更或者")]
    [InlineData("信息形成或者")]
    [InlineData("“甲”或者")]
    [InlineData("法定期限（")]
    [InlineData("一")]
    public void A_megabyte_of_anything_comes_to_an_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));

        foreach (var ending in new[] { string.Empty, "及时公开" })
        {
            var result = RuleText.Parse(text + ending, Language.Chinese);

            result.Faults.Should().ContainSingle().Which.Value!.Length.Should().BeLessThanOrEqualTo(80);
        }
    }

    [Fact]
    public void A_long_list_is_read()
    {
        var rule = new WithinRule(PeriodLength.OfDays(5), [.. Enumerable.Range(0, 50_000).Select(number => new RuleTerm($"事由{number}"))]);

        Parse(rule.Describe().In(Language.Chinese)).Should().Be(rule);
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void Nesting_has_a_bound(int depth, bool isRead)
    {
        var result = RuleText.Parse(string.Concat(Enumerable.Repeat("原则上", depth)) + "及时公开", Language.Chinese);

        result.Succeeded.Should().Be(isRead);
        result.Faults.Select(fault => fault.Code).Should().Equal(isRead ? [] : ["time-limit.text.too-deep"]);
    }

    [Fact]
    public void Words_are_made_only_when_they_are_asked_for()
    {
        var first = new WithinRule(20, PeriodUnit.WorkingDays).Describe();
        var second = new WithinRule(20, PeriodUnit.WorkingDays).Describe();

        first.Code.Should().Be("time-limit.rule.within");
        first.Should().Be(second);
        first.Should().NotBe(new WithinRule(20, PeriodUnit.WorkingDays, RuleTerms.Formed).Describe());
        first.ArgumentIn("length", Language.English).Should().Be("20 working days");
    }

    private static DeadlineRule Parse(string text, params RuleTerm[] vocabulary) => RuleText.Parse(text, Language.Chinese, vocabulary).GetValueOrThrow();

    private static RuleTerm Event(DeadlineRule rule) => rule.Should().BeOfType<WithEventRule>().Subject.Event;
}
