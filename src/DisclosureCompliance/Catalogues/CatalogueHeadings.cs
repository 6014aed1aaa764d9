namespace DisclosureCompliance.Catalogues;

/// <summary>The headings under which a catalogue's items are counted: each category, subject and unit once, in the order in which the items have them.</summary>
internal sealed class CatalogueHeadings
{
    private readonly int[][] _ofItem;

    public CatalogueHeadings(IReadOnlyList<CatalogueItem> items)
    {
        var categories = new Index();
        var subjects = new Index();
        var units = new Index();
        foreach (var item in items)
        {
            categories.Of(CatalogueWords.WordOf(item.Category));
            units.Of(item.ResponsibleUnit ?? string.Empty);
            foreach (var subject in item.Subjects)
            {
                subjects.Of(subject);
            }
        }

        (Categories, Subjects, Units) = (categories.Keys, subjects.Keys, units.Keys);
        _ofItem = [.. items.Select(item => (int[])
        [
            0,
            1 + categories.Of(CatalogueWords.WordOf(item.Category)),
            1 + Categories.Count + Subjects.Count + units.Of(item.ResponsibleUnit ?? string.Empty),
            .. item.Subjects.Distinct(StringComparer.Ordinal).Select(subject => 1 + Categories.Count + subjects.Of(subject)),
        ])];
    }

    public IReadOnlyList<string> Categories { get; }

    public IReadOnlyList<string> Subjects { get; }

    public IReadOnlyList<string> Units { get; }

    /// <summary>How many headings there are: the whole, then categories, subjects and units.</summary>
    public int Count => 1 + Categories.Count + Subjects.Count + Units.Count;

    /// <summary>The headings of the item at an index of the catalogue; that of the whole is 0.</summary>
    public int[] Of(int item) => _ofItem[item];

    private sealed class Index
    {
        private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
        private readonly List<string> _keys = [];

        public IReadOnlyList<string> Keys => _keys;

        public int Of(string key)
        {
            if (!_byKey.TryGetValue(key, out var index))
            {
                _byKey.Add(key, index = _keys.Count);
                _keys.Add(key);
            }

            return index;
        }
    }
}
