using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Checking;

/// <summary>The records of a set, laid out by the items that they are for, in the set's order for each.</summary>
internal sealed class RecordsByItem
{
    private readonly DisclosureRecord[] _records;
    private readonly int[] _starts;

    public RecordsByItem(DisclosureCatalogue catalogue, IReadOnlyList<DisclosureRecord> records)
    {
        var items = new int[records.Count];
        _starts = new int[catalogue.Items.Count + 2];
        for (var i = 0; i < records.Count; i++)
        {
            items[i] = catalogue.IndexOf(records[i].ItemId);
            _starts[(items[i] < 0 ? catalogue.Items.Count : items[i]) + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _records = new DisclosureRecord[records.Count];
        var next = (int[])_starts.Clone();
        for (var i = 0; i < records.Count; i++)
        {
            _records[next[items[i] < 0 ? catalogue.Items.Count : items[i]]++] = records[i];
        }
    }

    /// <summary>The records of the item at an index of the catalogue.</summary>
    public ReadOnlySpan<DisclosureRecord> Of(int item) => new(_records, _starts[item], _starts[item + 1] - _starts[item]);

    /// <summary>The records of items that the catalogue does not have.</summary>
    public ReadOnlySpan<DisclosureRecord> OfUnknownItems => Of(_starts.Length - 2);
}
