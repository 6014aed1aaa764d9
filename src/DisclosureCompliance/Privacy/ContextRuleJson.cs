using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>Reads one rule of context.</summary>
internal static class ContextRuleJson
{
    private static readonly Dictionary<string, ContextEffect> Effects = new(StringComparer.Ordinal)
    {
        ["confirm"] = ContextEffect.Confirm,
        ["excuse"] = ContextEffect.Excuse,
        ["ignore"] = ContextEffect.Ignore,
    };

    public static ContextRule? Read(JsonObjectReader json)
    {
        var (id, title, effect) = (json.Text("id"), json.Localized("title"), json.Choice("effect", Effects));
        var kinds = json.Texts("kinds");
        if (!json.HasErrors && (kinds.Count == 0 || kinds.Distinct().Count() != kinds.Count || !kinds.All(ScanWords.Kinds.ContainsKey)))
        {
            json.Fail("kinds", LoadingMessages.UnknownWord, new MessageArgument("known", string.Join(", ", ScanWords.Kinds.Keys)));
        }

        var (before, after, unless) = (ScanWords.Read(json, "before"), ScanWords.Read(json, "after"), ScanWords.Read(json, "unless"));
        var between = ScanWords.Read(json, "unlessBetween");
        var occasions = json.OptionalTexts("occasions");
        var reach = json.OptionalInteger("reach", 0, ContextRule.LongestReach) ?? 16;
        if (!json.HasErrors && before.Count + after.Count + occasions.Count == 0)
        {
            json.Fail(ScanFormatMessages.NeverHolds);
        }

        return json.HasErrors
            ? null
            : new ContextRule(id, title, effect, kinds.Select(kind => ScanWords.Kinds[kind]))
            {
                Before = before,
                After = after,
                Unless = unless,
                UnlessBetween = between,
                Occasions = occasions,
                Reach = reach,
            };
    }
}
