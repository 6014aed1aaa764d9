using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What every item and section is worth in the total, and the points of others that were added to it.</summary>
internal sealed class PointsLedger
{
    private readonly Checklist _checklist;
    private readonly GoneParts _gone;
    private readonly Rational[] _extra;
    private readonly bool[] _keepsAmounts;
    private readonly bool[] _countsAsDone;
    private readonly Rational[] _weights;
    private readonly Dictionary<string, (Rational Weight, Rational Extra, Rational Kept)> _sections = new(StringComparer.Ordinal);

    public PointsLedger(Checklist checklist, GoneParts gone)
    {
        (_checklist, _gone) = (checklist, gone);
        var length = checklist.Items.Count;
        (_extra, _keepsAmounts, _countsAsDone, _weights) = (new Rational[length], new bool[length], new bool[length], new Rational[length]);
        Weigh(checklist.Root, Rational.One);
    }

    public bool CountsAsDone(int index) => _countsAsDone[index];

    /// <summary>Whether points of others count for an item.</summary>
    public bool IsSpread(int index) => _extra[index].Sign != 0;

    /// <summary>What an item is worth that points of others count for, and by what its score is multiplied.</summary>
    public (Rational Points, Rational Factor) Of(int index)
    {
        var points = _checklist.Items[index].Points;
        var extra = _extra[index];
        return _keepsAmounts[index] || points.Sign == 0 ? (points + extra, Rational.One) : (points, (points + extra) / points);
    }

    /// <summary>What a section's score is multiplied by, because points of others were spread over it.</summary>
    public Rational FactorOf(ChecklistSection section) => _sections.TryGetValue(section.Id, out var settled) && settled.Extra.Sign > 0
        ? (Worth(section) + settled.Extra) / Worth(section)
        : Rational.One;

    /// <summary>What the printed points of an item count in the total.</summary>
    public Rational Counted(int index) => _checklist.Items[index].Points * _weights[index];

    /// <summary>What the printed points of a section count in the total.</summary>
    public Rational Counted(ChecklistSection section) => section.Worth * _sections[section.Id].Weight;

    /// <summary>Whether an item can take points of others: it applies or counts as done, and counts in the total.</summary>
    public bool Takes(int index) => (!_gone.Has(index) || _countsAsDone[index]) && _weights[index].Sign > 0;

    /// <summary>Whether a section can take points of others: it applies or counts as done, and counts in the total.</summary>
    public bool Takes(ChecklistSection section) =>
        (!_gone.Has(section) || HasDone(section)) && _sections[section.Id].Weight.Sign > 0 && Worth(section).Sign > 0;

    /// <param name="index">The item.</param>
    /// <param name="counted">What it is to count more in the total.</param>
    /// <param name="keepsAmounts">Whether its deductions keep their amounts.</param>
    public void AddTo(int index, Rational counted, bool keepsAmounts)
    {
        _extra[index] += counted / _weights[index];
        _keepsAmounts[index] |= keepsAmounts && _checklist.Items[index].Scoring.Kind is ScoringKind.Deduct or ScoringKind.AllOrNothing;
    }

    /// <param name="section">The section.</param>
    /// <param name="counted">What it is to count more in the total.</param>
    /// <param name="keepsAmounts">Whether the deductions of its items keep their amounts; otherwise its whole score grows.</param>
    public void AddTo(ChecklistSection section, Rational counted, bool keepsAmounts)
    {
        var (weight, extra, kept) = _sections[section.Id];
        var own = counted / weight;
        _sections[section.Id] = keepsAmounts ? (weight, extra, kept + own) : (weight, extra + own, kept);
    }

    /// <summary>The points of others that count for the parts of a section while deductions keep their amounts, on the section's scale.</summary>
    public Rational KeptIn(ChecklistSection section) => _sections[section.Id].Kept;

    /// <summary>
    /// Passes what sections got down to their items, where deductions can keep their amounts: in proportion to what each is worth. A section with a start
    /// takes it there, since that is what its losses are taken from.
    /// </summary>
    public void PassDown(ChecklistSection section)
    {
        if (_sections[section.Id].Kept is { Sign: > 0 } kept && section.Start is null)
        {
            var items = section.Items.Where(item => Takes(IndexOf(item)) && item.Points.Sign > 0).ToArray();
            var inner = section.Sections.Where(Takes).ToArray();
            var worth = items.Aggregate(Rational.Zero, (sum, item) => sum + (item.Points * item.Weight)) + inner.Aggregate(Rational.Zero, (sum, part) => sum + (part.Worth * part.Weight));
            foreach (var item in items)
            {
                AddTo(IndexOf(item), Counted(IndexOf(item)) * kept / worth, keepsAmounts: true);
            }

            foreach (var part in inner)
            {
                AddTo(part, Counted(part) * kept / worth, keepsAmounts: true);
            }
        }

        foreach (var part in section.Sections)
        {
            PassDown(part);
        }
    }

    public void MarkDone(int index) => _countsAsDone[index] = true;

    public void MarkDone(ChecklistSection section)
    {
        foreach (var item in section.Items)
        {
            MarkDone(IndexOf(item));
        }

        foreach (var inner in section.Sections)
        {
            MarkDone(inner);
        }
    }

    /// <summary>What every point of an item or section counts in the total. Points move between parts by what they count there.</summary>
    private void Weigh(ChecklistSection section, Rational weight)
    {
        _sections.Add(section.Id, (weight, Rational.Zero, Rational.Zero));
        foreach (var item in section.Items)
        {
            _weights[IndexOf(item)] = weight * item.Weight;
        }

        foreach (var inner in section.Sections)
        {
            Weigh(inner, weight * inner.Weight);
        }
    }

    /// <summary>What is applicable of a section, with what was spread over its parts.</summary>
    private Rational Worth(ChecklistSection section) => section.Start is { } start ? start + _sections[section.Id].Kept : (
        section.Items.Aggregate(Rational.Zero, (sum, item) => sum + (WorthOf(IndexOf(item)) * item.Weight))
        + section.Sections.Aggregate(Rational.Zero, (sum, inner) => sum + ((Worth(inner) + _sections[inner.Id].Extra) * inner.Weight)));

    private Rational WorthOf(int index) => _gone.Has(index) && !_countsAsDone[index] ? Rational.Zero : _checklist.Items[index].Points + _extra[index];

    private bool HasDone(ChecklistSection section) => section.Items.Any(item => _countsAsDone[IndexOf(item)]) || section.Sections.Any(HasDone);

    private int IndexOf(ChecklistItem item) => _checklist.Index.IndexOf(item.Id);
}
