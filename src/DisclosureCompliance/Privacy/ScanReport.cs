using System.Globalization;
using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Privacy;

/// <summary>What a scan found in one text.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ScanReport
{
    internal ScanReport(IEnumerable<ScanHit> hits, IEnumerable<ScanHit> excused, long unlisted, long characters, UnreadableText? unreadable)
    {
        Hits = Guard.Against.NullItems(hits);
        Excused = Guard.Against.NullItems(excused);
        Unlisted = unlisted;
        Characters = characters;
        Unreadable = unreadable;
    }

    /// <summary>What no rule excuses, in the order of the text.</summary>
    public IReadOnlyList<ScanHit> Hits { get; }

    /// <summary>What a rule excuses, in the order of the text; each says which rule.</summary>
    public IReadOnlyList<ScanHit> Excused { get; }

    /// <summary>How many more were found, excused or not, after <see cref="ScanOptions.MostHits"/> were listed.</summary>
    public long Unlisted { get; }

    /// <summary>How long the text was, in UTF-16 code units.</summary>
    public long Characters { get; }

    /// <summary>Why it cannot be relied on: the text was read in an encoding that is not its own; null where all of it is text.</summary>
    public UnreadableText? Unreadable { get; }

    /// <summary>Whether all of it could be read and nothing was found that no rule excuses.</summary>
    public bool IsClean => Hits.Count == 0 && Unlisted == 0 && Unreadable is null;

    /// <summary>How many were found; for programmers, not for people.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} hits, {1} excused, {2} not listed, in {3} characters{4}", Hits.Count, Excused.Count, Unlisted, Characters, Unreadable is null ? string.Empty : ", not all of it readable");
}
