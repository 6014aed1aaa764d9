using System.Globalization;
using System.Runtime.InteropServices;

namespace DisclosureCompliance.Calendars;

/// <summary>A number of working days of which some may not be certain yet: the expected one, and between which numbers the true one lies.</summary>
/// <remarks><c>default</c> is a firm 0.<para>Thread safety: immutable, safe to share.</para></remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ProvisionalCount
{
    private readonly IReadOnlyList<AwaitedNotice>? _awaited;

    internal ProvisionalCount(int count, int lowest, int highest, IReadOnlyList<AwaitedNotice> awaited)
    {
        Count = count;
        Lowest = lowest;
        Highest = highest;
        _awaited = awaited;
    }

    /// <summary>The expected number; negative when counted backward in time.</summary>
    public int Count { get; }

    /// <summary>The lowest number that an annual notice can make of it, inclusive.</summary>
    public int Lowest { get; }

    /// <summary>The highest number that an annual notice can make of it, inclusive.</summary>
    public int Highest { get; }

    /// <summary>Whether a notice still has to come out. When false, all three numbers are one and certain.</summary>
    public bool IsProvisional => AwaitedNotices.Count > 0;

    /// <summary>The notices that have to come out before the number is certain; none when it is.</summary>
    public IReadOnlyList<AwaitedNotice> AwaitedNotices => _awaited ?? [];

    /// <inheritdoc />
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, IsProvisional ? "{0} ({1} to {2})" : "{0}", Count, Lowest, Highest);
}
