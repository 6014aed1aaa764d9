using System.CommandLine;
using DisclosureCompliance.Advice;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Says what each open loss costs and which repairs are the cheapest way to a grade or a score.</summary>
internal sealed class AdviseCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly TextArgument _checklist;
    private readonly TextArgument _answers;
    private readonly ValueOption _grade;
    private readonly ValueOption _score;
    private readonly ValueOption _waivers;

    public AdviseCommand(Session session)
        : base("advise", ScoreHelp.Advise.In(session.Language))
    {
        _session = session;
        _checklist = new TextArgument("checklist.json", HelpTexts.ChecklistFile.In(session.Language));
        _answers = new TextArgument("answers.json", HelpTexts.AnswersFile.In(session.Language));
        _grade = new ValueOption("--grade", ScoreHelp.KeyName.In(session.Language), ScoreHelp.AdviseGrade.In(session.Language)) { Example = "good" };
        _score = new ValueOption("--score", ScoreHelp.PointsName.In(session.Language), ScoreHelp.AdviseScore.In(session.Language)) { Example = "90" };
        _waivers = new ValueOption("--waivers", HelpTexts.FileName.In(session.Language), ScoreHelp.Waivers.In(session.Language)) { Example = "waivers.json" };
        Add(_checklist);
        Add(_answers);
        Add(_grade);
        Add(_score);
        Add(_waivers);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection score advise checklist.json answers.json",
        "self-inspection score advise checklist.json answers.json --grade good",
        "self-inspection score advise checklist.json answers.json --score 92.5",
        "self-inspection score advise checklist.json answers.json \\",
        "  --waivers waivers.json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        using var progress = _session.Begin(AdviceLabels.Advising);
        var checklist = InputFile.Load(_checklist.Text(parse, faults), ChecklistJson.Read, faults);
        var waivers = InputFile.Load(_waivers.Text(parse, faults), WaiversJson.Read, faults);
        var card = ScorecardInput.Score(checklist, _answers.Text(parse, faults), waivers, faults);
        var (grade, score) = (ReadGrade(parse, checklist, faults), ReadScore(parse, faults));
        if (_grade.IsGiven(parse) && _score.IsGiven(parse))
        {
            faults.Add(_score.Name, null, InputMessages.NotTogether, new MessageArgument("other", _grade.Name));
        }

        if (faults.HasErrors)
        {
            progress.Dispose();
            return _session.Refuse(faults.All);
        }

        var plan = new ImprovementAdvisor().Advise(card!, new AdviceOptions { Grade = grade, Score = score });
        progress.Dispose();
        var exitCode = plan.State == PlanState.AlreadyReached || plan is { State: PlanState.NoTarget, Losses.Count: 0 } ? ExitCodes.Fine : ExitCodes.Findings;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => AdviceJson.WriteDocument(json, plan, exitCode));
        }
        else
        {
            new AdviceText(_session.OpenPage(), plan).Write();
        }

        return exitCode;
    }

    private string? ReadGrade(ParseResult parse, Checklist? checklist, FaultList faults)
    {
        var key = _grade.Text(parse, faults);
        if (key is not null && checklist is not null && checklist.Grades?.Find(key) is null)
        {
            var known = string.Join(", ", checklist.Grades?.Bands.Select(band => band.Key) ?? []);
            faults.Add(_grade.Name, key, InputMessages.UnknownGrade, new MessageArgument("known", known.Length == 0 ? "–" : known));
        }

        return key;
    }

    private Rational? ReadScore(ParseResult parse, FaultList faults)
    {
        if (_score.Text(parse, faults) is not { } text)
        {
            return null;
        }

        if (Rational.TryParse(text, out var score))
        {
            return score;
        }

        faults.Add(_score.Name, text, InputMessages.BadScore);
        return null;
    }
}
