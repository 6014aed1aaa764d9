using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One pass from the lines to the total: adds up every section and takes its steps.</summary>
internal sealed class ScoringPass
{
    private readonly PassKind _kind;
    private readonly Checklist _checklist;
    private readonly ScoreLine[] _lines;
    private readonly Applicability _applicability;
    private readonly SheetFacts _facts;
    private readonly ZeroedParts _zeroed;
    private readonly Dictionary<string, SectionResult> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<ScoringStep, Truth> _truths = [];
    private readonly (ScoringPass Lowest, ScoringPass Highest)? _bounds;

    public ScoringPass(
        PassKind kind,
        Checklist checklist,
        ScoreLine[] lines,
        Applicability applicability,
        SheetFacts facts,
        ZeroedParts zeroed,
        (ScoringPass Lowest, ScoringPass Highest)? bounds = null)
    {
        (_kind, _checklist, _lines, _applicability, _facts, _zeroed, _bounds) = (kind, checklist, lines, applicability, facts, zeroed, bounds);
    }

    /// <summary>Whether a step turned on something that is not known.</summary>
    public bool IsOpen { get; private set; }

    public SectionResult Run() => Section(_checklist.Root);

    public SectionResult ResultOf(ChecklistSection section) => _sections[section.Id];

    /// <summary>Whether a condition holds in this pass, where <paramref name="running"/> is the running score.</summary>
    public Truth Of(Condition condition, SectionResult running) => condition switch
    {
        ScoreCondition score => Of(score, running),
        CompositeCondition composite => composite.Join(inner => Of(inner, running)),
        _ => _facts.Of(condition),
    };

    public ScoreLine LineOf(ChecklistItem item) => _lines[_checklist.Index.IndexOf(item.Id)];

    private SectionResult Section(ChecklistSection section)
    {
        var result = new SectionResult { Section = section, Sections = section.Sections.Count == 0 ? [] : [.. section.Sections.Select(Section)] };
        AddUp(section, result);
        if (_zeroed.Any)
        {
            result.ZeroedItems.AddRange(section.Items.Select(item => item.Id).Where(id => _zeroed.Contains(id, _kind)));
        }

        foreach (var step in section.Steps)
        {
            Take(step, result);
        }

        Finish(section, result);
        _sections.Add(section.Id, result);
        return result;
    }

    private void Finish(ChecklistSection section, SectionResult result)
    {
        result.Factor = _applicability.FactorOf(section);
        if (result.Factor != Rational.One)
        {
            (result.Value, result.Included, result.Applicable) = (result.Value * result.Factor, result.Included * result.Factor, result.Applicable * result.Factor);
        }

        if (_zeroed.Contains(section.Id, _kind))
        {
            (result.Value, result.IsZeroed) = (Rational.Zero, true);
        }
    }

    private void AddUp(ChecklistSection section, SectionResult result)
    {
        if (section.Combine != NumberCombination.Sum)
        {
            Combine(section, result);
        }
        else
        {
            Rational? value = Rational.Zero;
            var first = _checklist.Index.FirstItemOf(section);
            for (var index = first; index < first + section.Items.Count; index++)
            {
                var weight = _lines[index].Item.Weight;
                var (score, points, applicable) = Of(_lines[index]);
                value = Plus(value, score, weight);
                result.Included += weight == Rational.One ? points : points * weight;
                result.Applicable += weight == Rational.One ? applicable : applicable * weight;
            }

            foreach (var inner in result.Sections)
            {
                value = Plus(value, inner.NoScore ? Rational.Zero : inner.Value, inner.Section.Weight);
                result.Included += inner.Included * inner.Section.Weight;
                result.Applicable += inner.Applicable * inner.Section.Weight;
            }

            result.Value = value;
        }

        if (section.Start is { } start)
        {
            result.Value = start + (result.Value - result.Included);
            (result.Included, result.Applicable) = (start, start);
        }

        result.Sum = result.Value ?? default;
    }

