using DisclosureCompliance.Catalogues;

namespace DisclosureCompliance.Checking;

/// <summary>Counts what became of each expected disclosure, under every heading at once.</summary>
internal sealed class TallyBoard
{
    private readonly Count _total = new(string.Empty);
    private readonly Headings _categories = new();
    private readonly Headings _subjects = new();
    private readonly Headings _units = new();

    public void Add(CatalogueItem item, Outcome outcome)
    {
        _total[outcome]++;
        _categories.Of(CatalogueWords.WordOf(item.Category))[outcome]++;
        _units.Of(item.ResponsibleUnit ?? string.Empty)[outcome]++;
        for (var index = 0; index < item.Subjects.Count; index++)
        {
            // A subject that the item names twice is still one subject.
            if (!IsNamedBefore(item.Subjects, index))
            {
                _subjects.Of(item.Subjects[index])[outcome]++;
            }
        }
    }

    public ComplianceStatistics ToStatistics() => new(
        _total.ToTally(),
        _categories.ToTallies(),
        _subjects.ToTallies(),
        _units.ToTallies());

    private static bool IsNamedBefore(IReadOnlyList<string> subjects, int index)
    {
        for (var earlier = 0; earlier < index; earlier++)
        {
            if (subjects[earlier] == subjects[index])
            {
                return true;
            }
        }

        return false;
    }

    internal enum Outcome
    {
        OnTime,
        Late,
        Missing,
        NotYetDue,
        Undecided,
        Incomplete,
        Unapproved,
    }

    /// <summary>Counts under headings, in order of appearance. A county has as many units as it has offices and villages, so they are looked up.</summary>
    private sealed class Headings
    {
        private readonly Dictionary<string, Count> _byKey = new(StringComparer.Ordinal);
        private readonly List<Count> _inOrder = [];

        public Count Of(string key)
        {
            if (!_byKey.TryGetValue(key, out var count))
            {
                _byKey.Add(key, count = new Count(key));
                _inOrder.Add(count);
            }

            return count;
        }

        public IEnumerable<ComplianceTally> ToTallies() => _inOrder.Select(count => count.ToTally());
    }

    private sealed class Count(string key)
    {
        private readonly int[] _counts = new int[7];

        public int this[Outcome outcome]
        {
            get => _counts[(int)outcome];
            set => _counts[(int)outcome] = value;
        }

        public ComplianceTally ToTally() => new(key)
        {
            OnTime = this[Outcome.OnTime],
            Late = this[Outcome.Late],
            Missing = this[Outcome.Missing],
            NotYetDue = this[Outcome.NotYetDue],
            Undecided = this[Outcome.Undecided],
            Incomplete = this[Outcome.Incomplete],
            Unapproved = this[Outcome.Unapproved],
        };
    }
}
