using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>
/// Walks the sections and their steps once for the lowest, the highest and the known score together, so that a condition on a score is looked at over
/// everything that the score can still be. Where nothing is open, the three are one.
/// </summary>
internal sealed class ScoringWalk
{
    private readonly Checklist _checklist;
    private readonly SheetFacts _facts;
    private readonly ScoringPass[] _passes;
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private readonly HashSet<string> _scored = new(StringComparer.Ordinal);

    public ScoringWalk(Checklist checklist, SheetFacts facts, Func<PassKind, ScoringPass> pass, bool isOpen)
    {
        (_checklist, _facts) = (checklist, facts);
        _passes = isOpen ? [pass(PassKind.Lowest), pass(PassKind.Highest), pass(PassKind.Known)] : [pass(PassKind.Known)];
        Score(checklist.Root);
    }

    /// <summary>Whether a step turned on something that is not known.</summary>
    public bool IsOpen { get; private set; }

    public ScoringPass Lowest => _passes[0];

    public ScoringPass Highest => _passes[_passes.Length > 1 ? 1 : 0];

    public ScoringPass Known => _passes[^1];

    /// <summary>Whether a condition holds, where the running score is that of a section.</summary>
    public Truth Of(Condition condition, ChecklistSection running) => condition switch
    {
        ScoreCondition score => Of(score, running),
        CompositeCondition composite => composite.Join(inner => Of(inner, running)),
        _ => _facts.Of(condition),
    };

    private void Score(ChecklistSection section)
    {
        if (!_begun.Add(section.Id))
        {
            return;
        }

        foreach (var inner in section.Sections)
        {
            Score(inner);
        }

        Each(pass => pass.Begin(section));
        var stopped = Truth.False;
        foreach (var step in section.Steps)
        {
            var truth = stopped == Truth.True ? Truth.False : step.When is { } when ? Of(when, section) : Truth.True;
            truth = truth == Truth.True && stopped == Truth.Unknown ? Truth.Unknown : truth;
            IsOpen |= truth == Truth.Unknown;
            var settled = new StepTruth(truth, stopped == Truth.True, step is EffectStep { Effect.Zero.Count: > 0, When: { } zero } && _facts.Of(zero) == Truth.True);
            Each(pass => pass.Take(step, section, settled));
            KeepInOrder(Lowest.ResultOf(section), Highest.ResultOf(section));
            if (truth != Truth.False && step is EffectStep { Effect: { Stop: true } or { NoScore: true } })
            {
                stopped = truth;
            }
        }

        Each(pass => pass.Finish(section));
        _scored.Add(section.Id);
    }

    // A scale that may or may not have been converted can turn the two round.
    private static void KeepInOrder(SectionResult low, SectionResult high)
    {
        if (low.Value > high.Value)
        {
            (low.Value, high.Value) = (high.Value, low.Value);
        }
    }

    private void Each(Action<ScoringPass> act)
    {
        foreach (var pass in _passes)
        {
            act(pass);
        }
    }

    private Truth Of(ScoreCondition condition, ChecklistSection running)
    {
        if (condition.Of.Kind == ScoreReferenceKind.Section)
        {
            // A step can ask for a section that is printed further down; a section that waits for itself is not known.
            if (_checklist.FindSection(condition.Of.Id!) is not { } section)
            {
                return Truth.Unknown;
            }

            Score(section);
            if (!_scored.Contains(section.Id))
            {
                return Truth.Unknown;
            }
        }

        return Lowest.Referred(condition.Of, running) is { } low && Highest.Referred(condition.Of, running) is { } high
            ? condition.Of(new ScoreSpan(low.Value, high.Value), low.Included)
            : Truth.Unknown;
    }
}
