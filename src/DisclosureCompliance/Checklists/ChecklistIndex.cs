namespace DisclosureCompliance.Checklists;

/// <summary>The items and sections of a checklist by their identifiers.</summary>
internal sealed class ChecklistIndex
{
    public const string RootId = "total";

    private readonly Dictionary<string, int> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChecklistSection[]> _sections = new(StringComparer.Ordinal);
    private readonly List<ChecklistItem> _list = [];

    private readonly Dictionary<string, int> _firstItems = new(StringComparer.Ordinal);

    public ChecklistIndex(ChecklistSection root)
    {
        Items = _list.AsReadOnly();
        Add(root, []);
        Contexts = ItemContext.All(root);
    }

    /// <summary>Every item, in printed order.</summary>
    public IReadOnlyList<ChecklistItem> Items { get; }

    /// <summary>Every section, the whole checklist first, each before those inside it.</summary>
    public IEnumerable<ChecklistSection> Sections => _sections.Values.Select(path => path[path.Length - 1]);

    /// <summary>Every item with what is around it, in the order of <see cref="Items"/>.</summary>
    public ItemContext[] Contexts { get; }

    public ChecklistItem? Item(string id) => _items.TryGetValue(id, out var index) ? _list[index] : null;

    /// <summary>The place of an item in printed order; −1 where there is none.</summary>
    public int IndexOf(string itemId) => _items.TryGetValue(itemId, out var index) ? index : -1;

    public ChecklistSection? Section(string id) => _sections.TryGetValue(id, out var path) ? path[path.Length - 1] : null;

    /// <summary>The sections around a section, the outermost first, and the section itself last.</summary>
    public IReadOnlyList<ChecklistSection> PathTo(ChecklistSection section) => _sections[section.Id];

    /// <summary>The place of a section's first own item; its others follow.</summary>
    public int FirstItemOf(ChecklistSection section) => _firstItems[section.Id];

    private void Add(ChecklistSection section, ChecklistSection[] around)
    {
        if (_sections.ContainsKey(section.Id))
        {
            throw new ArgumentException($"Two sections have the identifier '{section.Id}'.", nameof(section));
        }

        ChecklistSection[] path = [.. around, section];
        _sections.Add(section.Id, path);
        _firstItems.Add(section.Id, _list.Count);
        foreach (var item in section.Items)
        {
            Add(item);
        }

        foreach (var inner in section.Sections)
        {
            Add(inner, path);
        }

        foreach (var step in section.Steps)
        {
            if (step is AdjustStep { Item: var item })
            {
                Add(item);
            }
        }
    }

    private void Add(ChecklistItem item)
    {
        if (_items.ContainsKey(item.Id))
        {
            throw new ArgumentException($"Two items have the identifier '{item.Id}'.", nameof(item));
        }

        _items.Add(item.Id, _list.Count);
        _list.Add(item);
    }
}
