using System.CommandLine;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Ranking;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>The options of a batch about earlier periods: the name of the current one, the rankings before it, and where all of them are saved.</summary>
internal sealed class HistoryOptions
{
    private readonly ValueOption _period;
    private readonly ValueOption _past;
    private readonly OutputFile _out;
    private readonly Option<bool> _force;

    public HistoryOptions(Language language)
    {
        var file = HelpTexts.FileName.In(language);
        _period = new ValueOption("--period", ScoreHelp.PeriodName.In(language), ScoreHelp.BatchPeriod.In(language)) { Example = "2024年第二季度" };
        _past = new ValueOption("--past", file, ScoreHelp.BatchPast.In(language)) { Example = "rankings.json" };
        _out = new OutputFile("--past-out", file, ScoreHelp.BatchPastOut.In(language), "rankings.json");
        _force = new Option<bool>("--force") { Description = ImportLabels.Force.In(language) };
    }

    public void AddTo(Command command)
    {
        command.Add(_period);
        command.Add(_past);
        command.Add(_out.Option);
        command.Add(_force);
    }

    /// <summary>What was typed, with faults where it does not go together.</summary>
    /// <param name="parse">What was typed.</param>
    /// <param name="hasAwards">Whether there are awards that look at the past.</param>
    /// <param name="others">The other files of the command, which are never overwritten; the rankings before may be, by those that go on from them.</param>
    /// <param name="faults">Where faults go.</param>
    public RankingHistory Read(ParseResult parse, bool hasAwards, IReadOnlyList<(string Name, string? Path)> others, FaultList faults)
    {
        var period = _period.Text(parse, faults);
        var past = InputFile.Load(_past.Text(parse, faults), PastRankingsJson.Read, faults) ?? [];
        var overwrites = parse.GetValue(_force);
        var path = _out.Path(parse, overwrites, others, faults);
        if (_past.IsGiven(parse) && !hasAwards && !_out.Option.IsGiven(parse))
        {
            faults.Add(_past.Name, null, InputMessages.PastUnused);
        }

        if (!_period.IsGiven(parse) && (_past.IsGiven(parse) || _out.Option.IsGiven(parse)))
        {
            faults.Add(_period.Name, null, InputMessages.PeriodMissing);
        }

        if (past.Any(ranking => ranking.Period == period))
        {
            faults.Add(_period.Name, period, InputMessages.PeriodTwice);
        }

        return new RankingHistory(period, past, path, overwrites);
    }
}
