using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Websites;

/// <summary>Reads a set of indicators one by one.</summary>
internal static class SiteIndicatorsReading
{
    private const int Many = 1_000_000;

    private static readonly Dictionary<string, SiteCondition> Conditions = new()
    {
        ["stale"] = SiteCondition.Stale,
        ["overdue"] = SiteCondition.Overdue,
        ["empty"] = SiteCondition.Empty,
        ["unanswered"] = SiteCondition.Unanswered,
    };

    private static readonly Dictionary<string, SiteEffect> Effects = new()
    {
        ["veto"] = SiteEffect.Veto,
        ["deduction"] = SiteEffect.Deduction,
    };

    public static SiteIndicatorSet? Read(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var citation = json.Object("citation", LegalCitationReading.Read);
        var indicators = json.Identified("indicators", "id", ReadIndicator);
        return json.HasErrors || citation is null ? null : new SiteIndicatorSet(id, title, citation, indicators);
    }

    private static SiteIndicator? ReadIndicator(JsonObjectReader json)
    {
        var id = json.Text("id");
        var title = json.Localized("title");
        var condition = json.Choice("condition", Conditions);
        var seen = new Dictionary<string, JsonPath>(StringComparer.Ordinal);
        var thresholds = json.OptionalObjects("thresholds", threshold =>
        {
            threshold.CheckUnique("kind", seen);
            return ReadThreshold(threshold);
        });
        var atLeast = json.OptionalInteger("atLeast", 1, Many) ?? 1;
        var within = PeriodReading.ReadOptionalLength(json, "within", min: 1);
        var effect = json.Choice("effect", Effects);
        var verification = json.OptionalChoice("verification", LawWords.Verifications) ?? Verification.Verified;
        var note = json.OptionalLocalized("note");
        if (verification != Verification.Verified && note is null)
        {
            json.Fail("verification", LawMessages.DoubtWithoutNote);
        }

        var asksForTime = condition is SiteCondition.Stale or SiteCondition.Unanswered;
        if (!json.HasErrors && asksForTime != (thresholds.Count > 0))
        {
            json.Fail("thresholds", SiteMessages.ThresholdsDoNotFit);
        }

        if (!json.HasErrors && within is not null && condition != SiteCondition.Unanswered)
        {
            json.Fail("within", SiteMessages.WithinDoesNotFit);
        }

        return json.HasErrors ? null : new SiteIndicator(id, title, condition, effect)
        {
            Thresholds = thresholds,
            AtLeast = atLeast,
            Within = within,
            Verification = verification,
            Note = note,
        };
    }

    private static SiteThreshold? ReadThreshold(JsonObjectReader json)
    {
        var kind = json.Text("kind");
        var after = PeriodReading.ReadOptionalLength(json, "after", min: 1);
        json.Required("after");
        return json.HasErrors || after is null ? null : new SiteThreshold(kind, new StaleRule(after.Value));
    }
}
