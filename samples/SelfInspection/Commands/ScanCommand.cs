using System.CommandLine;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Looks texts over before they are published: secrecy markings and personal data.</summary>
internal sealed class ScanCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly Argument<string[]> _files;
    private readonly ValueOption _rules;
    private readonly ValueOption _occasions;
    private readonly ValueOption _asOf;
    private readonly ValueOption _encoding;
    private readonly Option<bool> _all;

    public ScanCommand(Session session)
        : base("scan", ScanLabels.Help.In(session.Language))
    {
        var language = session.Language;
        _session = session;
        _files = new Argument<string[]>(ScanLabels.FilesName.In(language)) { Description = ScanLabels.FilesHelp.In(language), Arity = ArgumentArity.ZeroOrMore };
        _rules = new ValueOption("--rules", HelpTexts.FileName.In(language), ScanLabels.RulesHelp.In(language)) { Example = "rules.json" };
        _occasions = new ValueOption("--occasion", ScanLabels.WordName.In(language), ScanLabels.OccasionHelp.In(language)) { Example = "administrative-penalty" };
        _asOf = new ValueOption("--as-of", HelpTexts.DateName.In(language), ScanLabels.AsOfHelp.In(language)) { Example = "2026-11-23" };
        _encoding = new ValueOption("--encoding", "utf-8|gb18030|utf-16|utf-16be", ScanLabels.EncodingHelp.In(language)) { Example = "gb18030" };
        _all = new Option<bool>("--all") { Description = ScanLabels.AllHelp.In(language) };
        Add(_files);
        Add(_rules);
        Add(_occasions);
        Add(_asOf);
        Add(_encoding);
        Add(_all);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection scan notice.txt",
        "self-inspection scan drafts/*.txt --all --lang en",
        "self-inspection scan penalty.txt --occasion administrative-penalty",
        "self-inspection scan - --format json < notice.txt",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        var files = parse.GetValue(_files) ?? [];
        if (files.Length == 0)
        {
            faults.Add(CommandLineFaults.PlaceOf(this), null, InputMessages.MissingArgument, new MessageArgument("name", $"<{_files.Name}>"));
        }

        var encoding = _encoding.Choice(parse, faults, TextFile.Encodings) ?? TextEncoding.Utf8;
        var options = new ScanOptions { AsOf = _asOf.Date(parse, faults), Occasions = _occasions.Texts(parse, faults) };
        var own = InputFile.Load(_rules.Text(parse, faults), ScanRulesJson.Read, faults);
        if (faults.HasErrors)
        {
            return _session.Refuse(faults.All);
        }

        var scanner = own is null ? new DisclosureScanner() : new DisclosureScanner(ChineseScanRules.Default.With(own));
        ScanResult[] results = [.. files.Select(file => new ScanResult(file, Scan(scanner, file, encoding, options, faults)))];
        return faults.HasErrors ? _session.Refuse(faults.All) : Show(results, parse.GetValue(_all));
    }

    private ScanReport? Scan(DisclosureScanner scanner, string file, TextEncoding encoding, ScanOptions options, FaultList faults)
    {
        ScanReport? report = null;
        using var progress = _session.Begin(ScanLabels.Scanning);
        var announcer = new Announcer(characters =>
            progress.Say(new Message(ScanLabels.ScannedSoFar, new MessageArgument("millions", (int)Math.Min(int.MaxValue, characters / 1_000_000))).In(_session.Language)));
        TextFile.Read(file, _session.Terminal, encoding, reader => report = scanner.Scan(reader, options, announcer), faults);
        if (report?.Unreadable is { } unreadable)
        {
            faults.AddPlace(file, unreadable.First.ToString(), null, InputMessages.NotText, new MessageArgument("encoding", TextFile.NameOf(encoding)));
        }

        return report;
    }

    private int Show(IReadOnlyList<ScanResult> results, bool listsExcused)
    {
        var exitCode = results.All(result => result.Report!.IsClean) ? ExitCodes.Fine : ExitCodes.Findings;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => ScanJson.WriteDocument(json, results, exitCode));
        }
        else
        {
            ScanText.Write(_session.OpenPage(), results, listsExcused);
        }

        return exitCode;
    }

    /// <summary>Passes progress on where it is reported, a megabyte at a time.</summary>
    private sealed class Announcer(Action<long> say) : IProgress<long>
    {
        private long _said;

        public void Report(long value)
        {
            if (value - _said >= 1_000_000)
            {
                _said = value;
                say(value);
            }
        }
    }
}
