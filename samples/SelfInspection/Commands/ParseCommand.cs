using System.CommandLine;
using DisclosureCompliance.Phrases;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Reads time limits as offices write them, one or as many as there are lines.</summary>
internal sealed class ParseCommand : Command, IHasExamples, IHasFormats
{
    private readonly Session _session;
    private readonly TextArgument _phrase;

    public ParseCommand(Session session)
        : base("parse", DeadlineHelp.Parse.In(session.Language))
    {
        _session = session;
        _phrase = new TextArgument(DeadlineHelp.PhraseName.In(session.Language), DeadlineHelp.ParsePhrase.In(session.Language)) { IsOptional = true };
        Add(_phrase);
        SetAction(Run);
    }

    public IReadOnlyList<OutputFormat> Formats { get; } = [OutputFormat.Text, OutputFormat.Json, OutputFormat.JsonLines];

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection deadline parse 信息形成或者变更之日起20个工作日内",
        "self-inspection deadline parse 20个工作日 --lang en",
        "self-inspection deadline parse --format jsonl < phrases.txt",
    ];

    private int Run(ParseResult parse)
    {
        if (parse.GetValue(_phrase) is { } phrase)
        {
            return Show([[PhraseLine.Of(phrase)]], isOne: true);
        }

        if (_session.Terminal.InputIsInteractive)
        {
            _session.Terminal.Error.WriteLine(PhraseLabels.TypeLines.In(_session.Language));
        }

        return Show(new PhraseLines(_session.Terminal.Input).Batches(), isOne: false);
    }

    private int Show(IEnumerable<IReadOnlyList<PhraseLine>> batches, bool isOne)
    {
        var tally = new PhraseTally();
        var readings = batches.Select(batch => batch.Select(line => tally.Count(Read(line, tally.Total + 1))));
        switch (_session.Format)
        {
            case OutputFormat.Json:
                // What has to state its outcome first has to wait for the last line.
                LineReading[] all = [.. readings.SelectMany(batch => batch)];
                JsonDocumentWriter.Write(_session.Terminal.Output, json => PhraseJson.WriteDocument(json, all, ExitCodeOf(tally)));
                break;
            case OutputFormat.JsonLines:
                using (var lines = new JsonLinesWriter(_session.Terminal.Output))
                {
                    foreach (var batch in readings)
                    {
                        lines.Write(batch, PhraseJson.Write);
                    }
                }

                break;
            default:
                Write(readings, isOne, tally);
                break;
        }

        return ExitCodeOf(tally);
    }

    private void Write(IEnumerable<IEnumerable<LineReading>> readings, bool isOne, PhraseTally tally)
    {
        var text = new PhraseText(_session.OpenPage());
        foreach (var reading in readings.SelectMany(batch => batch))
        {
            text.Write(reading, isNumbered: !isOne);
        }

        if (!isOne)
        {
            text.Write(tally);
        }
    }

    private static LineReading Read(PhraseLine line, int number) =>
        line.Problem is { } problem ? new LineReading(number, line.Text, null, problem) : new LineReading(number, line.Text, DeadlinePhraseParser.Parse(line.Text), null);

    private static int ExitCodeOf(PhraseTally tally) => tally.Of(PhraseStatus.NotUnderstood) == 0 ? ExitCodes.Fine : ExitCodes.Findings;
}
