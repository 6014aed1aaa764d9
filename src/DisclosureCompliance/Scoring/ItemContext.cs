using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>An item with what the sections around it say for it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Sections">The sections around it, the outermost first.</param>
/// <param name="Step">The bonus or penalty whose line it is; null for an item of the base.</param>
internal sealed record ItemContext(ChecklistItem Item, IReadOnlyList<ChecklistSection> Sections, AdjustStep? Step)
{
    public LossMultiplier? Multiplier => Item.Multiplier ?? Nearest(section => section.Multiplier);

    public Rational? StatementKeeps => Item.StatementKeeps ?? Nearest<object>(section => section.StatementKeeps) as Rational?;

    /// <summary>The items of a checklist, in its order.</summary>
    public static ItemContext[] All(Checklist checklist)
    {
        var all = new List<ItemContext>(checklist.Items.Count);
        Visit(checklist.Root, [], all);
        return [.. all];
    }

    private static void Visit(ChecklistSection section, ChecklistSection[] around, List<ItemContext> all)
    {
        ChecklistSection[] path = [.. around, section];
        foreach (var item in section.Items)
        {
            all.Add(new ItemContext(item, path, null));
        }

        foreach (var inner in section.Sections)
        {
            Visit(inner, path, all);
        }

        foreach (var step in section.Steps)
        {
            if (step is AdjustStep adjust)
            {
                all.Add(new ItemContext(adjust.Item, path, adjust));
            }
        }
    }

    private T? Nearest<T>(Func<ChecklistSection, T?> of)
        where T : class
    {
        for (var index = Sections.Count - 1; index >= 0; index--)
        {
            if (of(Sections[index]) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
