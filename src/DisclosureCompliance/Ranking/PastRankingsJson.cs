using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Ranking;

/// <summary>Reads and writes the rankings of earlier periods in the format <c>disclosure-past-rankings/1</c> (docs/ranking.md, docs/formats/past-rankings.schema.json).</summary>
/// <remarks>Thread safety: stateless.</remarks>
public static class PastRankingsJson
{
    /// <summary>The format's name, which stands in the field <c>schema</c>.</summary>
    public const string Schema = "disclosure-past-rankings/1";

    private const int MaxRank = 1_000_000;

    /// <summary>Reads rankings, oldest first, from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<IReadOnlyList<PastRanking>> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadRankings);

    /// <summary>Reads rankings, oldest first, from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<IReadOnlyList<PastRanking>> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadRankings);

    /// <summary>Writes rankings, as indented UTF-8 without a byte order mark; the stream stays open. They read back as the same, and the same give the same bytes.</summary>
    /// <param name="stream">Where to. Nothing is written when an exception is thrown.</param>
    /// <param name="rankings">The rankings, oldest first.</param>
    /// <exception cref="ArgumentException">An argument is null, or the rankings hold what <see cref="Read"/> refuses: a period or a unit twice, a rank outside 1 to 1,000,000.</exception>
    public static void Write(Stream stream, IEnumerable<PastRanking> rankings)
    {
        Guard.Against.Null(stream);
        var list = Guard.Against.NullItems(rankings);
        JsonWriting.WriteReadable(
            stream,
            Schema,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("schema", Schema);
                json.WriteList("rankings", list, (writer, ranking) =>
                {
                    writer.WriteWords("period", ranking.Period);
                    writer.WriteList("places", ranking.Places, (line, place) =>
                    {
                        line.WriteWords("unit", place.UnitId);
                        line.WriteNumber("rank", place.Rank);
                        line.WriteIfTrue("last", place.IsLast);
                    });
                });
                json.WriteEndObject();
            },
            ReadRankings);
    }

    private static IReadOnlyList<PastRanking>? ReadRankings(JsonObjectReader json)
    {
        var rankings = json.Identified("rankings", "period", ReadRanking);
        return json.HasErrors ? null : rankings;
    }

    private static PastRanking? ReadRanking(JsonObjectReader json)
    {
        var (period, places) = (json.Text("period"), json.Identified("places", "unit", ReadPlace));
        return json.HasErrors ? null : new PastRanking(period, places);
    }

    private static PastPlace? ReadPlace(JsonObjectReader json)
    {
        var (unit, rank, isLast) = (json.Text("unit"), json.Integer("rank", 1, MaxRank), json.Boolean("last", whenAbsent: false));
        return json.HasErrors ? null : new PastPlace(unit, rank, isLast);
    }
}
