using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>The facts that a checklist asks a sheet for: by rules, which name them, and by conditions.</summary>
internal sealed class FactNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly FactCondition[] _conditions;

    public FactNames(Checklist checklist)
    {
        var multipliers = checklist.Items.Select(item => item.Multiplier).Concat(checklist.Index.Sections.Select(section => section.Multiplier)).OfType<LossMultiplier>();
        _conditions = [.. checklist.Conditions.Concat(multipliers.Select(multiplier => multiplier.When)).SelectMany(condition => condition.Leaves).OfType<FactCondition>()];
        _names.UnionWith(checklist.Items.SelectMany(item => item.Scoring.Rules.Concat(item.Variants.Values.SelectMany(variant => variant.Scoring?.Rules ?? []))).Select(rule => rule.Fact).OfType<string>());
        _names.UnionWith(_conditions.Select(condition => condition.Fact));
    }

    /// <summary>The names in ordinal order.</summary>
    public IEnumerable<string> InOrder => _names.OrderBy(name => name, StringComparer.Ordinal);

    public bool Has(string name) => _names.Contains(name);

    /// <summary>The conditions that ask for a fact.</summary>
    public IEnumerable<FactCondition> ConditionsOn(string name) => _conditions.Where(condition => condition.Fact == name);
}
