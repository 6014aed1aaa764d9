using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>
/// What one class of units can reach: the scores that are possible for every item, every section, and before every step. Where it cannot be said exactly it is
/// taken wider, never narrower, so that nothing is called out of reach that is not.
/// </summary>
internal sealed class ScoreReach
{
    private readonly Checklist _checklist;
    private readonly Dictionary<string, ScoreSpan> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReachedSection> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<ScoringStep, ReachedSection> _before = [];

    public ScoreReach(Checklist checklist, UnitClass? unit)
    {
        (_checklist, Class) = (checklist, unit);
        foreach (var context in checklist.Index.Contexts)
        {
            // What does not apply scores 0.
            _items.Add(context.Item.Id, ItemReach.Of(context.Item, context.Setting(checklist.ItemFloor), context.Multiplier?.Open ?? ScoreSpan.One).Or(ScoreSpan.Zero));
        }

        Total = Reach(checklist.Root);
    }

    /// <summary>The class; null where the checklist has none.</summary>
    public UnitClass? Class { get; }

    public Checklist Checklist => _checklist;

    /// <summary>The total after all steps.</summary>
    public ReachedSection Total { get; }

    /// <summary>A section after its steps; null where the class does not have it.</summary>
    public ReachedSection? Of(ChecklistSection section) => _sections.TryGetValue(section.Id, out var reached) ? reached : null;

    /// <summary>What is possible before a step; null where the class does not come to it.</summary>
    public ReachedSection? Before(ScoringStep step) => _before.TryGetValue(step, out var reached) ? reached : null;

    /// <summary>The scores that a condition can be about, with the points that they are out of; null where that cannot be said.</summary>
    public (ScoreSpan Scores, Rational Points)? Of(ScoreReference reference, ReachedSection? running) => reference.Kind switch
    {
        ScoreReferenceKind.Running => running is null ? null : (running.Scores, running.Points),
        ScoreReferenceKind.Section => _sections.TryGetValue(reference.Id!, out var section) ? (section.Scores, section.Points) : null,
        ScoreReferenceKind.Item => _checklist.Find(reference.Id!) is { } item && _items.TryGetValue(item.Id, out var span) ? (span, item.Points) : null,
        _ => Tagged(reference.Id!),
    };

    private (ScoreSpan Scores, Rational Points)? Tagged(string tag)
    {
        var items = _checklist.Items.Where(item => item.Tags.Contains(tag, StringComparer.Ordinal)).ToArray();
        return items.Length == 0 || items.Any(item => !_items.ContainsKey(item.Id))
            ? null
            : (items.Aggregate(ScoreSpan.Zero, (sum, item) => sum + _items[item.Id]), items.Aggregate(Rational.Zero, (sum, item) => sum + item.Points));
    }

    private ReachedSection Reach(ChecklistSection section)
    {
        var parts = new List<(ScoreSpan Scores, Rational Points, Rational Weight)>();
        foreach (var item in section.Items)
        {
            parts.Add((_items[item.Id], item.Points, item.Weight));
        }

        foreach (var inner in section.Sections)
        {
            var reached = Reach(inner);
            parts.Add((reached.Scores, reached.Points, inner.Weight));
        }

        var result = Combined(section, parts);
        foreach (var step in section.Steps)
        {
            _before[step] = result;
            result = StepReach.After(step, result, step is AdjustStep adjust ? _items[adjust.Item.Id] : ScoreSpan.Zero);
        }

        result = result.WithStopped();
        _sections[section.Id] = result;
        return result;
    }

    private static ReachedSection Combined(ChecklistSection section, List<(ScoreSpan Scores, Rational Points, Rational Weight)> parts)
    {
        var counted = parts.Where(part => part.Points.Sign > 0).ToArray();
        var (scores, points) = section.Combine == NumberCombination.Sum || counted.Length == 0
            ? (parts.Aggregate(ScoreSpan.Zero, (sum, part) => sum + (part.Scores * part.Weight)), parts.Aggregate(Rational.Zero, (sum, part) => sum + (part.Points * part.Weight)))
            : (counted.Skip(1).Aggregate(counted[0].Scores, (sum, part) => sum.Or(part.Scores)), counted.Aggregate(Rational.Zero, (sum, part) => sum + part.Points) / counted.Length);
        if (section.Start is { } start)
        {
            (scores, points) = (new(start + scores.Low - points, start + scores.High - points), start);
        }

        return new ReachedSection(scores, points, null) { Sum = points };
    }
}
