using System.CommandLine;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Checks records against a catalogue.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly TextArgument _catalogue;
    private readonly TextArgument _records;
    private readonly InspectionOptions _inspection;
    private readonly Option<bool> _all;

    public CheckCommand(Session session)
        : base("check", HelpTexts.Check.In(session.Language))
    {
        _session = session;
        _catalogue = new TextArgument("catalogue.json", HelpTexts.CatalogueFile.In(session.Language));
        _records = new TextArgument("records.json", HelpTexts.RecordsFile.In(session.Language));
        _inspection = new InspectionOptions(session.Language, isRequired: true);
        _all = new Option<bool>("--all") { Description = HelpTexts.AllOption.In(session.Language) };
        Add(_catalogue);
        Add(_records);
        _inspection.AddTo(this);
        Add(_all);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection check catalogue.json records.json \\",
        "  --from 2012-01-01 --to 2012-12-31 --as-of 2013-04-15",
        "self-inspection check catalogue.json records.json --all --lang en \\",
        "  --from 2012-01-01 --to 2012-12-31 --as-of 2013-04-15",
        "self-inspection check catalogue.json records.json --format json \\",
        "  --from 2020-01-01 --to 2020-06-30 --as-of 2020-07-01 --known-at 2020-01-26",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        using var progress = _session.Begin(Labels.Checking);
        var cataloguePath = _catalogue.Text(parse, faults);
        var recordsPath = _records.Text(parse, faults);
        var report = _inspection.Check(parse, cataloguePath, recordsPath, faults);
        progress.Dispose();
        if (report is null)
        {
            return _session.Refuse(faults.All);
        }

        var exitCode = report.HasNoViolation ? ExitCodes.Fine : ExitCodes.Findings;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => ReportJson.WriteDocument(json, report, faults.All, exitCode));
            return exitCode;
        }

        _session.Remark(faults.All);
        var page = _session.OpenPage();
        new ReportText(page, report) { ListsAll = parse.GetValue(_all) }.Write();
        new StatisticsText(page, report.Statistics).Write();
        return exitCode;
    }
}
