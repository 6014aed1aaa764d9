using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>The facts that a checklist asks a sheet for: by rules, which name them, and by conditions.</summary>
internal sealed class FactNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<FactCondition> _conditions = [];

    public FactNames(Checklist checklist)
    {
        foreach (var item in checklist.Items)
        {
            _names.UnionWith(item.Scoring.Rules.Concat(item.Variants.Values.SelectMany(variant => variant.Scoring?.Rules ?? [])).Select(rule => rule.Fact).OfType<string>());
            Add(item.Multiplier?.When);
        }

        Add(checklist.Root);
        foreach (var band in checklist.Grades?.Bands ?? [])
        {
            Add(band.Requires);
        }

        _names.UnionWith(_conditions.Select(condition => condition.Fact));
    }

    /// <summary>The names in ordinal order.</summary>
    public IEnumerable<string> InOrder => _names.OrderBy(name => name, StringComparer.Ordinal);

    public bool Has(string name) => _names.Contains(name);

    /// <summary>The conditions that ask for a fact.</summary>
    public IEnumerable<FactCondition> ConditionsOn(string name) => _conditions.Where(condition => condition.Fact == name);

    private void Add(ChecklistSection section)
    {
        Add(section.Multiplier?.When);
        foreach (var step in section.Steps)
        {
            Add(step.When);
        }

        foreach (var inner in section.Sections)
        {
            Add(inner);
        }
    }

    private void Add(Condition? condition)
    {
        switch (condition)
        {
            case FactCondition fact:
                _conditions.Add(fact);
                break;
            case CompositeCondition composite:
                foreach (var inner in composite.Conditions)
                {
                    Add(inner);
                }

                break;
            default:
                break;
        }
    }
}
