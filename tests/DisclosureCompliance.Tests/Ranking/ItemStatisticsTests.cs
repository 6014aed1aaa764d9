using System.Text;
using System.Text.Json;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Spreadsheets;

namespace DisclosureCompliance.Tests.Ranking;

public sealed class ItemStatisticsTests
{
    private static readonly DisclosureCompliance.Checklists.Checklist Two = RankingData.Deducting("two", 2);

    private static readonly IReadOnlyList<UnitResult> Results = new BatchScorer().Score(
        [
            RankingData.Answering(Two, "a", "A", 0, 4),
            RankingData.Answering(Two, "=b", "B", 1, 6),
            RankingData.Answering(Two, "c", "A", 3),
            RankingData.Answering(Two, "d", "B", 3, 0),
        ],
        new SchemeByClass(Two));

    [Fact]
    public void Losses_are_exact_and_count_only_units_that_are_scored()
    {
        var statistics = ItemStatistics.Of(Results, worst: 2);

        var (first, second) = (statistics.Items[0], statistics.Items[1]);
        (first.Units, first.Scored, first.Losing, first.Lost, first.Mean, first.FullShare)
            .Should().Be((4, 4, 3, Rational.Parse("3.5"), Rational.Parse("7/8"), Rational.Parse("1/4")));
        (second.Units, second.Scored, second.Losing, second.Lost, second.Mean, second.FullShare)
            .Should().Be((4, 3, 2, (Rational)5, Rational.Parse("5/3"), Rational.Parse("1/3")));
        first.Worst.Select(loss => loss.Unit.UnitId).Should().Equal("c", "d");
        second.Worst.Select(loss => $"{loss.Unit.UnitId} {loss.Lost}").Should().Equal("=b 3", "a 2");
    }

    [Fact]
    public void Classes_add_up_to_the_whole()
    {
        var statistics = ItemStatistics.Of(Results);

        statistics.ByClass.Select(row => $"{row.ClassKey} {row.Item.Id} {row.Lost}").Should().Equal("A i1 1.5", "A i2 2", "B i1 2", "B i2 3");
        statistics.Items.Select(row => row.Lost).Should().Equal(Rational.Parse("3.5"), (Rational)5);
    }

    [Fact]
    public void A_spreadsheet_sees_a_text_where_a_unit_is_named_like_a_formula_and_a_number_where_there_is_one()
    {
        UnitResult[] units =
        [
            UnitResult.Known("=1+1", LocalizedText.Same("@甲, \"乙\""), -3, 10),
            UnitResult.Known("－2", LocalizedText.Same("丙\n丁"), Rational.Parse("10/3"), 10),
        ];

        var csv = Written(stream => RankingCsv.Write(stream, RankingTable.Of(units), new CsvOptions { Language = Language.English, ByteOrderMark = false, Decimals = 2 }));

        csv.Should().Be(
            "rank,unit id,unit,class,score,points,percent,grade,why without a rank\r\n"
            + "1,'－2,\"丙\n丁\",,3.33,10,33.33,,\r\n"
            + "2,'=1+1,\"'@甲, \"\"乙\"\"\",,-3,10,-30,,\r\n");
    }

    [Fact]
    public void Csv_begins_with_a_byte_order_mark_unless_told_otherwise()
    {
        using var stream = new MemoryStream();

        RankingCsv.Write(stream, ItemStatistics.Of(Results), new CsvOptions());

        stream.ToArray().Take(3).Should().Equal(0xEF, 0xBB, 0xBF);
    }

    [Fact]
    public void Json_keeps_numbers_exact()
    {
        using var document = JsonDocument.Parse(Written(stream => RankingJson.Write(stream, ItemStatistics.Of(Results), Language.Chinese)));

        var second = document.RootElement.GetProperty("items")[1];
        second.GetProperty("mean").GetString().Should().Be("5/3");
        second.GetProperty("worst")[0].GetProperty("unit").GetString().Should().Be("=b");
    }

    [Fact]
    public void Json_of_a_ranking_gives_the_reason_beside_the_missing_rank()
    {
        using var document = JsonDocument.Parse(Written(stream => RankingJson.Write(stream, RankingTable.Of(Results), Language.English)));

        var last = document.RootElement.GetProperty("rows")[3];
        last.GetProperty("rank").ValueKind.Should().Be(JsonValueKind.Null);
        last.GetProperty("unranked").GetProperty("code").GetString().Should().Be("ranking.partial");
    }

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
