using System.CommandLine;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Looks checklists over: what contradicts itself, and what the paper leaves open.</summary>
internal sealed class LintCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly Argument<string[]> _files;
    private readonly Option<bool> _strict;

    public LintCommand(Session session)
        : base("lint", ScoreHelp.Lint.In(session.Language))
    {
        _session = session;
        _files = new Argument<string[]>("checklist.json…") { Description = ScoreHelp.LintFiles.In(session.Language), Arity = ArgumentArity.ZeroOrMore };
        _strict = new Option<bool>("--strict") { Description = ScoreHelp.LintStrict.In(session.Language) };
        Add(_files);
        Add(_strict);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection score lint checklist.json",
        "self-inspection score lint checklists/*.json --strict",
        "self-inspection score lint checklist.json --format json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        var files = parse.GetValue(_files) ?? [];
        if (files.Length == 0)
        {
            faults.Add(CommandLineFaults.PlaceOf(this), null, InputMessages.MissingArgument, new MessageArgument("name", $"<{_files.Name}>"));
        }

        using var progress = _session.Begin(ScoreLabels.Linting);
        LintResult[] results = [.. files.Select(file => new LintResult(file, InputFile.Load(file, ChecklistJson.Read, faults)))];
        progress.Dispose();
        if (faults.HasErrors)
        {
            return _session.Refuse([.. faults.All.Where(fault => fault.Severity == FaultSeverity.Error)]);
        }

        var isStrict = parse.GetValue(_strict);
        var exitCode = results.SelectMany(result => result.Warnings).Any(warning => isStrict || warning.Kind == ChecklistWarningKind.Contradiction)
            ? ExitCodes.Findings
            : ExitCodes.Fine;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => LintJson.WriteDocument(json, results, exitCode));
        }
        else
        {
            LintText.Write(_session.OpenPage(), results);
        }

        return exitCode;
    }
}
