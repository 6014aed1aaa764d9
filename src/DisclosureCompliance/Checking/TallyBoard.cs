using DisclosureCompliance.Catalogues;

namespace DisclosureCompliance.Checking;

/// <summary>Counts what became of each expected disclosure, under every heading at once.</summary>
internal sealed class TallyBoard
{
    private readonly Count _total = new(string.Empty);
    private readonly List<Count> _categories = [];
    private readonly List<Count> _subjects = [];
    private readonly List<Count> _units = [];

    public void Add(CatalogueItem item, Outcome outcome)
    {
        _total[outcome]++;
        Of(_categories, CatalogueWords.WordOf(item.Category))[outcome]++;
        Of(_units, item.ResponsibleUnit ?? string.Empty)[outcome]++;
        foreach (var subject in item.Subjects)
        {
            Of(_subjects, subject)[outcome]++;
        }
    }

    public ComplianceStatistics ToStatistics() => new(
        _total.ToTally(),
        _categories.Select(count => count.ToTally()),
        _subjects.Select(count => count.ToTally()),
        _units.Select(count => count.ToTally()));

    // Headings are few, so a list in order of appearance beats a table.
    private static Count Of(List<Count> counts, string key)
    {
        foreach (var count in counts)
        {
            if (count.Key == key)
            {
                return count;
            }
        }

        var added = new Count(key);
        counts.Add(added);
        return added;
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

    private sealed class Count(string key)
    {
        private readonly int[] _counts = new int[7];

        public string Key => key;

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
