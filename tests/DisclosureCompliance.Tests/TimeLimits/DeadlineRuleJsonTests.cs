using System.Text;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.TimeLimits;

public sealed class DeadlineRuleJsonTests
{
    [Theory]
    [MemberData(nameof(RuleExamples.All), MemberType = typeof(RuleExamples))]
    public void What_was_read_is_written_as_it_stood(string json)
    {
        var result = DeadlineRuleJson.Parse(json, "rule");

        result.Faults.Should().BeEmpty();
        DeadlineRuleJson.ToJson(result.Value!).Should().Be(json);
    }

    [Fact]
    public void The_examples_have_every_shape() =>
        RuleExamples.Json.Select(json => Read(json).GetType()).Distinct().Should().BeEquivalentTo(
            typeof(DeadlineRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DeadlineRule))));

    [Fact]
    public void A_rule_says_what_it_was_given()
    {
        Read("""{"type":"within","count":1,"unit":"weeks","after":["made","obtained"],"which":"earliest"}""")
            .Should().Be(new WithinRule(new PeriodLength(1, PeriodUnit.Weeks), [RuleTerms.Made, RuleTerms.Obtained], EventChoice.Earliest));
        Read("""{"type":"month-day","monthDay":"03-31","yearsAfter":1}""").Should().Be(new MonthDayRule(new AnnualDate(3, 31), 1));
        Read("""{"type":"window","from":"01-01","through":"06-30"}""").Should().Be(new WindowRule(new AnnualDate(1, 1), new AnnualDate(6, 30)));
        Read("""{"type":"recurring","every":"year","due":{"within":{"count":5,"unit":"working-days"}}}""")
            .Should().Be(new RecurringRule(Recurrence.Yearly, new WithinPeriodDue(PeriodLength.OfWorkingDays(5))));
        Read("""{"type":"recurring","every":"week","due":{"weekday":"sunday"}}""").Should().Be(new RecurringRule(Recurrence.Weekly, new WeekdayPeriodDue(IsoDayOfWeek.Sunday)));
        Read("""{"type":"permanent","reviewEvery":{"count":6,"unit":"months"},"first":{"type":"statutory","provision":"p"}}""")
            .Should().Be(new PermanentRule(PeriodLength.OfMonths(6), new StatutoryRule("p")));
        Read("""{"type":"paused","rule":{"type":"stale","count":1,"unit":"years"},"from":"a","until":"b"}""")
            .Should().Be(new PausedRule(new StaleRule(PeriodLength.OfYears(1)), new RuleTerm("a"), new RuleTerm("b")));
    }

    [Fact]
    public void What_is_understood_anyway_may_be_written_and_is_left_out_again()
    {
        DeadlineRuleJson.ToJson(Read("""{"type":"within","count":20,"unit":"working-days","after":["formed","changed"],"which":"latest"}"""))
            .Should().Be("""{"type":"within","count":20,"unit":"working-days"}""");
        DeadlineRuleJson.ToJson(Read("""{"type":"within","count":20,"unit":"working-days","after":["changed","formed"]}"""))
            .Should().Contain("changed", "another order is another rule");
        DeadlineRuleJson.ToJson(Read("""{"type":"recurring","every":"month","due":{"from":"end","within":{"unit":"weeks","count":1}}}"""))
            .Should().Be("""{"type":"recurring","every":"month","due":{"within":{"count":1,"unit":"weeks"}}}""");
    }

    [Fact]
    public void A_name_of_ones_own_for_a_common_term_is_not_lost()
    {
        var own = new RuleTerm("formed", LocalizedText.Same("formed"));

        var json = DeadlineRuleJson.ToJson(new BeforeRule(PeriodLength.OfDays(1), own));

        ((BeforeRule)Read(json)).Event.Name.Should().Be(own.Name).And.NotBe(RuleTerms.Formed.Name);
    }

    [Fact]
    public void Chinese_is_written_as_it_is_read() =>
        DeadlineRuleJson.ToJson(new WithEventRule(new RuleTerm("“公示”<县>'+"))).Should().Be("""{"type":"with-event","event":"“公示”<县>'+"}""");

    [Fact]
    public void A_stream_gets_the_same_bytes_and_stays_open()
    {
        var rule = new WithEventRule(new RuleTerm("选举日"));
        using var stream = new MemoryStream();

        DeadlineRuleJson.Write(stream, rule);
        stream.WriteByte((byte)'\n');
        stream.Position = 0;

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(DeadlineRuleJson.ToJson(rule) + "\n");
        DeadlineRuleJson.Read(stream, "rule").Value.Should().Be(rule);
    }

    [Theory]
    [InlineData("""{"type":"soon","x":1}""", "load.unknown-word", "$.type")]
    [InlineData("""{"type":"within","count":36526,"unit":"working-days"}""", "load.out-of-range", "$.count")]
    [InlineData("""{"type":"within","count":101,"unit":"years"}""", "load.out-of-range", "$.count")]
    [InlineData("""{"type":"within","count":1,"unit":"hours","after":["a","a"]}""", "load.duplicate-id", "$.after[1]")]
    [InlineData("""{"type":"within","count":1,"unit":"hours","after":["formed",{"id":"formed","name":"x"}]}""", "load.duplicate-id", "$.after[1]")]
    [InlineData("""{"type":"within","count":1,"unit":"hours","after":"formed"}""", "load.wrong-type", "$.after")]
    [InlineData("""{"type":"within","count":1,"unit":"hours","after":[1]}""", "load.wrong-type", "$.after[0]")]
    [InlineData("""{"type":"within","count":1,"unit":"hours","of":"formed"}""", "load.unknown-field", "$.of")]
    [InlineData("""{"type":"before","count":1,"unit":"hours"}""", "load.missing-field", "$")]
    [InlineData("""{"type":"before","count":1,"unit":"hours","event":{"id":"a"}}""", "load.missing-field", "$.event")]
    [InlineData("""{"type":"before","count":1,"unit":"hours","event":" "}""", "load.blank", "$.event")]
    [InlineData("""{"type":"before","count":1,"unit":"hours","event":"\ud800"}""", "load.bad-text", "$.event")]
    [InlineData("""{"type":"display"}""", "time-limit.rule.no-display-time", "$")]
    [InlineData("""{"type":"display","atLeast":{"count":4,"unit":"weeks"},"atMost":{"count":3,"unit":"weeks"}}""", "time-limit.rule.longest-too-short", "$.atMost")]
    [InlineData("""{"type":"display","atLeast":{"count":4}}""", "load.missing-field", "$.atLeast")]
    [InlineData("""{"type":"month-day","monthDay":"02-30"}""", "time-limit.rule.bad-month-day", "$.monthDay")]
    [InlineData("""{"type":"month-day","monthDay":"3-31"}""", "time-limit.rule.bad-month-day", "$.monthDay")]
    [InlineData("""{"type":"month-day","monthDay":"03-31","yearsAfter":11}""", "load.out-of-range", "$.yearsAfter")]
    [InlineData("""{"type":"window","from":"01-01"}""", "load.missing-field", "$")]
    [InlineData("""{"type":"recurring","every":"month","due":{}}""", "time-limit.rule.no-due-day", "$.due")]
    [InlineData("""{"type":"recurring","every":"month","due":{"day":1}}""", "load.missing-field", "$.due")]
    [InlineData("""{"type":"recurring","every":"month","due":{"month":25,"day":1}}""", "load.out-of-range", "$.due.month")]
    [InlineData("""{"type":"recurring","every":"month","due":{"week":0}}""", "load.out-of-range", "$.due.week")]
    [InlineData("""{"type":"recurring","every":"month","due":{"weekday":"friday","week":1}}""", "load.unknown-field", "$.due.weekday")]
    [InlineData("""{"type":"recurring","every":"month","due":{"within":{"count":1,"unit":"hours"}}}""", "time-limit.rule.due-in-hours", "$.due.within")]
    [InlineData("""{"type":"interval","count":0,"unit":"weeks"}""", "load.out-of-range", "$.count")]
    [InlineData("""{"type":"stale","count":0,"unit":"weeks"}""", "load.out-of-range", "$.count")]
    [InlineData("""{"type":"immediate","outerLimit":{"type":"stale","count":1,"unit":"weeks"}}""", "time-limit.rule.wrong-limit", "$.outerLimit")]
    [InlineData("""{"type":"permanent","first":{"type":"permanent"}}""", "time-limit.rule.wrong-limit", "$.first")]
    [InlineData("""{"type":"permanent","reviewEvery":{"count":0,"unit":"months"}}""", "load.out-of-range", "$.reviewEvery.count")]
    [InlineData("""{"type":"chain","first":{"type":"permanent"},"completion":"a"}""", "load.missing-field", "$")]
    [InlineData("""{"type":"all","rules":[{"type":"permanent"}]}""", "time-limit.rule.too-few-rules", "$.rules")]
    [InlineData("""{"type":"all","rules":[{"type":"permanent"},{"type":"within"}]}""", "load.missing-field", "$.rules[1]")]
    [InlineData("""{"type":"parts","parts":[]}""", "time-limit.rule.no-part", "$.parts")]
    [InlineData("""{"type":"parts","parts":[{"subject":"a","rule":{"type":"permanent"}},{"subject":"a","rule":{"type":"immediate"}}]}""", "load.duplicate-id", "$.parts[1].subject")]
    [InlineData("""{"type":"statutory","provision":""}""", "load.blank", "$.provision")]
    public void What_no_rule_can_be_is_a_fault_at_its_place(string json, string code, string place)
    {
        var result = DeadlineRuleJson.Parse(json, "rule");

        result.Succeeded.Should().BeFalse();
        result.Faults.Should().Contain(fault => fault.Code == code && fault.Place == place).And.OnlyContain(fault => fault.Message.RemedyIn(Language.English) != null);
    }

    [Fact]
    public void All_faults_come_in_one_go()
    {
        var result = DeadlineRuleJson.Parse(
            """{"type":"all","rules":[{"type":"within","count":-1,"unit":"fortnights"},{"type":"permanent","reviewEvery":{"count":"6","unit":"months"},"first":{"type":"display"}},{"type":"parts","parts":[{"rule":{"type":"nothing"}}]}]}""",
            "rule");

        result.Faults.Select(fault => (fault.Code, fault.Place)).Should().BeEquivalentTo(new[]
        {
            ("load.unknown-word", "$.rules[0].unit"),
            ("load.out-of-range", "$.rules[0].count"),
            ("load.number-as-text", "$.rules[1].reviewEvery.count"),
            ("time-limit.rule.no-display-time", "$.rules[1].first"),
            ("load.missing-field", "$.rules[2].parts[0]"),
            ("load.unknown-word", "$.rules[2].parts[0].rule.type"),
        });
    }

    [Theory]
    [InlineData("""{"type":"qualified","qualification":"in-principle","rule":""", "}", 60)]
    [InlineData("""{"type":"all","rules":[{"type":"immediate"},""", "]}", 30)]
    public void Deep_nesting_is_read_and_written_again(string open, string close, int depth)
    {
        var json = string.Concat(Enumerable.Repeat(open, depth)) + """{"type":"immediate"}""" + string.Concat(Enumerable.Repeat(close, depth));

        var rule = Read(json);

        Read(DeadlineRuleJson.ToJson(rule)).Should().Be(rule);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(100_000)]
    public void Nesting_beyond_every_need_is_a_fault(int depth)
    {
        var json = string.Concat(Enumerable.Repeat("""{"type":"qualified","qualification":"in-principle","rule":""", depth)) + """{"type":"immediate"}""" + new string('}', depth);

        DeadlineRuleJson.Parse(json, "rule").Faults.Should().ContainSingle().Which.Code.Should().Be("load.too-deep");
    }

    [Fact]
    public void A_rule_that_could_not_be_read_back_is_not_written()
    {
        DeadlineRule rule = new ImmediateRule();
        for (var i = 0; i < 64; i++)
        {
            rule = new QualifiedRule(rule, Qualification.InPrinciple);
        }

        var act = () => DeadlineRuleJson.ToJson(rule);
        var half = () => DeadlineRuleJson.ToJson(new WithEventRule(new RuleTerm("\ud800")));

        act.Should().Throw<InvalidOperationException>();
        half.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Two_rules_in_one_document_are_a_fault() =>
        DeadlineRuleJson.Parse("""{"type":"immediate"}{"type":"immediate"}""", "rule").Faults.Should().ContainSingle().Which.Should().BeOfType<Fault>().Which.Code.Should().Be("load.syntax");

    private static DeadlineRule Read(string json) => DeadlineRuleJson.Parse(json, "rule").GetValueOrThrow();
}
