using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using NodaTime;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public class ScoreDifferenceTests
{
    private static readonly WaiverList Until = new(new Waiver("w", "1", "late", Text("flood"), "A", new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31)));

    [Fact]
    public void Each_cause_has_its_part_and_the_parts_add_up()
    {
        var before = Card("1", new(2012, 12, 1), Until, ("late", 2), ("missing", 1));
        var after = Card("2", new(2013, 1, 1), Until, ("late", 3), ("missing", 0));

        var difference = ScoreDifference.Between(before, after);

        Parts(difference).Should().Equal("Facts 1", "Checklist 0", "Waivers 0", "Time -6");
        difference.Points.Should().Be(Number("-5"));
    }

    [Fact]
    public void A_waiver_that_was_granted_is_no_repair()
    {
        var before = Card("1", new(2012, 12, 1), new WaiverList(), ("late", 2), ("missing", 0));
        var after = Card("1", new(2012, 12, 1), Until, ("late", 2), ("missing", 0));

        var difference = ScoreDifference.Between(before, after);

        Parts(difference).Should().Equal("Facts 0", "Checklist 0", "Waivers 2", "Time 0");
        difference.Losses.Should().ContainSingle().Which.Kind.Should().Be(LossChangeKind.Waived);
    }

    [Fact]
    public void Losses_are_known_again_by_item_and_rule()
    {
        var before = Card("1", null, null, ("late", 2), ("missing", 1));

        Kinds(ScoreDifference.Between(before, Card("1", null, null, ("late", 3), ("missing", 0)))).Should().Equal("1/late: Grown", "1/missing: Fixed");
        Kinds(ScoreDifference.Between(before, Card("1", null, null, ("late", 1), ("missing", 1)))).Should().Equal("1/late: Shrunk", "1/missing: Unchanged");
        Kinds(ScoreDifference.Between(Card("1", null, null, ("late", 0), ("missing", 0)), before)).Should().Equal("1/late: New", "1/missing: New");
        Kinds(ScoreDifference.Between(before, Card("1", null, null, ("late", 1)))).Should().Equal("1/late: NotKnown", "1/missing: NotKnown");
    }

    [Fact]
    public void A_total_that_is_not_known_is_in_no_difference()
    {
        var difference = ScoreDifference.Between(Card("1", null, null, ("late", 2), ("missing", 1)), Card("1", null, null, ("late", 1)));

        difference.Points.Should().BeNull();
        difference.IsSplit.Should().BeFalse();
        difference.Of(ScoreChangeCause.Facts).After.State.Should().NotBe(TotalState.Complete);
    }

    private static string[] Parts(ScoreDifference difference)
    {
        difference.Changes.Aggregate(Rational.Zero, (sum, change) => sum + change.Points!.Value).Should().Be(difference.Points!.Value);
        return [.. difference.Changes.Select(change => $"{change.Cause} {change.Points}")];
    }

    private static IEnumerable<string> Kinds(ScoreDifference difference) => difference.Losses.Select(loss => loss.ToString());

    /// <summary>A scorecard of an edition of the checklist in which lateness costs so much each.</summary>
    private static Scorecard Card(string late, LocalDate? day, WaiverList? waivers, params (string Key, int Times)[] facts) => new ChecklistScorer().Score(
        List(Item("1", "20", ItemScoring.Deduct(Each("late", late), Each("missing", "1")))),
        new AnswerSheet("list", new ItemAnswer("1", [.. facts.Select(fact => (fact.Key, Fact.Count(fact.Times)))])) { Date = day },
        new ScoringOptions { Waivers = waivers });
}
