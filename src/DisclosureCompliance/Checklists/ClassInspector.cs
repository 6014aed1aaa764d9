using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Items and sections that no class of units can reach, and classes without an item.</summary>
internal sealed class ClassInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        foreach (var item in map.Items)
        {
            if (item.Classes is { Count: 0 })
            {
                var listed = string.Join(", ", item.Item.Classes);
                warnings.Contradiction(item, item.Place + ".classes", listed, ClassMessages.OutOfReach, new MessageArgument("item", item.Item.Title));
            }

            foreach (var key in item.Item.Variants.Keys.Where(key => item.Classes is { } classes && !classes.Contains(key, StringComparer.Ordinal)))
            {
                warnings.Contradiction(item, $"{item.Place}.variants.{key}", key, ClassMessages.DeadVariant, new("item", item.Item.Title), new("class", key));
            }
        }

        for (var index = 0; index < reaches.Count; index++)
        {
            if (reaches[index] is { Class: { } unit, Checklist.Items.Count: 0 } && map.Items.Count > 0)
            {
                warnings.Contradiction(map.Root, ChecklistMap.At("$.classes", index), unit.Key, ClassMessages.EmptyClass, new MessageArgument("class", unit.Name));
            }
        }
    }
}
