using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Reads sections and items.</summary>
internal sealed class ChecklistSectionJson
{
    private readonly HashSet<string> _classes;
    private readonly Dictionary<string, JsonPath> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonPath> _items = new(StringComparer.Ordinal);
    private readonly ScoringStepJson _steps;

    public ChecklistSectionJson(IEnumerable<string> classes)
    {
        _classes = new HashSet<string>(classes, StringComparer.Ordinal);
        _steps = new ScoringStepJson(ReadOutside);
    }

    public static NumberCombination? ReadCombination(JsonObjectReader json) => json.OptionalChoice("combine", ChecklistWords.Combinations);

    /// <summary>A number, or <c>"none"</c>.</summary>
    public static ItemFloor? ReadFloor(JsonObjectReader json, string name)
    {
        if (json.Optional(name) is not { } value)
        {
            return null;
        }

        return value.Kind == System.Text.Json.JsonValueKind.String && value.AsText() == ChecklistWords.None ? ItemFloor.None
            : value.AsNumber() is { } lowest ? ItemFloor.At(lowest)
            : null;
    }

    /// <summary>The whole checklist as one section, which has sections, items of its own, or both.</summary>
    public ChecklistSection? ReadRoot(JsonObjectReader json)
    {
        var items = json.OptionalObjects("items", ReadItem);
        var sections = json.Has("items") ? json.OptionalObjects("sections", ReadSection) : json.Objects("sections", ReadSection);
        return ReadBody(json, ChecklistIndex.RootId, json.Localized("title"), items, null, Rational.One, sections);
    }

    private ChecklistSection? ReadSection(JsonObjectReader json)
    {
        json.CheckUnique("id", _sections);
        var (id, title) = (json.Text("id"), json.Localized("title"));
        if (id == ChecklistIndex.RootId)
        {
            json.Fail("id", ChecklistMessages.ReservedId, new MessageArgument("value", id));
        }

        var points = json.OptionalPoints("points");
        var weight = json.OptionalPoints("weight") ?? Rational.One;
        var items = json.OptionalObjects("items", ReadItem);
        return ReadBody(json, id, title, items, points, weight, json.OptionalObjects("sections", ReadSection));
    }

    private ChecklistSection? ReadBody(
        JsonObjectReader json, string id, LocalizedText title, IReadOnlyList<ChecklistItem> items, Rational? points, Rational weight, IReadOnlyList<ChecklistSection> sections)
    {
        var section = new ChecklistSection(string.IsNullOrWhiteSpace(id) ? ChecklistIndex.RootId : id, title, items, sections)
        {
            PrintedPoints = points,
            Weight = weight,
            Combine = ReadCombination(json) ?? NumberCombination.Sum,
            Start = json.OptionalPoints("start"),
            Steps = json.OptionalObjects("steps", _steps.Read),
            Multiplier = json.OptionalObject("multiplier", ReadMultiplier),
            Classes = id == ChecklistIndex.RootId ? [] : ReadClasses(json),
            NotApplicable = json.OptionalObject("notApplicable", ReadPolicy),
            StatementKeeps = json.OptionalShare("statementKeeps"),
        };
        return json.HasErrors ? null : section;
    }

    private ChecklistItem? ReadItem(JsonObjectReader json) => ReadItem(json, isOutside: false);

    /// <summary>The line of a bonus or a penalty, which has no points, weight or classes of its own.</summary>
    private ChecklistItem? ReadOutside(JsonObjectReader json) => ReadItem(json, isOutside: true);

