using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Points of what does not apply among weights, sections in sections, and several that go at once.</summary>
public sealed class ApplicabilityTests
{
    private const string Siblings = "'notApplicable':{'points':'spread-over-siblings','shares':'in-proportion','amounts':'scaled'}";
    private const string Equally = "'notApplicable':{'points':'spread-over-siblings','shares':'equally','amounts':'scaled'}";
    private const string Drop = "'notApplicable':{'points':'drop'}";
    private const string OneEach = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':1}]}";

    [Fact]
    public void What_a_part_counts_in_the_total_is_its_points_by_every_weight_around_it()
    {
        // a counts 100 × 0.5 × 0.4 = 20, b 100 × 0.5 × 0.6 = 30, c 40 × 0.5 = 20.
        var inner = Section("u", "", EnteredItem("a", "100", "'weight':0.4") + "," + EnteredItem("b", "100", "'weight':0.6"), "'weight':0.5");
        var checklist = OfSections(Section("s", inner, "") + "," + Section("t", "", EnteredItem("c", "40"), "'weight':0.5"), "'notApplicable':{'points':'move','to':'b','amounts':'scaled'}");

        var card = Score(checklist, Sheet(Entered("a=100 b=50 c=na")));

        card.Lines.Select(line => line.Outcome()).Should().Equal("100", "250/3", "NotApplicable 0..0");
        card.Total.Outcome().Should().Be("45 of 70", "b counts 50 now, and half of it is reached");
    }

    [Theory]
    [InlineData("in-proportion", "24 of 60")]
    [InlineData("equally", "22.5 of 60")]
    public void Points_are_spread_over_all_by_what_the_others_count(string shares, string total)
    {
        // b counts 100 × 0.1 = 10, c counts 40, z nothing; the 10 of a go 2 : 8, or 5 : 5.
        var items = EnteredItem("a", "10") + "," + EnteredItem("b", "100", "'weight':0.1") + "," + EnteredItem("c", "40") + "," + EnteredItem("z", "0");

        Score(OfItems(items, $"'notApplicable':{{'points':'spread-over-all','shares':'{shares}','amounts':'scaled'}}"), Sheet(Entered("a=na b=0 c=20 z=0"))).Total.Outcome().Should().Be(total);
    }

    [Fact]
    public void Each_part_is_spread_over_all_as_its_own_policy_says()
    {
        static string Over(string shares) => $"'notApplicable':{{'points':'spread-over-all','shares':'{shares}','amounts':'scaled'}}";
        var items = EnteredItem("a", "10", Over("equally")) + "," + EnteredItem("b", "10", Over("in-proportion")) + "," + EnteredItem("c", "10") + "," + EnteredItem("d", "30");

        Score(OfItems(items), Sheet(Entered("a=na b=na c=10 d=0"))).Total.Outcome().Should().Be("17.5 of 60", "c takes 5 of a and 2.5 of b");
    }

    [Fact]
    public void Equal_shares_count_the_sections_beside_an_item_like_the_items()
    {
        // The 12 of a go to the item b, and to the sections u and v beside it: 4 each.
        var inner = Section("u", "", EnteredItem("c", "8")) + "," + Section("v", "", EnteredItem("d", "8"));
        var checklist = OfSections(Section("s", inner, EnteredItem("a", "12") + "," + EnteredItem("b", "8"), Equally));

        var card = Score(checklist, Sheet(Entered("a=na b=8 c=4 d=0")));

        card.Lines.Select(line => line.Points.ToString()).Should().Equal("12", "12", "8", "8");
        card.Sections[0].Sections.Select(section => section.Factor.ToString()).Should().Equal("1.5", "1.5");
        card.Sections[0].Sections[0].Derivation.Should().ContainSingle().Which.In(Language.English).Should().Contain("8 become 12, and the score is multiplied by 1.5");
        card.Total.Outcome().Should().Be("18 of 36", "12 of b, and 4 × 1.5 of c");
    }

