using System.CommandLine;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Scoring;
using Microsoft.Extensions.DependencyInjection;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Scores a checklist from its answers and, where they are given, from the findings of a check.</summary>
internal sealed class ScoreCommand : Command, IHasExamples, IHasFormats
{
    private readonly Session _session;
    private readonly TextArgument _checklist;
    private readonly TextArgument _answers;
    private readonly ValueOption _catalogue;
    private readonly ValueOption _records;
    private readonly InspectionOptions _inspection;
    private readonly ValueOption _waivers;

    public ScoreCommand(Session session)
        : base("score", HelpTexts.Score.In(session.Language))
    {
        _session = session;
        _checklist = new TextArgument("checklist.json", HelpTexts.ChecklistFile.In(session.Language));
        _answers = new TextArgument("answers.json", HelpTexts.AnswersFile.In(session.Language));
        _catalogue = new ValueOption("--catalogue", HelpTexts.FileName.In(session.Language), HelpTexts.CatalogueOption.In(session.Language)) { Example = "catalogue.json" };
        _records = new ValueOption("--records", HelpTexts.FileName.In(session.Language), HelpTexts.RecordsOption.In(session.Language)) { Example = "records.json" };
        _waivers = new ValueOption("--waivers", HelpTexts.FileName.In(session.Language), ScoreHelp.Waivers.In(session.Language)) { Example = "waivers.json" };
        _inspection = new InspectionOptions(session.Language, isRequired: false);
        Add(_checklist);
        Add(_answers);
        Add(_waivers);
        Add(_catalogue);
        Add(_records);
        _inspection.AddTo(this);
        Add(new LintCommand(session));
        Add(new BatchCommand(session));
        Add(new AdviseCommand(session));
        Add(new DiffCommand(session));
        Add(new ImportCommand(session));
        SetAction(Run);
    }

    public IReadOnlyList<OutputFormat> Formats { get; } = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown];

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection score checklist.json answers.json",
        "self-inspection score checklist.json answers.json --format json",
        "self-inspection score checklist.json answers.json --format markdown > score.md",
        "self-inspection score checklist.json answers.json \\",
        "  --catalogue catalogue.json --records records.json \\",
        "  --from 2012-01-01 --to 2012-12-31 --as-of 2013-04-15",
        "self-inspection score checklist.json answers.json --waivers waivers.json",
        "self-inspection score lint checklist.json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        using var progress = _session.Begin(Labels.Scoring);
        var checklist = InputFile.Load(_checklist.Text(parse, faults), ChecklistJson.Read, faults);
        var answers = InputFile.Load(_answers.Text(parse, faults), AnswersJson.Read, faults);
        var waivers = InputFile.Load(_waivers.Text(parse, faults), WaiversJson.Read, faults);
        var report = ReadReport(parse, faults);
        progress.Dispose();
        if (faults.HasErrors)
        {
            return _session.Refuse(faults.All);
        }

        using var services = Services.CreateDefault();
        var options = new ScoringOptions { Findings = report is null ? null : new ComplianceFindingCounter(report), Waivers = waivers };
        var card = services.GetRequiredService<IChecklistScorer>().Score(checklist!, answers!, options);
        return card.Faults.Any(fault => fault.Severity == FaultSeverity.Error)
            ? _session.Refuse(card.Faults)
            : Show(card, report, faults.All);
    }

    private ComplianceReport? ReadReport(ParseResult parse, FaultList faults)
    {
        ValueOption[] needed = [_catalogue, _records, .. _inspection.Window];
        if (!needed.Any(option => option.IsGiven(parse)))
        {
            return null;
        }

        foreach (var option in needed.Where(option => !option.IsGiven(parse)))
        {
            faults.Add(option.Name, null, InputMessages.MissingWithCatalogue);
        }

        return _inspection.Check(parse, _catalogue.Text(parse, faults), _records.Text(parse, faults), faults);
    }

    // A rule that was never seen is the paper's matter; an answer that is missing is the unit's.
    private static bool IsUnfinished(Scorecard card) => card.Total.State switch
    {
        TotalState.Complete => false,
        TotalState.Partial => card.Lines.Any(line => line.State is LineState.NotAnswered or LineState.Inconclusive or LineState.Undefined),
        _ => true,
    };

    private int Show(Scorecard card, ComplianceReport? report, IReadOnlyList<Fault> warnings)
    {
        var exitCode = card.Lines.Any(line => line.Lost is { Sign: > 0 }) || IsUnfinished(card) ? ExitCodes.Findings : ExitCodes.Fine;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => ScorecardJson.WriteDocument(json, card, report, exitCode));
            return exitCode;
        }

        // What is wrong with the checklist stands in the scorecard itself.
        _session.Remark([.. warnings.Concat(card.Faults).Where(warning => card.Warnings.All(known => known.Code != warning.Code))]);
        if (_session.Format == OutputFormat.Markdown)
        {
            _session.Terminal.Output.Write(new ScorecardMarkdown(card, _session.Language).Text());
        }
        else
        {
            new ScorecardText(_session.OpenPage(), card).Write();
        }

        return exitCode;
    }
}
