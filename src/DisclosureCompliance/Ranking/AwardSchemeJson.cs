using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Ranking;

/// <summary>Reads schemes of ranking and awards in the format <c>disclosure-ranking/1</c> (docs/ranking.md, docs/formats/ranking.schema.json).</summary>
/// <remarks>Thread safety: stateless.</remarks>
public static class AwardSchemeJson
{
    /// <summary>The format's name, which stands in the field <c>schema</c>.</summary>
    public const string Schema = "disclosure-ranking/1";

    private const int MaxPlaces = 1_000_000;

    private static readonly Dictionary<string, TieRanks> Ties = new(StringComparer.Ordinal) { ["competition"] = TieRanks.Competition, ["dense"] = TieRanks.Dense };

    private static readonly Dictionary<string, RankingScope> Scopes = new(StringComparer.Ordinal) { ["overall"] = RankingScope.Overall, ["within-class"] = RankingScope.WithinClass };

    private static readonly Dictionary<string, RankingScale> Scales = new(StringComparer.Ordinal) { ["points"] = RankingScale.Points, ["percent"] = RankingScale.Percent };

    private static readonly Dictionary<string, PlaceRounding> Roundings = new(StringComparer.Ordinal)
    {
        ["down"] = PlaceRounding.Down,
        ["up"] = PlaceRounding.Up,
        ["nearest"] = PlaceRounding.Nearest,
    };

    private static readonly Dictionary<string, BoundaryTies> Boundaries = new(StringComparer.Ordinal)
    {
        ["include-all"] = BoundaryTies.IncludeAll,
        ["exclude-all"] = BoundaryTies.ExcludeAll,
    };

    private static readonly Dictionary<string, bool> Vacancies = new(StringComparer.Ordinal) { ["pass-on"] = true, ["leave-empty"] = false };

    private static readonly Dictionary<string, HistoryCounting> Countings = new(StringComparer.Ordinal)
    {
        ["cumulative"] = HistoryCounting.Cumulative,
        ["consecutive"] = HistoryCounting.Consecutive,
    };

    /// <summary>Reads a scheme from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<AwardScheme> Read(Stream stream, string source) => JsonLoader.Load(stream, source, Schema, ReadScheme);

    /// <summary>Reads a scheme from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The document's name for faults: a file name as a rule.</param>
    public static LoadResult<AwardScheme> Parse(string json, string source) => JsonLoader.Load(json, source, Schema, ReadScheme);

    private static AwardScheme? ReadScheme(JsonObjectReader json)
    {
        var (id, title, source) = (json.Text("id"), json.Localized("title"), json.OptionalLocalized("source"));
        var ranking = new RankingOptions
        {
            Ties = json.OptionalChoice("ties", Ties) ?? TieRanks.Competition,
            Scope = json.OptionalChoice("scope", Scopes) ?? RankingScope.Overall,
            Scale = json.OptionalChoice("scale", Scales) ?? RankingScale.Points,
        };
        var awards = json.Has("awards") ? json.Identified("awards", "key", ReadAward) : Absent<AwardRule>(json, "awards");
        var known = json.HasErrors ? null : awards.Select(award => award.Key).ToArray();
        var history = json.Has("history") ? json.Identified("history", "key", rule => ReadHistory(rule, known)) : Absent<HistoryRule>(json, "history");
        return json.HasErrors ? null : new AwardScheme(id, title, awards, history) { Ranking = ranking, Source = source };
    }

    private static AwardRule? ReadAward(JsonObjectReader json)
    {
        var (key, name, text) = (json.Text("key"), json.Localized("name"), json.OptionalLocalized("text"));
        var places = ReadPlaces(json);
        var scores = GradesJson.ReadRange(json);
        var grades = json.OptionalTexts("grades");
        var (withoutVeto, rest) = (json.Boolean("withoutVeto", whenAbsent: false), json.Boolean("toTheRest", whenAbsent: false));
        return json.HasErrors
            ? null
            : new AwardRule(key, name) { Places = places, Scores = scores, Grades = grades, WithoutVeto = withoutVeto, ToTheRest = rest, Text = text };
    }

    private static AwardPlaces? ReadPlaces(JsonObjectReader json)
    {
        var top = json.OptionalInteger("top", 1, MaxPlaces);
        var fraction = json.OptionalShareOrNumber("fraction");
        if (json.Has("top") && json.Has("fraction"))
        {
            json.Fail("fraction", RankingMessages.PlacesTwice);
        }

        if (fraction is { } share && (share.Sign <= 0 || share > Rational.One))
        {
            json.Fail("fraction", RankingMessages.FractionOutOfRange);
        }

        var hasPlaces = json.Has("top") || json.Has("fraction");
        var rounding = Beside(json, "rounding", Roundings, json.Has("fraction"));
        var ties = Beside(json, "ties", Boundaries, hasPlaces);
        var vacancies = Beside(json, "vacancies", Vacancies, hasPlaces);
        return json.HasErrors || !hasPlaces
            ? null
            : top is { } count ? AwardPlaces.First(count, ties, vacancies) : AwardPlaces.Share(fraction!.Value, rounding, ties, vacancies);
    }

    /// <summary>A choice that must be made where there are places, and means nothing where there are none.</summary>
    private static T Beside<T>(JsonObjectReader json, string name, Dictionary<string, T> words, bool isNeeded)
        where T : struct
    {
        if (isNeeded)
        {
            return json.Choice(name, words);
        }

        if (json.OptionalChoice(name, words) is not null)
        {
            json.Fail(name, RankingMessages.WithoutPlaces, new MessageArgument("field", name));
        }

        return default;
    }

    private static HistoryRule? ReadHistory(JsonObjectReader json, string[]? awards)
    {
        var (key, text) = (json.Text("key"), json.Localized("text"));
        var times = json.Integer("timesLast", 1, MaxPlaces);
        var counting = json.Choice("counting", Countings);
        var periods = json.OptionalInteger("periods", 1, MaxPlaces);
        var bars = json.OptionalTexts("bars");
        var grade = json.OptionalText("gradeAtMost");
        if (periods < times)
        {
            json.Fail("periods", RankingMessages.TimesAbovePeriods, new("periods", periods.Value), new("times", times));
        }

        if (!json.HasErrors && bars.Count == 0 && grade is null)
        {
            json.Fail("key", RankingMessages.EffectMissing);
        }

        foreach (var unknown in awards is null ? [] : bars.Where(bar => !awards.Contains(bar, StringComparer.Ordinal)))
        {
            json.Fail("bars", RankingMessages.AwardUnknown, new("value", unknown), new("known", string.Join(", ", awards!)));
        }

        return json.HasErrors ? null : new HistoryRule(key, text, times, counting) { Periods = periods, Bars = bars, GradeAtMost = grade };
    }

    private static IReadOnlyList<T> Absent<T>(JsonObjectReader json, string name)
    {
        _ = json.Optional(name);
        return [];
    }
}
