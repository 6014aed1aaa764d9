using System.CommandLine;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Spreadsheets;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Reads a printed table and says of each rule what was made of it.</summary>
internal sealed class ImportCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly TextArgument _table;
    private readonly ValueOption _id;

    public ImportCommand(Session session)
        : base("import", ImportLabels.Help.In(session.Language))
    {
        _session = session;
        _table = new TextArgument("table.csv", ImportLabels.Table.In(session.Language));
        _id = new ValueOption("--id", ScoreHelp.KeyName.In(session.Language), ImportLabels.Id.In(session.Language)) { Example = "county-2024" };
        Add(_table);
        Add(_id);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection score import table.csv --id county-2024",
        "self-inspection score import table.csv --format json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        var path = _table.Text(parse, faults);
        var id = _id.Text(parse, faults) ?? Path.GetFileNameWithoutExtension(path);
        var options = new ChecklistCsvOptions(string.IsNullOrWhiteSpace(id) ? "checklist" : id);
        var import = InputFile.Load(path, (stream, source) => ChecklistCsv.Read(stream, source, options), faults);
        if (faults.HasErrors)
        {
            return _session.Refuse(faults.All);
        }

        var exitCode = import!.Rules.All(rule => rule.IsRecognised) ? ExitCodes.Fine : ExitCodes.Findings;

        // What was not recognised stands in the report itself, rule by rule.
        Fault[] warnings = [.. faults.All.Where(fault => import.Rules.All(rule => rule.Remark.Code != fault.Code))];
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => ImportJson.WriteDocument(json, import, warnings, exitCode));
        }
        else
        {
            _session.Remark(warnings);
            ImportText.Write(_session.OpenPage(), import);
        }

        return exitCode;
    }
}
