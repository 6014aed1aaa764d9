using System.Collections;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checking;

/// <summary>What an inspection passed: a row for each disclosure, and a <see cref="PassedCheck"/> only for who asks.</summary>
internal sealed class PassedChecks : IReadOnlyList<PassedCheck>
{
    private readonly List<Row> _rows = [];
    private readonly List<(int Row, CheckAspect Aspect)> _checks = [];
    private readonly Dictionary<int, LocalizedText> _notes = [];

    public int Count => _checks.Count;

    public PassedCheck this[int index]
    {
        get
        {
            var (row, aspect) = _checks[index];
            return new PassedCheck(aspect, _rows[row].Expected, _rows[row].Due) { Note = _notes.TryGetValue(index, out var note) ? note : null };
        }
    }

    public void Add(CheckAspect aspect, in ExpectedDisclosure expected, DeadlineOnDemand due, LocalizedText? note)
    {
        if (note is not null)
        {
            _notes.Add(_checks.Count, note);
        }

        // Most checks of a disclosure follow each other and are about no deadline, or about the same.
        if (_rows.Count == 0 || _rows[^1].Expected.Record != expected.Record || _rows[^1].Expected.Period != expected.Period || _rows[^1].Due != due)
        {
            _rows.Add(new Row(expected, due));
        }

        _checks.Add((_rows.Count - 1, aspect));
    }

    public IEnumerator<PassedCheck> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private readonly record struct Row(ExpectedDisclosure Expected, DeadlineOnDemand Due);
}
