using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Points of what does not apply that are sent to themselves, round in a circle, or to what cannot take them.</summary>
internal sealed class MoveInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in map.Sections)
        {
            Inspect(map.Checklist.Index, section, section.Section.Id, section.Section.NotApplicable, section.Place, settled, warnings);
        }

        foreach (var item in map.Items)
        {
            Inspect(map.Checklist.Index, item, item.Item.Id, item.Item.NotApplicable, item.Place, settled, warnings);
        }
    }

    private static void Inspect(ChecklistIndex index, Located about, string id, NotApplicablePolicy? policy, string place, HashSet<string> settled, WarningList warnings)
    {
        if (policy is not { Rule: NotApplicableRule.Move, To: { } to })
        {
            return;
        }

        place += ".notApplicable.to";
        if (to == id)
        {
            warnings.Contradiction(about, place, to, ReferenceMessages.MoveToItself, new MessageArgument("value", to));
        }
        else if (!CanTake(index, to))
        {
            warnings.Contradiction(about, place, to, ReferenceMessages.MoveNowhere, new MessageArgument("value", to));
        }
        else if (CircleFrom(index, id, policy, settled) is { } circle)
        {
            warnings.Contradiction(about, place, to, ReferenceMessages.MoveInCircle, new MessageArgument("value", circle));
        }
    }

    private static bool CanTake(ChecklistIndex index, string id) => index.IndexOf(id) is >= 0 and var item
        ? index.Contexts[item] is { Step: null, Item.Weight.Sign: > 0 }
        : index.Section(id) is { Weight.Sign: > 0 };

    /// <summary>The parts that points pass from one to the next until they come round; null where they do not, or where that was found before.</summary>
    private static string? CircleFrom(ChecklistIndex index, string id, NotApplicablePolicy policy, HashSet<string> settled)
    {
        var passed = new List<string>();
        var current = id;
        for (var next = policy; next is { Rule: NotApplicableRule.Move, To: { } to } && settled.Add(current); current = to)
        {
            passed.Add(current);

            // What inherits the rule by which points came to it does not send them on by one of its own.
            var own = PolicyOf(index, to);
            next = ReferenceEquals(own, next) || to == current ? null : own;
        }

        return passed.IndexOf(current) is >= 0 and var first ? string.Join(" → ", passed.Skip(first).Append(current)) : null;
    }

    private static NotApplicablePolicy? PolicyOf(ChecklistIndex index, string id)
    {
        var item = index.Item(id);
        var sections = item is not null ? index.Contexts[index.IndexOf(id)].Sections : index.Section(id) is { } section ? index.PathTo(section) : [];
        return item?.NotApplicable ?? sections.LastOrDefault(around => around.NotApplicable is not null)?.NotApplicable;
    }
}
