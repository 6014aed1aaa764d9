namespace DisclosureCompliance.TimeLimits;

/// <summary>Within so long after the end of the period (期满后…内), or within the first part of it (期初…内).</summary>
/// <remarks>After the end, the period's last day is day zero; at the start, the day before the period is.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record WithinPeriodDue : PeriodDue
{
    /// <summary>A due day.</summary>
    /// <param name="length">How long, in any unit but hours.</param>
    /// <param name="fromStart">Whether it is counted from the start of the period and not from its end.</param>
    /// <exception cref="ArgumentException">The unit is hours.</exception>
    public WithinPeriodDue(PeriodLength length, bool fromStart = false)
    {
        Length = length.Unit == PeriodUnit.Hours ? throw new ArgumentException("A period of the calendar ends on a day, not at an hour.", nameof(length)) : length;
        FromStart = fromStart;
    }

    /// <summary>How long.</summary>
    public PeriodLength Length { get; }

    /// <summary>Whether it is counted from the start of the period and not from its end.</summary>
    public bool FromStart { get; }
}
