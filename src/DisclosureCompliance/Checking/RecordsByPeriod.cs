using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Checking;

/// <summary>The records of one item, found by the period that they report on, in the set's order for each.</summary>
internal readonly ref struct RecordsByPeriod
{
    private readonly ReadOnlySpan<DisclosureRecord> _records;

    // The period's number in the upper half, the record's place in the lower one, so that sorting keeps the order.
    private readonly long[] _places;

    public RecordsByPeriod(ReadOnlySpan<DisclosureRecord> records)
    {
        _records = records;
        _places = new long[records.Length];
        for (var i = 0; i < records.Length; i++)
        {
            _places[i] = First(records[i].Period.GetValueOrDefault()) + i;
        }

        Array.Sort(_places);
    }

    /// <summary>The records that report on a period.</summary>
    public DisclosureRecord[] Of(ReportingPeriod period)
    {
        var (from, through) = (PlaceOf(First(period)), PlaceOf(First(period) + int.MaxValue));
        if (from == through)
        {
            return [];
        }

        var found = new DisclosureRecord[through - from];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = _records[(int)(_places[from + i] & uint.MaxValue)];
        }

        return found;
    }

    private static long First(ReportingPeriod period) => (long)period.Key << 32;

    private int PlaceOf(long key) => Array.BinarySearch(_places, key) is var place && place >= 0 ? place : ~place;
}
