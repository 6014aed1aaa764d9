using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Approvals;

/// <summary>The signatures that one record carries (审签单), in the order in which they were entered.</summary>
/// <remarks>
/// An empty trail says that nobody signed. Where it is not known whether anybody did, there is no trail at all.
/// <para>
/// A sealed trail is a chain: each entry carries the SHA-256 of the entry's own bytes and of the link before it, the first one that of the matter's
/// identifier. A change of any entry breaks the chain there. Entries cut off at the end leave a whole chain, all links taken off leave none, and the links
/// are made without a secret, so that whoever can write the trail can also make them anew. A host that has to prove more keeps the last link in another place
/// and compares it with <see cref="Head"/>; <see cref="ApprovalPolicy.RequiresSeal"/> refuses trails without links.
/// </para>
/// <para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ApprovalTrail
{
    private readonly ApprovalEntry[] _entries;

    /// <summary>A trail.</summary>
    public ApprovalTrail(IEnumerable<ApprovalEntry> entries)
    {
        Entries = Guard.Against.NullItems(entries, out _entries);
        IsSealed = Array.Exists(_entries, entry => entry.Seal is not null);
    }

    /// <summary>A trail of the given entries.</summary>
    public ApprovalTrail(params ApprovalEntry[] entries)
        : this((IEnumerable<ApprovalEntry>)entries)
    {
    }

    /// <summary>A trail without entries.</summary>
    public static ApprovalTrail Empty { get; } = new();

    /// <summary>The entries in the order in which they were made.</summary>
    public IReadOnlyList<ApprovalEntry> Entries { get; }

    /// <summary>Whether an entry carries a link; then all have to.</summary>
    public bool IsSealed { get; }

    /// <summary>The entries without the price of a list.</summary>
    internal ReadOnlySpan<ApprovalEntry> EntrySpan => _entries;

    /// <summary>The last link; null where there is none.</summary>
    public ContentFingerprint? Head => Entries.Count == 0 ? null : Entries[Entries.Count - 1].Seal;

    /// <summary>The last entry for a step, or null.</summary>
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

    /// <summary>This trail with an entry more, not sealed with it.</summary>
    /// <exception cref="ArgumentException"><paramref name="entry"/> is null.</exception>
    public ApprovalTrail With(ApprovalEntry entry) => new([.. Entries, Guard.Against.Null(entry)]);

    /// <summary>The same entries as a chain. Links that they carry are made anew.</summary>
    /// <param name="matterId">The identifier of the matter, so that the trail cannot be laid under another one.</param>
    /// <exception cref="ArgumentException"><paramref name="matterId"/> is null or blank.</exception>
    public ApprovalTrail Seal(string matterId)
    {
        var link = TrailLink.First(Guard.Against.NullOrWhiteSpace(matterId));
        var entries = new ApprovalEntry[Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            link = TrailLink.Next(link, Entries[i]);
            entries[i] = Entries[i].WithSeal(link);
        }

        return new ApprovalTrail(entries);
    }

    /// <summary>This trail with an entry more, linked to the last one.</summary>
    internal ApprovalTrail WithLinked(ApprovalEntry entry, string matterId) =>
        With(entry.WithSeal(TrailLink.Next(Head ?? TrailLink.First(matterId), entry)));

    /// <summary>The index of the first entry whose link does not fit, from 0; null where the chain is whole, or where no entry has a link.</summary>
    /// <param name="matterId">The identifier of the matter for which it was sealed.</param>
    /// <exception cref="ArgumentException"><paramref name="matterId"/> is null or blank.</exception>
    public int? FirstBroken(string matterId)
    {
        Guard.Against.NullOrWhiteSpace(matterId);
        if (!IsSealed)
        {
            return null;
        }

        var link = TrailLink.First(matterId);
        for (var i = 0; i < Entries.Count; i++)
        {
            link = TrailLink.Next(link, Entries[i]);
            if (Entries[i].Seal != link)
            {
                return i;
            }
        }

        return null;
    }
}
