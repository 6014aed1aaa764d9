using CsCheck;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using NodaTime;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public class ScoreDifferenceProperties
{
    private static readonly Gen<Scorecard> Cards = Gen.Select(Gen.Int[1, 4], Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[1, 28], Gen.Int[1, 28], Gen.Int[0, 27]).Select((each, late, missing, day, first, length) =>
        new ChecklistScorer().Score(
            List(Item("1", "10", ItemScoring.Deduct(Rational.Create(7, 1), Each("late", $"{each}/3"), Each("missing", "1.5")))),
            new AnswerSheet("list", new ItemAnswer("1", ("late", Fact.Count(late)), ("missing", Fact.Count(missing)))) { Date = new LocalDate(2012, 1, day) },
            new ScoringOptions { Waivers = new WaiverList(new Waiver("w", "1", "late", Text("R"), "A", new LocalDate(2012, 1, first), new LocalDate(2012, 1, first).PlusDays(length))) }));

    [Fact]
    public void The_four_parts_follow_one_another_and_leave_no_remainder() => Gen.Select(Cards, Cards).Sample((before, after) =>
    {
        var difference = ScoreDifference.Between(before, after);

        difference.Changes.Aggregate(Rational.Zero, (sum, change) => sum + change.Points!.Value).Should().Be(after.Total.Result!.Value - before.Total.Result!.Value);
        difference.Changes[0].Before.Score.Should().Be(before.Total.Score);
        difference.Changes[3].After.Score.Should().Be(after.Total.Score);
        difference.Changes.Zip(difference.Changes.Skip(1)).Should().OnlyContain(pair => pair.First.After.Score == pair.Second.Before.Score);
    });

    [Fact]
    public void Against_itself_nothing_has_moved() => Cards.Sample(card =>
    {
        var difference = ScoreDifference.Between(card, card);

        difference.Changes.Should().OnlyContain(change => change.Points == Rational.Zero);
        difference.Losses.All(loss => loss.Kind == LossChangeKind.Unchanged).Should().BeTrue();
    });

    [Fact]
    public void A_waiver_never_costs_points() => Cards.Sample(card => card.Waivers!.Points!.Value.Sign.Should().BeGreaterThanOrEqualTo(0));
}
