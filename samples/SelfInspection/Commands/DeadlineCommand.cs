using System.CommandLine;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using Microsoft.Extensions.DependencyInjection;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Computes one deadline and shows how it came about.</summary>
internal sealed class DeadlineCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly RuleOptions _rule;
    private readonly ValueOption _trigger;
    private readonly CalendarOptions _calendar;
    private readonly ValueOption _law;

    public DeadlineCommand(Session session)
        : base("deadline", HelpTexts.Deadline.In(session.Language))
    {
        _session = session;
        _rule = new RuleOptions(session.Language);
        _trigger = new ValueOption("--trigger", HelpTexts.DateName.In(session.Language), HelpTexts.TriggerOption.In(session.Language)) { Example = "2012-12-24", IsRequired = true };
        _calendar = new CalendarOptions(session.Language);
        _law = new ValueOption("--law", HelpTexts.FileName.In(session.Language), HelpTexts.LawOption.In(session.Language)) { Example = "law.json" };
        _rule.AddTo(this);
        Add(_trigger);
        _calendar.AddTo(this);
        Add(_law);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection deadline --within 20 --trigger 2012-12-24",
        "self-inspection deadline --provision cn.ogi.proactive --trigger 2017-02-10",
        "self-inspection deadline --within 20 --trigger 2020-01-20 --lang en",
        "self-inspection deadline --within 9 --trigger 2020-01-20 --known-at 2020-01-20",
        "self-inspection deadline --trigger 2012-09-30 --rule \\",
        """  '{"type":"recurring","every":"quarter","due":{"month":4,"day":10}}'""",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        var rule = _rule.Read(parse, faults);
        var trigger = _trigger.Date(parse, faults);
        var calendar = _calendar.Read(parse, faults);
        var law = _law.IsGiven(parse) ? _law.Texts(parse, faults).Select(path => InputFile.Load(path, LawPackJson.Read, faults)).OfType<LawPack>().ToArray() : [];
        if (faults.HasErrors)
        {
            return _session.Refuse(faults.All);
        }

        using var services = Services.Create(calendar!, law, policy: null);
        var deadline = services.GetRequiredService<IDeadlineCalculator>().Calculate(rule!, trigger!.Value);
        return Show(deadline, calendar!.Id, faults);
    }

    private int Show(Deadline deadline, string calendarId, FaultList faults)
    {
        var exitCode = deadline.Certainty == DeadlineCertainty.NotComputable ? ExitCodes.BadInput : ExitCodes.Fine;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => DeadlineJson.WriteDocument(json, deadline, calendarId, exitCode));
            return exitCode;
        }

        _session.Remark(faults.All);
        DeadlineText.Write(_session.OpenPage(), deadline, calendarId);
        return exitCode;
    }
}
