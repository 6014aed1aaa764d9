using System.CommandLine;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Records;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Draws the records, or the items, that an inspector looks at with his own eyes.</summary>
internal sealed class SampleCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly TextArgument _catalogue;
    private readonly TextArgument _records;
    private readonly SampleOptions _options;

    public SampleCommand(Session session)
        : base("sample", SampleHelp.Sample.In(session.Language))
    {
        _session = session;
        _catalogue = new TextArgument("catalogue.json", HelpTexts.CatalogueFile.In(session.Language));
        _records = new TextArgument("records.json", SampleHelp.Records.In(session.Language)) { IsOptional = true };
        _options = new SampleOptions(session.Language);
        Add(_catalogue);
        Add(_records);
        _options.AddTo(this);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection check sample catalogue.json records.json --size 60 \\",
        "  --seed '2012-12-24 福彩3D 358' --by subject --risk money=3",
        "self-inspection check sample catalogue.json records.json --size 60 \\",
        "  --seed '2012-12-24 福彩3D 358' --by subject --risk money=3 --faulty money=2",
        "self-inspection check sample catalogue.json records.json --find 5 --seed 358",
        "self-inspection check sample catalogue.json --size 10 --seed 358 --lang en",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        using var progress = _session.Begin(SampleLabels.Drawing);
        var result = _options.Draw(parse, ReadSource(parse, faults), faults);
        progress.Dispose();
        if (result is null)
        {
            return _session.Refuse(faults.All);
        }

        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => SampleJson.WriteDocument(json, result, faults.All, ExitCodes.Fine));
            return ExitCodes.Fine;
        }

        _session.Remark(faults.All);
        new SampleText(_session.OpenPage(), result).Write();
        return ExitCodes.Fine;
    }

    private SampleSource? ReadSource(ParseResult parse, FaultList faults)
    {
        var cataloguePath = _catalogue.Text(parse, faults);
        var recordsPath = parse.GetValue(_records);
        var catalogue = InputFile.Load(cataloguePath, CatalogueJson.Read, faults);
        var records = InputFile.Load(recordsPath, RecordsJson.Read, faults);
        return faults.HasErrors ? null : new SampleSource(catalogue!, records, recordsPath ?? cataloguePath!);
    }
}
