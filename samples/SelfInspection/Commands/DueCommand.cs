using System.CommandLine;
using DisclosureCompliance.Deadlines;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Computes one deadline and shows how it came about.</summary>
internal sealed class DueCommand : Command, IHasExamples, IHasFormats
{
    private readonly Session _session;
    private readonly RuleOptions _rule;
    private readonly EventOptions _events;
    private readonly CalendarOptions _calendar;
    private readonly LawOptions _law;
    private readonly CountingOptions _counting;

    public DueCommand(Session session)
        : base("due", DeadlineHelp.Due.In(session.Language))
    {
        _session = session;
        _rule = new RuleOptions(session.Language);
        _events = new EventOptions(session.Language);
        _calendar = new CalendarOptions(session.Language);
        _law = new LawOptions(session.Language);
        _counting = new CountingOptions(session.Language);
        _rule.AddTo(this);
        _events.AddTo(this);
        _calendar.AddTo(this);
        _law.AddTo(this);
        _counting.AddTo(this);
        SetAction(Run);
    }

    public IReadOnlyList<OutputFormat> Formats { get; } = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown];

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection deadline due --within 20 --trigger 2012-12-24",
        "self-inspection deadline due 信息形成后20个工作日内 --trigger 2024-01-15",
        "self-inspection deadline due --provision cn.ogi.proactive --trigger 2017-02-10",
        "self-inspection deadline due --within 9 --trigger 2020-01-20 \\",
        "  --known-at 2020-01-20",
        "self-inspection deadline due --within 20 \\",
        "  --event formed=2024-01-15 --event changed=2024-01-30",
        "self-inspection deadline due --within 24 --unit hours \\",
        "  --trigger 2024-03-04T09:30 --zone Asia/Shanghai",
        "self-inspection deadline due --trigger 2012-09-30 --format markdown --rule \\",
        """  '{"type":"recurring","every":"quarter","due":{"month":4,"day":10}}'""",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        var law = _law.Read(parse, faults);
        var stated = _rule.Read(parse, law, faults);
        var boundary = _events.ReadBoundary(parse, faults);
        var events = stated is null || law is null ? null : _events.Read(parse, RuleEvents.Of(stated.Rule, law), boundary, faults);
        var calendar = _calendar.Read(parse, faults);
        var counting = _counting.Read(parse, boundary, faults);
        if (faults.HasErrors)
        {
            return _session.Refuse(faults.All);
        }

        var deadline = new DeadlineCalculator(calendar!, law!, counting).Calculate(stated!.Rule, events!);
        return Show(new DueResult(deadline, stated.Reading, boundary), faults);
    }

    private int Show(DueResult result, FaultList faults)
    {
        var exitCode = result.Deadline.Certainty == DeadlineCertainty.NotComputable ? ExitCodes.BadInput : ExitCodes.Fine;
        if (!_session.IsJson)
        {
            _session.Remark(faults.All);
        }

        switch (_session.Format)
        {
            case OutputFormat.Json:
                JsonDocumentWriter.Write(_session.Terminal.Output, json => DeadlineJson.WriteDocument(json, result, exitCode));
                break;
            case OutputFormat.Markdown:
                _session.Terminal.Output.Write(DeadlineMarkdown.Of(result, _session.Language));
                break;
            default:
                DeadlineText.Write(_session.OpenPage(), result);
                break;
        }

        return exitCode;
    }
}