    [Fact]
    public void Spread_over_all_reaches_the_items_of_other_sections()
    {
        var checklist = OfSections(
            Section("s", "", EnteredItem("a", "10") + "," + EnteredItem("b", "10")) + "," + Section("t", "", EnteredItem("c", "10")),
            "'notApplicable':{'points':'spread-over-all','shares':'equally','amounts':'scaled'}");

        Score(checklist, Sheet(Entered("a=na b=0 c=10"))).Total.Outcome().Should().Be("15 of 30");
    }

    [Theory]
    [InlineData("a", "a=na b=na c=0 d=10", "20 of 30", "a itself does not apply, so b's points go where a's go")]
    [InlineData("t", "b=na c=0 d=10", "20 of 30", "neither does section t, whose points go to d")]
    public void Points_moved_to_what_does_not_apply_go_where_its_points_go(string to, string answers, string total, string because)
    {
        // a is the first item of all; t holds e alone.
        var checklist = OfSections(
            Section("s", "", EnteredItem("a", "0", "'notApplicable':{'points':'move','to':'d','amounts':'scaled'}")
                + "," + EnteredItem("b", "10", $"'notApplicable':{{'points':'move','to':'{to}','amounts':'scaled'}}")
                + "," + EnteredItem("c", "10") + "," + EnteredItem("d", "10"))
            + "," + Section("t", "", EnteredItem("e", "0"), "'notApplicable':{'points':'move','to':'d','amounts':'scaled'}"));

        var sheet = to == "a" ? Sheet(Entered(answers + " e=0")) : Sheet(Entered(answers + " a=0") + ",{'item':'t','state':'not-applicable'}");

        Score(checklist, sheet).Total.Outcome().Should().Be(total, because);
    }

    [Theory]
    [InlineData(Drop, "", "", "5 of 20")]
    [InlineData(Drop, Equally, "", "7.5 of 30")]
    [InlineData(Drop, Equally, Drop, "5 of 20")]
    [InlineData(Equally, "", Drop, "5 of 20")]
    [InlineData(Equally, Drop, "", "5 of 20")]
    [InlineData(Drop, "", Equally, "7.5 of 30")]
    public void The_nearest_policy_decides(string whole, string section, string item, string total)
    {
        var checklist = OfSections(Section("s", "", EnteredItem("a", "10", item) + "," + EnteredItem("b", "20"), section), whole);

        Score(checklist, Sheet(Entered("a=na b=5"))).Total.Outcome().Should().Be(total);
    }

    [Theory]
    [InlineData("'points':'spread-over-siblings','shares':'in-proportion','amounts':'kept'", "", "70 of 100")]
    [InlineData("'points':'spread-over-siblings','shares':'equally','amounts':'kept'", "", "70 of 100")]
    [InlineData("'points':'spread-over-all','shares':'in-proportion','amounts':'kept'", "", "70 of 100")]
    [InlineData("'points':'move','to':'t','amounts':'kept'", "", "70 of 100")]
    [InlineData("'points':'spread-over-siblings','shares':'in-proportion','amounts':'scaled'", "", "62.5 of 100")]
    [InlineData("'points':'move','to':'t','amounts':'scaled'", "", "65 of 100")]
    [InlineData("'points':'spread-over-siblings','shares':'in-proportion','amounts':'kept'", "'weight':0.5", "35 of 50")]
    public void A_section_that_takes_points_keeps_the_amounts_of_its_deductions_where_the_checklist_says_so(string policy, string weight, string total)
    {
        const string TwoEach = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':2}]}";
        var checklist = OfSections(
            string.Join(",", Section("s", "", EnteredItem("a", "20"), weight), Section("t", "", ItemJson("b", "40", TwoEach), weight), Section("u", "", ItemJson("c", "40", TwoEach), weight)),
            $"'notApplicable':{{{policy}}}");

        Score(checklist, Sheet(Entered("a=na") + ",{'item':'b','occurrences':{'x':5}},{'item':'c','occurrences':{'x':10}}")).Total.Outcome().Should().Be(total);
    }

