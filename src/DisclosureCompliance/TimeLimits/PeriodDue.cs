namespace DisclosureCompliance.TimeLimits;

/// <summary>
/// When a recurring matter is due (公布时间): <see cref="WithinPeriodDue"/>, <see cref="MonthPeriodDue"/>, <see cref="WeekPeriodDue"/> or
/// <see cref="WeekdayPeriodDue"/>. The hierarchy is closed.
/// </summary>
/// <remarks>Equal when both say the same.<para>Thread safety: immutable, safe to share.</para></remarks>
public abstract record PeriodDue
{
    private protected PeriodDue()
    {
    }
}
