using DisclosureCompliance.Catalogues;

namespace DisclosureCompliance.Checking;

/// <summary>Counts what became of each expected disclosure, under every heading at once.</summary>
internal sealed class TallyBoard(DisclosureCatalogue catalogue)
{
    private const int Outcomes = (int)Outcome.Unapproved + 1;

    private readonly CatalogueHeadings _headings = catalogue.Headings;
    private readonly int[] _counts = new int[catalogue.Headings.Count * Outcomes];
    private int[] _current = [];

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

    /// <summary>What is counted from here on belongs to the item at an index of the catalogue.</summary>
    public void Turn(int item) => _current = _headings.Of(item);

    public void Add(Outcome outcome)
    {
        foreach (var heading in _current)
        {
            _counts[(heading * Outcomes) + (int)outcome]++;
        }
    }

    public ComplianceStatistics ToStatistics()
    {
        var next = 1;
        return new(TallyOf(0, string.Empty), Tallies(_headings.Categories, ref next), Tallies(_headings.Subjects, ref next), Tallies(_headings.Units, ref next));
    }

    /// <summary>The tallies of the headings that anything was counted under.</summary>
    private List<ComplianceTally> Tallies(IReadOnlyList<string> keys, ref int next)
    {
        var tallies = new List<ComplianceTally>(keys.Count);
        foreach (var key in keys)
        {
            if (HasAny(next))
            {
                tallies.Add(TallyOf(next, key));
            }

            next++;
        }

        return tallies;
    }

    private bool HasAny(int heading)
    {
        for (var i = 0; i < Outcomes; i++)
        {
            if (_counts[(heading * Outcomes) + i] != 0)
            {
                return true;
            }
        }

        return false;
    }

    private ComplianceTally TallyOf(int heading, string key) => new(key)
    {
        OnTime = this[heading, Outcome.OnTime],
        Late = this[heading, Outcome.Late],
        Missing = this[heading, Outcome.Missing],
        NotYetDue = this[heading, Outcome.NotYetDue],
        Undecided = this[heading, Outcome.Undecided],
        Incomplete = this[heading, Outcome.Incomplete],
        Unapproved = this[heading, Outcome.Unapproved],
    };

    private int this[int heading, Outcome outcome] => _counts[(heading * Outcomes) + (int)outcome];
}