    [Fact]
    public void Points_that_a_section_keeps_amounts_for_go_down_to_what_applies_in_it_and_only_deductions_keep_theirs()
    {
        // The 20 of a go to t: b (10) and the inner v (20, of which d does not apply and e takes all) and nothing to z.
        const string Kept = "'notApplicable':{'points':'spread-over-siblings','shares':'equally','amounts':'kept'}";
        var inner = Section("v", "", ItemJson("d", "10", OneEach, Drop) + "," + EnteredItem("e", "10"));
        var checklist = OfSections(Section("s", "", EnteredItem("a", "15")) + "," + Section("t", inner, ItemJson("b", "10", OneEach) + "," + EnteredItem("z", "0")), Kept);

        var card = Score(checklist, Sheet(Entered("a=na d=na e=5 z=0") + ",{'item':'b','occurrences':{'x':3}}"));

        card.Lines.Select(line => $"{line.Item.Id} {line.Outcome()} {line.Points}").Should().Equal("a NotApplicable 0..0 15", "b 12 15", "z 0 0", "d NotApplicable 0..0 10", "e 10 20");
        card.Total.Outcome().Should().Be("22 of 35");
        card.Sections[1].Derivation.Should().ContainSingle().Which.In(Language.English).Should().StartWith("15 of what does not apply count here");
    }

    [Fact]
    public void A_section_with_a_start_takes_points_there()
    {
        const string Kept = "'notApplicable':{'points':'move','to':'t','amounts':'kept'}";
        var checklist = OfSections(Section("s", "", EnteredItem("a", "20")) + "," + Section("t", "", ItemJson("b", "0", OneEach, "'floor':'none'"), "'start':80"), Kept);

        var card = Score(checklist, Sheet(Entered("a=na") + ",{'item':'b','occurrences':{'x':30}}"));

        card.Total.Outcome().Should().Be("70 of 100");
        card.Proof.Leaves.Aggregate(Number("0"), (sum, leaf) => sum + leaf.Amount).Should().Be(70);
    }

    [Fact]
    public void Points_that_nothing_at_all_is_left_to_take_are_stranded_too()
    {
        var checklist = OfItems(EnteredItem("a", "10") + "," + EnteredItem("b", "0"), "'notApplicable':{'points':'spread-over-all','shares':'equally','amounts':'scaled'}");

        var card = Score(checklist, Sheet(Entered("a=na b=0")));

        card.Faults.Select(fault => (fault.Code, fault.Value)).Should().Equal(("answer.points-stranded", "a"));
    }

    [Fact]
    public void Of_an_item_worth_nothing_no_points_are_stranded()
    {
        var checklist = OfItems(EnteredItem("a", "0", "'notApplicable':{'points':'move','to':'gone','amounts':'scaled'}") + "," + EnteredItem("b", "10"));

        Score(checklist, Sheet(Entered("a=na b=5"))).Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("'weight':0.5", "100", "b=75", "45 of 60")]
    [InlineData("'start':100,'weight':0.5", "20", "b=15", "57 of 60")]
    public void A_section_that_takes_points_is_multiplied_by_what_it_is_worth_with_them(string t, string points, string answer, string total)
    {
        // t counts half of 100, and takes the 10 of a.
        var checklist = OfSections(Section("s", "", EnteredItem("a", "10")) + "," + Section("t", "", EnteredItem("b", points), t), Equally);

        var card = Score(checklist, Sheet("{'item':'s','state':'not-applicable'}," + Entered(answer)));

        card.Sections[1].Factor.Should().Be(Number("1.2"));
        card.Total.Outcome().Should().Be(total);
    }

