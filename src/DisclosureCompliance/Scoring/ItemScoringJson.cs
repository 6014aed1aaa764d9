using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Reads how an item is scored: one reader for each kind, found by its word.</summary>
internal static class ItemScoringJson
{
    private static readonly Dictionary<string, KindReader> Kinds = new(StringComparer.Ordinal)
    {
        ["deduct"] = new(ReadDeduct),
        ["earn"] = new(ReadEarn),
        ["all-or-nothing"] = new(ReadAllOrNothing),
        ["level"] = new(ReadLevel),
        ["not-known"] = new(_ => new NotKnownScoring()),
    };

    public static ItemScoring? Read(JsonObjectReader json)
    {
        if (json.Required("kind")?.AsChoice(Kinds) is { } kind)
        {
            return kind.Read(json);
        }

        // Without its kind, nothing can be said about the other fields.
        json.IgnoreRest();
        return null;
    }

    private static DeductScoring? ReadDeduct(JsonObjectReader json)
    {
        var rules = json.Identified("rules", "key", ReadDeduction);
        var cap = json.OptionalPositivePoints("cap");
        return HasNone(json, "rules", rules) ? null : new DeductScoring(rules) { Cap = cap };
    }

    private static Deduction? ReadDeduction(JsonObjectReader json)
    {
        var (key, text, points, counting) = ReadRule(json);
        var findings = json.OptionalObject("occurrencesFrom", ReadFilter);
        return json.HasErrors ? null : new Deduction(key, text, points, counting) { OccurrencesFrom = findings };
    }

    private static EarnScoring? ReadEarn(JsonObjectReader json)
    {
        var elements = json.Identified("elements", "key", ReadElement);
        var maximum = json.OptionalPositivePoints("maximum");
        return HasNone(json, "elements", elements) ? null : new EarnScoring(elements) { Maximum = maximum };
    }

    private static EarnedElement? ReadElement(JsonObjectReader json)
    {
        var (key, text, points, counting) = ReadRule(json);
        return json.HasErrors ? null : new EarnedElement(key, text, points, counting);
    }

    private static AllOrNothingScoring? ReadAllOrNothing(JsonObjectReader json)
    {
        var findings = json.OptionalObject("occurrencesFrom", ReadFilter);
        return json.HasErrors ? null : new AllOrNothingScoring { OccurrencesFrom = findings };
    }

    private static LevelScoring? ReadLevel(JsonObjectReader json)
    {
        var levels = json.Identified("levels", "key", level =>
        {
            var (key, text, points) = (level.Text("key"), level.OptionalLocalized("text"), level.Points("points"));
            return level.HasErrors ? null : new ScoreLevel(key, text ?? LocalizedText.Same(key), points);
        });
        return HasNone(json, "levels", levels) ? null : new LevelScoring(levels);
    }

    private static (string Key, LocalizedText Text, Rational Points, OccurrenceCounting Counting) ReadRule(JsonObjectReader json)
    {
        var (key, text) = (json.Text("key"), json.Localized("text"));
        var (each, once) = (json.OptionalPositivePoints("each"), json.OptionalPositivePoints("once"));
        if (json.Has("each") == json.Has("once"))
        {
            json.Fail(json.Has("each") ? "once" : "each", ChecklistMessages.OneOf, new MessageArgument("fields", "each, once"));
        }

        return (key, text, each ?? once ?? default, each is null ? OccurrenceCounting.Once : OccurrenceCounting.Each);
    }

    private static FindingFilter? ReadFilter(JsonObjectReader json)
    {
        var codes = json.Texts("finding");
        var categories = json.Optional("categories")?.AsList(word => word.AsText() is { } text && Known(word, text) ? text : null) ?? [];
        var (subjects, units) = (json.OptionalTexts("subjects"), json.OptionalTexts("units"));
        return HasNone(json, "finding", codes) ? null : new FindingFilter(codes) { Categories = categories, Subjects = subjects, Units = units };
    }

    private static bool Known(JsonValue value, string word)
    {
        if (FindingFilter.CategoryWords.Contains(word, StringComparer.Ordinal))
        {
            return true;
        }

        value.Fail(LoadingMessages.UnknownWord, new MessageArgument("known", string.Join(", ", FindingFilter.CategoryWords)));
        return false;
    }

    private static bool HasNone<T>(JsonObjectReader json, string name, IReadOnlyList<T> list)
    {
        if (list.Count == 0 && !json.HasErrors)
        {
            json.Fail(name, ChecklistMessages.ListEmpty);
        }

        return json.HasErrors;
    }

    private readonly record struct KindReader(Func<JsonObjectReader, ItemScoring?> Read);
}
