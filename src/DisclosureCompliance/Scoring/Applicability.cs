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
    private readonly Dictionary<string, Rational> _sectionExtra = new(StringComparer.Ordinal);
    private Rational _toAll;
    private bool _toAllInProportion;
    private bool _toAllKeepsAmounts;

    public Applicability(Checklist checklist, bool[] isNotApplicable)
    {
        _checklist = checklist;
        _isNotApplicable = isNotApplicable;
        _extra = new Rational[isNotApplicable.Length];
        _keepsAmounts = new bool[isNotApplicable.Length];
        _countsAsDone = new bool[isNotApplicable.Length];
        if (Array.IndexOf(isNotApplicable, true) < 0)
        {
            return;
        }

        Visit(checklist.Root, null);
        SpreadOverAll();
    }

    /// <summary>Whether an item that does not apply has no policy anywhere above it; its points were dropped.</summary>
    public bool IsUndecided { get; private set; }

    public bool CountsAsDone(int index) => _countsAsDone[index];

    /// <summary>What a section's score is multiplied by, because points of others were spread over it.</summary>
    public Rational FactorOf(ChecklistSection section) => _sectionExtra.TryGetValue(section.Id, out var extra) && section.Points.Sign > 0
        ? (section.Points + extra) / section.Points
        : Rational.One;

    public (Rational Points, Rational Factor) Of(int index)
    {
        var points = _checklist.Items[index].Points;
        var extra = _extra[index];
        return extra.Sign == 0 || points.Sign == 0 ? (points, Rational.One)
            : _keepsAmounts[index] ? (points + extra, Rational.One)
            : (points, (points + extra) / points);
    }

    private void Visit(ChecklistSection section, NotApplicablePolicy? inherited)
    {
        var policy = section.NotApplicable ?? inherited;
        foreach (var item in section.Items)
        {
            var index = IndexOf(item);
            if (_isNotApplicable[index])
            {
                Give(item.NotApplicable ?? policy, item.Points, section, index);
            }
        }

        foreach (var inner in section.Sections)
        {
            if (IsGone(inner) && !HasPoliciesInside(inner))
            {
                GiveSection(inner, inner.NotApplicable ?? policy, section);
            }
            else
            {
                Visit(inner, policy);
            }
        }
    }

    private void GiveSection(ChecklistSection gone, NotApplicablePolicy? policy, ChecklistSection around)
    {
        if (policy?.Rule == NotApplicableRule.CountsAsDone)
        {
            MarkDone(gone);
            return;
        }

        Give(policy, gone.Points, around, -1);
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
        var items = around.Items.Select(IndexOf).Where(sibling => !_isNotApplicable[sibling] && Counts(_checklist.Items[sibling])).ToArray();
        var sections = around.Sections.Where(sibling => !IsGone(sibling) && sibling.Points.Sign > 0).ToArray();
        var worth = items.Aggregate(Rational.Zero, (sum, sibling) => sum + _checklist.Items[sibling].Points)
            + sections.Aggregate(Rational.Zero, (sum, sibling) => sum + sibling.Points);
        Rational ShareOf(Rational siblingPoints) => policy.InProportion ? points * siblingPoints / worth : points / (items.Length + sections.Length);
        foreach (var sibling in items)
        {
            AddTo(sibling, ShareOf(_checklist.Items[sibling].Points), policy.KeepsAmounts);
        }

        foreach (var sibling in sections)
        {
            AddTo(sibling, ShareOf(sibling.Points));
        }
    }

    private void SpreadOverAll()
    {
        if (_toAll.Sign == 0)
        {
            return;
        }

        var items = Enumerable.Range(0, _isNotApplicable.Length).Where(index => !_isNotApplicable[index] && Counts(_checklist.Items[index])).ToArray();
        var worth = items.Aggregate(Rational.Zero, (sum, index) => sum + _checklist.Items[index].Points);
        foreach (var index in items)
        {
            AddTo(index, _toAllInProportion ? _toAll * _checklist.Items[index].Points / worth : _toAll / items.Length, _toAllKeepsAmounts);
        }
    }

    private static bool Counts(ChecklistItem item) => item.Points.Sign > 0;

    private void AddTo(int index, Rational extra, bool keepsAmounts)
    {
        _extra[index] += extra;
        _keepsAmounts[index] |= keepsAmounts && _checklist.Items[index].Scoring.Kind is (ScoringKind.Deduct or ScoringKind.AllOrNothing);
    }

    private void AddTo(ChecklistSection section, Rational extra) =>
        _sectionExtra[section.Id] = (_sectionExtra.TryGetValue(section.Id, out var already) ? already : Rational.Zero) + extra;

    private int IndexOf(ChecklistItem item) => _checklist.Index.IndexOf(item.Id);

    private static bool HasPoliciesInside(ChecklistSection section) =>
        section.Items.Any(item => item.NotApplicable is not null)
        || section.Sections.Any(inner => inner.NotApplicable is not null || HasPoliciesInside(inner));

    private bool IsGone(ChecklistSection section) =>
        (section.Items.Count > 0 || section.Sections.Count > 0)
        && section.Items.All(item => _isNotApplicable[IndexOf(item)])
        && section.Sections.All(IsGone);
}