    [Fact]
    public void A_section_is_worth_its_weighted_parts_with_what_they_took_before()
    {
        // In u, the 10 of d go to e. In t, the 20 of b go half to c, which counts 30, and half to u, which counts 40. Then the 30 of a go to t, which counts 90.
        var inner = Section("u", "", EnteredItem("d", "10") + "," + EnteredItem("e", "10"), "'weight':2");
        var sections = Section("s", "", EnteredItem("a", "30"), "'notApplicable':{'points':'move','to':'t','amounts':'scaled'}")
            + "," + Section("t", inner, EnteredItem("b", "20") + "," + EnteredItem("c", "60", "'weight':0.5"), Equally);

        var card = Score(OfSections(sections), Sheet("{'item':'s','state':'not-applicable'}," + Entered("b=na c=30 d=na e=10")));

        card.Lines.Select(line => line.Points).Should().Equal(Number("30"), Number("20"), Number("80"), Number("10"), Number("20"));
        (card.Sections[1].Factor, card.Sections[1].Sections[0].Factor).Should().Be((Number("4/3"), Number("1.25")));
        card.Total.Outcome().Should().Be("280/3 of 120", "all points that there are still count");
    }

    [Fact]
    public void A_section_within_a_section_takes_what_is_spread_beside_it_and_counts_it_outside()
    {
        // The 10 of c join u, which is then worth 20 in t; the 40 of a join t, worth 20: d is doubled, and then trebled.
        var inner = Section("u", "", EnteredItem("d", "10"));
        var sections = Section("s", "", EnteredItem("a", "40")) + "," + Section("t", inner, EnteredItem("c", "10"));

        var card = Score(OfSections(sections, Equally), Sheet("{'item':'s','state':'not-applicable'}," + Entered("c=na d=5")));

        (card.Sections[1].Factor, card.Sections[1].Sections[0].Factor).Should().Be((Number("3"), Number("2")));
        card.Total.Outcome().Should().Be("30 of 60");
    }

    [Theory]
    [InlineData(Drop, "", "5 of 10")]
    [InlineData(Drop, Siblings, "10 of 20")]
    [InlineData(Siblings, Drop, "5 of 10")]
    public void A_section_in_a_section_has_its_own_policy_or_that_around_it(string outer, string inner, string total)
    {
        var sections = Section("s", Section("u", "", EnteredItem("a", "10") + "," + EnteredItem("b", "10"), inner), "", outer);

        var card = Score(OfSections(sections), Sheet(Entered("a=na b=5")));

        (card.Total.Outcome(), card.Faults.Count).Should().Be((total, 0));
    }

    [Fact]
    public void A_section_that_counts_as_done_has_all_its_points_to_every_depth()
    {
        var checklist = OfSections(Section("s", Section("u", "", EnteredItem("a", "10")), EnteredItem("b", "20")) + "," + Section("t", "", EnteredItem("c", "5")), "'notApplicable':{'points':'counts-as-done'}");

        var card = Score(checklist, Sheet("{'item':'s','state':'not-applicable'}," + Entered("c=1")));

        card.Total.Outcome().Should().Be("31 of 35");
        card.Lines.Take(2).SelectMany(line => line.Codes()).Should().Equal("score.not-needed", "score.not-needed");
    }

    [Fact]
    public void An_inner_policy_keeps_a_section_from_going_as_one()
    {
        // u says for itself where its points go, so only b goes with the policy of s.
        var sections = Section("s", Section("u", "", EnteredItem("a", "10"), "'notApplicable':{'points':'move','to':'c','amounts':'scaled'}"), EnteredItem("b", "20"), "'notApplicable':{'points':'drop'}")
            + "," + Section("t", "", EnteredItem("c", "5"));

        Score(OfSections(sections), Sheet("{'item':'s','state':'not-applicable'}," + Entered("c=1"))).Total.Outcome().Should().Be("3 of 15");
    }

