using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>The names of the facts that a checklist asks a sheet for.</summary>
internal static class FactNames
{
    public static HashSet<string> Of(Checklist checklist)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in checklist.Items)
        {
            names.UnionWith(item.Scoring.Rules.Concat(item.Variants.Values.SelectMany(variant => variant.Scoring?.Rules ?? [])).Select(rule => rule.Fact).OfType<string>());
            Add(item.Multiplier?.When, names);
        }

        Add(checklist.Root, names);
        foreach (var band in checklist.Grades?.Bands ?? [])
        {
            Add(band.Requires, names);
        }

        return names;
    }

    private static void Add(ChecklistSection section, HashSet<string> names)
    {
        Add(section.Multiplier?.When, names);
        foreach (var step in section.Steps)
        {
            Add(step.When, names);
        }

        foreach (var inner in section.Sections)
        {
            Add(inner, names);
        }
    }

    private static void Add(Condition? condition, HashSet<string> names)
    {
        switch (condition)
        {
            case FactCondition fact:
                names.Add(fact.Fact);
                break;
            case CompositeCondition composite:
                foreach (var inner in composite.Conditions)
                {
                    Add(inner, names);
                }

                break;
            default:
                break;
        }
    }
}
