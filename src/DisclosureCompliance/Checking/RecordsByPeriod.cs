using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

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

    /// <summary>
    /// The records of one period in the order in which they answer for it: the published ones by day and identifier, then those that were published before
    /// it began, then the others.
    /// </summary>
    public static DisclosureRecord[] FirstPublishedFirst(DisclosureRecord[] records, ReportingPeriod period, LocalDate asOf) => records.Length == 1 ? records : [.. records
        .Select(record => (Record: record, On: record.PublishedAt?.Date is { } day && day <= asOf ? day : (LocalDate?)null))
        .OrderBy(one => one.On is null ? 2 : one.On < period.Start ? 1 : 0)
        .ThenBy(one => one.On)
        .ThenBy(one => one.Record.Id, StringComparer.Ordinal)
        .Select(one => one.Record)];

    private static long First(ReportingPeriod period) => (long)period.Key << 32;

    private int PlaceOf(long key) => Array.BinarySearch(_places, key) is var place && place >= 0 ? place : ~place;
}
