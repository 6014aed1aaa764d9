using System.Runtime.InteropServices;

namespace DisclosureCompliance.Calendars;

/// <summary>A day of which a notice may still have to speak: what to expect of it, and what it may become.</summary>
/// <remarks>
/// <c>default</c> is an ordinary day on 0001-01-01 that can neither work nor rest.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ProvisionalDay
{
    private readonly IReadOnlyList<AwaitedNotice>? _awaited;

    internal ProvisionalDay(ForecastDay day, IReadOnlyList<AwaitedNotice> awaited)
    {
        Expected = day.Expected;
        MayWork = day.MayWork;
        MayRest = day.MayRest;
        _awaited = awaited;
    }

    /// <summary>What to expect: by the law alone when the notice is not out, without any swap.</summary>
    public CalendarDay Expected { get; }

    /// <summary>Whether the day can turn out to be at work.</summary>
    public bool MayWork { get; }

    /// <summary>Whether the day can turn out to be off.</summary>
    public bool MayRest { get; }

    /// <summary>Whether a notice still has to come out before the day is certain.</summary>
    public bool IsProvisional => AwaitedNotices.Count > 0;

    /// <summary>The notices that have to come out before the day is certain; none when it is.</summary>
    public IReadOnlyList<AwaitedNotice> AwaitedNotices => _awaited ?? [];
}
