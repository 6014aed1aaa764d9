using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Reads amounts: inside a rule, where the field's name says the kind, and as an item of their own, where <c>kind</c> does.</summary>
internal static class RuleAmountJson
{
    private static readonly string[] Nested = ["each", "once", "entered", "ratio", "ladder", "slope", "level", "quota"];

    public static RuleAmount? ReadNested(JsonObjectReader json)
    {
        var named = Nested.Where(json.Has).ToArray();
        if (named.Length != 1)
        {
            json.Fail(named.Length == 0 ? "each" : named[1], ChecklistMessages.OneOf, new MessageArgument("fields", string.Join(", ", Nested)));
            foreach (var name in named)
            {
                _ = json.Optional(name);
            }

            return null;
        }

        switch (named[0])
        {
            case "each":
                return ReadEach(json);
            case "once":
                var once = json.Amount("once");
                return json.HasErrors ? null : new OnceAmount(once);
            default:
                return json.Object(named[0], inner => ReadFlat(inner, named[0]));
        }
    }

    public static RuleAmount? ReadFlat(JsonObjectReader json, string kind) => kind switch
    {
        "level" => ReadLevel(json),
        "ratio" => ReadRatio(json),
        "ladder" => ReadLadder(json),
        "slope" => ReadSlope(json),
        "quota" => ReadQuota(json),
        _ => ReadEntered(json),
    };

    private static EachAmount? ReadEach(JsonObjectReader json)
    {
        var each = json.Amount("each");
        var free = json.OptionalInteger("free", 0, int.MaxValue) ?? 0;
        var per = json.OptionalInteger("per", 1, int.MaxValue) ?? 1;
        var begun = per > 1 && !json.HasErrors ? json.Choice("groups", ChecklistWords.Countings) : json.OptionalChoice("groups", ChecklistWords.Countings) ?? StretchCounting.Completed;
        var shortOf = json.OptionalInteger("shortOf", 1, int.MaxValue);
        return json.HasErrors ? null : new EachAmount(each) { Free = free, Per = per, CountsBegunGroups = begun == StretchCounting.Begun, ShortOf = shortOf };
    }

    private static LevelAmount? ReadLevel(JsonObjectReader json)
    {
        var levels = json.Identified("levels", "key", level =>
        {
            var (key, text, points) = (level.Text("key"), level.OptionalLocalized("text"), level.Amount("points"));
            return level.HasErrors ? null : new ScoreLevel(key, text ?? LocalizedText.Same(key), points);
        });
        return IsEmpty(json, "levels", levels) ? null : new LevelAmount(levels);
    }

    private static RatioAmount? ReadRatio(JsonObjectReader json)
    {
        var points = json.OptionalAmount("points") ?? PointAmount.All;
        var outOf = json.OptionalPositivePoints("outOf");
        var none = outOf is null && !json.HasErrors ? json.Choice("whenNone", ChecklistWords.NoneMeanings) : json.OptionalChoice("whenNone", ChecklistWords.NoneMeanings) ?? NoneMeaning.Undefined;
        var mayExceed = json.Boolean("mayExceed", whenAbsent: false);
        var combine = ChecklistSectionJson.ReadCombination(json);
        return json.HasErrors ? null : new RatioAmount(points, none) { OutOf = outOf, MayExceed = mayExceed, Combine = combine };
    }

    private static LadderAmount? ReadLadder(JsonObjectReader json)
    {
        var marks = new MarkScale();
        var steps = json.Objects("steps", step =>
        {
            var (range, points) = (GradesJson.ReadRange(step), step.Amount("points"));
            marks.AddOf(step, "atLeast", "above", "atMost", "below");
            if (range is null && !step.HasErrors)
            {
                step.Fail(ChecklistMessages.ConditionWithoutRange);
            }

            return step.HasErrors ? null : new LadderStep(range!, points);
        });
        var then = json.OptionalObject("then", slope => ReadSlope(slope, marks));
        var none = json.OptionalChoice("whenNone", ChecklistWords.NoneMeanings) ?? NoneMeaning.Undefined;
        marks.Check(json);
        return IsEmpty(json, "steps", steps) ? null : new LadderAmount(steps) { Then = then, WhenNone = none };
    }

    private static SlopeAmount? ReadSlope(JsonObjectReader json)
    {
        var marks = new MarkScale();
        var slope = ReadSlope(json, marks);
        marks.Check(json);
        return json.HasErrors ? null : slope;
    }

    private static SlopeAmount? ReadSlope(JsonObjectReader json, MarkScale marks)
    {
        marks.AddOf(json, "above", "below");
        marks.AddStretch(json, "every");
        var from = json.OptionalShareOrNumber("above");
        var below = json.OptionalShareOrNumber("below");
        var every = json.RequiredShareOrNumber("every");
        var points = json.Amount("points");
        var counting = json.Choice("counting", ChecklistWords.Countings);
        var none = json.OptionalChoice("whenNone", ChecklistWords.NoneMeanings) ?? NoneMeaning.Undefined;
        if (!json.HasErrors && (from is null) == (below is null))
        {
            json.Fail("above", ChecklistMessages.OneOf, new MessageArgument("fields", "above, below"));
        }

        if (!json.HasErrors && every.Sign <= 0)
        {
            json.Fail("every", ChecklistMessages.ZeroPoints);
        }

        return json.HasErrors ? null : new SlopeAmount((from ?? below)!.Value, every, points, counting) { Below = below is not null, WhenNone = none };
    }

    private static QuotaAmount? ReadQuota(JsonObjectReader json)
    {
        var periods = json.Integer("periods", 1, 1000);
        var atLeast = json.Integer("atLeast", 1, int.MaxValue);
        var shortPeriod = json.OptionalAmount("short") ?? 0;
        var blank = json.OptionalAmount("blank") ?? 0;
        var eachShort = json.OptionalAmount("eachShort") ?? 0;
        var blankIsShort = json.Has("blank") && !json.HasErrors ? json.Required("blankIsShort")?.AsBoolean() : json.OptionalBoolean("blankIsShort");
        return json.HasErrors ? null : new QuotaAmount(periods, atLeast, shortPeriod, blank, blankIsShort ?? true) { EachShort = eachShort };
    }

    private static EnteredAmount? ReadEntered(JsonObjectReader json)
    {
        var from = json.OptionalAmount("from") ?? 0;
        var to = json.OptionalAmount("to") ?? PointAmount.All;
        var step = json.OptionalPositivePoints("step");
        var combine = ChecklistSectionJson.ReadCombination(json);
        if (!json.HasErrors && from.IsShare == to.IsShare && from.Value > to.Value)
        {
            json.Fail("from", ChecklistMessages.RangeEmpty);
        }

        return json.HasErrors ? null : new EnteredAmount(from, to) { Step = step, Combine = combine };
    }

    private static bool IsEmpty<T>(JsonObjectReader json, string name, IReadOnlyList<T> list)
    {
        if (list.Count == 0 && !json.HasErrors)
        {
            json.Fail(name, ChecklistMessages.ListEmpty);
        }

        return json.HasErrors;
    }
}
