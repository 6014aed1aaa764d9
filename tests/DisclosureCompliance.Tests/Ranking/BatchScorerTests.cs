using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Tests.Ranking;

public sealed class BatchScorerTests
{
    private static readonly Checklist Three = RankingData.Deducting("three", 3);

    [Fact]
    public void Many_at_once_are_as_one_after_another_and_in_the_order_of_the_units()
    {
        var units = Enumerable.Range(0, 700).Select(index => RankingData.Answering(Three, "u" + index, null, index % 7, index % 5, index % 3)).ToArray();
        var cards = new List<string>();

        var results = new BatchScorer().Score(
            units.Where(_ => true),
            new SchemeByClass(Three),
            new BatchOptions { Scorecards = (unit, card) => cards.Add($"{unit.Id} {card.Total.Result}") });

        var scorer = new ChecklistScorer();
        var expected = units.Select(unit => $"{unit.Id} {scorer.Score(Three, unit.Answers).Total.Result}").ToArray();
        results.Select(result => $"{result.UnitId} {result.Score}").Should().Equal(expected);
        cards.Should().Equal(expected);
        results[5].Losses.Select(loss => loss.Lost).Should().Equal(Rational.Parse("2.5"), Rational.Zero, Rational.One);
    }

    [Fact]
    public void A_unit_whose_class_has_no_checklist_and_one_that_is_not_fully_scored_say_so_and_have_no_rank()
    {
        var scheme = new SchemeByClass(new Dictionary<string, Checklist> { ["A"] = Three });

        var results = new BatchScorer().Score(
            [
                RankingData.Answering(Three, "full", "A", 0, 0, 2),
                RankingData.Answering(Three, "part", "A", 0),
                RankingData.Answering(Three, "none", "A"),
                RankingData.Answering(Three, "other", "C", 0, 0, 0),
                RankingData.Answering(Three, "unstated", null, 0, 0, 0),
            ],
            scheme);

        var table = RankingTable.Of(results);
        table.Rows.Select(row => $"{row.Unit.UnitId} {row.Rank} {row.Unranked?.Code}").Should().Equal(
            "full 1 ",
            "part  ranking.partial",
            "none  ranking.not-assessed",
            "other  ranking.no-checklist-for-class",
            "unstated  ranking.no-class");
        table.Rows.ElementAt(1).Unranked!.In(Language.English).Should().Contain("10 of 30");
    }

    [Fact]
    public void One_checklist_with_classes_asks_every_unit_for_one_of_them()
    {
        var classed = new Checklist("c", Three.Root) { Classes = [new UnitClass("A", LocalizedText.Same("A"))] };
        var scheme = new SchemeByClass(classed);

        scheme.For("A").Should().BeSameAs(classed);
        scheme.For("B").Should().BeNull();
        scheme.For(null).Should().BeNull();
        new SchemeByClass(Three).For("B").Should().BeSameAs(Three);
    }

    [Fact]
    public void Progress_ends_with_all_units_and_knows_their_number_only_where_there_is_one()
    {
        var units = Enumerable.Range(0, 300).Select(index => RankingData.Answering(Three, "u" + index, null, 0, 0, 0)).ToArray();
        var (known, streamed) = (new Reports(), new Reports());

        new BatchScorer().Score(units, new SchemeByClass(Three), new BatchOptions { Progress = known });
        new BatchScorer().Score(units.Where(_ => true), new SchemeByClass(Three), new BatchOptions { Progress = streamed });

        known.Seen.Should().BeInAscendingOrder(progress => progress.Scored).And.EndWith(new BatchProgress(300, 300));
        streamed.Seen.Should().EndWith(new BatchProgress(300, null));
    }

    [Fact]
    public void Cancelling_ends_the_batch_without_asking_for_more_units()
    {
        using var source = new CancellationTokenSource();
        var asked = 0;
        IEnumerable<UnitAnswers> Endless()
        {
            while (true)
            {
                asked++;
                if (asked == 1000)
                {
                    source.Cancel();
                }

                yield return RankingData.Answering(Three, "u" + asked, null, 0);
            }
        }

        var score = () => new BatchScorer().Score(Endless(), new SchemeByClass(Three), null, source.Token);

        score.Should().Throw<OperationCanceledException>();
        asked.Should().BeLessThan(2000);
    }

    [Fact]
    public void What_a_scorer_throws_comes_out_as_it_is_and_that_of_the_first_unit_first()
    {
        var units = Enumerable.Range(0, 50).Select(index => RankingData.Answering(Three, "u" + index, null, 0)).ToArray();
        var options = new BatchOptions { ScoringOf = unit => unit.Id is "u7" or "u31" ? throw new InvalidOperationException(unit.Id) : null };

        var score = () => new BatchScorer().Score(units, new SchemeByClass(Three), options);

        score.Should().Throw<InvalidOperationException>().WithMessage("u7");
    }

    private sealed class Reports : IProgress<BatchProgress>
    {
        public List<BatchProgress> Seen { get; } = [];

        public void Report(BatchProgress value) => Seen.Add(value);
    }
}
