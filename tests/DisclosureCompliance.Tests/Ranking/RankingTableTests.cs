using DisclosureCompliance.Numerics;
using DisclosureCompliance.Ranking;

namespace DisclosureCompliance.Tests.Ranking;

public sealed class RankingTableTests
{
    [Theory]
    [InlineData(TieRanks.Competition, new[] { 1, 1, 3, 4, 4, 6 })]
    [InlineData(TieRanks.Dense, new[] { 1, 1, 2, 3, 3, 4 })]
    public void Ties_share_a_rank_and_leave_places_out_or_not(TieRanks ties, int[] expected)
    {
        var table = RankingTable.Of(RankingData.Units("80", "90", "70", "90", "70", "60"), new RankingOptions { Ties = ties });

        table.Rows.Select(row => row.Rank).Should().Equal(expected.Select(rank => (int?)rank));
        table.Rows.Select(row => row.Unit.UnitId).Should().Equal("u2", "u4", "u1", "u3", "u5", "u6");
    }

    [Fact]
    public void Scores_that_differ_by_less_than_any_decimal_are_no_tie()
    {
        var table = RankingTable.Of(RankingData.Units("248/3", "82.6666666666666666666666", "82.6666666666666666666667"));

        table.Rows.Select(row => row.Unit.UnitId).Should().Equal("u3", "u1", "u2");
        table.Rows.Select(row => row.Rank).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void Percent_ranks_units_of_different_full_scores_and_plain_scores_say_that_they_differ()
    {
        var units = new[] { RankingData.Unit("whole", "90"), RankingData.Unit("part", "60", "64") };

        var plain = RankingTable.Of(units);
        var percent = RankingTable.Of(units, new RankingOptions { Scale = RankingScale.Percent });

        plain.Rows.Select(row => row.Unit.UnitId).Should().Equal("whole", "part");
        plain.Remarks.Should().ContainSingle().Which.Code.Should().Be("ranking.scales-differ");
        percent.Rows.Select(row => row.Unit.UnitId).Should().Equal("part", "whole");
        percent.Rows.First().Value.Should().Be(Rational.Parse("93.75"));
        percent.Remarks.Should().BeEmpty();
    }

    [Fact]
    public void A_unit_worth_nothing_has_no_percentage_and_no_rank()
    {
        var table = RankingTable.Of([RankingData.Unit("a", "0", "0"), RankingData.Unit("b", "1")], new RankingOptions { Scale = RankingScale.Percent });

        table.Rows.Last().Unranked!.Code.Should().Be("ranking.no-points");
    }

    [Fact]
    public void Classes_are_ranked_each_by_itself_in_the_order_in_which_they_appear()
    {
        UnitResult[] units = [RankingData.Unit("d1", "70", classKey: "B"), RankingData.Unit("c1", "95", classKey: "A"), RankingData.Unit("d2", "75", classKey: "B")];

        var table = RankingTable.Of(units, new RankingOptions { Scope = RankingScope.WithinClass });

        table.Groups.Select(group => group.ClassKey).Should().Equal("B", "A");
        table.Rows.Select(row => $"{row.Unit.UnitId} {row.Rank}").Should().Equal("d2 1", "d1 2", "c1 1");
    }

    [Fact]
    public void The_last_rank_is_shared_by_all_who_tie_for_it_and_is_nobodys_where_all_tie()
    {
        RankingTable.Of(RankingData.Units("90", "80", "80")).Rows.Select(row => row.IsLast).Should().Equal(false, true, true);
        RankingTable.Of(RankingData.Units("80", "80")).Rows.Should().OnlyContain(row => !row.IsLast);
        RankingTable.Of(RankingData.Units("80")).Rows.Should().OnlyContain(row => !row.IsLast);
    }

    [Fact]
    public void A_unit_that_occurs_twice_is_a_mistake_of_the_programmer()
    {
        var rank = () => RankingTable.Of([RankingData.Unit("a", "1"), RankingData.Unit("a", "2")]);

        rank.Should().Throw<ArgumentException>().WithParameterName("units");
    }
}
