using System.CommandLine;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Compares two checks of an office: what is new, what has gone, what came back, and why.</summary>
internal sealed class CheckDiffCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly TextArgument _catalogue;
    private readonly TextArgument _before;
    private readonly TextArgument _after;
    private readonly EarlierRunOptions _earlier;
    private readonly InspectionOptions _later;
    private readonly ValueOption _history;
    private readonly Option<bool> _all;

    public CheckDiffCommand(Session session)
        : base("diff", ChangesHelp.Diff.In(session.Language))
    {
        var language = session.Language;
        _session = session;
        _catalogue = new TextArgument("catalogue.json", HelpTexts.CatalogueFile.In(language));
        _before = new TextArgument("before.json", ChangesHelp.Before.In(language));
        _after = new TextArgument("after.json", ChangesHelp.After.In(language));
        _later = new InspectionOptions(language, isRequired: true);
        _earlier = new EarlierRunOptions(language);
        _history = new ValueOption("--history", HelpTexts.FileName.In(language), ChangesHelp.History.In(language)) { Example = "july.json" };
        _all = new Option<bool>("--all") { Description = HelpTexts.AllOption.In(language) };
        Add(_catalogue);
        Add(_before);
        Add(_after);
        _later.AddTo(this);
        _earlier.AddTo(this);
        Add(_history);
        Add(_all);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection check diff catalogue.json july.json december.json \\",
        "  --from 2012-01-01 --to 2012-12-31 \\",
        "  --before-as-of 2012-07-15 --as-of 2012-12-31",
        "self-inspection check diff catalogue.json records.json records.json \\",
        "  --from 2020-01-01 --to 2020-06-30 --as-of 2020-07-01 \\",
        "  --before-as-of 2020-07-01 --before-known-at 2020-01-26",
        "self-inspection check diff catalogue.json december.json march.json \\",
        "  --from 2012-01-01 --to 2012-12-31 \\",
        "  --before-as-of 2012-12-31 --as-of 2013-03-31 \\",
        "  --history changes.json --format json > changes-2.json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        using var progress = _session.Begin(ChangesLabels.Comparing);
        var cataloguePath = _catalogue.Text(parse, faults);
        var beforePath = _before.Text(parse, faults);
        var later = _later.Read(parse, cataloguePath, _after.Text(parse, faults), faults);
        var earlier = _earlier.Read(parse, cataloguePath, beforePath, later?.Basis, faults);
        var fixedBefore = FixedFindings.Read(_history.Text(parse, faults), faults);
        if (earlier is null || faults.HasErrors)
        {
            progress.Dispose();
            return _session.Refuse(faults.All);
        }

        var result = new ChangesResult(earlier, later!.Basis, later.CompareWith(earlier, fixedBefore), fixedBefore);
        progress.Dispose();
        var exitCode = result.IsWorse ? ExitCodes.Findings : ExitCodes.Fine;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => ChangesJson.WriteDocument(json, result, faults.All, exitCode));
            return exitCode;
        }

        _session.Remark(faults.All);
        new ChangesText(_session.OpenPage(), result) { ListsAll = parse.GetValue(_all) }.Write();
        return exitCode;
    }
}
