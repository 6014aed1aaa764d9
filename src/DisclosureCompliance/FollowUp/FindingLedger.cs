using Ardalis.GuardClauses;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Guards;

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

    /// <summary>Enters a run: what it found is open from its day on, and what is open and was not found has gone on its day.</summary>
    /// <param name="report">The run, over the same time as those before it or a longer one.</param>
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

        var changes = new List<(LedgerEntry Entry, FindingChange Change)>();
        var quiet = new List<LedgerEntry>();
        foreach (var entry in Entries)
        {
            if (found.Remove(entry.Identity))
            {
                var isBack = !entry.IsOpen;
                var open = new LedgerEntry(entry.Identity, entry.Code, entry.FirstFound, day) { Reopenings = entry.Reopenings + (isBack ? 1 : 0) };
                changes.Add((open, isBack ? FindingChange.Reopened : FindingChange.StillOpen));
            }
            else if (entry.IsOpen)
            {
                changes.Add((entry with { GoneOn = day }, FindingChange.Fixed));
            }
            else
            {
                quiet.Add(entry);
            }
        }

        changes.AddRange(found.Values.Select(finding => (new LedgerEntry(finding.Identity, finding.Code, day, day), FindingChange.New)));
        return new LedgerNote(new FindingLedger(quiet.Concat(changes.Select(changed => changed.Entry))), changes);
    }
}
