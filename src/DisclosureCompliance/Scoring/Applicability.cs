using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Where the points of what does not apply go: settles for each item what it is worth and by what its score is multiplied.</summary>
internal sealed class Applicability
{
    private readonly Checklist _checklist;
    private readonly bool[] _isNotApplicable;
    private readonly Rational[] _extra;
    private readonly bool[] _keepsAmounts;
    private readonly bool[] _countsAsDone;
    private readonly Rational[] _weights;
    private readonly Dictionary<string, (Rational Weight, Rational Extra)> _sections = new(StringComparer.Ordinal);
    private Rational _toAll;
    private bool _toAllInProportion;
    private bool _toAllKeepsAmounts;

    public Applicability(Checklist checklist, bool[] isNotApplicable)
    {
        _checklist = checklist;
        _isNotApplicable = isNotApplicable;
        var length = Array.IndexOf(isNotApplicable, true) < 0 ? 0 : isNotApplicable.Length;
        _extra = new Rational[length];
        _keepsAmounts = new bool[length];
        _countsAsDone = new bool[length];
        _weights = new Rational[length];
        if (length == 0)
        {
            return;
        }

        Weigh(checklist.Root, Rational.One);
        Visit(checklist.Root, null);
        SpreadOverAll();
    }

    /// <summary>Whether an item that does not apply has no policy anywhere above it; its points were dropped.</summary>
    public bool IsUndecided { get; private set; }

    public bool CountsAsDone(int index) => _countsAsDone.Length > 0 && _countsAsDone[index];

    /// <summary>What a section's score is multiplied by, because points of others were spread over it.</summary>
    public Rational FactorOf(ChecklistSection section) => _sections.TryGetValue(section.Id, out var settled) && settled.Extra.Sign > 0
        ? (Worth(section) + settled.Extra) / Worth(section)
        : Rational.One;

    /// <summary>Whether points of others count for an item.</summary>
    public bool IsSpread(int index) => _extra.Length > 0 && _extra[index].Sign != 0;

    public (Rational Points, Rational Factor) Of(int index)
    {
        var points = _checklist.Items[index].Points;
        var extra = _extra[index];
        return extra.Sign == 0 ? (points, Rational.One)
            : _keepsAmounts[index] || points.Sign == 0 ? (points + extra, Rational.One)
            : (points, (points + extra) / points);
    }

