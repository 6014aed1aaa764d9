using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Where the points of what does not apply go: settles for each item what it is worth and by what its score is multiplied.</summary>
internal sealed class Applicability
{
    private readonly Checklist _checklist;
    private readonly GoneParts _gone;
    private readonly PointsLedger? _ledger;
    private readonly List<(GonePart Part, Rational Points)> _moves = [];
    private readonly List<(string Id, Rational Points)> _stranded = [];

    public Applicability(Checklist checklist, bool[] isNotApplicable)
    {
        (_checklist, _gone) = (checklist, new GoneParts(checklist, isNotApplicable));
        if (Array.IndexOf(isNotApplicable, true) < 0)
        {
            return;
        }

        _ledger = new PointsLedger(checklist, _gone);
        Visit(_ledger, checklist.Root, null);

        // Only now is it known of every part whether it counts as done, and so whether it can take points.
        foreach (var (part, points) in _moves)
        {
            Move(_ledger, part, points);
        }

        _ledger.PassDown(checklist.Root);
    }

    /// <summary>Whether an item that does not apply has no policy anywhere above it; its points were dropped.</summary>
    public bool IsUndecided { get; private set; }

    /// <summary>The parts whose points were to go to others, of which none is left to take them, and how many of the total they are.</summary>
    public IReadOnlyList<(string Id, Rational Points)> Stranded => _stranded;

    public bool CountsAsDone(int index) => _ledger?.CountsAsDone(index) == true;

    /// <summary>What a section's score is multiplied by, because points of others were spread over it.</summary>
    public Rational FactorOf(ChecklistSection section) => _ledger?.FactorOf(section) ?? Rational.One;

    /// <summary>What a section's losses are taken from, with the points of others that count there; null where it has no start.</summary>
    public Rational? StartOf(ChecklistSection section) => section.Start is { } start && _ledger is not null ? start + _ledger.KeptIn(section) : section.Start;

    /// <summary>The points of others that count for the parts of a section while deductions keep their amounts.</summary>
    public Rational KeptIn(ChecklistSection section) => _ledger?.KeptIn(section) ?? Rational.Zero;

    /// <summary>Whether points of others count for an item.</summary>
    public bool IsSpread(int index) => _ledger?.IsSpread(index) == true;

    public (Rational Points, Rational Factor) Of(int index) => _ledger?.Of(index) ?? (_checklist.Items[index].Points, Rational.One);

    private void Visit(PointsLedger ledger, ChecklistSection section, NotApplicablePolicy? inherited)
    {
        var policy = section.NotApplicable ?? inherited;
        foreach (var inner in section.Sections.Where(inner => !_gone.AsOne(inner)))
        {
            Visit(ledger, inner, policy);
        }

        foreach (var item in section.Items)
        {
            var index = IndexOf(item);
            if (_gone.Has(index))
            {
                Give(ledger, new GonePart(null, section, index, item.NotApplicable ?? policy), ledger.Counted(index));
            }
        }

        foreach (var inner in section.Sections.Where(_gone.AsOne))
        {
            Give(ledger, new GonePart(inner, section, -1, inner.NotApplicable ?? policy), ledger.Counted(inner));
        }
    }

    private void Give(PointsLedger ledger, GonePart part, Rational points)
    {
        switch (part.Policy?.Rule)
        {
            case NotApplicableRule.CountsAsDone when part.Section is { } section:
                ledger.MarkDone(section);
                break;
            case NotApplicableRule.CountsAsDone:
                ledger.MarkDone(part.Item);
                break;
            case NotApplicableRule.Move:
                _moves.Add((part, points));
                break;
            default:
                Spread(ledger, part, part, points);
                break;
        }
    }

    /// <summary>Spreads points as a part says.</summary>
    /// <param name="ledger">Who gets them.</param>
    /// <param name="from">Whose points they are.</param>
    /// <param name="part">What says where they go: the part itself, or one that its points were to be moved to.</param>
    /// <param name="points">The points.</param>
    private void Spread(PointsLedger ledger, GonePart from, GonePart part, Rational points)
    {
        switch (part.Policy)
        {
            case null:
                IsUndecided = true;
                break;
            case { Rule: NotApplicableRule.SpreadOverSiblings or NotApplicableRule.SpreadOverAll } policy:
                SpreadOver(ledger, policy, points, part, from);
                break;
            case { Rule: NotApplicableRule.Drop }:
                break;
            default:
                Strand(from, points);
                break;
        }
    }

    /// <summary>Moves points to where the checklist says. Where that does not apply either, they go where its own points go.</summary>
    private void Move(PointsLedger ledger, GonePart from, Rational points)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        var part = from;
        while (part.Policy is { Rule: NotApplicableRule.Move, To: { } to })
        {
            var item = _checklist.Index.IndexOf(to);
            var section = item < 0 ? _checklist.FindSection(to) : null;
            if (item >= 0 && ledger.Takes(item))
            {
                ledger.AddTo(item, points, from.Policy!.KeepsAmounts);
                return;
            }

            if (section is not null && ledger.Takes(section))
            {
                ledger.AddTo(section, points, from.Policy!.KeepsAmounts);
                return;
            }

            if (!passed.Add(IdOf(part)) || !(item >= 0 ? _gone.Has(item) : section is not null && _gone.Has(section)))
            {
                Strand(from, points);
                return;
            }

            part = _gone.PartOf(item >= 0 ? _checklist.Index.Contexts[item].Sections : _checklist.Index.PathTo(section!), item);
        }

        Spread(ledger, from, part, points);
    }

    private void SpreadOver(PointsLedger ledger, NotApplicablePolicy policy, Rational points, GonePart gone, GonePart from)
    {
        var isOverAll = policy.Rule == NotApplicableRule.SpreadOverAll;
        var items = (isOverAll ? _checklist.Items : gone.Around.Items).Select(IndexOf).Where(index => Receives(ledger, index)).ToArray();
        var sections = isOverAll ? [] : gone.Around.Sections.Where(sibling => !_gone.Has(sibling) && ledger.Takes(sibling)).ToArray();
        var worth = items.Aggregate(Rational.Zero, (sum, sibling) => sum + ledger.Counted(sibling))
            + sections.Aggregate(Rational.Zero, (sum, sibling) => sum + ledger.Counted(sibling));
        Rational ShareOf(Rational counted) => policy.InProportion ? points * counted / worth : points / (items.Length + sections.Length);
        foreach (var sibling in items)
        {
            ledger.AddTo(sibling, ShareOf(ledger.Counted(sibling)), policy.KeepsAmounts);
        }

        foreach (var sibling in sections)
        {
            ledger.AddTo(sibling, ShareOf(ledger.Counted(sibling)), policy.KeepsAmounts);
        }

        if (items.Length + sections.Length == 0)
        {
            Strand(from, points);
        }
    }

    private bool Receives(PointsLedger ledger, int index) => !_gone.Has(index) && ledger.Counted(index).Sign > 0;

    private void Strand(GonePart part, Rational points)
    {
        if (points.Sign > 0)
        {
            _stranded.Add((part.Section is { Sections.Count: 0, Items: [var only] } ? only.Id : IdOf(part), points));
        }
    }

    private string IdOf(GonePart part) => part.Section?.Id ?? _checklist.Items[part.Item].Id;

    private int IndexOf(ChecklistItem item) => _checklist.Index.IndexOf(item.Id);
}
