using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>The conditions of a checklist on scores of items, sections and tags, and which of them can be told so far while it is added up.</summary>
internal sealed class ScoreConditions
{
    private readonly LineTrial _trial;
    private readonly List<ScoreCondition> _all = [];
    private readonly List<string> _tags = [];
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    public ScoreConditions(LineTrial trial)
    {
        _trial = trial;
        foreach (var condition in trial.Checklist.Conditions.SelectMany(condition => condition.Leaves).OfType<ScoreCondition>())
        {
            if (condition.Of.Kind == ScoreReferenceKind.Tag)
            {
                if (!_tags.Contains(condition.Of.Id!))
                {
                    _tags.Add(condition.Of.Id!);
                }
            }
            else if (condition.Of.Kind != ScoreReferenceKind.Running)
            {
                _all.Add(condition);
            }
        }

        Enough = [.. _tags.Select(EnoughOf)];
    }

    public bool AreTooMany => _all.Count > 60;

    /// <summary>Whether something was asked for before it was added up.</summary>
    public bool ReferredForward { get; private set; }

    public Rational?[] Enough { get; }

    public Marks OfLine(ScoreLine line, Rational score, Rational points)
    {
        _done.Add("item " + line.Item.Id);
        var marks = Of(ScoreReferenceKind.Item, line.Item.Id, score, points);
        for (var tag = 0; tag < _tags.Count; tag++)
        {
            if (line.Item.Tags.Contains(_tags[tag], StringComparer.Ordinal))
            {
                marks = marks.With(Marks.Lost(_tags.Count, tag, points - score), Enough);
            }
        }

        return marks;
    }

    public Marks OfSection(ChecklistSection section, Rational score, Rational points)
    {
        _done.Add("section " + section.Id);
        return Of(ScoreReferenceKind.Section, section.Id, score, points);
    }

    public Truth Of(Condition condition, SumState running) => condition switch
    {
        ScoreCondition score => Of(score, running),
        CompositeCondition composite => composite.Join(inner => Of(inner, running)),
        _ => _trial.Of(condition),
    };

    private Truth Of(ScoreCondition condition, SumState running)
    {
        switch (condition.Of.Kind)
        {
            case ScoreReferenceKind.Running:
                return condition.Of(ScoreSpan.Of(running.Value), running.Running.Included);
            case ScoreReferenceKind.Tag:
                var tagged = Tagged(condition.Of.Id!).ToArray();
                ReferredForward |= tagged.Any(line => line.State != LineState.NotApplicable && !_done.Contains("item " + line.Item.Id));
                var whole = tagged.Aggregate(Rational.Zero, (sum, line) => sum + (line.State == LineState.NotApplicable ? Rational.Zero : line.Points));
                return condition.Of(ScoreSpan.Of(whole - running.Marks.LostOf(_tags.IndexOf(condition.Of.Id!))), whole);
            default:
                var isDone = _done.Contains((condition.Of.Kind == ScoreReferenceKind.Item ? "item " : "section ") + condition.Of.Id);
                ReferredForward |= !isDone;
                return !isDone ? Truth.Unknown : running.Marks.Holds(_all.IndexOf(condition)) ? Truth.True : Truth.False;
        }
    }

    private Marks Of(ScoreReferenceKind kind, string id, Rational score, Rational points)
    {
        var marks = Marks.None;
        for (var index = 0; index < Math.Min(_all.Count, 60); index++)
        {
            if (_all[index].Of.Kind == kind && _all[index].Of.Id == id && _all[index].Of(ScoreSpan.Of(score), points) == Truth.True)
            {
                marks = marks.With(Marks.True(index), Enough);
            }
        }

        return marks;
    }

    private IEnumerable<ScoreLine> Tagged(string tag) => _trial.Lines.Where(line => line.Item.Tags.Contains(tag, StringComparer.Ordinal));

    // Where every condition on a tag only asks for enough of it, losses beyond the least demanding one are all alike.
    private Rational? EnoughOf(string tag)
    {
        var whole = Tagged(tag).Aggregate(Rational.Zero, (sum, line) => sum + line.Points);
        var most = Rational.Zero;
        foreach (var condition in _trial.Checklist.Conditions.SelectMany(condition => condition.Leaves).OfType<ScoreCondition>().Where(condition => condition.Of.Kind == ScoreReferenceKind.Tag && condition.Of.Id == tag))
        {
            var allowed = condition.Measure == ScoreMeasure.Lost
                ? (condition.Range.Lower is null ? condition.Range.Upper : null)
                : condition.Range.Upper is null ? (condition.Measure == ScoreMeasure.Share ? whole * (1 - condition.Range.Lower) : whole - condition.Range.Lower) : null;
            if (allowed is not { } loss)
            {
                return null;
            }

            most = Rational.Max(most, loss);
        }

        return Tagged(tag).Any(line => line.IsOutside) ? null : most;
    }
}
