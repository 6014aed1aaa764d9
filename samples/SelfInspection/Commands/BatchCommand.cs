using System.CommandLine;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Scoring;
using SelfInspection.Input;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Scores many units by one checklist and ranks them, or shows what is lost item by item.</summary>
internal sealed class BatchCommand : Command, IHasExamples, IHasFormats
{
    private static readonly Dictionary<string, TieRanks> Ties = new(StringComparer.Ordinal) { ["competition"] = TieRanks.Competition, ["dense"] = TieRanks.Dense };

    private readonly Session _session;
    private readonly TextArgument _checklist;
    private readonly Argument<string[]> _answers;
    private readonly ValueOption _awards;
    private readonly Option<bool> _statistics;
    private readonly ValueOption _ties;
    private readonly ValueOption _waivers;
    private readonly HistoryOptions _history;

    public BatchCommand(Session session)
        : base("batch", ScoreHelp.Batch.In(session.Language))
    {
        _session = session;
        _checklist = new TextArgument("checklist.json", HelpTexts.ChecklistFile.In(session.Language));
        _answers = new Argument<string[]>("answers…") { Description = ScoreHelp.BatchAnswers.In(session.Language), Arity = ArgumentArity.ZeroOrMore };
        _awards = new ValueOption("--awards", HelpTexts.FileName.In(session.Language), ScoreHelp.BatchAwards.In(session.Language)) { Example = "awards.json" };
        _statistics = new Option<bool>("--statistics") { Description = ScoreHelp.BatchStatistics.In(session.Language) };
        _ties = new ValueOption("--ties", string.Join('|', Ties.Keys), ScoreHelp.BatchTies.In(session.Language)) { Example = "dense" };
        _waivers = new ValueOption("--waivers", HelpTexts.FileName.In(session.Language), ScoreHelp.BatchWaivers.In(session.Language)) { Example = "waivers.json" };
        _history = new HistoryOptions(session.Language);
        Add(_checklist);
        Add(_answers);
        Add(_awards);
        Add(_statistics);
        Add(_ties);
        Add(_waivers);
        _history.AddTo(this);
        SetAction(Run);
    }

    public IReadOnlyList<OutputFormat> Formats { get; } = [OutputFormat.Text, OutputFormat.Csv, OutputFormat.Json];

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection score batch checklist.json answers/",
        "self-inspection score batch checklist.json units.jsonl --awards awards.json",
        "self-inspection score batch checklist.json units.jsonl --awards awards.json \\",
        "  --period 2024年第二季度 --past rankings.json --past-out rankings.json \\",
        "  --force",
        "self-inspection score batch checklist.json a.json b.json --ties dense",
        "self-inspection score batch checklist.json answers/ --format csv > ranks.csv",
        "self-inspection score batch checklist.json answers/ --statistics",
        "self-inspection score batch checklist.json answers/ \\",
        "  --waivers waivers.json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        using var progress = _session.Begin(Labels.Scoring);
        var (listPath, paths) = (_checklist.Text(parse, faults), PathsOf(parse, faults));
        var (awardsPath, waiversPath) = (_awards.Text(parse, faults), _waivers.Text(parse, faults));
        var checklist = InputFile.Load(listPath, ChecklistJson.Read, faults);
        var units = new AnswerSheets(faults).Load(paths);
        var scheme = InputFile.Load(awardsPath, AwardSchemeJson.Read, faults);
        var ties = _ties.Choice(parse, faults, Ties);
        var waivers = InputFile.Load(waiversPath, WaiversJson.Read, faults) is { } list ? new BatchWaivers(list) : null;
        (string, string?)[] inputs = [("checklist.json", listPath), (_awards.Name, awardsPath), (_waivers.Name, waiversPath), .. paths.Select(path => (_answers.Name, (string?)path))];
        var history = _history.Read(parse, _awards.IsGiven(parse), inputs, faults);
        RefuseWhatDoesNotGoTogether(parse, faults);
        if (faults.HasErrors)
        {
            progress.Dispose();
            return _session.Refuse(ErrorsOf(faults));
        }

        var results = Score(checklist!, units, waivers, progress, faults);
        progress.Dispose();
        if (faults.HasErrors)
        {
            return _session.Refuse(ErrorsOf(faults));
        }

        var options = new RankingOptions { Ties = ties ?? TieRanks.Competition };
        var result = BatchResult.Of(results, scheme, options, history, BatchLabels.ThisPeriod.In(_session.Language)) with { Waivers = waivers };
        history.Save(result.Ranking, faults);
        return faults.HasErrors ? _session.Refuse(ErrorsOf(faults)) : new BatchOutput(_session, checklist!).Write(result, parse.GetValue(_statistics));
    }

    private static IReadOnlyList<Fault> ErrorsOf(FaultList faults) => [.. faults.All.Where(fault => fault.Severity == FaultSeverity.Error)];

    private string[] PathsOf(ParseResult parse, FaultList faults)
    {
        var paths = parse.GetValue(_answers) ?? [];
        if (paths.Length == 0)
        {
            faults.Add(CommandLineFaults.PlaceOf(this), null, InputMessages.MissingArgument, new MessageArgument("name", $"<{_answers.Name}>"));
        }

        return paths;
    }

    private void RefuseWhatDoesNotGoTogether(ParseResult parse, FaultList faults)
    {
        if (!_awards.IsGiven(parse))
        {
            return;
        }

        (bool IsGiven, string Other)[] others =
        [
            (_ties.IsGiven(parse), _ties.Name),
            (parse.GetValue(_statistics), _statistics.Name),
        ];
        foreach (var (_, other) in others.Where(other => other.IsGiven))
        {
            faults.Add(_awards.Name, null, InputMessages.NotTogether, new MessageArgument("other", other));
        }
    }

    private IReadOnlyList<UnitResult> Score(Checklist checklist, IReadOnlyList<UnitAnswers> units, BatchWaivers? waivers, Progress progress, FaultList faults)
    {
        var options = new BatchOptions
        {
            ScoringOf = waivers is null ? null : _ => waivers.Options,
            Scorecards = (unit, card) =>
            {
                faults.AddRange(card.Faults.Where(fault => fault.Severity == FaultSeverity.Error));
                if (card.Waivers is { } effect)
                {
                    waivers!.Add(unit, effect);
                }
            },
            Progress = new Announcer(batch => progress.Say(new Message(BatchLabels.Scoring, new("scored", batch.Scored), new("total", batch.Total ?? batch.Scored)).In(_session.Language))),
        };
        return new BatchScorer().Score(units, new SchemeByClass(checklist), options);
    }

    /// <summary>Passes progress on where it is reported, so that none arrives after the end.</summary>
    private sealed class Announcer(Action<BatchProgress> say) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => say(value);
    }
}
