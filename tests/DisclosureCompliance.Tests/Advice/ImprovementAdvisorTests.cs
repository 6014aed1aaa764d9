using DisclosureCompliance.Advice;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Advice;

public class ImprovementAdvisorTests
{
    private const string Grades = "'grades':[{'key':'good','name':'good','atLeast':80},{'key':'pass','name':'pass','atLeast':60},{'key':'fail','name':'fail','below':60}]";

    [Fact]
    public void Of_ten_missing_publications_only_as_many_are_repaired_as_the_grade_needs()
    {
        var plan = Advise(OfItems(Counted("1", 100, "2"), Grades), new ItemAnswer("1", ("late", Fact.Count(14))));

        plan.State.Should().Be(PlanState.Reached);
        plan.Repairs.Should().ContainSingle().Which.Occurrences.Should().Be(4);
        plan.Repairs[0].Loss.Site.Occurrences.Should().Be(14);
        plan.After.Total.Result.Should().Be(Number("80"));
        plan.IsProvenOptimal.Should().BeTrue();
    }

    [Fact]
    public void A_loss_beyond_its_cap_regains_less_than_is_printed()
    {
        var list = OfItems("{'id':'1','title':'1','points':10,'scoring':{'kind':'deduct','cap':4,'rules':[{'key':'late','text':'late','each':1},{'key':'gone','text':'gone','once':3}]}}");

        var losses = new ImprovementAdvisor().Advise(Score(list, new AnswerSheet("list", new ItemAnswer("1", ("late", Fact.Count(5)), ("gone", Fact.Flag(true)))))).Losses;

        losses.Select(loss => $"{loss.Site} {loss.Site.Lost} {loss.Regained}").Should().Equal("1/late 5 1", "1/gone 3 0");
    }

    [Fact]
    public void What_was_late_stays_late_and_what_is_missing_can_be_published()
    {
        var list = OfItems(
            "{'id':'1','title':'1','points':100,'scoring':{'kind':'deduct','rules':[{'key':'late','text':'late','each':10,'occurrencesFrom':{'finding':['finding.late']}},{'key':'missing','text':'missing','each':5,'occurrencesFrom':{'finding':['finding.missing']}}]}}",
            Grades);

        var plan = Advise(list, new ItemAnswer("1", ("late", Fact.Count(3)), ("missing", Fact.Count(3))));

        plan.Losses.Select(loss => loss.Repair.Repairable).Should().Equal(Repairability.No, Repairability.Yes);
        plan.State.Should().Be(PlanState.Reached);
        plan.Grade!.Key.Should().Be("pass");
        plan.Repairs.Should().ContainSingle().Which.Loss.Site.RuleKey.Should().Be("missing");
    }

    [Fact]
    public void Where_the_grade_is_out_of_reach_the_best_score_is_said()
    {
        var card = Score(OfItems(Counted("1", 60, "1") + "," + Counted("2", 40, "1"), Grades), new AnswerSheet("list", new ItemAnswer("1", ("late", Fact.Count(30))), new ItemAnswer("2", ("late", Fact.Count(4)))));

        var plan = new ImprovementAdvisor().Advise(card, new AdviceOptions { Grade = "good", Repair = site => new LossRepair(site.ItemId == "2" ? Repairability.Yes : Repairability.No) });

        plan.State.Should().Be(PlanState.OutOfReach);
        plan.After.Total.Result.Should().Be(Number("70"));
        plan.IsProvenOptimal.Should().BeTrue();
    }

    [Fact]
    public void A_veto_that_fired_on_a_fact_is_lifted_by_that_fact()
    {
        var list = OfItems(Counted("1", 100, "1"), "'steps':[{'step':'veto','id':'blank','when':{'fact':'blank','atLeast':5},'effect':{'noScore':true}}]," + Grades);
        var sheet = new AnswerSheet("list", new ItemAnswer("1", ("late", Fact.Count(25)))) { Facts = new Dictionary<string, Fact> { ["blank"] = Fact.Count(7) } };

        var plan = new ImprovementAdvisor().Advise(Score(list, sheet), new AdviceOptions { Grade = "good" });

        plan.Before.Total.State.Should().Be(TotalState.Vetoed);
        plan.Repairs.Select(repair => repair.ToString()).Should().Equal("1/late x 5", "blank x 3");
        plan.After.Grade.Band!.Key.Should().Be("good");
    }

    [Fact]
    public void A_shut_gate_says_what_it_holds_back()
    {
        var list = OfItems(
            Counted("1", 100, "1"),
            "'steps':[{'step':'bonus','id':'b','title':'bonus','when':{'score':'running','atLeast':80},'scoring':{'kind':'earn','rules':[{'key':'won','text':'won','once':5}]}}]");

        var losses = new ImprovementAdvisor().Advise(Score(list, new AnswerSheet("list", new ItemAnswer("1", ("late", Fact.Count(21))), new ItemAnswer("b", ("won", Fact.Flag(true)))))).Losses;

        losses.Select(loss => $"{loss.Site.Kind} {loss.Regained}").Should().Equal("Rule 26", "Gate 5");
    }

