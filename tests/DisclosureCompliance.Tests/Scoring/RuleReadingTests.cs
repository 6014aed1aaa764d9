using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using NodaTime;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>What one rule comes to, and what is said of where its number comes from.</summary>
public sealed class RuleReadingTests
{
    private const string Findings = "'occurrencesFrom':{'finding':['finding.missing']}";
    private const string Ladder = "'ladder':{'steps':[{'atMost':4,'points':1},{'above':5,'points':3}]}";

    [Theory]
    [InlineData("'each':2", "'occurrences':{'r':3}", "Known -6 -6..-6")]
    [InlineData("'each':2", "", "Open 0 -..0")]
    [InlineData("'each':2,'most':5", "", "Open 0 -5..0")]
    [InlineData("'each':2,'most':5", "'occurrences':{'r':3}", "Known -5 -5..-5")]
    [InlineData(Ladder, "'values':{'r':5}", "Undefined 0 -3..0")]
    [InlineData(Ladder + ",'direction':'earn'", "'values':{'r':5}", "Undefined 0 0..3")]
    [InlineData(Ladder + ",'direction':'earn'", "", "Open 0 0..3")]
    [InlineData(Ladder + ",'direction':'earn'", "'values':{'r':6}", "Known 3 3..3")]
    [InlineData("'once':3,'direction':'earn'", "", "Known 0 0..0")]
    public void A_rule_takes_off_below_nothing_and_adds_above_it(string rule, string answer, string outcome)
    {
        var read = Line("10", Rules("deduct", "'key':'other','text':'other','once':1", "'key':'r','text':'r'," + rule), "'flags':{'other':false}" + (answer.Length == 0 ? answer : "," + answer)).Rules[1];

        $"{read.State} {read.Points} {read.Lowest?.ToString() ?? "-"}..{read.Highest?.ToString() ?? "-"}".Should().Be(outcome);
    }

    [Theory]
    [InlineData("'each':2,'most':4", 2, "")]
    [InlineData("'each':2,'most':4", 3, "\"r\": 6 in all; this rule comes to 4 at most.")]
    public void A_rule_that_its_own_limit_stops_says_so(string rule, int count, string said) =>
        Said(Line("10", Rules("deduct", "'key':'r','text':'r'," + rule), $"'occurrences':{{'r':{count}}}"), "score.rule-capped").Should().Be(said);

    [Theory]
    [InlineData("deduct", 1, "true", "6", "\"r\": the deduction is multiplied by 2.")]
    [InlineData("deduct", 1, "false", "8", "")]
    [InlineData("deduct", 0, "true", "10", "")]
    [InlineData("earn", 1, "true", "2", "")]
    public void Only_a_deduction_is_multiplied_and_that_is_said(string kind, int count, string holds, string score, string said)
    {
        var line = Line("10", Rules(kind, "'key':'r','text':'r','each':2"), $"'occurrences':{{'r':{count}}}", "'multiplier':{'factor':2,'when':{'fact':'f'}}", $"'facts':{{'f':{holds}}}");

        (line.Outcome(), Said(line, "score.multiplied")).Should().Be((score, said));
    }

    [Theory]
    [InlineData("", "Undefined 7..10")]
    [InlineData("'unmentioned':'no-finding'", "Undefined 7..10")]
    public void A_hole_of_the_paper_is_no_silence(string sheet, string outcome)
    {
        var line = Line("10", Rules("deduct", "'key':'r','text':'r'," + Ladder), "'values':{'r':5}", sheet: sheet);

        line.Outcome().Should().Be(outcome);
        line.Codes().Should().Equal("score.undefined", "score.between");
        line.Derivation[0].In(Language.English).Should().Be("\"r\": the paper does not say what 5 is worth.");
    }

    [Fact]
    public void An_item_that_nobody_answered_is_said_to_be_so_once() =>
        Line("10", Rules("deduct", "'key':'r','text':'r','each':1"), string.Empty).Codes().Should().Equal("score.not-answered");

    [Fact]
    public void A_rule_that_is_not_mentioned_beside_others_is_named()
    {
        var rules = Rules("deduct", "'key':'a','text':'a','each':1", "'key':'b','text':'b','each':1", "'key':'c','text':'c','once':1,'direction':'earn'");

        var line = Line("10", rules, "'occurrences':{'a':1}");

        Said(line, "score.rule-not-answered").Should().Be("\"b\": not answered, so the item has no score yet.");
        Said(line, "score.not-shown").Should().Be("\"c\": not listed, nothing earned.");
    }

