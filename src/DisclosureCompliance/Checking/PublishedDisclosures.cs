using System.Collections;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Checking;

/// <summary>What was found published, in the order of the catalogue. It keeps two words for each and makes the rest again for who asks.</summary>
internal sealed class PublishedDisclosures(ComplianceCheckRequest request) : IReadOnlyList<ExpectedDisclosure>
{
    private readonly List<(CatalogueItem Item, DisclosureRecord Record, bool IsOfPeriod)> _rows = new(request.Records.Records.Count);

    public int Count => _rows.Count;

    public ExpectedDisclosure this[int index]
    {
        get
        {
            var (item, record, isOfPeriod) = _rows[index];
            return ExpectedDisclosure.Of(item, isOfPeriod ? record.Period : null, record, request.AsOf);
        }
    }

    /// <summary>The record of one of them, without the rest.</summary>
    public DisclosureRecord RecordAt(int index) => _rows[index].Record;

    /// <summary>Those whose records are such, without making the rest of the others.</summary>
    public IEnumerable<ExpectedDisclosure> Where(Predicate<DisclosureRecord> isSuch)
    {
        for (var i = 0; i < Count; i++)
        {
            if (isSuch(_rows[i].Record))
            {
                yield return this[i];
            }
        }
    }

    public void Add(in ExpectedDisclosure published) => _rows.Add((published.Item, published.Record!, published.Period is not null));

    public IEnumerator<ExpectedDisclosure> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