    [Fact]
    public void Nothing_is_promised_on_a_sheet_that_is_not_complete() =>
        Advise(OfItems(Counted("1", 60, "1") + "," + Counted("2", 40, "1"), Grades), new ItemAnswer("1", ("late", Fact.Count(30)))).State.Should().Be(PlanState.NotComplete);

    [Fact]
    public void Two_hundred_losses_are_thinned_to_the_proven_cheapest_set()
    {
        // Ten sections of twenty items of five points; each lost what its number says, at an effort of its own. The dearest point is never bought while a cheaper one is left.
        var sections = string.Join(",", Enumerable.Range(0, 10).Select(section => SectionJson($"s{section}", string.Join(",", Enumerable.Range(0, 20).Select(item => Counted($"{section}-{item}", 5, "1"))), "'weight':'1/10'")));
        var answers = Enumerable.Range(0, 200).Select(number => new ItemAnswer($"{number / 20}-{number % 20}", ("late", Fact.Count(1 + (number % 3))))).ToArray();
        var card = Score(OfSections(sections, Grades), new AnswerSheet("list", answers));
        Rational Effort(string id) => 1 + (id.Last() - '0');

        var plan = new ImprovementAdvisor().Advise(card, new AdviceOptions { Score = 90, Repair = site => new LossRepair(Repairability.Yes, Effort(site.ItemId!)) });

        plan.Losses.Should().HaveCount(200);
        plan.IsProvenOptimal.Should().BeTrue();
        plan.After.Total.Result!.Value.Should().BeGreaterThanOrEqualTo(90);
        var needed = (int)((90 - card.Total.Result!.Value) * 10).Numerator;
        plan.Effort.Should().Be(card.Lines.SelectMany(line => Enumerable.Repeat(Effort(line.Item.Id), (int)line.Lost!.Value.Numerator)).OrderBy(effort => effort).Take(needed).Aggregate(Rational.Zero, (sum, effort) => sum + effort));
    }

    [Fact]
    public void A_plan_reads_in_both_languages()
    {
        var plan = Advise(OfItems(Counted("1", 100, "2"), Grades), new ItemAnswer("1", ("late", Fact.Count(14))));

        plan.Summary.Select(message => message.Code).Should().Equal("advice.reached", "advice.repair-some");
        plan.Summary[1].In(Language.English).Should().Contain("4 of 14");
        plan.Summary[1].In(Language.Chinese).Should().Contain("14 处中的 4 处");
    }

    [Fact]
    public void The_period_of_a_quota_that_is_to_be_filled_is_named()
    {
        const string Quota = "{'kind':'quota','direction':'deduct','periods':4,'atLeast':10,'short':5,'eachShort':1,'blank':10,'blankIsShort':true}";
        var card = Score(OfItems(ItemJson("1", "100", Quota)), Sheet("{'item':'1','periods':[12,9,0,10]}"));

        var plan = new ImprovementAdvisor().Advise(card, new AdviceOptions { Score = 94 });

        (card.Total.Result, plan.After.Total.Result).Should().Be((Number("69"), Number("94")));
        plan.Repairs[0].Names.Select(name => name.In(Language.English)).Should().Equal("period 3");
        plan.Summary[1].In(Language.Chinese).Should().Contain("2 处中的 1 处（第 3 期）");
    }

    [Fact]
    public void Occurrences_that_were_found_by_name_are_put_right_by_name()
    {
        var plan = Advise(OfItems(Counted("1", 100, "20"), Grades), new ItemAnswer("1", ("late", Fact.These("甲", "乙", "丙"))));

        plan.Repairs[0].Names.Select(name => name.In(Language.Chinese)).Should().Equal("丙");
        plan.After.Answers.Answers[0].Facts["late"].Found.Should().Equal("甲", "乙");
    }

    [Fact]
    public void A_plan_that_passes_its_grade_names_the_grade_that_it_reaches()
    {
        var plan = Advise(OfItems(Counted("1", 100, "50"), Grades), new ItemAnswer("1", ("late", Fact.Count(1))));

        plan.Summary[0].In(Language.English).Should().EndWith("reach good, above pass.");
        (plan.Grade!.Key, plan.After.Grade.Band!.Key).Should().Be(("pass", "good"));
    }

