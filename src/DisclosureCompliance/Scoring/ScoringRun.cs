using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Scores one sheet: first every line, then the sections and their steps, then the grade.</summary>
internal sealed class ScoringRun
{
    private readonly Checklist _whole;
    private readonly Checklist _checklist;
    private readonly AnswerSheet _sheet;
    private readonly AnswerPlacement _placement;
    private readonly SheetFacts _facts;
    private readonly LineRun _lineRun;
    private readonly ScoringOptions _options;
    private readonly WaiverDesk? _waivers;

    public ScoringRun(Checklist whole, Checklist checklist, AnswerSheet sheet, ScoringOptions options)
    {
        _whole = whole;
        _checklist = checklist;
        _sheet = sheet;
        _placement = new AnswerPlacement(whole, checklist, sheet);
        _facts = new SheetFacts(sheet, options.Findings);
        _options = options;
        _waivers = options.Waivers is { } waivers ? new WaiverDesk(waivers, checklist, sheet.Date) : null;
        _lineRun = new LineRun(checklist, sheet, _placement, _facts, _waivers);
    }

    public Scorecard Score()
    {
        var lines = _lineRun.Lines();
        if (_lineRun.Applicability.IsUndecided)
        {
            var message = new Message(AnswerMessages.NotApplicableUndecided, new MessageArgument("value", _checklist.Id));
            _placement.Faults.Add(new Fault(FaultSeverity.Warning, _sheet.DocumentName, "$.answers", _checklist.Id, message));
        }

        if (lines.Any(line => line.State != LineState.NotApplicable))
        {
            foreach (var (id, points) in _lineRun.Applicability.Stranded)
            {
                _placement.Faults.Add(new Fault(FaultSeverity.Warning, _sheet.DocumentName, "$.answers", id, new Message(AnswerMessages.PointsStranded, new("value", id), new("points", points))));
            }
        }

        var zeroed = new ZeroedParts(_checklist.Root, _facts);
        ScoringWalk Walk(bool isOpen) =>
            new(_checklist, _facts, kind => new ScoringPass(kind, _checklist, lines, _lineRun.Applicability, zeroed), isOpen);
        var hasOpenLines = !lines.All(IsSettled);
        var walk = Walk(hasOpenLines);
        if (walk.IsOpen && !hasOpenLines)
        {
            walk = Walk(isOpen: true);
        }

        var root = Section(_checklist.Root, walk);
        var idle = hasOpenLines ? Idle(root) : null;
        var total = new ScoreTotal(root, StateOf(root, lines, walk, idle), Tally(lines)) { IdleLines = idle is null ? 0 : lines.Count(line => !IsSettled(line) && idle.Contains(line.Item.Id)) };
        var grade = GradeRun.Decide(_checklist, total, walk);
        return new Scorecard(_whole, _checklist, _sheet, root, lines, total, grade, _placement.Unplaced, _placement.Faults)
        {
            Options = _options,
            Waivers = _waivers is null ? null : new WaiverEffect(total, WithoutWaivers(), _waivers.Applied, _waivers.Findings()),
        };
    }

    private Scorecard WithoutWaivers() =>
        new ScoringRun(_whole, _checklist, _sheet, new ScoringOptions { Findings = _options.Findings }).Score();

    private static SectionScore Section(ChecklistSection section, ScoringWalk walk) => new(
        section,
        section.Items.Count == 0 ? [] : Array.AsReadOnly(walk.Known.LinesOf(section)),
        section.Sections.Count == 0 ? [] : Array.AsReadOnly(section.Sections.Select(inner => Section(inner, walk)).ToArray()),
        walk.Known.ResultOf(section),
        walk.Lowest.ResultOf(section),
        walk.Highest.ResultOf(section));

    // A bonus alone is no assessment, unless bonuses and penalties are all that there is.
    private static TotalState StateOf(SectionScore root, ScoreLine[] lines, ScoringWalk walk, HashSet<string>? idle)
    {
        var hasBase = lines.Any(line => !line.IsOutside);
        return root.IsVetoed ? TotalState.Vetoed
            : !lines.Any(line => line.State == LineState.Scored && line.IsOutside != hasBase) ? TotalState.NotAssessed
            : ReferenceEquals(walk.Lowest, walk.Highest) || (root.Lowest is { } lowest && lowest == root.Highest && lines.All(line => IsSettled(line) || idle?.Contains(line.Item.Id) == true))
                ? TotalState.Complete
            : TotalState.Partial;
    }

    private static bool IsSettled(ScoreLine line) => line.State is LineState.Scored or LineState.NotApplicable;

    /// <summary>The bonuses and penalties whose steps are certainly not taken: whatever their answers, they change nothing.</summary>
    private static HashSet<string> Idle(SectionScore root)
    {
        var idle = new HashSet<string>(StringComparer.Ordinal);
        void Visit(SectionScore section)
        {
            idle.UnionWith(section.Steps.Where(step => step is { Taken: Truth.False, Line: not null }).Select(step => step.Line!.Item.Id));
            foreach (var inner in section.Sections)
            {
                Visit(inner);
            }
        }

        Visit(root);
        return idle;
    }

    private static StateTally[] Tally(ScoreLine[] lines)
    {
        var counts = new int[(int)LineState.Invalid + 1];
        int[]? outside = null;
        var points = new Rational[counts.Length];
        for (var index = 0; index < lines.Length;)
        {
            // Lines that follow on each other mostly have one state.
            var (state, sum) = (lines[index].State, Rational.Zero);
            for (; index < lines.Length && lines[index].State == state; index++)
            {
                counts[(int)state]++;
                if (lines[index].IsOutside)
                {
                    (outside ??= new int[counts.Length])[(int)state]++;
                }

                sum += lines[index].Item.Points;
            }

            points[(int)state] += sum;
        }

        return [.. counts.Select((count, state) => new StateTally((LineState)state, count, points[state], outside?[state] ?? 0))];
    }
}
