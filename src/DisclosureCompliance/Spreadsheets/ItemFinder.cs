using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>Finds the item of a row by its number, or by its words; of items with the same words the first that no row has taken.</summary>
internal sealed class ItemFinder
{
    private readonly Checklist _checklist;
    private readonly Dictionary<string, Queue<ChecklistItem>> _byWords;

    public ItemFinder(Checklist checklist)
    {
        _checklist = checklist;
        _byWords = checklist.Items
            .SelectMany(item => item.Title.Texts.Select(text => (Words: CellText.Fold(text.Value), Item: item)))
            .GroupBy(pair => pair.Words, pair => pair.Item, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<ChecklistItem>(group.Distinct()), StringComparer.Ordinal);
    }

    public ChecklistItem? Take(TableItem row)
    {
        var words = CellText.Fold(row.Title);
        if (row.Number.Length > 0 && _checklist.Find(row.Number) is { } numbered && numbered.Title.Texts.Any(text => CellText.Fold(text.Value) == words))
        {
            return numbered;
        }

        return _byWords.TryGetValue(words, out var items) && items.Count > 0 ? items.Dequeue() : null;
    }
}