    private ChecklistItem? ReadItem(JsonObjectReader json, bool isOutside)
    {
        json.CheckUnique("id", _items);
        var (id, title) = (json.Text("id"), json.Localized("title"));
        var points = isOutside ? Rational.Zero : json.Points("points");
        var weight = isOutside ? Rational.One : json.OptionalPoints("weight") ?? Rational.One;
        var classes = isOutside ? [] : ReadClasses(json);
        var variants = isOutside ? [] : ReadVariants(json);
        var policy = isOutside ? null : json.OptionalObject("notApplicable", ReadPolicy);
        var (floor, ceilings, multiplier) = (ReadFloor(json, "floor"), json.OptionalObjects("ceilings", ReadCeiling), json.OptionalObject("multiplier", ReadMultiplier));
        var (tags, statementKeeps) = (json.OptionalTexts("tags"), json.OptionalShare("statementKeeps"));
        var (printedRule, method) = (json.OptionalLocalized("printedRule"), json.OptionalLocalized("method"));
        var scoring = json.Object("scoring", ItemScoringJson.Read);
        return json.HasErrors || scoring is null ? null : new ChecklistItem(id, title, points, scoring)
        {
            Weight = weight,
            Classes = classes,
            Variants = variants,
            NotApplicable = policy,
            Floor = floor,
            Ceilings = ceilings,
            Multiplier = multiplier,
            Tags = tags,
            StatementKeeps = isOutside ? null : statementKeeps,
            PrintedRule = printedRule,
            Method = method,
        };
    }

    private static ItemCeiling? ReadCeiling(JsonObjectReader json)
    {
        var (key, text) = (json.Text("key"), json.Localized("text"));
        var most = json.Amount("atMost");
        var before = json.Required("applied")?.AsChoice(ChecklistWords.CeilingTimes);
        return json.HasErrors ? null : new ItemCeiling(key, text, most, before ?? false);
    }

    private static LossMultiplier? ReadMultiplier(JsonObjectReader json)
    {
        var (factor, when) = (json.Points("factor"), json.Object("when", ConditionJson.Read));
        if (when is { IsOnFacts: false })
        {
            json.Fail("when", ChecklistMessages.NeedsFacts);
        }

        return json.HasErrors ? null : new LossMultiplier(factor, when!);
    }

    private static NotApplicablePolicy? ReadPolicy(JsonObjectReader json)
    {
        var rule = json.Choice("points", ChecklistWords.NotApplicableRules);
        var spreads = rule is NotApplicableRule.SpreadOverAll or NotApplicableRule.SpreadOverSiblings;
        var to = rule == NotApplicableRule.Move && !json.HasErrors ? json.Text("to") : json.OptionalText("to");
        var inProportion = spreads && !json.HasErrors ? json.Choice("shares", ChecklistWords.Shares) : json.OptionalChoice("shares", ChecklistWords.Shares) ?? false;
        var kept = (spreads || rule == NotApplicableRule.Move) && !json.HasErrors ? json.Choice("amounts", ChecklistWords.Amounts) : json.OptionalChoice("amounts", ChecklistWords.Amounts) ?? false;
        return json.HasErrors ? null : new NotApplicablePolicy(rule) { To = to, InProportion = inProportion, KeepsAmounts = kept };
    }

    private IReadOnlyList<string> ReadClasses(JsonObjectReader json)
    {
        var classes = json.OptionalTexts("classes");
        foreach (var key in classes.Where(key => !_classes.Contains(key)))
        {
            json.Fail("classes", ChecklistMessages.UnknownClass, new("value", key), new("known", string.Join(", ", _classes)));
        }

        return classes;
    }

    private Dictionary<string, ItemVariant> ReadVariants(JsonObjectReader json)
    {
        var variants = new Dictionary<string, ItemVariant>(StringComparer.Ordinal);
        json.OptionalObject("variants", entries =>
        {
            foreach (var key in entries.Names)
            {
                if (!_classes.Contains(key))
                {
                    entries.Fail(key, ChecklistMessages.UnknownClass, new("value", key), new("known", string.Join(", ", _classes)));
                }

                if (entries.Object(key, ReadVariant) is { } variant)
                {
                    variants.Add(key, variant);
                }
            }

            return entries;
        });
        return variants;
    }

    private static ItemVariant? ReadVariant(JsonObjectReader json)
    {
        var (points, scoring) = (json.OptionalPoints("points"), json.OptionalObject("scoring", ItemScoringJson.Read));
        return json.HasErrors ? null : new ItemVariant { Points = points, Scoring = scoring };
    }
}
