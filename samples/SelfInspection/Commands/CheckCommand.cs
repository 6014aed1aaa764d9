using System.CommandLine;
using DisclosureCompliance.Checking;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Loading;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Checks records against a catalogue, with and without accepted exceptions.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly TextArgument _catalogue;
    private readonly TextArgument _records;
    private readonly InspectionOptions _inspection;
    private readonly ValueOption _exceptions;
    private readonly Option<bool> _all;

    public CheckCommand(Session session)
        : base("check", HelpTexts.Check.In(session.Language))
    {
        _session = session;
        _catalogue = new TextArgument("catalogue.json", HelpTexts.CatalogueFile.In(session.Language));
        _records = new TextArgument("records.json", HelpTexts.RecordsFile.In(session.Language));
        _inspection = new InspectionOptions(session.Language, isRequired: true);
        _exceptions = new ValueOption("--exceptions", HelpTexts.FileName.In(session.Language), CheckHelp.Exceptions.In(session.Language)) { Example = "exceptions.json" };
        _all = new Option<bool>("--all") { Description = HelpTexts.AllOption.In(session.Language) };
        Add(_catalogue);
        Add(_records);
        _inspection.AddTo(this);
        Add(_exceptions);
        _inspection.Unit.AddOfficeTo(this);
        Add(_all);
        Add(new CheckDiffCommand(session));
        Add(new SampleCommand(session));
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection check catalogue.json records.json \\",
        "  --from 2012-01-01 --to 2012-12-31 --as-of 2013-04-15",
        "self-inspection check catalogue.json records.json --all --lang en \\",
        "  --from 2012-01-01 --to 2012-12-31 --as-of 2013-04-15",
        "self-inspection check catalogue.json records.json \\",
        "  --from 2012-01-01 --to 2012-12-31 --as-of 2013-04-15 \\",
        "  --exceptions exceptions.json",
        "self-inspection check catalogue.json records.json --format json \\",
        "  --from 2020-01-01 --to 2020-06-30 --as-of 2020-07-01 --known-at 2020-01-26",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        using var progress = _session.Begin(Labels.Checking);
        var cataloguePath = _catalogue.Text(parse, faults);
        var recordsPath = _records.Text(parse, faults);
        var exceptions = InputFile.Load(_exceptions.Text(parse, faults), ExceptionsJson.Read, faults);
        var report = _inspection.Check(parse, cataloguePath, recordsPath, faults);
        progress.Dispose();
        if (report is null)
        {
            return _session.Refuse(faults.All);
        }

        if (exceptions is null)
        {
            return Show(report, null, parse.GetValue(_all), faults.All);
        }

        WarnOfOffices(exceptions, report, faults);
        return Show(report, ReviewedReport.Of(report, exceptions), parse.GetValue(_all), faults.All);
    }

    /// <summary>An exception for certain offices covers nothing while nobody says which office this is.</summary>
    private void WarnOfOffices(ExceptionList exceptions, ComplianceReport report, FaultList faults)
    {
        if (report.Request.Unit?.Id is not (null or UnitOptions.Unnamed))
        {
            return;
        }

        foreach (var exception in exceptions.Exceptions.Where(exception => exception.Scope.Offices.Count > 0))
        {
            faults.Warn(_exceptions.Name, null, CheckMessages.OfficeNotTold, new("exception", exception.Id), new("known", string.Join(", ", exception.Scope.Offices)));
        }
    }

    private int Show(ComplianceReport report, ReviewedReport? reviewed, bool listsAll, IReadOnlyList<Fault> warnings)
    {
        var exitCode = reviewed?.HasNoOpenViolation ?? report.HasNoViolation ? ExitCodes.Fine : ExitCodes.Findings;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => ReportJson.WriteDocument(json, report, reviewed, warnings, exitCode));
            return exitCode;
        }

        _session.Remark(warnings);
        var page = _session.OpenPage();
        new ReportText(page, report) { Reviewed = reviewed, ListsAll = listsAll }.Write();
        new StatisticsText(page, report.Statistics) { LeavesExceptionsOut = reviewed is not null }.Write();
        return exitCode;
    }
}
