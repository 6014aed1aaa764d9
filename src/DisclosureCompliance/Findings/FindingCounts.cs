namespace DisclosureCompliance.Findings;

/// <summary>Counts findings by kind, and late things by their working days.</summary>
internal sealed class FindingCounts
{
    private readonly Dictionary<string, (FindingKind Kind, int Count)> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _byDaysLate = [];

    public IEnumerable<(FindingKind Kind, int Count)> ByKind => _byCode.Values;

    /// <summary>How many were published so many working days late.</summary>
    public IEnumerable<KeyValuePair<int, int>> ByDaysLate => _byDaysLate;

    public void Add(FindingKind kind, int? daysLate)
    {
        _byCode[kind.Code] = (kind, _byCode.TryGetValue(kind.Code, out var known) ? known.Count + 1 : 1);
        if (daysLate is { } days && kind.Code == FindingCodes.Late)
        {
            _byDaysLate[days] = _byDaysLate.TryGetValue(days, out var count) ? count + 1 : 1;
        }
    }
}