    /// <summary>What every point of an item or section counts in the total. Points move between parts by what they count there.</summary>
    private void Weigh(ChecklistSection section, Rational weight)
    {
        _sections.Add(section.Id, (weight, Rational.Zero));
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
    private Rational Worth(ChecklistSection section) => section.Start ?? (
        section.Items.Aggregate(Rational.Zero, (sum, item) => sum + (WorthOf(IndexOf(item)) * item.Weight))
        + section.Sections.Aggregate(Rational.Zero, (sum, inner) => sum + ((Worth(inner) + _sections[inner.Id].Extra) * inner.Weight)));

    private Rational WorthOf(int index) => _isNotApplicable[index] && !_countsAsDone[index] ? Rational.Zero : _checklist.Items[index].Points + _extra[index];

    private void Visit(ChecklistSection section, NotApplicablePolicy? inherited)
    {
        var policy = section.NotApplicable ?? inherited;
        foreach (var inner in section.Sections.Where(inner => !IsWhole(inner)))
        {
            Visit(inner, policy);
        }

        foreach (var item in section.Items)
        {
            var index = IndexOf(item);
            if (_isNotApplicable[index])
            {
                Give(item.NotApplicable ?? policy, item.Points * _weights[index], section, index);
            }
        }

        foreach (var inner in section.Sections.Where(IsWhole))
        {
            GiveSection(inner, inner.NotApplicable ?? policy, section);
        }
    }

    private void GiveSection(ChecklistSection gone, NotApplicablePolicy? policy, ChecklistSection around)
    {
        if (policy?.Rule == NotApplicableRule.CountsAsDone)
        {
            MarkDone(gone);
            return;
        }

        Give(policy, gone.Worth * _sections[gone.Id].Weight, around, -1);
    }

    private void MarkDone(ChecklistSection section)
    {
        foreach (var item in section.Items)
        {
            _countsAsDone[IndexOf(item)] = true;
        }

        foreach (var inner in section.Sections)
        {
            MarkDone(inner);
        }
    }

    private void Give(NotApplicablePolicy? policy, Rational points, ChecklistSection around, int index)
    {
        IsUndecided |= policy is null;
        switch (policy?.Rule)
        {
            case NotApplicableRule.CountsAsDone:
                _countsAsDone[index] = true;
                break;
            case NotApplicableRule.Move when policy.To is { } to:
                Move(policy, points, to);
                break;
            case NotApplicableRule.SpreadOverSiblings:
                SpreadOver(policy, points, around);
                break;
            case NotApplicableRule.SpreadOverAll:
                (_toAll, _toAllInProportion, _toAllKeepsAmounts) = (_toAll + points, policy.InProportion, policy.KeepsAmounts);
                break;
            default:
                break;
        }
    }

    private void Move(NotApplicablePolicy policy, Rational points, string to)
    {
        var target = _checklist.Index.IndexOf(to);
        if (target >= 0)
        {
            AddTo(target, points, policy.KeepsAmounts);
        }
        else if (_checklist.FindSection(to) is { } section)
        {
            AddTo(section, points);
        }
    }

    private void SpreadOver(NotApplicablePolicy policy, Rational points, ChecklistSection around)
    {
        var items = around.Items.Select(IndexOf).Where(Receives).ToArray();
        var sections = around.Sections.Where(sibling => !IsGone(sibling) && _sections[sibling.Id].Weight.Sign > 0 && Worth(sibling).Sign > 0).ToArray();
        var worth = items.Aggregate(Rational.Zero, (sum, sibling) => sum + Counted(sibling))
            + sections.Aggregate(Rational.Zero, (sum, sibling) => sum + Counted(sibling));
        Rational ShareOf(Rational counted) => policy.InProportion ? points * counted / worth : points / (items.Length + sections.Length);
        foreach (var sibling in items)
        {
            AddTo(sibling, ShareOf(Counted(sibling)), policy.KeepsAmounts);
        }

        foreach (var sibling in sections)
        {
            AddTo(sibling, ShareOf(Counted(sibling)));
        }
    }

    private void SpreadOverAll()
    {
        if (_toAll.Sign == 0)
        {
            return;
        }

        var items = Enumerable.Range(0, _isNotApplicable.Length).Where(Receives).ToArray();
        var worth = items.Aggregate(Rational.Zero, (sum, index) => sum + Counted(index));
        foreach (var index in items)
        {
            AddTo(index, _toAllInProportion ? _toAll * Counted(index) / worth : _toAll / items.Length, _toAllKeepsAmounts);
        }
    }

    private bool Receives(int index) => !_isNotApplicable[index] && _checklist.Items[index].Points.Sign > 0 && _weights[index].Sign > 0;

    private Rational Counted(int index) => _checklist.Items[index].Points * _weights[index];

    private Rational Counted(ChecklistSection section) => section.Worth * _sections[section.Id].Weight;

    /// <param name="index">The item.</param>
    /// <param name="counted">What it is to count more in the total.</param>
    /// <param name="keepsAmounts">Whether its deductions keep their amounts.</param>
    private void AddTo(int index, Rational counted, bool keepsAmounts)
    {
        if (_weights[index].Sign > 0)
        {
            _extra[index] += counted / _weights[index];
            _keepsAmounts[index] |= keepsAmounts && _checklist.Items[index].Scoring.Kind is (ScoringKind.Deduct or ScoringKind.AllOrNothing);
        }
    }

    private void AddTo(ChecklistSection section, Rational counted)
    {
        var (weight, extra) = _sections[section.Id];
        if (weight.Sign > 0 && Worth(section).Sign > 0)
        {
            _sections[section.Id] = (weight, extra + (counted / weight));
        }
    }

    private int IndexOf(ChecklistItem item) => _checklist.Index.IndexOf(item.Id);

    private static bool HasPoliciesInside(ChecklistSection section) =>
        section.Items.Any(item => item.NotApplicable is not null)
        || section.Sections.Any(inner => inner.NotApplicable is not null || HasPoliciesInside(inner));

    private bool IsWhole(ChecklistSection section) => IsGone(section) && !HasPoliciesInside(section);

    private bool IsGone(ChecklistSection section) =>
        (section.Items.Count > 0 || section.Sections.Count > 0)
        && section.Items.All(item => _isNotApplicable[IndexOf(item)])
        && section.Sections.All(IsGone);
}
