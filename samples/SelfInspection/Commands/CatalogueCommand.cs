using System.CommandLine;
using DisclosureCompliance.CatalogueReviews;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.Vocabularies;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Looks a catalogue over before anybody is held to it.</summary>
internal sealed class CatalogueCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly TextArgument _catalogue;
    private readonly TableOptions _table;
    private readonly ValueOption _asOf;
    private readonly ValueOption _level;
    private readonly ValueOption _records;
    private readonly ValueOption _vocabulary;
    private readonly ValueOption _duties;
    private readonly ValueOption _excused;
    private readonly LawOptions _law;
    private readonly OutputFile _out;
    private readonly Option<bool> _force;
    private readonly Option<bool> _strict;
    private readonly Option<bool> _all;

    public CatalogueCommand(Session session)
        : base("catalogue", CatalogueHelp.Catalogue.In(session.Language))
    {
        var language = session.Language;
        _session = session;
        _catalogue = new TextArgument("catalogue.json|table.csv", CatalogueHelp.File.In(language));
        _table = new TableOptions(language);
        _asOf = new ValueOption("--as-of", HelpTexts.DateName.In(language), CatalogueHelp.AsOf.In(language)) { Example = "2012-12-31", IsRequired = true };
        _level = new ValueOption("--level", CatalogueHelp.LevelName.In(language), CatalogueHelp.Level.In(language)) { Example = "township" };
        _records = new ValueOption("--records", HelpTexts.FileName.In(language), CatalogueHelp.Records.In(language)) { Example = "records.json" };
        _vocabulary = new ValueOption("--vocabulary", HelpTexts.FileName.In(language), CatalogueHelp.Vocabulary.In(language)) { Example = "vocabulary.json" };
        _duties = new ValueOption("--duties", HelpTexts.FileName.In(language), CatalogueHelp.Duties.In(language)) { Example = "duties.json" };
        _excused = new ValueOption("--excuse", CatalogueHelp.DutyName.In(language), CatalogueHelp.Excuse.In(language)) { Example = "cn.ogi-2019.20-14" };
        _law = new LawOptions(language);
        _out = new OutputFile("--out", HelpTexts.FileName.In(language), CatalogueHelp.Out.In(language), "catalogue.json");
        _force = new Option<bool>("--force") { Description = ImportLabels.Force.In(language) };
        _strict = new Option<bool>("--strict") { Description = CatalogueHelp.Strict.In(language) };
        _all = new Option<bool>("--all") { Description = CatalogueHelp.All.In(language) };
        Add(_catalogue);
        Add(_asOf);
        Add(_level);
        Add(_records);
        Add(_vocabulary);
        Add(_duties);
        Add(_excused);
        _table.AddTo(this);
        _law.AddTo(this);
        Add(_out.Option);
        Add(_force);
        Add(_strict);
        Add(_all);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection catalogue catalogue.json --as-of 2012-12-31 --level township",
        "self-inspection catalogue catalogue.json --as-of 2020-06-01 --all --lang en",
        "self-inspection catalogue catalogue.json --as-of 2020-06-01 --format json",
        "self-inspection catalogue table.csv --as-of 2024-06-01 --level 村级 --all",
        "self-inspection catalogue table.csv --as-of 2024-06-01 --out catalogue.json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        using var progress = _session.Begin(CatalogueLabels.Reviewing);
        var vocabulary = InputFile.Load(_vocabulary.Text(parse, faults), VocabularyJson.Read, faults);
        var words = vocabulary is null ? StandardVocabulary.Chinese : StandardVocabulary.Chinese.With(vocabulary);
        var path = _catalogue.Text(parse, faults);
        var file = _table.Read(parse, path, words, faults);
        var savedTo = _out.Path(parse, parse.GetValue(_force), [(_catalogue.Name, path)], faults);
        var request = Read(parse, file, words, faults);
        var report = request is null ? null : CatalogueReview.Of(request);
        progress.Dispose();
        if (report is not null && savedTo is not null)
        {
            OutputFile.Save(savedTo, parse.GetValue(_force), stream => CatalogueJson.Write(stream, report.Catalogue), faults);
        }

        if (report is null || faults.HasErrors)
        {
            return _session.Refuse(faults.All);
        }

        var worst = parse.GetValue(_strict) ? FindingSeverity.Warning : FindingSeverity.Violation;
        var exitCode = report.Findings.Any(finding => finding.Severity >= worst) ? ExitCodes.Findings : ExitCodes.Fine;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => CatalogueReviewJson.WriteDocument(json, request!, report, file!, savedTo, faults.All, exitCode));
            return exitCode;
        }

        _session.Remark(faults.All);
        new CatalogueReviewText(_session.OpenPage(), report, file!) { ListsAll = parse.GetValue(_all), SavedTo = savedTo }.Write();
        return exitCode;
    }

    private CatalogueReviewRequest? Read(ParseResult parse, CatalogueFile? file, DisclosureVocabulary words, FaultList faults)
    {
        var asOf = _asOf.Date(parse, faults);
        var level = _level.Text(parse, faults);
        var records = InputFile.Load(_records.Text(parse, faults), RecordsJson.Read, faults);
        var duties = InputFile.Load(_duties.Text(parse, faults), DisclosureDutiesJson.Read, faults);
        var excused = _excused.IsGiven(parse) ? _excused.Texts(parse, faults) : [];
        var law = _law.Read(parse, faults);
        if (level is not null && words.Find(VocabularyKind.Level, level).Term is null)
        {
            var known = words.Terms.Where(term => term.Kind == VocabularyKind.Level).Select(term => term.Id);
            faults.Add(_level.Name, level, InputMessages.UnknownChoice, new MessageArgument("known", string.Join(", ", known)));
        }

        return faults.HasErrors ? null : new CatalogueReviewRequest(file!.Catalogue, asOf!.Value)
        {
            Unit = level is null ? null : new DisclosingUnit("unit", file.Catalogue.Title) { Level = level },
            Records = records,
            Law = law!,
            Duties = duties ?? ChineseLaw.Duties,
            ExcusedDuties = excused,
            Vocabulary = words,
        };
    }
}
