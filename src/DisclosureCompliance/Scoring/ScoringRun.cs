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
        _lineRun = new LineRun(checklist, sheet, _placement, _facts, options, _waivers);
    }

    public Scorecard Score()
    {
        var lines = _lineRun.Lines();
        if (_lineRun.Applicability.IsUndecided)
        {
            var message = new Message(AnswerMessages.NotApplicableUndecided, new MessageArgument("value", _checklist.Id));
            _placement.Faults.Add(new Fault(FaultSeverity.Warning, _sheet.DocumentName, "$.answers", _checklist.Id, message));
        }

        var zeroed = new ZeroedParts(_checklist.Root, _facts);
        ScoringPass Pass(PassKind kind, (ScoringPass, ScoringPass)? bounds = null) =>
            new(kind, _checklist, lines, _lineRun.Applicability, _facts, zeroed, bounds);
        var known = Pass(PassKind.Known);
        var (low, high) = (known, known);
        var result = known.Run();
        if (known.IsOpen || lines.Any(line => line.State is not (LineState.Scored or LineState.NotApplicable)))
        {
            (low, high) = (Pass(PassKind.Lowest), Pass(PassKind.Highest));
            low.Run();
            high.Run();
            known = Pass(PassKind.Known, (low, high));
            result = known.Run();
        }

        var root = Section(_checklist.Root, known, low, high);
        var tally = Tally(lines);
        var total = new ScoreTotal(root, StateOf(root, tally, low, high), tally);
        var grade = GradeRun.Decide(_checklist, total, low, high);
        return new Scorecard(_whole, _checklist, _sheet, root, lines, total, grade, _placement.Unplaced, _placement.Faults)
        {
            Options = _options,
            Waivers = _waivers is null ? null : new WaiverEffect(total, WithoutWaivers(), _waivers.Applied, _waivers.Findings()),
        };
    }

    private Scorecard WithoutWaivers() =>
        new ScoringRun(_whole, _checklist, _sheet, new ScoringOptions { Findings = _options.Findings }).Score();

    private static SectionScore Section(ChecklistSection section, ScoringPass known, ScoringPass low, ScoringPass high) => new(
        section,
        section.Items.Count == 0 ? [] : Array.AsReadOnly(section.Items.Select(known.LineOf).ToArray()),
        section.Sections.Count == 0 ? [] : Array.AsReadOnly(section.Sections.Select(inner => Section(inner, known, low, high)).ToArray()),
        known.ResultOf(section),
        low.ResultOf(section),
        high.ResultOf(section));

    private static TotalState StateOf(SectionScore root, StateTally[] tally, ScoringPass low, ScoringPass high) =>
        root.IsVetoed ? TotalState.Vetoed
        : tally[(int)LineState.Scored].Lines == 0 ? TotalState.NotAssessed
        : ReferenceEquals(low, high) || (root.Lowest is { } lowest && lowest == root.Highest && tally.All(state => state.State is LineState.Scored or LineState.NotApplicable || state.Lines == 0))
            ? TotalState.Complete
        : TotalState.Partial;

    private static StateTally[] Tally(ScoreLine[] lines)
    {
        var counts = new int[(int)LineState.Invalid + 1];
        var points = new Rational[counts.Length];
        foreach (var line in lines)
        {
            counts[(int)line.State]++;
            points[(int)line.State] += line.Item.Points;
        }

        return [.. counts.Select((count, state) => new StateTally((LineState)state, count, points[state]))];
    }
}
