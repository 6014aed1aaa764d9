using System.Text;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Tests.Loading;
using static DisclosureCompliance.Tests.Ranking.RankingData;

namespace DisclosureCompliance.Tests.Ranking;

/// <summary>Earlier rankings, from file to file.</summary>
public sealed class PastRankingsJsonTests
{
    private const string Valid = """{"schema":"disclosure-past-rankings/1","rankings":[{"period":"一季度","places":[{"unit":"甲","rank":1},{"unit":"乙","rank":2,"last":true}]},{"period":"二季度","places":[]}]}""";

    [Fact]
    public void Rankings_that_were_written_read_back_as_the_same()
    {
        PastRanking[] rankings = [.. PastRankingsJson.Parse(Valid, "past.json").GetValueOrThrow(), PastRanking.Of("三季度", RankingTable.Of(Units("90", "80", "80")))];

        var written = Write(rankings);

        var read = PastRankingsJson.Parse(written, "past.json").GetValueOrThrow();
        Contents.Of(read).Should().Be(Contents.Of(rankings));
        Write(read).Should().Be(written);
        read[0].IsLast("乙").Should().BeTrue();
        read[2].Places.Should().Equal(new PastPlace("u1", 1, false), new PastPlace("u2", 2, true), new PastPlace("u3", 2, true));
    }

    [Theory]
    [InlineData("\"二季度\"", "\"一季度\"", "load.duplicate-id", "$.rankings[1].period")]
    [InlineData("\"乙\"", "\"甲\"", "load.duplicate-id", "$.rankings[0].places[1].unit")]
    [InlineData("\"rank\":1", "\"rank\":0", "load.out-of-range", "$.rankings[0].places[0].rank")]
    [InlineData("\"unit\":\"甲\",", "", "load.missing-field", "$.rankings[0].places[0]")]
    public void What_is_wrong_is_said_with_its_place(string valid, string wrong, string code, string place) =>
        PastRankingsJson.Parse(Valid.Replace(valid, wrong), "past.json").Faults.Select(fault => $"{fault.Code} {fault.Place}").Should().Equal($"{code} {place}");

    [Fact]
    public void Rankings_that_could_not_be_read_back_are_refused()
    {
        var write = () => Write([new PastRanking("一季度", []), new PastRanking("一季度", [])]);
        write.Should().Throw<ArgumentException>().WithMessage("*load.duplicate-id*");
        write = () => Write([new PastRanking("一季度", [new PastPlace("甲", 0, false)])]);
        write.Should().Throw<ArgumentException>().WithMessage("*load.out-of-range*");
    }

    private static string Write(IEnumerable<PastRanking> rankings)
    {
        using var stream = new MemoryStream();
        PastRankingsJson.Write(stream, rankings);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
