using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>The parts of one scored sheet, to try what single lines would come to with other answers while all else stands.</summary>
internal sealed class LineTrial
{
    private readonly AnswerSheet _sheet;
    private readonly ScoringOptions _options;
    private readonly LineRun _run;
    private readonly SheetFacts _facts;
    private readonly ZeroedParts _zeroed;

    public LineTrial(Checklist whole, Checklist checklist, AnswerSheet sheet, ScoringOptions options)
    {
        (Checklist, _sheet, _options) = (checklist, sheet, options);
        _facts = new SheetFacts(sheet, options.Findings);
        _run = new LineRun(checklist, sheet, new AnswerPlacement(whole, checklist, sheet), _facts, options.Waivers is { } waivers ? new WaiverDesk(waivers, checklist, sheet.Date) : null);
        Lines = _run.Lines();
        _zeroed = new ZeroedParts(checklist.Root, _facts);
    }

    public Checklist Checklist { get; }

    public ScoreLine[] Lines { get; }

    public ScoreLine Try(int index, ItemAnswer answer) => _run.With(index, answer, new SheetFacts(_sheet, _options.Findings));

    /// <summary>Whether a condition on facts holds; unknown for one on scores.</summary>
    public Truth Of(Condition condition) => _facts.Of(condition);

    public Fact? FactNamed(string name) => _facts.Named(name);

    public bool IsZeroed(string id) => _zeroed.Of(id) == Truth.True;

    public Rational? StartOf(ChecklistSection section) => _run.Applicability.StartOf(section);

    public Rational FactorOf(ChecklistSection section) => _run.Applicability.FactorOf(section);
}
