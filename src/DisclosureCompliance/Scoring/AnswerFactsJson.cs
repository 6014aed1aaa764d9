using System.Text.Json;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Reads the facts of one answer, or those of the whole sheet.</summary>
internal sealed class AnswerFactsJson
{
    private const int MaxKeys = 1000;
    private readonly JsonObjectReader _json;
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);

    public AnswerFactsJson(JsonObjectReader json) => _json = json;

    public Dictionary<string, Fact> ReadItemFacts()
    {
        ReadMap("occurrences", ReadCount);
        ReadMap("flags", ReadFlag);
        ReadMap("values", ReadNumbers);
        ReadMap("levels", ReadLevel);
        ReadSingle("met", ReadFlag);
        ReadSingle("value", ReadNumbers);
        ReadSingle("level", ReadLevel);
        if (_json.Optional("periods") is { } periods)
        {
            if (periods.Kind == JsonValueKind.Object)
            {
                ReadMap("periods", ReadPeriods);
            }
            else
            {
                Add("periods", ItemScoring.SingleKey, ReadPeriods(periods), periods, isOfItem: true);
            }
        }

        return _facts;
    }

    /// <summary>Facts of the whole sheet, whose form says their kind: true or false, a number or rate, a list of names, a list of counts.</summary>
    public Dictionary<string, Fact> ReadSheetFacts()
    {
        ReadMap("facts", value => value.Kind switch
        {
            JsonValueKind.True or JsonValueKind.False => ReadFlag(value),
            JsonValueKind.Array => ReadCount(value),
            JsonValueKind.Number when value.Raw() is var raw && int.TryParse(raw, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) => Fact.Count(count),
            _ => ReadNumbers(value),
        });
        return _facts;
    }

    public (IReadOnlyList<string> All, IReadOnlyDictionary<string, IReadOnlyList<string>> ByRule) ReadEvidence()
    {
        var byRule = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (_json.Optional("evidence") is not { } evidence)
        {
            return ([], byRule);
        }

        if (evidence.Kind != JsonValueKind.Object)
        {
            return (evidence.AsList(value => value.AsText()), byRule);
        }

        evidence.AsObject(rules =>
        {
            foreach (var key in rules.Names)
            {
                byRule.Add(key, rules.Texts(key));
            }

            return rules;
        });
        return ([.. byRule.Values.SelectMany(list => list)], byRule);
    }

    private static Fact? ReadCount(JsonValue value)
    {
        if (value.Kind != JsonValueKind.Array)
        {
            return value.AsInteger(0, int.MaxValue) is { } count ? Fact.Count(count) : null;
        }

        var found = value.AsList(name => name.AsText());
        if (found.Distinct(StringComparer.Ordinal).Count() != found.Count)
        {
            value.Fail(AnswerMessages.FoundTwice);
            return null;
        }

        return Fact.These([.. found]);
    }

    private static Fact? ReadFlag(JsonValue value) => value.AsBoolean() is { } holds ? Fact.Flag(holds) : null;

    private static Fact? ReadLevel(JsonValue value) => value.AsText() is { } level ? Fact.Level(level) : null;

    private static Fact? ReadNumbers(JsonValue value)
    {
        var rates = value.Kind == JsonValueKind.Array ? value.AsList(ReadBoxedRate).OfType<Rate>().ToArray() : ReadRate(value) is { } rate ? [rate] : [];
        if (value.Kind == JsonValueKind.Array && rates.Length == 0)
        {
            value.Fail(ChecklistMessages.ListEmpty);
        }

        return rates.Length == 0 ? null : Fact.Number(rates);
    }

    private static object? ReadBoxedRate(JsonValue value) => ReadRate(value);

    /// <summary>A number, a fraction, a percentage, or <c>"0/0"</c> for a rate of nothing.</summary>
    private static Rate? ReadRate(JsonValue value)
    {
        if (value.TextIfAny() is { } text && text.IndexOf('/') is > 0 and var slash)
        {
            var (part, whole) = (text.Substring(0, slash), text.Substring(slash + 1));
            if (part == "0" && whole == "0")
            {
                return Rate.None;
            }

            if (Rational.TryParse(part, out _) && Rational.TryParse(whole, out var number) && number.Sign == 0)
            {
                value.Fail(AnswerMessages.DividedByNothing);
                return null;
            }
        }

        return value.AsShareOrNumber() is { } rate ? Rate.Of(rate) : null;
    }

    // Only what is written as text is a percentage or a fraction; of several, every one. A percentage is one where any of them is.
    private static (bool IsShare, bool IsPercentage) FormOf(Fact fact, JsonValue value)
    {
        if (fact.Kind != FactKind.Number)
        {
            return default;
        }

        string[] texts = value.Kind == JsonValueKind.Array ? [.. value.AsList(one => one.TextIfAny())] : value.TextIfAny() is { } text ? [text] : [];
        return (texts.Length == fact.Numbers.Count, texts.Any(text => text.EndsWith("%", StringComparison.Ordinal)));
    }

    private static Fact? ReadPeriods(JsonValue value)
    {
        var counts = value.AsList(count => (object?)count.AsInteger(0, int.MaxValue)).OfType<int>().ToArray();
        if (value.Kind == JsonValueKind.Array && counts.Length == 0)
        {
            value.Fail(ChecklistMessages.ListEmpty);
        }

        return counts.Length == 0 ? null : Fact.Periods(counts);
    }

    private void ReadSingle(string name, Func<JsonValue, Fact?> read)
    {
        if (_json.Optional(name) is { } value)
        {
            Add(name, ItemScoring.SingleKey, read(value), value, isOfItem: true);
        }
    }

    private void ReadMap(string name, Func<JsonValue, Fact?> read) => _json.OptionalObject(name, entries =>
    {
        if (entries.Names.Count > MaxKeys)
        {
            _json.Fail(name, AnswerMessages.TooManyKeys, new MessageArgument("limit", MaxKeys));
            entries.IgnoreRest();
            return null;
        }

        foreach (var key in entries.Names)
        {
            if (entries.Required(key) is { } value)
            {
                Add(name, key, read(value), value, isOfItem: false);
            }
        }

        return entries;
    });

    private void Add(string part, string key, Fact? fact, JsonValue value, bool isOfItem)
    {
        if (fact is null)
        {
            return;
        }

        if (_facts.ContainsKey(key))
        {
            _json.Fail(part, AnswerMessages.KeyTwice, new MessageArgument("key", key));
            return;
        }

        var (isShare, isPercentage) = FormOf(fact, value);
        _facts.Add(key, fact.Written(part, isOfItem, isShare, isPercentage));
    }
}
