namespace DisclosureCompliance.Calendars;

/// <summary>How far from its anchor a holiday's arrangement reaches, in days, both ends inclusive, as measured over past notices.</summary>
/// <param name="OffFrom">The first weekday that may be off.</param>
/// <param name="OffTo">The last weekday that may be off.</param>
/// <param name="WorkingFrom">The first weekend day that may be at work.</param>
/// <param name="WorkingTo">The last weekend day that may be at work.</param>
internal sealed record HolidayReach(int OffFrom, int OffTo, int WorkingFrom, int WorkingTo)
{
    /// <summary>A holiday that nothing was ever moved for.</summary>
    public static readonly HolidayReach None = new(0, 0, 0, 0);

    public int First => Math.Min(OffFrom, WorkingFrom);

    public int Last => Math.Max(OffTo, WorkingTo);

    public bool MayBeOff(int offset) => offset >= OffFrom && offset <= OffTo;

    public bool MayWork(int offset) => offset >= WorkingFrom && offset <= WorkingTo;
}
