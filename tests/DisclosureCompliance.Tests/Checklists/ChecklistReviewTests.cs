using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Tests.Architecture;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Checklists;

/// <summary>The linter: what it finds, where, and that it leaves alone what is in order. <c>!</c> is a contradiction, <c>?</c> an open choice.</summary>
public sealed class ChecklistReviewTests
{
    private const string Floor = "'itemFloor':0";
    private const string Classes = "'classes':[{'key':'a','name':'A'},{'key':'b','name':'B'}]";

    [Theory]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':1}],'cap':6}", "!cap-above-points .cap=6")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':5},{'key':'y','text':'y','each':7}]}", "!deduction-above-points .rules[1].each=7")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':'150%'}]}", "!deduction-above-points .rules[0].each=7.5")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','once':3},{'key':'y','text':'y','once':4}],'cap':6}", "!maximum-above-points .cap=6")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','once':3}]}", "!points-unreachable .rules=3")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','each':3}],'cap':4}", "!points-unreachable .cap=4")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','once':3},{'key':'y','text':'y','once':4}]}", "!elements-above-points .rules=7")]
    [InlineData("{'kind':'level','levels':[{'key':'a','points':6}]}", "!level-above-points .levels[0].points=6")]
    [InlineData("{'kind':'level','levels':[{'key':'a','points':4}]}", "!points-unreachable .levels=4")]
    [InlineData("{'kind':'level','levels':[{'key':'a','points':1}],'direction':'deduct'}", "!points-unreachable .levels=4")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':2,'most':1}]}", "!most-below-amount .rules[0].most=1")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':1,'shortOf':3,'free':3}]}", "!rule-never-counts .rules[0].each=1")]
    [InlineData("{'kind':'quota','periods':12,'atLeast':4,'short':2,'blank':1,'blankIsShort':false,'direction':'deduct'}", "!blank-below-short =1")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':1,'fact':'f','countedOnceIn':'g'}],'cap':5}", "!group-of-one .rules[0].countedOnceIn=g")]
    [InlineData("{'kind':'level','levels':[{'key':'a','points':5}],'fact':'f'}", "!fact-unreadable .fact=f")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':1,'fact':'f'},{'key':'y','text':'y','once':1,'fact':'f'}],'cap':5}", "!fact-of-two-kinds .rules[1].fact=f")]
    [InlineData("{'kind':'ratio','whenNone':'full','direction':'deduct'}", "!full-takes-off .whenNone=full")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','ladder':{'steps':[{'above':0,'points':3},{'atMost':0,'points':0}],'whenNone':'full'}}],'cap':5}", "!full-takes-off .rules[0].ladder.whenNone=full")]
    [InlineData("{'kind':'slope','below':1,'every':'1%','points':1,'counting':'begun','whenNone':'full','direction':'deduct'}", "!full-takes-off .whenNone=full")]
    [InlineData("{'kind':'ratio','whenNone':'full'}", "")]
    [InlineData("{'kind':'ratio','whenNone':'nothing','direction':'deduct'}", "")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':5}],'cap':5}", "")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':1}],'cap':3}", "")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','once':3},{'key':'y','text':'y','once':4}],'cap':5}", "")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','each':2}]}", "")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','once':'50%'},{'key':'y','text':'y','once':'50%'}]}", "")]
    [InlineData("{'kind':'level','levels':[{'key':'a','points':5},{'key':'b','points':0}]}", "")]
    [InlineData("{'kind':'quota','periods':12,'atLeast':4,'short':5,'blank':5,'blankIsShort':true,'direction':'deduct'}", "")]
    [InlineData("{'kind':'all-or-nothing'}", "")]
    [InlineData("{'kind':'ratio','outOf':100}", "")]
    [InlineData("{'kind':'entered'}", "")]
    [InlineData("{'kind':'not-known'}", "")]
    public void An_item_worth_five_is_looked_over(string scoring, string expected) =>
        Found(OfItems(ItemJson("1", "5", scoring), Floor), "$.sections[0].items[0].scoring").Should().Be(expected);

    [Theory]
    [InlineData("{'atLeast':'95%','points':1},{'atLeast':'99%','points':5}", "?ladder-nothing-below ≥ 0, < 0.95")]
    [InlineData("{'below':5,'points':5},{'above':5,'points':0}", "!ladder-hole = 5")]
    [InlineData("{'atMost':'70%','points':0},{'atLeast':'80%','atMost':'100%','points':5}", "!ladder-hole > 0.7, < 0.8")]
    [InlineData("{'atMost':5,'points':5},{'atLeast':6,'points':0}", "")]
    [InlineData("{'atMost':5,'points':5},{'atLeast':5,'points':0}", "!ladder-overlap ≤ 5; ≥ 5")]
    [InlineData("{'atLeast':0,'atMost':2,'points':5},{'above':2,'atMost':4,'points':1},{'above':4,'points':3}", "!ladder-order 5, 1, 3")]
    [InlineData("{'atLeast':0,'atMost':2,'points':5}", "?ladder-nothing-above > 2")]
    [InlineData("{'atLeast':0,'points':0},{'atLeast':'95%','points':1},{'atLeast':'99%','points':5}", "")]
    [InlineData("{'atMost':0,'points':5},{'above':0,'points':0}", "")]
    public void A_ladder_is_looked_over(string steps, string expected) =>
        Found(OfItems(ItemJson("1", "5", $"{{'kind':'ladder','steps':[{steps}]}}"), Floor), value: true).Should().Be(expected);

    [Theory]
    [InlineData("'start':100,'steps':[{'step':'convert','from':'applicable','to':100}]", "!convert-from-start applicable")]
    [InlineData("'steps':[{'step':'convert','from':'applicable','to':100}]", "")]
    [InlineData("'start':100,'steps':[{'step':'convert','from':100,'to':50}]", "")]
    public void A_start_is_not_what_is_applicable(string more, string expected) => Found(OfItems(EnteredItem("1", "100"), $"{Floor},{more}"), value: true).Should().Be(expected);

    [Theory]
    [InlineData("bonus", "{'kind':'deduct','cap':3,'rules':[{'key':'x','text':'x','once':3}]}", "!bonus-deducts deduct")]
    [InlineData("bonus", "{'kind':'entered','to':3,'direction':'deduct'}", "!bonus-deducts deduct")]
    [InlineData("penalty", "{'kind':'earn','cap':3,'rules':[{'key':'x','text':'x','once':3}]}", "!penalty-earns earn")]
    [InlineData("penalty", "{'kind':'deduct','cap':3,'rules':[{'key':'x','text':'x','ratio':{'points':3,'whenNone':'full'}}]}", "!full-takes-off full")]
    [InlineData("bonus", "{'kind':'earn','cap':9,'rules':[{'key':'x','text':'x','slope':{'above':1,'every':'1%','points':1,'counting':'begun','whenNone':'full'}}]}", "!full-without-most full")]
    [InlineData("bonus", "{'kind':'earn','cap':9,'rules':[{'key':'x','text':'x','slope':{'above':1,'every':'1%','points':1,'counting':'begun','whenNone':'full'},'most':4}]}", "")]
    [InlineData("bonus", "{'kind':'earn','cap':3,'rules':[{'key':'x','text':'x','once':3}]}", "")]
    [InlineData("penalty", "{'kind':'deduct','cap':3,'rules':[{'key':'x','text':'x','once':3}]}", "")]
    [InlineData("penalty", "{'kind':'entered','to':3}", "")]
    public void A_step_outside_the_base_is_looked_over(string step, string scoring, string expected) =>
        Found(OfItems(EnteredItem("1", "5"), $"{Floor},'steps':[{{'step':'{step}','id':'b','title':'b','scoring':{scoring}}}]"), value: true).Should().Be(expected);

    [Fact]
    public void Deductions_that_go_below_zero_on_purpose_may_pass_the_points()
    {
        const string scoring = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':7}],'cap':20}";

        Found(OfItems(ItemJson("1", "5", scoring), "'itemFloor':'none'")).Should().BeEmpty();
        Found(OfItems(ItemJson("1", "5", scoring, "'floor':-15"))).Should().BeEmpty();
        Found(OfItems(ItemJson("1", "0", scoring, "'floor':'none'"))).Should().BeEmpty();
    }

    [Fact]
    public void Silence_about_the_floor_is_one_open_choice_for_all_items_that_can_pass_their_points()
    {
        const string each = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':1}]}";
        const string once = "{'kind':'deduct','rules':[{'key':'x','text':'x','once':1}]}";
        var items = string.Join(",", ItemJson("1", "5", each), ItemJson("2", "5", once), ItemJson("3", "5", each, "'floor':0"), ItemJson("4", "5", each));

        Found(OfItems(items), value: true).Should().Be("?floor-not-stated 1, 4");
        Found(OfItems(items, Floor)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "?bonus-cap-not-stated $.steps[0].scoring.cap")]
    [InlineData(",'cap':'none'", "")]
    [InlineData(",'cap':3", "")]
    public void A_bonus_has_a_cap_or_says_that_it_has_none(string cap, string expected) =>
        Found(OfItems(ItemJson("1", "5", "{'kind':'all-or-nothing'}"), $"'steps':[{{'step':'bonus','id':'b','title':'b','scoring':{{'kind':'earn','rules':[{{'key':'x','text':'x','each':1}}]{cap}}}}}]"), places: true)
            .Should().Be(expected);

    [Theory]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','once':'50%'}]}", "!share-of-nothing $.steps[0].scoring.rules[0].once")]
    [InlineData("{'kind':'entered'}", "!share-of-nothing $.steps[0].scoring")]
    [InlineData("{'kind':'entered','to':3}", "")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','once':2}]}", "")]
    public void A_share_of_a_bonus_is_a_share_of_nothing(string scoring, string expected) =>
        Found(OfItems(ItemJson("1", "5", "{'kind':'all-or-nothing'}"), $"'steps':[{{'step':'bonus','id':'b','title':'b','scoring':{scoring}}}]"), places: true).Should().Be(expected);

    [Fact]
    public void Sums_that_differ_from_the_printed_ones_are_reported_where_they_are_printed()
    {
        const string met = "{'kind':'all-or-nothing'}";
        var inner = SectionJson("1.1", ItemJson("a", "5", met), "'points':6");

        var checklist = OfSections(SectionJson("1", ItemJson("b", "2", met), $"'points':8,'sections':[{inner}]"), "'total':10");

        Found(checklist, places: true, value: true).Should().Be("!total-sum $.total 10|!section-sum $.sections[0].sections[0].points 6");
        ChecklistReview.Of(checklist)[1].Message.In(Language.English).Should().Contain("prints 6").And.Contain("add up to 5");
        ChecklistReview.Of(checklist).Select(warning => warning.SectionId).Should().Equal(null, "1.1");
    }

    [Theory]
    [InlineData("'total':100,'steps':[{'step':'convert','from':'applicable','to':100}]", "")]
    [InlineData("'total':90,'steps':[{'step':'convert','from':'applicable','to':100}]", "!total-sum")]
    [InlineData("'total':110,'steps':[{'step':'bonus','id':'b','title':'b','scoring':{'kind':'entered','to':35}}]", "")]
    [InlineData("'total':75,'steps':[{'step':'bonus','id':'b','title':'b','scoring':{'kind':'entered','to':35}}]", "")]
    [InlineData("'total':100,'start':100", "")]
    public void A_printed_total_can_be_the_base_the_scale_or_the_most_that_is_reached(string more, string expected) =>
        Found(OfItems(ItemJson("1", "75", "{'kind':'entered'}"), more)).Should().Be(expected);

    [Fact]
    public void Weighted_parts_are_summed_with_their_weights()
    {
        var sections = SectionJson("1", EnteredItem("a", "100"), "'weight':0.8,'points':100") + "," + SectionJson("2", EnteredItem("b", "100"), "'weight':0.2,'points':100");

        Found(OfSections(sections, "'total':100")).Should().BeEmpty();
    }

    [Fact]
    public void Sums_are_compared_for_each_class_of_units()
    {
        var items = EnteredItem("1", "60") + "," + EnteredItem("2", "40", "'variants':{'b':{'points':30}}");

        var warnings = ChecklistReview.Of(OfItems(items, Classes + ",'total':100"));
        warnings.Should().ContainSingle();
        (warnings[0].Code, warnings[0].Kind).Should().Be(("checklist.class-sum-open", ChecklistWarningKind.OpenChoice));
        warnings[0].Message.In(Language.English).Should().Contain("for B its parts add up to 90");

        ChecklistReview.Of(OfItems(items, Classes + ",'total':110")).Select(warning => (warning.Code, warning.Kind)).Should().OnlyContain(found => found.Code == "checklist.class-sum" && found.Kind == ChecklistWarningKind.Contradiction);
    }

    [Fact]
    public void Items_that_no_class_reaches_are_reported()
    {
        var section = SectionJson("s", EnteredItem("1", "5", "'classes':['b'],'variants':{'a':{'points':1}}") + "," + EnteredItem("2", "5", "'classes':['a']"), "'classes':['a']");

        Found(OfSections(section, Classes), places: true).Should().Be(
            "!class-without-items $.classes[1]|!out-of-reach $.sections[0].items[0].classes|!variant-out-of-reach $.sections[0].items[0].variants.a");
    }

    [Fact]
    public void Empty_checklists_and_sections_and_items_worth_nothing_are_reported()
    {
        Found(OfSections(SectionJson("1", string.Empty) + "," + SectionJson("2", ItemJson("a", "0", "{'kind':'all-or-nothing'}")))).Should().Be("!section-empty|!worth-nothing");
        Found(OfSections(string.Empty)).Should().Be("!empty");
    }

    [Theory]
    [InlineData("'score':'running','above':50", "")]
    [InlineData("'score':'running','above':60", "!condition-never $.steps[0].when")]
    [InlineData("'not':{'score':'running','atMost':60}", "!condition-never $.steps[0].when")]
    [InlineData("'section':'s','atLeast':30", "")]
    [InlineData("'section':'s','measure':'lost','above':60", "!condition-never $.steps[0].when")]
    [InlineData("'section':'s','measure':'share','above':1", "!condition-never $.steps[0].when")]
    [InlineData("'section':'gone','atLeast':30", "!unknown-reference $.steps[0].when.section")]
    [InlineData("'section':'total','atLeast':30", "!not-yet-scored $.steps[0].when.section")]
    [InlineData("'item':'gone','atLeast':30", "!unknown-reference $.steps[0].when.item")]
    [InlineData("'tag':'gone','atLeast':30", "!unknown-reference $.steps[0].when.tag")]
    [InlineData("'all':[{'fact':'f'},{'any':[{'item':'gone','atLeast':1}]}]", "!unknown-reference $.steps[0].when.all[1].any[0].item")]
    public void A_condition_can_be_dead(string condition, string expected) => Found(
        OfItems(EnteredItem("1", "60"), $"'steps':[{{'step':'veto','id':'v','when':{{{condition}}},'effect':{{'setTo':0}}}}]"),
        places: true).Should().Be(expected);

    [Fact]
    public void A_part_is_scored_before_what_is_around_it_and_an_earlier_one_before_a_later_one()
    {
        string Veto(string section) => $"'steps':[{{'step':'limit','atMost':5,'when':{{'section':'{section}','atLeast':1}}}}]";
        string Two(string first, string second) => Found(OfSections(SectionJson("1", EnteredItem("a", "9"), first) + "," + SectionJson("2", EnteredItem("b", "9"), second)));

        Two(Veto("2"), string.Empty).Should().Be("!not-yet-scored");
        Two(Veto("1"), string.Empty).Should().Be("!not-yet-scored");
        Two(string.Empty, Veto("1")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{'noScore':true}", "?no-score-in-part", "")]
    [InlineData("{'noScore':true,'setTo':0}", "", "")]
    [InlineData("{'grade':'low'}", "?grade-in-part", "")]
    [InlineData("{'gradeAtMost':'gone'}", "!unknown-reference", "!unknown-reference")]
    [InlineData("{'zero':['s','gone']}", "!unknown-reference", "!unknown-reference")]
    public void An_effect_names_what_exists_and_stands_where_it_counts(string effect, string inside, string outside)
    {
        var veto = $"'steps':[{{'step':'veto','id':'v','when':{{'fact':'f'}},'effect':{effect}}}]";
        const string grades = "'grades':[{'key':'low','name':'low','below':60},{'key':'high','name':'high','atLeast':60}]";

        Found(OfSections(SectionJson("s", EnteredItem("1", "100"), veto), grades)).Should().Be(inside);
        Found(OfSections(SectionJson("s", EnteredItem("1", "100")), grades + "," + veto)).Should().Be(outside);
    }

    [Fact]
    public void What_only_facts_can_decide_is_not_put_on_scores()
    {
        RefusedAt(EnteredItem("1", "60"), "'steps':[{'step':'veto','id':'v','when':{'any':[{'fact':'f'},{'section':'s','below':9}]},'effect':{'zero':['s']}}]").Should().Be("$.steps[0].when");
        RefusedAt(EnteredItem("1", "60", "'multiplier':{'factor':2,'when':{'score':'running','below':9}}"), "'x-':''").Should().Be("$.sections[0].items[0].multiplier.when");
        Found(OfItems(EnteredItem("1", "60"), "'steps':[{'step':'limit','atLeast':9,'atMost':3}]"), places: true).Should().Be("!limit-reversed $.steps[0]");
    }

    [Fact]
    public void A_printed_total_on_the_scale_that_sections_are_converted_to_is_right()
    {
        var json = "{'schema':'disclosure-checklist/2','id':'x','title':'X','total':100,'sections':[{'id':'s','title':'S','weight':0.8,'items':[" + EnteredItem("a", "4") + "],'steps':[{'step':'convert','from':4,'to':100}]},"
            + "{'id':'t','title':'T','weight':0.2,'items':[" + EnteredItem("b", "2") + "],'steps':[{'step':'convert','from':2,'to':100}]}]}";

        ChecklistJson.Parse(json.Replace('\'', '"'), "list.json").Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1", "-", "-", "!move-to-itself $.sections[0].items[0].notApplicable.to")]
    [InlineData("2", "1", "-", "!move-in-circle $.sections[0].items[0].notApplicable.to")]
    [InlineData("2", "3", "1", "!move-in-circle $.sections[0].items[0].notApplicable.to")]
    [InlineData("2", "3", "2", "!move-in-circle $.sections[0].items[0].notApplicable.to")]
    [InlineData("plus", "-", "-", "!move-nowhere $.sections[0].items[0].notApplicable.to")]
    [InlineData("2", "3", "-", "")]
    [InlineData("2", "s", "-", "")]
    public void Points_that_do_not_apply_do_not_come_back_to_where_they_were(string first, string second, string third, string found)
    {
        static string To(string to) => to == "-" ? string.Empty : $"'notApplicable':{{'points':'move','to':'{to}','amounts':'kept'}}";
        var items = EnteredItem("1", "10", To(first)) + "," + EnteredItem("2", "10", To(second)) + "," + EnteredItem("3", "10", To(third));

        Found(OfItems(items, "'steps':[{'step':'bonus','id':'plus','title':'p','scoring':{'kind':'entered','to':5}}]"), places: true).Should().Be(found);
    }

    [Theory]
    [InlineData("0.3", "0.6", "", "!weight-sum $.sections")]
    [InlineData("0.3", "1", "", "!weight-sum $.sections")]
    [InlineData("0.3", "0.7", "", "")]
    [InlineData("1", "2", "", "")]
    [InlineData("0", "1", "", "")]
    [InlineData("0.06", "0.94", "", "")]
    [InlineData("0.5", "1", "'total':15", "")]
    [InlineData("0.5", "1", "'steps':[{'step':'convert','from':'applicable','to':100}]", "")]
    [InlineData("0.5", "1", "'combine':'mean'", "")]
    public void Weights_that_are_parts_of_one_whole_add_up_to_it(string first, string second, string more, string found) =>
        Found(OfSections(SectionJson("s", EnteredItem("1", "10"), $"'weight':{first}") + "," + SectionJson("t", EnteredItem("2", "10"), $"'weight':{second}"), more), places: true).Should().Be(found);

    [Theory]
    [InlineData("'from':100", "!convert-from $.steps[1].from")]
    [InlineData("'from':60", "")]
    [InlineData("'from':70", "")]
    [InlineData("'from':'applicable'", "")]
    public void A_conversion_starts_from_what_the_parts_add_up_to(string from, string found) =>
        Found(OfItems(EnteredItem("1", "60"), $"'steps':[{{'step':'bonus','id':'b','title':'b','scoring':{{'kind':'entered','to':10}}}},{{'step':'convert',{from},'to':50}}]"), places: true).Should().Be(found);

    [Fact]
    public void Two_vetoes_of_one_name_are_a_mistake()
    {
        const string Veto = "{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'atMost':5}}";
        var json = $"{{'schema':'disclosure-checklist/2','id':'x','title':'X','sections':[{SectionJson("s", EnteredItem("1", "60"), $"'steps':[{Veto}]")}],'steps':[{Veto}]}}";

        ChecklistJson.Parse(json.Replace('\'', '"'), "list.json").Faults.Where(fault => fault.Severity == FaultSeverity.Error).Select(fault => fault.Place).Should().Equal("$.steps[0].id");
    }

    [Theory]
    [InlineData("{'key':'top','name':'T','atLeast':5,'requires':{'fact':'f'},'otherwise':'x'},{'key':'low','name':'L','below':5},{'key':'x','name':'X'}", "", "")]
    [InlineData("{'key':'low','name':'L','atLeast':0},{'key':'x','name':'X'}", "'steps':[{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'grade':'x'}}],", "")]
    [InlineData("{'key':'low','name':'L','atLeast':0},{'key':'x','name':'X'}", "", "checklist.band-without-ends $.grades[1].key")]
    [InlineData("{'key':'low','name':'L','otherwise':'x','requires':{'fact':'f'}},{'key':'x','name':'X','otherwise':'low','requires':{'fact':'f'}}", "", "checklist.band-without-ends $.grades[0].key|checklist.band-without-ends $.grades[1].key")]
    public void A_grade_without_ends_is_one_that_another_grade_or_a_veto_leads_to(string grades, string steps, string faults)
    {
        var json = $"{{'schema':'disclosure-checklist/2','id':'x','title':'X',{steps}'sections':[{SectionJson("s", EnteredItem("1", "10"))}],'grades':[{grades}]}}";

        string.Join("|", ChecklistJson.Parse(json.Replace('\'', '"'), "list.json").Faults.Select(fault => $"{fault.Code} {fault.Place}")).Should().Be(faults);
    }

    [Fact]
    public void A_section_may_send_points_to_one_of_its_own_items() =>
        Found(OfSections(SectionJson("s", EnteredItem("1", "10") + "," + EnteredItem("2", "10"), "'notApplicable':{'points':'move','to':'2','amounts':'kept'}"))).Should().BeEmpty();

    [Fact]
    public void Points_that_do_not_apply_go_somewhere_that_exists()
    {
        Found(OfItems(EnteredItem("1", "60"), "'notApplicable':{'points':'move','to':'gone','amounts':'kept'}"), places: true).Should().Be("!move-nowhere $.notApplicable.to");
        var rate = ItemJson("1", "60", "{'kind':'ratio','whenNone':'not-applicable'}");
        Found(OfItems(rate), places: true).Should().Be("?not-applicable-not-stated $.notApplicable");
        Found(OfItems(rate, "'notApplicable':{'points':'drop'}")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("90..;70..89;0..69", "!bands-gap > 69, < 70|!bands-gap > 89, < 90")]
    [InlineData("60..;0..60", "!bands-overlap b, a")]
    [InlineData("60..", "!bands-gap ≥ 0, < 60")]
    [InlineData("0..59", "!bands-gap > 59, ≤ 100")]
    [InlineData("0..100;101..", "!band-unreachable ≥ 101")]
    [InlineData("0..;60..;90..", "")]
    [InlineData("0..100", "")]
    [InlineData("0..120", "")]
    [InlineData("110..", "!bands-gap ≥ 0, ≤ 100|!band-unreachable ≥ 110")]
    public void Grades_with_gaps_overlaps_or_out_of_reach_are_reported(string bands, string expected) =>
        Found(OfItems(EnteredItem("1", "100"), Grades(bands)), value: true).Should().Be(expected);

    [Theory]
    [InlineData("{'step':'bonus','id':'b','title':'b','scoring':{'kind':'entered','to':10}}", "0..59;60..100", "!bands-gap > 59, < 60|!bands-gap > 100, ≤ 110")]
    [InlineData("{'step':'bonus','id':'b','title':'b','scoring':{'kind':'entered','to':10}}", "0..60;105..", "!bands-gap > 60, < 105")]
    [InlineData("{'step':'penalty','id':'p','title':'p','scoring':{'kind':'entered','to':10}}", "0..", "?bands-below < 0")]
    [InlineData("{'step':'penalty','id':'p','title':'p','scoring':{'kind':'entered','to':10}},{'step':'limit','atLeast':0}", "0..", "")]
    [InlineData("{'step':'convert','from':'applicable','to':50}", "0..;60..", "!band-unreachable ≥ 60")]
    [InlineData("{'step':'multiply','factor':'4/3'}", "0..;120..", "")]
    [InlineData("{'step':'limit','atMost':80}", "0..;90..", "!band-unreachable ≥ 90")]
    [InlineData("{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'setTo':0}}", "1..", "!bands-gap ≥ 0, < 1")]
    public void Grades_are_held_against_the_total_after_all_steps(string steps, string bands, string expected) =>
        Found(OfItems(EnteredItem("1", "100"), $"'steps':[{steps}],{Grades(bands)}"), value: true).Should().Be(expected);

    [Fact]
    public void Conditions_of_grades_are_looked_over_too()
    {
        const string grades = "'grades':[{'key':'low','name':'low','below':60,'otherwise':'gone'},{'key':'high','name':'high','atLeast':60,'requires':{'item':'1','above':100}}]";

        Found(OfItems(EnteredItem("1", "100"), grades), places: true).Should().Be(
            "!grade-condition-never $.grades[1].requires|!unknown-reference $.grades[0].otherwise|!otherwise-unused $.grades[0].otherwise");
    }

    [Fact]
    public void A_loaded_checklist_carries_its_warnings_as_faults_with_place_and_remedy()
    {
        var result = ChecklistJson.Parse(SourceTree.Read("samples/data/ningguo-2012/checklist.json"), "c.json");

        var fault = result.Faults.Should().ContainSingle().Subject;
        (fault.Severity, fault.Place, fault.Value, fault.Code).Should().Be((FaultSeverity.Warning, "$.sections[1].sections[2].items[0].scoring.cap", "6", "checklist.cap-above-points"));
        fault.Message.RemedyIn(Language.Chinese).Should().NotBeNull();
        ChecklistReview.Of(result.Value!).Should().ContainSingle().Which.ItemId.Should().Be("2.3.4");
    }

    private static string Grades(string bands) => "'grades':[" + string.Join(",", bands.Split(';').Select((band, index) =>
    {
        var ends = band.Split([".."], StringSplitOptions.None);
        var key = (char)('a' + index);
        return $"{{'key':'{key}','name':'{key}','atLeast':{ends[0]}{(ends[1].Length > 0 ? ",'atMost':" + ends[1] : string.Empty)}}}";
    })) + "]";

    private static string RefusedAt(string item, string more)
    {
        var json = $"{{'schema':'disclosure-checklist/2','id':'x','title':'X','sections':[{{'id':'s','title':'S','items':[{item}]}}],{more}}}".Replace('\'', '"');
        return ChecklistJson.Parse(json, "list.json").Faults.Single(fault => fault.Code == "checklist.needs-facts").Place;
    }

    private static string Found(Checklist checklist, bool places = false, bool value = false) =>
        string.Join("|", ChecklistReview.Of(checklist).Select(warning => Code(warning) + (places ? " " + warning.Place : string.Empty) + (value ? " " + warning.Value : string.Empty)));

    private static string Found(Checklist checklist, string under) =>
        string.Join("|", ChecklistReview.Of(checklist).Select(warning => $"{Code(warning)} {(warning.Place.StartsWith(under, StringComparison.Ordinal) ? warning.Place.Substring(under.Length) : warning.Place)}={warning.Value}"));

    private static string Code(ChecklistWarning warning)
    {
        warning.Message.RemedyIn(Language.English).Should().NotBeNullOrEmpty();
        return (warning.Kind == ChecklistWarningKind.Contradiction ? "!" : "?") + warning.Code.Substring("checklist.".Length);
    }
}
