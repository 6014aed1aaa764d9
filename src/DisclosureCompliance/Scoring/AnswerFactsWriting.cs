using System.Text.Json;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Writes the facts of one answer, or those of the whole sheet, as <see cref="AnswerFactsJson"/> reads them.</summary>
internal static class AnswerFactsWriting
{
    public static void WriteItemFacts(Utf8JsonWriter json, IReadOnlyDictionary<string, Fact> facts)
    {
        WriteMap(json, "occurrences", facts.Where(fact => fact.Value.Kind == FactKind.Count));
        WriteMap(json, "flags", facts.Where(fact => fact.Value.Kind == FactKind.Flag && !IsOfItem(fact)));
        WriteMap(json, "values", facts.Where(fact => fact.Value.Kind == FactKind.Number && !IsOfItem(fact)));
        WriteMap(json, "levels", facts.Where(fact => fact.Value.Kind == FactKind.Level && !IsOfItem(fact)));
        if (facts.TryGetValue(ItemScoring.SingleKey, out var single) && IsOfItem(new(ItemScoring.SingleKey, single)) && NameOfItem(single.Kind) is { } name)
        {
            json.WritePropertyName(name);
            WriteFact(json, single);
        }

        // Those of one rule and of all have one field in two forms.
        KeyValuePair<string, Fact>[] periods = [.. facts.Where(fact => fact.Value.Kind == FactKind.Periods)];
        if (periods.Length == 1 && IsOfItem(periods[0]))
        {
            json.WritePropertyName("periods");
            WriteFact(json, periods[0].Value);
        }
        else
        {
            WriteMap(json, "periods", periods);
        }
    }

    public static void WriteSheetFacts(Utf8JsonWriter json, IReadOnlyDictionary<string, Fact> facts)
    {
        var wordless = facts.FirstOrDefault(fact => fact.Value is { Kind: FactKind.Level or FactKind.Periods } or { Numbers.Count: > 1 });
        if (wordless.Key is { } name)
        {
            throw new ArgumentException($"The fact '{name}' of the sheet is a level, a list of periods or several numbers: there are no words for these.");
        }

        WriteMap(json, "facts", facts, isOfSheet: true);
    }

    private static void WriteMap(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, Fact>> facts, bool isOfSheet = false)
    {
        KeyValuePair<string, Fact>[] sorted = [.. facts.OrderBy(fact => fact.Key, StringComparer.Ordinal)];
        if (sorted.Length == 0)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var fact in sorted)
        {
            json.WritePropertyName(JsonWriting.Whole(fact.Key));
            WriteFact(json, fact.Value, isOfSheet);
        }

        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact, bool isOfSheet = false)
    {
        switch (fact.Kind)
        {
            case FactKind.Flag:
                json.WriteBooleanValue(fact.Holds);
                break;
            case FactKind.Level:
                json.WriteStringValue(JsonWriting.Whole(fact.ChosenLevel));
                break;
            case FactKind.Number when fact.Numbers.Count == 1:
                WriteRate(json, fact.Numbers[0], fact, isOfSheet);
                break;
            case FactKind.Number:
                WriteArray(json, fact.Numbers, rate => WriteRate(json, rate, fact, isOfSheet));
                break;
            case FactKind.Periods:
                WriteArray(json, fact.PeriodCounts, json.WriteNumberValue);
                break;
            case FactKind.Count when fact.Found is { } found:
                WriteArray(json, found, name => json.WriteStringValue(JsonWriting.Whole(name)));
                break;
            default:
                json.WriteNumberValue(fact.Times);
                break;
        }
    }

    private static void WriteRate(Utf8JsonWriter json, Rate rate, Fact fact, bool isOfSheet)
    {
        if (rate.IsNone || rate.ToString().Contains("/"))
        {
            // A fraction is read as a share anyway.
            json.WriteStringValue(rate.ToString());
        }
        else if (fact.IsShare)
        {
            // A fraction stays one, since a percentage is refused where a score is asked for.
            json.WriteStringValue(fact.IsPercentage ? $"{rate.Value * 100}%" : $"{rate.Value.Numerator}/{rate.Value.Denominator}");
        }
        else if (isOfSheet && rate.Value is { IsInteger: true, Sign: >= 0 })
        {
            // Without its decimal, a whole number is how often something occurred.
            json.WriteRawValue($"{rate.Value}.0");
        }
        else
        {
            json.WriteExact(rate.Value);
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter json, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Whether it is written without a key: the fact of the whole item, unless a document wrote it with the key.</summary>
    private static bool IsOfItem(KeyValuePair<string, Fact> fact) => fact.Key == ItemScoring.SingleKey && fact.Value is { Field: null } or { IsOfItem: true };

    private static string? NameOfItem(FactKind kind) => kind switch
    {
        FactKind.Flag => "met",
        FactKind.Number => "value",
        FactKind.Level => "level",
        _ => null,
    };
}
