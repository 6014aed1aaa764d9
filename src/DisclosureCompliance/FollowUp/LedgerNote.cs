namespace DisclosureCompliance.FollowUp;

/// <summary>What one run changed in a ledger.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class LedgerNote
{
    internal LedgerNote(FindingLedger ledger, IReadOnlyList<(LedgerEntry Entry, FindingChange Change)> changes)
    {
        Ledger = ledger;
        New = Of(changes, FindingChange.New);
        Reopened = Of(changes, FindingChange.Reopened);
        StillOpen = Of(changes, FindingChange.StillOpen);
        NotLookedAt = Of(changes, FindingChange.NotLookedAt);
        Overtaken = Of(changes, FindingChange.Overtaken);
        Fixed = Of(changes, FindingChange.Fixed);
    }

    /// <summary>The ledger after the run.</summary>
    public FindingLedger Ledger { get; }

    /// <summary>What was found for the first time.</summary>
    public IReadOnlyList<LedgerEntry> New { get; }

    /// <summary>What had gone and was found again.</summary>
    public IReadOnlyList<LedgerEntry> Reopened { get; }

    /// <summary>What was open and was found again.</summary>
    public IReadOnlyList<LedgerEntry> StillOpen { get; }

    /// <summary>What is open and was not looked at, or could not be decided: it stays open.</summary>
    public IReadOnlyList<LedgerEntry> NotLookedAt { get; }

    /// <summary>What was open and gave way to another finding of the same matter that says more, such as what was not yet due and is missing now.</summary>
    public IReadOnlyList<LedgerEntry> Overtaken { get; }

    /// <summary>What was open and, looked at again, was not found any more.</summary>
    public IReadOnlyList<LedgerEntry> Fixed { get; }

    private static IReadOnlyList<LedgerEntry> Of(IReadOnlyList<(LedgerEntry Entry, FindingChange Change)> changes, FindingChange change) =>
        [.. changes.Where(changed => changed.Change == change).Select(changed => changed.Entry)];
}
