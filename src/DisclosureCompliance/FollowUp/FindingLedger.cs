using Ardalis.GuardClauses;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.FollowUp;

/// <summary>The findings of an office over all its runs (整改台账): what is open, since when, what has gone, and what came back.</summary>
/// <remarks>
/// A host keeps the entries and nothing else of a run. Warnings and information are kept too; a run that is seen from a day before that of the last one
/// is a mistake.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class FindingLedger
{
    /// <summary>A ledger.</summary>
    /// <param name="entries">The entries, each of an identity of its own.</param>
    /// <exception cref="ArgumentException">Two entries have the same identity.</exception>
    public FindingLedger(IEnumerable<LedgerEntry> entries)
    {
        Entries = [.. Guard.Against.NullItems(entries).OrderBy(entry => entry.Identity, StringComparer.Ordinal)];
        for (var i = 1; i < Entries.Count; i++)
        {
            if (Entries[i].Identity == Entries[i - 1].Identity)
            {
                throw new ArgumentException($"Two entries have the identity '{Entries[i].Identity}'.", nameof(entries));
            }
        }
    }

    /// <summary>A ledger before the first run.</summary>
    public static FindingLedger Empty { get; } = new([]);

    /// <summary>The entries, in the ordinal order of their identities.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>
    /// Enters a run: what it found is open from its day on; what is open, was looked at and was not found has gone on its day; what it did not look at stays
    /// as it is, such as all of last year's in a run over this year.
    /// </summary>
    /// <param name="report">The run, of the same office as those before it.</param>
    /// <exception cref="ArgumentException">An entry is of a later day than the run.</exception>
    public LedgerNote Enter(ComplianceReport report)
    {
        var day = Guard.Against.Null(report).Request.AsOf;
        if (Entries.Any(entry => entry.LastFound > day || entry.GoneOn > day))
        {
            throw new ArgumentException("The ledger has entries of a later day than this run.", nameof(report));
        }

        var found = new SortedDictionary<string, Finding>(StringComparer.Ordinal);
        foreach (var finding in report.Findings)
        {
            found[finding.Identity] = finding;
        }

        var open = new HashSet<string>(Entries.Where(entry => entry.IsOpen).Select(entry => entry.Identity), StringComparer.Ordinal);
        var later = new Lazy<LaterLook>(() => new LaterLook(report, open.Contains));
        var changes = new List<(LedgerEntry Entry, FindingChange Change)>();
        var quiet = new List<LedgerEntry>();
        foreach (var entry in Entries)
        {
            if (found.TryGetValue(entry.Identity, out var finding))
            {
                found.Remove(entry.Identity);
                var change = entry.IsOpen ? FindingChange.StillOpen : FindingChange.Reopened;
                changes.Add((EntryOf(finding, entry.FirstFound, report) with { Reopenings = entry.Reopenings + (entry.IsOpen ? 0 : 1) }, change));
            }
            else if (entry.IsOpen)
            {
                var change = later.Value.Of(entry.Matter);
                changes.Add((change == FindingChange.NotLookedAt ? entry : entry with { GoneOn = day }, change));
            }
            else
            {
                quiet.Add(entry);
            }
        }

        changes.AddRange(found.Values.Select(finding => (EntryOf(finding, day, report), FindingChange.New)));
        return new LedgerNote(new FindingLedger(quiet.Concat(changes.Select(changed => changed.Entry))), changes);
    }

    private static LedgerEntry EntryOf(Finding finding, LocalDate firstFound, ComplianceReport report)
    {
        var matter = Matter.Of(finding, report.Request.Window);
        return new LedgerEntry(matter.Identity, finding.Code, matter.Severity, matter.Aspect, firstFound, report.Request.AsOf) { Day = matter.Day };
    }
}
