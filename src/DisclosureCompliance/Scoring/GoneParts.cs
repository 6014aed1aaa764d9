using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>The items that do not apply, the sections that hold nothing else, and what the checklist says of their points.</summary>
internal sealed class GoneParts
{
    private readonly Checklist _checklist;
    private readonly bool[] _items;

    public GoneParts(Checklist checklist, bool[] items) => (_checklist, _items) = (checklist, items);

    public bool Has(int item) => _items[item];

    /// <summary>Whether a section holds items or sections, and none of them applies.</summary>
    public bool Has(ChecklistSection section) =>
        (section.Items.Count > 0 || section.Sections.Count > 0)
        && section.Items.All(item => Has(_checklist.Index.IndexOf(item.Id)))
        && section.Sections.All(Has);

    /// <summary>Whether a section's points go as one: nothing of it applies, and no part of it says for itself where its points go.</summary>
    public bool AsOne(ChecklistSection section) => Has(section) && !HasPoliciesInside(section);

    /// <summary>What stands for an item or a section whose points go somewhere: the outermost section that goes as one, else the part itself.</summary>
    /// <param name="around">The sections around the part, the outermost first, and the part itself last where it is a section.</param>
    /// <param name="item">The item; −1 for a section.</param>
    /// <returns>The part, the section around it, and what becomes of its points.</returns>
    public GonePart PartOf(IReadOnlyList<ChecklistSection> around, int item)
    {
        NotApplicablePolicy? policy = null;
        for (var depth = 0; depth < around.Count; depth++)
        {
            policy = around[depth].NotApplicable ?? policy;
            if (depth > 0 && AsOne(around[depth]))
            {
                return new GonePart(around[depth], around[depth - 1], -1, policy);
            }
        }

        return item >= 0
            ? new GonePart(null, around[around.Count - 1], item, _checklist.Items[item].NotApplicable ?? policy)
            : new GonePart(around[around.Count - 1], around.Count > 1 ? around[around.Count - 2] : around[0], -1, policy);
    }

    private static bool HasPoliciesInside(ChecklistSection section) =>
        section.Items.Any(item => item.NotApplicable is not null)
        || section.Sections.Any(inner => inner.NotApplicable is not null || HasPoliciesInside(inner));
}
