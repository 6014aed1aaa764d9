using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Very many pairs of a day and another day, in eight bytes each.</summary>
internal sealed class DayPairs(int capacity)
{
    private readonly long[] _pairs = new long[capacity];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public void Add(LocalDate day, LocalDate other) => _pairs[Count++] = ((long)DateKey.Of(day) << 32) | unchecked((uint)(DateKey.Of(other) ^ int.MinValue));

    /// <summary>The days that occur so often, and whose first and last other day lie so far apart, the earliest first.</summary>
    /// <param name="times">How often, at least.</param>
    /// <param name="days">How many days lie between, at least.</param>
    public IReadOnlyList<LocalDate> FarApart(int times, int days)
    {
        List<LocalDate>? found = null;
        Array.Sort(_pairs, 0, Count);
        for (var (first, next) = (0, 0); first < Count; first = next)
        {
            for (next = first + 1; next < Count && DayOf(next) == DayOf(first); next++)
            {
            }

            // A day's pairs stand by their other day, so that the ends tell how far these spread.
            if (next - first >= times && Period.DaysBetween(DateKey.ToDate(OtherOf(first)), DateKey.ToDate(OtherOf(next - 1))) >= days)
            {
                (found ??= []).Add(DateKey.ToDate(DayOf(first)));
            }
        }

        return (IReadOnlyList<LocalDate>?)found ?? [];
    }

    private int DayOf(int pair) => (int)(_pairs[pair] >> 32);

    private int OtherOf(int pair) => unchecked((int)_pairs[pair]) ^ int.MinValue;
}
