using System.Text.Json;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Reads how an item is scored: one reader for each kind, found by its word.</summary>
internal static class ItemScoringJson
{
    private static readonly Dictionary<string, KindReader> Kinds = new(StringComparer.Ordinal)
    {
        ["deduct"] = new(ReadRules),
        ["earn"] = new(ReadRules),
        ["all-or-nothing"] = new(ReadAllOrNothing),
        ["not-known"] = new(_ => ItemScoring.NotKnown),
        ["level"] = new(ReadSingle),
        ["ratio"] = new(ReadSingle),
        ["ladder"] = new(ReadSingle),
        ["slope"] = new(ReadSingle),
        ["quota"] = new(ReadSingle),
        ["entered"] = new(ReadSingle),
    };

    public static ItemScoring? Read(JsonObjectReader json)
    {
        if (json.Required("kind")?.AsChoice(Kinds) is { } read)
        {
            return read.Read(json);
        }

        // Without its kind, nothing can be said about the other fields.
        json.IgnoreRest();
        return null;
    }

    public static FindingFilter? ReadFilter(JsonObjectReader json)
    {
        var codes = json.Texts("finding");
        var categories = json.Optional("categories")?.AsList(word => word.AsText() is { } text && Known(word, text) ? text : null) ?? [];
        var (subjects, units, periods) = (json.OptionalTexts("subjects"), json.OptionalTexts("units"), json.OptionalTexts("periods"));
        var measure = json.OptionalChoice("count", ChecklistWords.FindingMeasures) ?? FindingMeasure.Findings;
        return HasNone(json, "finding", codes) ? null : new FindingFilter(codes) { Categories = categories, Subjects = subjects, Units = units, Periods = periods, Measure = measure };
    }

    private static ItemScoring? ReadRules(JsonObjectReader json)
    {
        var deducts = json.Text("kind") == "deduct";
        var rules = json.Identified("rules", "key", rule => ReadRule(rule, deducts));
        var isUncapped = json.Optional("cap") is { Kind: JsonValueKind.String } word && word.Raw() == "\"none\"";
        var cap = isUncapped ? null : json.OptionalPositivePoints("cap");
        return HasNone(json, "rules", rules) ? null
            : ItemScoring.Of(deducts ? ScoringKind.Deduct : ScoringKind.Earn, cap, isUncapped, rules);
    }

    private static ScoringRule? ReadRule(JsonObjectReader json, bool deducts)
    {
        var (key, text) = (json.Text("key"), json.Localized("text"));
        var amount = RuleAmountJson.ReadNested(json);
        var direction = json.OptionalChoice("direction", ChecklistWords.Directions);
        var most = json.OptionalAmount("most");
        var findings = json.OptionalObject("occurrencesFrom", ReadFilter);
        if (findings is { Measure: FindingMeasure.Share } && amount is { Reads: FactKind.Count })
        {
            json.Fail("occurrencesFrom", ChecklistMessages.ShareNeedsRate);
        }

        var fact = json.OptionalText("fact");
        var group = json.OptionalText("countedOnceIn");
        var needsEvidence = json.Boolean("needsEvidence", whenAbsent: false);
        return json.HasErrors || amount is null
            ? null
            : new ScoringRule(key, text, amount)
            {
                Reverses = direction is { } takesOff && takesOff != deducts,
                Most = most,
                OccurrencesFrom = findings,
                Fact = fact,
                CountedOnceIn = group,
                NeedsEvidence = needsEvidence,
            };
    }

    private static ItemScoring? ReadAllOrNothing(JsonObjectReader json)
    {
        var findings = json.OptionalObject("occurrencesFrom", ReadFilter);
        var needsEvidence = json.Boolean("needsEvidence", whenAbsent: false);
        return json.HasErrors ? null : ItemScoring.AllOrNothing(findings, needsEvidence);
    }

    private static ItemScoring? ReadSingle(JsonObjectReader json)
    {
        var amount = RuleAmountJson.ReadFlat(json, json.Text("kind"));
        var takesOff = json.OptionalChoice("direction", ChecklistWords.Directions) ?? false;
        var fact = json.OptionalText("fact");
        var text = json.OptionalLocalized("text");
        return json.HasErrors || amount is null ? null : ItemScoring.Single(amount, takesOff, text, fact);
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
