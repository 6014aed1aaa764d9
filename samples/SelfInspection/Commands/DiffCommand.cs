using System.CommandLine;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Scoring;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Compares the scorecards of earlier and later answers: which losses came and went, and why the total moved.</summary>
internal sealed class DiffCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly TextArgument _checklist;
    private readonly TextArgument _before;
    private readonly TextArgument _after;
    private readonly ValueOption _waivers;

    public DiffCommand(Session session)
        : base("diff", ScoreHelp.Diff.In(session.Language))
    {
        _session = session;
        _checklist = new TextArgument("checklist.json", HelpTexts.ChecklistFile.In(session.Language));
        _before = new TextArgument("before.json", ScoreHelp.DiffBefore.In(session.Language));
        _after = new TextArgument("after.json", ScoreHelp.DiffAfter.In(session.Language));
        _waivers = new ValueOption("--waivers", HelpTexts.FileName.In(session.Language), ScoreHelp.Waivers.In(session.Language)) { Example = "waivers.json" };
        Add(_checklist);
        Add(_before);
        Add(_after);
        Add(_waivers);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection score diff checklist.json march.json june.json",
        "self-inspection score diff checklist.json march.json june.json --format json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        using var progress = _session.Begin(Labels.Scoring);
        var checklist = InputFile.Load(_checklist.Text(parse, faults), ChecklistJson.Read, faults);
        var waivers = InputFile.Load(_waivers.Text(parse, faults), WaiversJson.Read, faults);
        var before = ScorecardInput.Score(checklist, _before.Text(parse, faults), waivers, faults);
        var after = ScorecardInput.Score(checklist, _after.Text(parse, faults), waivers, faults);
        progress.Dispose();
        if (faults.HasErrors)
        {
            return _session.Refuse(faults.All);
        }

        var difference = ScoreDifference.Between(before!, after!);
        var isWorse = difference.Points is { Sign: < 0 } || difference.Losses.Any(loss => loss.Kind is LossChangeKind.New or LossChangeKind.Grown);
        var exitCode = isWorse ? ExitCodes.Findings : ExitCodes.Fine;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => DifferenceJson.WriteDocument(json, difference, exitCode));
        }
        else
        {
            new DifferenceText(_session.OpenPage(), difference).Write();
        }

        return exitCode;
    }
}