    [Theory]
    [InlineData("earn", "'ratio':{'points':4,'whenNone':'nothing'}", "10")]
    [InlineData("earn", "'ratio':{'points':4,'whenNone':'nothing','mayExceed':true}", "20")]
    [InlineData("earn", "'ratio':{'points':4,'whenNone':'nothing'},'direction':'deduct'", "6")]
    [InlineData("deduct", "'ratio':{'points':4,'whenNone':'nothing'}", "14")]
    [InlineData("deduct", "'ratio':{'points':4,'whenNone':'nothing'},'direction':'earn'", "14")]
    public void Silence_that_is_no_finding_earns_in_full_and_takes_nothing_off(string kind, string rule, string score)
    {
        var line = Line("20", Rules(kind, "'key':'a','text':'a','once':6", "'key':'r','text':'r'," + rule), "'flags':{'a':true},'unmentioned':'no-finding'");

        line.Outcome().Should().Be(score);
        Said(line, "score.rule-silence-is-no-finding").Should().StartWith("\"r\": not mentioned;");
    }

    [Fact]
    public void Silence_that_is_no_finding_gives_no_bonus()
    {
        const string Bonus = "'steps':[{'step':'bonus','id':'b','title':'b','scoring':{'kind':'earn','rules':[{'key':'a','text':'a','each':1},{'key':'r','text':'r','ratio':{'points':4,'whenNone':'nothing'}}]}}]";
        var checklist = OfItems(EnteredItem("1", "10"), Bonus);

        Score(checklist, Sheet(Entered("1=5") + ",{'item':'b','occurrences':{'a':2}}", "'unmentioned':'no-finding'")).Total.Outcome().Should().Be("7 of 10");
        Score(checklist, Sheet(Entered("1=5"), "'unmentioned':'no-finding'")).Total.Outcome().Should().Be("5 of 10");
    }

    [Theory]
    [InlineData("", "'unmentioned':'no-finding'", "10")]
    [InlineData("'unmentioned':'not-answered'", "'unmentioned':'no-finding'", "NotAnswered 0..10")]
    [InlineData("'unmentioned':'no-finding'", "", "10")]
    [InlineData("'note':'?'", "", "NotAnswered 0..10")]
    public void An_answer_says_for_its_own_item_what_silence_means(string answer, string sheet, string outcome) =>
        Line("10", "{'kind':'all-or-nothing'}", answer, sheet: sheet).Outcome().Should().Be(outcome);

    [Fact]
    public void What_the_answer_to_a_section_says_of_silence_holds_for_no_item() =>
        Score(OfItems(ItemJson("1", "10", "{'kind':'all-or-nothing'}")), Sheet("{'item':'s','unmentioned':'no-finding'}")).Lines[0].Outcome().Should().Be("NotAnswered 0..10");

    [Theory]
    [InlineData("'met':false", "score.not-met", "0")]
    [InlineData("'met':true", "score.without-evidence score.not-met", "0")]
    public void What_is_not_so_needs_no_evidence(string answer, string codes, string score)
    {
        var line = Line("2", "{'kind':'all-or-nothing','needsEvidence':true}", answer);

        (line.Outcome(), string.Join(" ", line.Codes())).Should().Be((score, codes));
    }

    [Fact]
    public void A_rate_without_evidence_earns_nothing()
    {
        var scoring = Rules("earn", "'key':'r','text':'r','needsEvidence':true,'ratio':{'points':4,'whenNone':'nothing'}");

        Line("10", scoring, "'values':{'r':'50%'}").Outcome().Should().Be("0");
        Line("10", scoring, "'values':{'r':'50%'},'evidence':['p']").Outcome().Should().Be("2");
    }

    [Fact]
    public void Evidence_is_counted_and_missing_evidence_is_said_with_both_numbers()
    {
        var scoring = Rules("earn", "'key':'r','text':'r','needsEvidence':true,'each':2,'fact':'shown'");

        Said(Line("10", scoring, "'occurrences':{'r':4},'evidence':['p']"), "score.evidence-for").Should().Be("\"r\": 4 stated, 1 shown by evidence; only those count.");
        Said(Line("10", scoring, "'occurrences':{'r':1},'evidence':['p']"), "score.evidence-for").Should().BeEmpty();
        Line("10", scoring, string.Empty, sheet: "'facts':{'shown':3}").Outcome().Should().Be("0", "a fact of the sheet has no evidence");
    }

