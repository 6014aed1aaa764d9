using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Reads the steps of a section: one reader for each kind, found by its word.</summary>
internal sealed class ScoringStepJson
{
    private readonly Dictionary<string, KindReader> _kinds;
    private readonly Func<JsonObjectReader, ChecklistItem?> _readLine;
    private readonly Dictionary<string, JsonPath> _vetoes = new(StringComparer.Ordinal);

    /// <param name="readLine">Reads the line of a bonus or a penalty.</param>
    public ScoringStepJson(Func<JsonObjectReader, ChecklistItem?> readLine)
    {
        _readLine = readLine;
        _kinds = new(StringComparer.Ordinal)
        {
            ["bonus"] = new(json => ReadAdjust(json, isPenalty: false)),
            ["penalty"] = new(json => ReadAdjust(json, isPenalty: true)),
            ["veto"] = new(ReadEffect),
            ["convert"] = new(ReadConvert),
            ["limit"] = new(ReadLimit),
            ["multiply"] = new(ReadMultiply),
            ["round"] = new(ReadRound),
        };
    }

    public ScoringStep? Read(JsonObjectReader json)
    {
        if (json.Required("step")?.AsChoice(_kinds) is { } read)
        {
            return read.Read(json);
        }

        json.IgnoreRest();
        return null;
    }

    private static Condition? When(JsonObjectReader json) => json.OptionalObject("when", ConditionJson.Read);

    private AdjustStep? ReadAdjust(JsonObjectReader json, bool isPenalty)
    {
        var when = When(json);
        var item = _readLine(json);
        return json.HasErrors || item is null ? null : isPenalty ? AdjustStep.Penalty(item, when) : AdjustStep.Bonus(item, when);
    }

    private EffectStep? ReadEffect(JsonObjectReader json)
    {
        json.CheckUnique("id", _vetoes);
        var id = json.Text("id");
        var text = json.OptionalLocalized("text");
        var when = json.Object("when", ConditionJson.Read);
        var effect = json.Object("effect", ReadEffects);
        if (effect is { Zero.Count: > 0 } && when is { IsOnFacts: false })
        {
            json.Fail("when", ChecklistMessages.NeedsFacts);
        }

        return json.HasErrors ? null : new EffectStep(id, when!, effect!) { Text = text };
    }

    private static ScoringEffect? ReadEffects(JsonObjectReader json)
    {
        var isNothing = json.Names.Count == 0;
        var effect = new ScoringEffect
        {
            NoScore = json.Boolean("noScore", whenAbsent: false),
            SetTo = json.OptionalPoints("setTo"),
            AtMost = json.OptionalPoints("atMost"),
            Grade = json.OptionalText("grade"),
            GradeAtMost = json.OptionalText("gradeAtMost"),
            Zero = json.OptionalTexts("zero"),
            Stop = json.Boolean("stop", whenAbsent: false),
        };
        if (isNothing)
        {
            json.Fail(ChecklistMessages.EffectEmpty);
        }

        return json.HasErrors ? null : effect;
    }

    private static ConvertStep? ReadConvert(JsonObjectReader json)
    {
        var (text, when) = (json.OptionalLocalized("text"), When(json));
        var to = json.Points("to");
        Rational? from = null;
        if (json.Required("from") is { } origin && !(origin.Kind == System.Text.Json.JsonValueKind.String && origin.AsText() == ChecklistWords.Applicable))
        {
            from = origin.AsNumber();
        }

        if (!json.HasErrors && (to.Sign <= 0 || from is { Sign: <= 0 }))
        {
            json.Fail("to", ChecklistMessages.ZeroPoints);
        }

        return json.HasErrors ? null : new ConvertStep(to) { From = from, Text = text, When = when };
    }

    private static LimitStep? ReadLimit(JsonObjectReader json)
    {
        var (text, when) = (json.OptionalLocalized("text"), When(json));
        var (least, most) = (json.OptionalBoundedNumber("atLeast"), json.OptionalBoundedNumber("atMost"));
        if (least is null && most is null && !json.HasErrors)
        {
            json.Fail("atMost", ChecklistMessages.OneOf, new MessageArgument("fields", "atLeast, atMost"));
        }

        return json.HasErrors ? null : new LimitStep { AtLeast = least, AtMost = most, Text = text, When = when };
    }

    private static MultiplyStep? ReadMultiply(JsonObjectReader json)
    {
        var (text, when) = (json.OptionalLocalized("text"), When(json));
        var (factor, losses) = (json.Points("factor"), json.Boolean("losses", whenAbsent: false));
        return json.HasErrors ? null : new MultiplyStep(factor) { Losses = losses, Text = text, When = when };
    }

    private static RoundStep? ReadRound(JsonObjectReader json)
    {
        var (text, when) = (json.OptionalLocalized("text"), When(json));
        var decimals = json.Integer("decimals", 0, 10);
        var rule = json.Choice("rule", ChecklistWords.Roundings);
        return json.HasErrors ? null : new RoundStep(decimals, rule) { Text = text, When = when };
    }

    private readonly record struct KindReader(Func<JsonObjectReader, ScoringStep?> Read);
}
