using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One score of every section on the way from the lines to the total: the lowest, the highest, or the known one.</summary>
internal sealed class ScoringPass
{
    private readonly PassKind _kind;
    private readonly Checklist _checklist;
    private readonly ScoreLine[] _lines;
    private readonly Applicability _applicability;
    private readonly ZeroedParts _zeroed;
    private readonly Dictionary<string, SectionResult> _sections = new(StringComparer.Ordinal);

    public ScoringPass(PassKind kind, Checklist checklist, ScoreLine[] lines, Applicability applicability, ZeroedParts zeroed) =>
        (_kind, _checklist, _lines, _applicability, _zeroed) = (kind, checklist, lines, applicability, zeroed);

    public SectionResult ResultOf(ChecklistSection section) => _sections[section.Id];

    /// <summary>The lines of a section's own items, in printed order.</summary>
    public ScoreLine[] LinesOf(ChecklistSection section) => _lines.AsSpan(_checklist.Index.FirstItemOf(section), section.Items.Count).ToArray();

    public ScoreLine LineOf(ChecklistItem item) => _lines[_checklist.Index.IndexOf(item.Id)];

    /// <summary>The score that a condition is about, and what it is out of; null where there is no such thing.</summary>
    public RunningScore? Referred(ScoreReference of, ChecklistSection running)
    {
        switch (of.Kind)
        {
            case ScoreReferenceKind.Running:
                return _sections[running.Id].Running;
            case ScoreReferenceKind.Section:
                return Counted(_sections[of.Id!]);
            case ScoreReferenceKind.Item:
                return _checklist.Index.IndexOf(of.Id!) is >= 0 and var index ? Of(_lines[index]).Score : null;
            default:
                return _lines.Where(line => line.Item.Tags.Contains(of.Id!, StringComparer.Ordinal)).Aggregate(RunningScore.Zero, (sum, line) => sum + Of(line).Score);
        }
    }

    /// <summary>Adds up the parts of a section, whose inner sections are finished.</summary>
    public void Begin(ChecklistSection section)
    {
        var (result, sum) = (new SectionResult(), RunningScore.Zero);
        var first = _checklist.Index.FirstItemOf(section);
        for (var index = first; index < first + section.Items.Count; index++)
        {
            var item = _lines[index].Item;
            result.Add(Of(_lines[index]).Times(item.Weight), section.Combine, ref sum);
            if (_zeroed.Of(item.Id) == Truth.True)
            {
                result.ZeroedItems.Add(item.Id);
            }
        }

        foreach (var inner in section.Sections)
        {
            result.Add(PartOf(inner).Times(inner.Weight), section.Combine, ref sum);
        }

        result.AddUp(section, _applicability.StartOf(section), sum);
        foreach (var inner in section.Sections)
        {
            result.Grades = result.Grades.With(_sections[inner.Id].Grades, _checklist.Grades);
        }

        _sections.Add(section.Id, result);
    }

    /// <summary>Takes a step where it is to be taken. Where that is not known, the lowest and the highest score assume the worst and the best.</summary>
    public void Take(ScoringStep step, ChecklistSection section, StepTruth settled)
    {
        var truth = settled.Taken;
        var result = _sections[section.Id];
        var before = result.Running;
        if (truth == Truth.True || (truth == Truth.Unknown && _kind != PassKind.Known))
        {
            Apply(step, result, truth);
        }

        if (truth == Truth.Unknown && _kind != PassKind.Known && !IsFurther(result.Value, before.Value))
        {
            result.Running = before;
        }

        result.Steps.Add(new StepScore(_checklist, section, step, settled, before.Value ?? default, result.Value ?? default, step is AdjustStep { Item: var item } ? LineOf(item) : null));
    }

    /// <summary>Ends a section: points that were spread over it, and a veto that makes it 0.</summary>
    public void Finish(ChecklistSection section)
    {
        var result = _sections[section.Id];
        result.Factor = _applicability.FactorOf(section);
        result.Running *= result.Factor;
        result.Kept = _applicability.KeptIn(section);
        if (_zeroed.Of(section.Id) is not Truth.False and var truth)
        {
            result.Value = Zeroed(result.Value, truth);
            result.IsZeroed = truth == Truth.True;
        }
    }

    private bool IsFurther(Rational? after, Rational? before) =>
        after is not { } reached || (before is { } old && (_kind == PassKind.Lowest ? reached < old : reached > old));

    private Rational? Further(Rational? score, Rational other) =>
        _kind == PassKind.Known ? score : IsFurther(other, score) ? other : score;

    private Rational? Zeroed(Rational? score, Truth truth) => truth == Truth.True ? Rational.Zero : Further(score, Rational.Zero);

    /// <summary>What a section counts in the one around it: where a veto leaves it without score, what the veto says, else 0.</summary>
    private RunningScore Counted(SectionResult section) =>
        section.NoScore ? section.Running with { Value = section.CountsWithoutScore }
        : section.MayHaveNoScore ? section.Running with { Value = Further(section.Value, section.CountsWithoutScore) }
        : section.Running;

    private ScoredPart PartOf(ChecklistSection section) =>
        _sections[section.Id] is var result ? new(Counted(result), result.HasLines, result.HasApplicable) : default;

    private ScoredPart Of(ScoreLine line)
    {
        if (line.State == LineState.NotApplicable)
        {
            return new(RunningScore.Zero, HasLines: true, HasApplicable: false);
        }

        var zeroed = _zeroed.Of(line.Item.Id);
        if (_kind == PassKind.Known && line.State != LineState.Scored && zeroed != Truth.True)
        {
            return new(new(Rational.Zero, Rational.Zero, line.Points), HasLines: true, HasApplicable: true);
        }

        var score = _kind == PassKind.Highest ? line.Highest : line.Lowest;
        return new(new(zeroed == Truth.False ? score : Zeroed(score, zeroed), line.Points, line.Points), HasLines: true, HasApplicable: true);
    }

    private void Apply(ScoringStep step, SectionResult result, Truth truth)
    {
        result.Running = result.Running.After(step, _kind);
        if (step is AdjustStep { Item: var item })
        {
            result.Value += Of(LineOf(item)).Score.Value;
        }
        else if (step is EffectStep { Effect: var effect })
        {
            result.NoScore |= effect.NoScore && truth == Truth.True;
            result.MayHaveNoScore |= effect.NoScore;
            result.CountsWithoutScore = effect.CountsWithoutScore ?? result.CountsWithoutScore;

            // A grade that may be decided is not better than the one by the score.
            var grades = truth == Truth.True ? effect.Grades : _kind == PassKind.Lowest ? new(null, effect.Grade ?? effect.GradeAtMost) : default;
            result.Grades = result.Grades.With(grades, _checklist.Grades);
        }
    }
}
