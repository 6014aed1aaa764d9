using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Approvals;

/// <summary>The signatures that one record carries (审签单), in the order in which they were entered.</summary>
/// <remarks>An empty trail says that nobody signed. Where it is not known whether anybody did, there is no trail at all.
/// <para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ApprovalTrail
{
    /// <summary>A trail.</summary>
    public ApprovalTrail(IEnumerable<ApprovalEntry> entries) => Entries = Guard.Against.NullItems(entries);

    /// <summary>A trail of the given entries.</summary>
    public ApprovalTrail(params ApprovalEntry[] entries)
        : this((IEnumerable<ApprovalEntry>)entries)
    {
    }

    /// <summary>The entries in the order in which they were made.</summary>
    public IReadOnlyList<ApprovalEntry> Entries { get; }

    /// <summary>The last entry for a step, which is the one that counts, or null.</summary>
    public ApprovalEntry? LastFor(string step)
    {
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (Entries[i].Step == step)
            {
                return Entries[i];
            }
        }

        return null;
    }
}