    [Theory]
    [InlineData("['a','b']", "['b','c','d']", "6", "\"r\": 1 of them were counted by a rule above and are not counted again.")]
    [InlineData("['a','b']", "['c']", "7", "")]
    [InlineData("2", "0", "8", "")]
    [InlineData("2", "1", "7", "\"r\": the same thing is not to be counted twice, but the answers give only a number; taken as different things.")]
    public void What_was_counted_before_is_said_with_its_number(string first, string second, string score, string said)
    {
        var scoring = Rules("deduct", "'key':'q','text':'q','each':1,'countedOnceIn':'g'", "'key':'r','text':'r','each':1,'countedOnceIn':'g'");

        var line = Line("10", scoring, $"'occurrences':{{'q':{first},'r':{second}}}");

        line.Outcome().Should().Be(score);
        line.Rules[1].Remarks.Select(remark => remark.In(Language.English)).Should().Equal(said.Length == 0 ? [] : [said]);
    }

    [Theory]
    [InlineData("deduct", "'each':2", 3, "4")]
    [InlineData("deduct", "'once':2", 3, "8")]
    [InlineData("deduct", "'once':2", 0, "10")]
    [InlineData("earn", "'once':2", 3, "0")]
    [InlineData("earn", "'once':2", 0, "2")]
    [InlineData("earn", "'ladder':{'steps':[{'atMost':2,'points':5},{'above':2,'points':1}]}", 3, "1")]
    public void A_check_answers_a_rule_that_asks_for_its_findings(string kind, string rule, int found, string score)
    {
        var line = Line("10", Rules(kind, $"'key':'r','text':'r',{rule},{Findings}"), string.Empty, counter: new Counter(found));

        line.Outcome().Should().Be(score);
        Said(line, "score.from-findings").Should().EndWith($"(finding.missing): {found}.");
    }

    [Theory]
    [InlineData("2", true, "The answer agrees with the findings of the check (finding.missing): 2.")]
    [InlineData("1", true, "The answer says 1, the findings of the check (finding.missing) are 2; the answer stands.")]
    [InlineData("1", false, "The answer says 1. The records checked are not complete; the findings in them (finding.missing), 2, are a lower limit. The answer stands.")]
    public void Beside_an_answer_the_findings_are_only_told(string answered, bool isExhaustive, string said)
    {
        var line = Line("10", Rules("deduct", "'key':'r','text':'r','each':3," + Findings), $"'occurrences':{{'r':{answered}}}", counter: new Counter(2, isExhaustive));

        line.Outcome().Should().Be(answered == "1" ? "7" : "4");
        line.Rules[0].Remarks.Single().In(Language.English).Should().Be(said);
    }

    [Theory]
    [InlineData(false, "score.not-counted", "(finding.missing)")]
    [InlineData(true, "score.findings-of-sample", "(finding.missing), 2,")]
    public void Without_a_check_of_everything_the_rule_is_open_whatever_silence_means(bool isSample, string code, string named)
    {
        var line = Line("10", Rules("deduct", "'key':'r','text':'r','once':3," + Findings), string.Empty, sheet: "'unmentioned':'no-finding'", counter: isSample ? new Counter(2, isExhaustive: false) : null);

        line.Outcome().Should().Be("NotAnswered 7..10");
        line.Rules[0].Remarks.Select(remark => (remark.Code, remark.In(Language.English).Contains(named))).Should().Equal((code, true));
    }

    [Fact]
    public void A_counter_that_counts_below_nothing_is_the_hosts_mistake()
    {
        var score = () => Line("10", Rules("deduct", "'key':'r','text':'r','each':3," + Findings), string.Empty, counter: new Counter(-1));

        score.Should().Throw<InvalidOperationException>().WithMessage("*-1*");
    }