    [Fact]
    public void What_a_deducting_rule_of_a_bonus_took_off_is_regained()
    {
        const string Bonus = "'steps':[{'step':'bonus','id':'b','title':'b','floor':'none','scoring':{'kind':'earn','cap':'none','rules':[{'key':'good','text':'good','once':5},{'key':'bad','text':'bad','once':3,'direction':'deduct'}]}}]";
        var card = Score(OfItems(ItemJson("1", "10", "{'kind':'ratio','whenNone':'nothing'}"), Bonus), Sheet("{'item':'1','value':'90%'},{'item':'b','flags':{'good':false,'bad':true}}"));

        var plan = new ImprovementAdvisor().Advise(card, new AdviceOptions { Score = 9, Repair = site => new LossRepair(site.RuleKey == "bad" ? Repairability.Yes : Repairability.No) });

        (card.Total.Result, plan.State, plan.After.Total.Result).Should().Be((Number("6"), PlanState.Reached, Number("9")));
        plan.Repairs.Select(repair => repair.ToString()).Should().Equal("b/bad x 1");
    }

    [Fact]
    public void A_bonus_that_one_rule_earned_and_another_ate_up_regains_what_was_eaten()
    {
        const string Bonus = "'steps':[{'step':'bonus','id':'b','title':'b','scoring':{'kind':'earn','cap':'none','rules':[{'key':'good','text':'good','once':5},{'key':'bad','text':'bad','once':3,'direction':'deduct'}]}}]";
        var card = Score(OfItems(EnteredItem("1", "10"), Bonus), Sheet(Entered("1=10") + ",{'item':'b','flags':{'good':true,'bad':true}}"));

        new ImprovementAdvisor().Advise(card).Losses.Select(loss => $"{loss.Site} {loss.Site.Lost} {loss.Regained}").Should().Equal("b/bad 3 3");
    }

    [Theory]
    [InlineData("3000000000", PlanState.OutOfReach)]
    [InlineData("1000000000", PlanState.OutOfReach)]
    [InlineData("5", PlanState.Reached)]
    public void A_fact_that_nobody_counts_to_is_no_repair(string atLeast, PlanState state)
    {
        var list = OfItems(Counted("1", 100, "1"), $"'steps':[{{'step':'bonus','id':'b','title':'b','when':{{'fact':'money','atLeast':{atLeast}}},'scoring':{{'kind':'entered','to':20}}}}]");
        var sheet = Sheet("{'item':'1','occurrences':{'late':0}},{'item':'b','value':20}", "'facts':{'money':3}");

        var plan = new ImprovementAdvisor().Advise(Score(list, sheet), new AdviceOptions { Score = 120 });

        plan.State.Should().Be(state);
    }

    [Fact]
    public void An_amount_for_more_occurrences_than_there_are_numbers_is_no_repair()
    {
        const string Scoring = "{'kind':'earn','rules':[{'key':'x','text':'x','each':1,'per':10000000,'groups':'completed','most':900}]}";
        var card = Score(OfItems(ItemJson("1", "900", Scoring)), Sheet("{'item':'1','occurrences':{'x':10000000}}"));

        var plan = new ImprovementAdvisor().Advise(card, new AdviceOptions { Score = 2 });

        (card.Total.Result, plan.State, plan.Repairs.Count).Should().Be((Number("1"), PlanState.OutOfReach, 0));
    }

    private static string Counted(string id, int points, string each) =>
        ItemJson(id, points.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{{'kind':'deduct','rules':[{{'key':'late','text':'late','each':{each}}}]}}");

    [Fact]
    public void A_part_that_a_veto_leaves_without_a_score_counts_what_the_veto_says()
    {
        var list = OfSections(
            SectionJson("a", Counted("1", 100, "1"), "'steps':[{'step':'veto','id':'blank','when':{'fact':'blank','atLeast':5},'effect':{'noScore':true,'setTo':50}}]")
            + "," + SectionJson("b", Counted("2", 100, "1")));
        var sheet = new AnswerSheet("list", new ItemAnswer("1", ("late", Fact.Count(0))), new ItemAnswer("2", ("late", Fact.Count(30)))) { Facts = new Dictionary<string, Fact> { ["blank"] = Fact.Count(7) } };

        var plan = new ImprovementAdvisor().Advise(Score(list, sheet), new AdviceOptions { Score = 130, Repair = site => new LossRepair(site.ItemId == "2" ? Repairability.Yes : Repairability.No) });

        plan.Before.Total.Result.Should().Be(Number("120"));
        plan.Repairs.Select(repair => repair.ToString()).Should().Equal("2/late x 10");
        plan.IsProvenOptimal.Should().BeTrue();
    }

    private static ImprovementPlan Advise(Checklist checklist, params ItemAnswer[] answers) => new ImprovementAdvisor().Advise(Score(checklist, new AnswerSheet("list", answers)));
}
