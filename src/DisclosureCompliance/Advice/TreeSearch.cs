using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>Every total that repairs of lines can come to, each at its least effort: line by line, section by section, step by step, as the checklist adds up.</summary>
/// <remarks>Facts of the sheet stand still in one search. The order of parts and steps is that of scoring.</remarks>
internal sealed class TreeSearch
{
    private readonly LineTrial _trial;
    private readonly Frontier _frontier;
    private readonly ScoreConditions _conditions;
    private readonly LineOptions _options;
    private readonly ILookup<int, RepairUnit> _units;

    public TreeSearch(LineTrial trial, Frontier frontier, ScoreConditions conditions, IEnumerable<RepairUnit> units)
    {
        (_trial, _frontier, _conditions) = (trial, frontier, conditions);
        _options = new LineOptions(trial, frontier);
        _units = units.ToLookup(unit => unit.Line);
    }

    public List<SumState> Run() => Section(_trial.Checklist.Root);

    private List<SumState> Section(ChecklistSection section)
    {
        var isSum = section.Combine == NumberCombination.Sum;
        List<SumState> states = [SumState.Empty];
        foreach (var item in section.Items)
        {
            if (Line(item) is { Count: > 0 } ways)
            {
                states = Joined(states, ways, item.Weight, isSum);
            }
        }

        foreach (var inner in section.Sections)
        {
            states = Joined(states, Section(inner), inner.Weight, isSum);
        }

        states = [.. states.Select(state => AddedUp(section, state))];
        foreach (var step in section.Steps)
        {
            states = step is AdjustStep { Item: var item }
                ? _frontier.Of(Adjusted(states, step, Line(item)))
                : [.. states.Select(state => Taken(step, state))];
        }

        return Finished(section, states);
    }

    /// <summary>The ways of a line: none where it does not apply.</summary>
    private List<SumState> Line(ChecklistItem item)
    {
        var index = _trial.Checklist.Index.IndexOf(item.Id);
        var line = _trial.Lines[index];
        if (line.State == LineState.NotApplicable)
        {
            _conditions.OfLine(line, Rational.Zero, Rational.Zero);
            return [];
        }

        var ways = _trial.IsZeroed(item.Id)
            ? [(Rational.Zero, Rational.Zero, [])]
            : _options.Of(index, [.. _units[index]]);
        return _frontier.Of(ways.Select(way => new SumState
        {
            Running = new(way.Score, line.Points, line.Points),
            Effort = way.Effort,
            Repairs = way.Repairs,
            Marks = _conditions.OfLine(line, way.Score, line.Points),
        }));
    }

    private List<SumState> Joined(List<SumState> states, List<SumState> ways, Rational weight, bool isSum)
    {
        var joined = new List<SumState>(states.Count * ways.Count);
        foreach (var state in states)
        {
            foreach (var way in ways)
            {
                joined.Add(Put(state, way, weight, isSum));
            }
        }

        return _frontier.Of(joined);
    }

    private SumState Put(SumState state, SumState way, Rational weight, bool isSum)
    {
        var (part, whole) = (way.Running * weight, state.Running);
        return new()
        {
            Running = isSum ? whole + part : whole with { Included = whole.Included + part.Included, Applicable = whole.Applicable + part.Applicable },
            Grades = state.Grades.With(way.Grades, _trial.Checklist.Grades),
            Marks = state.Marks.With(way.Marks, _conditions.Enough),
            Parts = !isSum && part.Included.Sign > 0 ? [.. state.Parts.Append(part.Value!.Value).OrderBy(value => value)] : state.Parts,
            Effort = state.Effort + way.Effort,
            First = state,
            Second = way,
        };
    }

    private SumState AddedUp(ChecklistSection section, SumState state)
    {
        var running = state.Parts.Length == 0
            ? state.Running
            : new(Combining.Of(state.Parts, section.Combine), state.Running.Included / state.Parts.Length, state.Running.Applicable / state.Parts.Length);
        return state with { Running = _trial.StartOf(section) is { } start && Applies(section) ? running.From(start) : running, Parts = [] };
    }

    // A section without lines stands as it is printed; one whose lines all do not apply has no start.
    private bool Applies(ChecklistSection section)
    {
        var lines = Items(section).Select(item => _trial.Lines[_trial.Checklist.Index.IndexOf(item.Id)]).ToArray();
        return lines.Length == 0 || lines.Any(line => line.State != LineState.NotApplicable);
    }

    private static IEnumerable<ChecklistItem> Items(ChecklistSection section) => section.Items.Concat(section.Sections.SelectMany(Items));

    private IEnumerable<SumState> Adjusted(List<SumState> states, ScoringStep step, List<SumState> ways)
    {
        foreach (var state in states)
        {
            var isTaken = IsTaken(step, state);
            if (ways.Count == 0)
            {
                yield return state;
            }

            foreach (var way in ways)
            {
                yield return state with
                {
                    Running = isTaken ? state.Running with { Value = state.Value + way.Value } : state.Running,
                    Marks = state.Marks.With(way.Marks, _conditions.Enough),
                    Effort = state.Effort + way.Effort,
                    First = state,
                    Second = way,
                    Repairs = [],
                };
            }
        }
    }

    private List<SumState> Finished(ChecklistSection section, List<SumState> states)
    {
        var factor = _trial.FactorOf(section);
        var isZeroed = _trial.IsZeroed(section.Id);
        var isRoot = ReferenceEquals(section, _trial.Checklist.Root);
        return _frontier.Of(states.Select(state =>
        {
            var running = state.Running * factor;
            running = isZeroed ? running with { Value = Rational.Zero } : running;
            var counted = state.WithoutScore is { } without ? running with { Value = without } : running;
            return state with
            {
                Running = isRoot ? running : counted,
                WithoutScore = isRoot ? state.WithoutScore : null,
                Stopped = false,
                Marks = state.Marks.With(_conditions.OfSection(section, counted.Value!.Value, counted.Included), _conditions.Enough),
            };
        }));
    }

    private bool IsTaken(ScoringStep step, SumState state) => !state.Stopped && (step.When is not { } when || _conditions.Of(when, state) == Truth.True);

    private SumState Taken(ScoringStep step, SumState state)
    {
        if (!IsTaken(step, state))
        {
            return state;
        }

        var taken = state with { Running = state.Running.After(step, PassKind.Known) };
        return step is not EffectStep { Effect: var effect } ? taken : taken with
        {
            WithoutScore = effect.CountsWithoutScore ?? state.WithoutScore,
            Grades = state.Grades.With(effect.Grades, _trial.Checklist.Grades),
            Stopped = effect.Stop || effect.NoScore,
        };
    }
}
