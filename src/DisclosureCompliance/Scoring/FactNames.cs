using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>The names of the facts that a checklist asks a sheet for.</summary>
internal static class FactNames
{
    public static HashSet<string> Of(Checklist checklist)
    {
        var rules = checklist.Items.SelectMany(item => item.Scoring.Rules.Concat(item.Variants.Values.SelectMany(variant => variant.Scoring?.Rules ?? [])));
        var multipliers = checklist.Items.Select(item => item.Multiplier).Concat(checklist.Index.Sections.Select(section => section.Multiplier)).OfType<LossMultiplier>();
        var conditions = checklist.Conditions.Concat(multipliers.Select(multiplier => multiplier.When)).SelectMany(condition => condition.Leaves).OfType<FactCondition>();
        return new(rules.Select(rule => rule.Fact).OfType<string>().Concat(conditions.Select(condition => condition.Fact)), StringComparer.Ordinal);
    }
}