    private void Combine(ChecklistSection section, SectionResult result)
    {
        var parts = section.Items.Select(item => Of(LineOf(item)))
            .Concat(result.Sections.Select(inner => (Score: inner.NoScore ? Rational.Zero : inner.Value, Points: inner.Included, inner.Applicable)))
            .Where(part => part.Applicable.Sign > 0)
            .ToArray();
        var included = parts.Where(part => part.Points.Sign > 0).ToArray();
        result.Applicable = parts.Length == 0 ? default : parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Applicable) / parts.Length;
        result.Included = included.Length == 0 ? default : included.Aggregate(Rational.Zero, (sum, part) => sum + part.Points) / included.Length;
        result.Value = included.Length == 0 ? Rational.Zero
            : included.Any(part => part.Score is null) ? null
            : Combining.Of([.. included.Select(part => part.Score!.Value)], section.Combine);
    }

    private static Rational? Plus(Rational? sum, Rational? score, Rational weight) =>
        weight.Sign == 0 ? sum : weight == Rational.One ? sum + score : sum + (score * weight);

    /// <summary>A line's score in this pass, what of it is in the score, and what of it applies.</summary>
    private (Rational? Score, Rational Points, Rational Applicable) Of(ScoreLine line)
    {
        if (line.State == LineState.NotApplicable)
        {
            return default((Rational?, Rational, Rational)) with { Item1 = Rational.Zero };
        }

        if (_zeroed.Contains(line.Item.Id, _kind))
        {
            return (Rational.Zero, line.Points, line.Points);
        }

        return line.State == LineState.Scored ? (line.Lowest, line.Points, line.Points)
            : _kind switch
            {
                PassKind.Known => (Rational.Zero, Rational.Zero, line.Points),
                PassKind.Lowest => (line.Lowest, line.Points, line.Points),
                _ => (line.Highest, line.Points, line.Points),
            };
    }

    private void Take(ScoringStep step, SectionResult result)
    {
        var before = result.Value;
        var truth = result.IsStopped ? Truth.False : TruthOf(step, result);
        if (truth == Truth.True || (truth == Truth.Unknown && step is EffectStep && _kind == PassKind.Lowest))
        {
            Apply(step, result);
        }
        else if (truth == Truth.Unknown && _kind != PassKind.Known && step is not EffectStep)
        {
            var (included, applicable) = (result.Included, result.Applicable);
            Apply(step, result);
            var isBetter = result.Value is { } after ? before is { } old && (_kind == PassKind.Lowest ? after < old : after > old) : true;
            if (!isBetter)
            {
                (result.Value, result.Included, result.Applicable) = (before, included, applicable);
            }
        }

        result.Steps.Add(new StepScore(step, truth, before ?? default, result.Value ?? default, step is AdjustStep { Item: var item } ? LineOf(item) : null));
    }

    private Truth TruthOf(ScoringStep step, SectionResult result)
    {
        var truth = step.When is null ? Truth.True
            : _bounds is var (low, high) ? (low._truths.TryGetValue(step, out var worst) && high._truths.TryGetValue(step, out var best) && worst == best ? worst : Truth.Unknown)
            : Of(step.When, result);
        IsOpen |= truth == Truth.Unknown;
        _truths[step] = truth;
        return truth;
    }

    private void Apply(ScoringStep step, SectionResult result)
    {
        switch (step)
        {
            case ConvertStep convert when (convert.From ?? result.Applicable).Sign > 0:
                var factor = convert.To / (convert.From ?? result.Applicable);
                (result.Value, result.Included, result.Applicable) = (result.Value * factor, result.Included * factor, result.Applicable * factor);
                break;
            case LimitStep limit:
                result.Value = Limited(result.Value, limit);
                break;
            case MultiplyStep multiply:
                result.Value = multiply.Losses ? result.Included - (multiply.Factor * (result.Included - result.Value)) : result.Value * multiply.Factor;
                break;
            case RoundStep round when result.Value is { } value:
                result.Value = Rounding.Of(value, round.Decimals, round.Rule);
                break;
            case AdjustStep { Item: var item }:
                result.Value += Of(LineOf(item)).Score;
                break;
            case EffectStep { Effect: var effect }:
                Apply(effect, result);
                break;
            default:
                break;
        }
    }

    private Rational? Limited(Rational? value, LimitStep limit)
    {
        if (value is not { } number)
        {
            return _kind == PassKind.Lowest ? limit.AtLeast : limit.AtMost;
        }

        if (limit.AtMost is { } most)
        {
            number = Rational.Min(number, most);
        }

        return limit.AtLeast is { } least ? Rational.Max(number, least) : number;
    }

    private static void Apply(ScoringEffect effect, SectionResult result)
    {
        result.NoScore |= effect.NoScore;
        result.Value = effect.SetTo ?? (effect.AtMost is { } most && (result.Value is null || result.Value > most) ? most : result.Value);
        result.Grade = effect.Grade ?? result.Grade;
        result.GradeAtMost = effect.GradeAtMost ?? result.GradeAtMost;
        result.IsStopped |= effect.Stop || effect.NoScore;
    }

    private Truth Of(ScoreCondition condition, SectionResult running)
    {
        var (score, points) = Referred(condition.Of, running);
        if (score is not { } number || points is not { } whole)
        {
            return Truth.Unknown;
        }

        if (condition.Measure == ScoreMeasure.Share)
        {
            if (whole.Sign == 0)
            {
                return Truth.Unknown;
            }

            number /= whole;
        }
        else if (condition.Measure == ScoreMeasure.Lost)
        {
            number = whole - number;
        }

        return condition.Range.Contains(number) ? Truth.True : Truth.False;
    }

    private (Rational? Score, Rational? Points) Referred(ScoreReference of, SectionResult running)
    {
        switch (of.Kind)
        {
            case ScoreReferenceKind.Running:
                return (running.Value, running.Included);
            case ScoreReferenceKind.Section:
                return _sections.TryGetValue(of.Id!, out var section) ? (section.NoScore ? Rational.Zero : section.Value, section.Included) : (null, null);
            case ScoreReferenceKind.Item:
                var index = _checklist.Index.IndexOf(of.Id!);
                return index < 0 ? (null, null) : (Of(_lines[index]).Score, Of(_lines[index]).Points);
            default:
                var tagged = _lines.Where(line => line.Item.Tags.Contains(of.Id!, StringComparer.Ordinal)).Select(Of).ToArray();
                return (
                    tagged.Aggregate((Rational?)Rational.Zero, (sum, line) => sum + line.Score),
                    tagged.Aggregate(Rational.Zero, (sum, line) => sum + line.Points));
        }
    }
}
