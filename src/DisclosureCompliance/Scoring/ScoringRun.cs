using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>One pass over the sections of a checklist.</summary>
internal sealed class ScoringRun
{
    private readonly AnswerSheet _sheet;
    private readonly AnswerPlacement _placement;
    private readonly IFindingCounter? _counter;
    private readonly ILookup<string?, ChecklistWarning> _warningsByItem;
    private readonly ILookup<string?, ChecklistWarning> _warningsBySection;

    public ScoringRun(AnswerSheet sheet, AnswerPlacement placement, IFindingCounter? counter, IReadOnlyList<ChecklistWarning> warnings)
    {
        _sheet = sheet;
        _placement = placement;
        _counter = counter;
        _warningsByItem = warnings.ToLookup(warning => warning.ItemId, StringComparer.Ordinal);
        _warningsBySection = warnings.Where(warning => warning.ItemId is null).ToLookup(warning => warning.SectionId, StringComparer.Ordinal);
    }

    public SectionScore Section(ChecklistSection section) => new(
        section,
        section.Items.Select(Line).ToArray(),
        section.Sections.Select(Section).ToArray(),
        _warningsBySection[section.Id]);

    private ScoreLine Line(ChecklistItem item)
    {
        var twice = _placement.TwiceAnswered(item.Id);
        if (twice.Count > 0)
        {
            var outcome = item.Scoring is NotKnownScoring ? ItemOutcome.NotKnown(item.Points) : ItemOutcome.Invalid(item.Points);
            return new ScoreLine(item, null, outcome, [new Message(ScoreMessages.Invalid)], _warningsByItem[item.Id], twice);
        }

        var line = new LineScoring(item, _sheet, _placement.IndexOf(item.Id), _counter);
        var scored = line.Score();
        return new ScoreLine(item, line.Answer, scored, line.Derivation, _warningsByItem[item.Id], line.Faults);
    }
}
