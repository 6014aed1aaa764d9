using System.Runtime.InteropServices;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>A date counted over days of which some may not be certain yet: the expected one, and between which days the true one lies.</summary>
/// <remarks>
/// <c>default</c> is firm and 0001-01-01.<para>Thread safety: immutable, safe to share.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ProvisionalDate
{
    private readonly IReadOnlyList<AwaitedNotice>? _awaited;

    internal ProvisionalDate(LocalDate date, LocalDate earliest, LocalDate latest, IReadOnlyList<AwaitedNotice> awaited)
    {
        Date = date;
        Earliest = earliest;
        Latest = latest;
        _awaited = awaited;
    }

    /// <summary>The expected date.</summary>
    public LocalDate Date { get; }

    /// <summary>The earliest date that an annual notice can make of it, inclusive; never after <see cref="Date"/>.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The latest date that an annual notice can make of it, inclusive; never before <see cref="Date"/>.</summary>
    public LocalDate Latest { get; }

    /// <summary>Whether a notice still has to come out. When false, all three dates are one and certain.</summary>
    public bool IsProvisional => AwaitedNotices.Count > 0;

    /// <summary>The notices that have to come out before the date is certain; none when it is.</summary>
    public IReadOnlyList<AwaitedNotice> AwaitedNotices => _awaited ?? [];

    /// <inheritdoc />
    public override string ToString() => IsProvisional ? $"{Date:uuuu-MM-dd} ({Earliest:uuuu-MM-dd} to {Latest:uuuu-MM-dd})" : $"{Date:uuuu-MM-dd}";
}