    [Fact]
    public void Of_an_empty_section_nothing_goes_and_nothing_is_to_be_decided()
    {
        var sections = Section("s", "", EnteredItem("a", "10", Drop) + "," + EnteredItem("b", "10")) + ",{'id':'t','title':'t','items':[]}";

        Score(OfSections(sections), Sheet(Entered("a=na b=5"))).Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{'id':'t','title':'t','weight':0,'items':[{'id':'z','title':'z','points':10,'scoring':{'kind':'entered'}}]}")]
    [InlineData("{'id':'t','title':'t','items':[{'id':'z','title':'z','points':0,'floor':'none','scoring':{'kind':'deduct','rules':[{'key':'x','text':'x','each':1}]}}]}")]
    public void A_section_that_counts_nothing_takes_no_points(string t)
    {
        static string Around(string t, string policy) => Section("s", t, EnteredItem("a", "20", $"'notApplicable':{{{policy},'amounts':'scaled'}}") + "," + EnteredItem("b", "10"));
        var answers = Sheet(t.Contains("'entered'", StringComparison.Ordinal) ? Entered("a=na b=5 z=10") : Entered("a=na b=5") + ",{'item':'z','occurrences':{'x':0}}");

        var card = Score(OfSections(Around(t, "'points':'move','to':'t'")), answers);

        (card.Total.Outcome(), card.Faults.Single().Code).Should().Be(("5 of 10", "answer.points-stranded"));
        Score(OfSections(Around(t, "'points':'spread-over-siblings','shares':'equally'")), answers).Total.Outcome().Should().Be("15 of 30");
    }

    [Theory]
    [InlineData("kept", "23")]
    [InlineData("scaled", "15")]
    public void Deductions_keep_their_amounts_however_many_parts_went(string amounts, string score)
    {
        var items = ItemJson("a", "10", OneEach) + "," + EnteredItem("b", "5") + "," + EnteredItem("c", "10");
        var checklist = OfItems(items, $"'notApplicable':{{'points':'spread-over-siblings','shares':'equally','amounts':'{amounts}'}}");

        Score(checklist, Sheet("{'item':'a','occurrences':{'x':" + (amounts == "kept" ? "2" : "4") + "}}," + Entered("b=na c=na"))).Total.Outcome().Should().Be(score + " of 25");
    }

    [Fact]
    public void What_is_earned_is_scaled_even_where_deductions_keep_their_amounts()
    {
        var items = ItemJson("a", "10", "{'kind':'earn','rules':[{'key':'x','text':'x','each':1}]}") + "," + EnteredItem("b", "10");
        var checklist = OfItems(items, Equally.Replace("scaled", "kept"));

        Score(checklist, Sheet("{'item':'a','occurrences':{'x':3}}," + Entered("b=na"))).Total.Outcome().Should().Be("6 of 20");
    }

    [Theory]
    [InlineData("", "", "0")]
    [InlineData("", "'itemFloor':'none',", "-5")]
    [InlineData("'floor':-2", "'itemFloor':'none',", "-2")]
    public void An_item_that_took_points_has_the_same_floor_as_before(string item, string list, string score)
    {
        var items = ItemJson("a", "5", OneEach, item) + "," + EnteredItem("b", "5");

        Score(OfItems(items, list + Equally.Replace("scaled", "kept")), Sheet("{'item':'a','occurrences':{'x':15}}," + Entered("b=na"))).Lines[0].Outcome().Should().Be(score);
    }

    [Fact]
    public void A_section_of_two_items_that_do_not_apply_has_no_start() =>
        Score(OfItems(EnteredItem("a", "10") + "," + EnteredItem("b", "10"), "'start':100," + Drop), Sheet(Entered("a=na b=na"))).Total.Points.Should().Be(Number("0"));

    [Theory]
    [InlineData("'0/0'", "NotApplicable 0..0")]
    [InlineData("['0/0','90%']", "NotApplicable 0..0")]
    [InlineData("['80%','90%']", "8.5")]
    public void One_rate_of_nothing_among_several_takes_the_item_out(string value, string outcome) =>
        Line("10", "{'kind':'ratio','whenNone':'not-applicable','combine':'mean'}", $"'value':{value}").Outcome().Should().Be(outcome);

    private static string Section(string id, string inner, string items, string more = "") =>
        $"{{'id':'{id}','title':'{id}'{(items.Length > 0 ? $",'items':[{items}]" : string.Empty)}{(inner.Length > 0 ? $",'sections':[{inner}]" : string.Empty)}{(more.Length > 0 ? "," + more : string.Empty)}}}";
}
