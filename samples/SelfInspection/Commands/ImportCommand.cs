using System.CommandLine;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Spreadsheets;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Reads a printed table, says of each rule what was made of it, and saves the checklist and the answers that it holds.</summary>
internal sealed class ImportCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly TextArgument _table;
    private readonly ValueOption _id;
    private readonly OutputFile _out;
    private readonly OutputFile _answersOut;
    private readonly Option<bool> _force;

    public ImportCommand(Session session)
        : base("import", ImportLabels.Help.In(session.Language))
    {
        _session = session;
        var file = HelpTexts.FileName.In(session.Language);
        _table = new TextArgument("table.csv", ImportLabels.Table.In(session.Language));
        _id = new ValueOption("--id", ScoreHelp.KeyName.In(session.Language), ImportLabels.Id.In(session.Language)) { Example = "county-2024" };
        _out = new OutputFile("--out", file, ImportLabels.Out.In(session.Language), "checklist.json");
        _answersOut = new OutputFile("--answers-out", file, ImportLabels.AnswersOut.In(session.Language), "answers.json");
        _force = new Option<bool>("--force") { Description = ImportLabels.Force.In(session.Language) };
        Add(_table);
        Add(_id);
        Add(_out.Option);
        Add(_answersOut.Option);
        Add(_force);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection score import table.csv --id county-2024",
        "self-inspection score import table.csv --out checklist.json",
        "self-inspection score import filled.csv --out checklist.json \\",
        "  --answers-out answers.json",
        "self-inspection score import table.csv --format json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        var path = _table.Text(parse, faults);
        var id = _id.Text(parse, faults) ?? Path.GetFileNameWithoutExtension(path);
        var overwrites = parse.GetValue(_force);
        var listPath = _out.Path(parse, overwrites, [("table.csv", path)], faults);
        var answersPath = _answersOut.Path(parse, overwrites, [("table.csv", path), (_out.Option.Name, listPath)], faults);
        var options = new ChecklistCsvOptions(string.IsNullOrWhiteSpace(id) ? "checklist" : id);
        var import = InputFile.Load(path, (stream, source) => ChecklistCsv.Read(stream, source, options), faults);
        var answers = import is null || answersPath is null ? null : ReadAnswers(path, import.Checklist, faults);
        if (!faults.HasErrors)
        {
            Save(listPath, overwrites, stream => ChecklistJson.Write(stream, import!.Checklist), faults);
            Save(answersPath, overwrites, stream => AnswersJson.Write(stream, answers!), faults);
        }

        return faults.HasErrors ? _session.Refuse(faults.All) : Show(import!, new SavedImport(listPath, answersPath), faults.All);
    }

    /// <summary>The answers that stand in the same table.</summary>
    private AnswerSheet? ReadAnswers(string? path, Checklist checklist, FaultList faults)
    {
        // What is odd about the table was said when the checklist was read from it.
        var again = new FaultList();
        var answers = InputFile.Load(path, (stream, source) => AnswersCsv.Read(stream, source, checklist), again);
        faults.AddRange(again.All.Where(fault => faults.All.All(known => (known.Code, known.Place) != (fault.Code, fault.Place))));
        if (answers is not null && !answers.Answers.Any(SaysSomething))
        {
            faults.Add(_answersOut.Option.Name, null, OutputMessages.NoAnswers);
        }

        return answers;
    }

    private static bool SaysSomething(ItemAnswer answer) =>
        answer is not { Facts.Count: 0, SelfScore: null, Note: null, Rectification: null, Evidence.Count: 0 };

    private static void Save(string? path, bool overwrites, Action<Stream> write, FaultList faults)
    {
        if (path is not null && !faults.HasErrors)
        {
            OutputFile.Save(path, overwrites, write, faults);
        }
    }

    private int Show(ChecklistImport import, SavedImport saved, IReadOnlyList<Fault> faults)
    {
        var exitCode = import.Rules.All(rule => rule.IsRecognised) ? ExitCodes.Fine : ExitCodes.Findings;

        // What was not recognised stands in the report itself, rule by rule.
        Fault[] warnings = [.. faults.Where(fault => import.Rules.All(rule => rule.Remark.Code != fault.Code))];
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => ImportJson.WriteDocument(json, import, saved, warnings, exitCode));
        }
        else
        {
            _session.Remark(warnings);
            ImportText.Write(_session.OpenPage(), import, saved);
        }

        return exitCode;
    }
}