    [Fact]
    public void A_rule_that_earns_and_is_not_mentioned_in_an_answer_without_facts_is_open_and_not_unshown()
    {
        var scoring = Rules("earn", "'key':'a','text':'a','once':3,'fact':'f'", "'key':'b','text':'b','once':2");

        Line("10", scoring, "'note':'?'", sheet: "'facts':{'f':true}").Outcome().Should().Be("NotAnswered 3..5");
        Line("10", scoring, "'elements':['a']").Outcome().Should().Be("3");
    }

    [Theory]
    [InlineData("'ratio':{'points':4,'whenNone':'nothing'}", "NotAnswered 3..7")]
    [InlineData("'once':4", "3")]
    public void Only_what_can_be_listed_was_not_shown(string rule, string outcome) =>
        Line("10", Rules("earn", "'key':'a','text':'a','once':3", "'key':'b','text':'b'," + rule), "'elements':['a']").Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("deduct", "'each':2", "a", "10", "waiver.rule", "takes nothing off under the waiver 'w'")]
    [InlineData("earn", "'each':2,'most':7", "a", "7", "waiver.rule-in-full", "counts in full, 7, under the waiver 'w'")]
    [InlineData("earn", "'once':5", "a", "5", "waiver.rule-in-full", "counts in full, 5, under the waiver 'w'")]
    [InlineData("earn", "'once':5,'most':4", "a", "4", "waiver.rule-in-full", "counts in full, 4, under the waiver 'w'")]
    [InlineData("earn", "'each':2", "a", "0", "waiver.rule-without-most", "cannot make it count in full")]
    public void A_waived_rule_says_what_the_waiver_did(string kind, string rule, string key, string score, string code, string said)
    {
        var isFlag = rule.Contains("once", StringComparison.Ordinal);
        var answer = $"{{'item':'1','{(isFlag ? "flags" : "occurrences")}':{{'a':{(isFlag ? "false" : kind == "deduct" ? "3" : "0")}}}}}";

        var line = Waived(Rules(kind, "'key':'a','text':'a'," + rule), answer, "1", key).Lines[0];

        line.Outcome().Should().Be(score);
        line.Rules[0].Remarks.Where(remark => remark.Code == code).Select(remark => remark.In(Language.English).Contains(said)).Should().Equal(true);
    }

    [Fact]
    public void A_waiver_of_a_whole_item_is_used_only_where_something_was_lost()
    {
        var scoring = Rules("deduct", "'key':'a','text':'a','each':2");

        Waived(scoring, "{'item':'1','occurrences':{'a':0}}", "1", null).Waivers!.Applied.Should().BeEmpty();
        var used = Waived(scoring, "{'item':'1','occurrences':{'a':1}}", "1", null);
        (used.Total.Outcome(), used.Waivers!.Applied.Count).Should().Be(("10 of 10", 1));
    }

    [Fact]
    public void A_penalty_can_be_waived_and_a_bonus_cannot()
    {
        const string Steps = "'steps':[{'step':'bonus','id':'plus','title':'b','scoring':{'kind':'earn','rules':[{'key':'a','text':'a','each':1}]}},{'step':'penalty','id':'minus','title':'p','scoring':{'kind':'deduct','rules':[{'key':'a','text':'a','each':1}]}}]";
        const string Answers = "{'item':'1','met':true},{'item':'plus','occurrences':{'a':2}},{'item':'minus','occurrences':{'a':5}}";

        Waived("{'kind':'all-or-nothing'}", Answers, "minus", null, Steps).Total.Outcome().Should().Be("12 of 10");
        Waived("{'kind':'all-or-nothing'}", Answers, "plus", null, Steps).Total.Outcome().Should().Be("7 of 10");
    }

    private static Scorecard Waived(string scoring, string answers, string item, string? rule, string more = "")
    {
        var waiver = new Waiver("w", item, rule, Text("flood"), "county office", new LocalDate(2012, 12, 1), new LocalDate(2012, 12, 31));

        return new ChecklistScorer().Score(OfItems(ItemJson("1", "10", scoring), more), Sheet(answers, "'date':'2012-12-24'"), new ScoringOptions { Waivers = new WaiverList([waiver]) });
    }

    private static string Rules(string kind, params string[] rules) => $"{{'kind':'{kind}','rules':[{string.Join(",", rules.Select(rule => $"{{{rule}}}"))}]}}";

    private static string Said(ScoreLine line, string code) => string.Join(" ", line.Derivation.Where(step => step.Code == code).Select(step => step.In(Language.English)));
}
