using System.CommandLine;
using DisclosureCompliance.Office;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Reviews an office's year.</summary>
internal sealed class OfficeCommand : Command, IHasExamples
{
    private readonly Session _session;
    private readonly TextArgument _file;
    private readonly ValueOption _asOf;
    private readonly ValueOption _lastYear;
    private readonly ValueOption _neighbour;

    public OfficeCommand(Session session)
        : base("office", OfficeTexts.Help.In(session.Language))
    {
        _session = session;
        _file = new TextArgument("office.json", OfficeTexts.File.In(session.Language));
        _asOf = new ValueOption("--as-of", HelpTexts.DateName.In(session.Language), OfficeTexts.AsOf.In(session.Language)) { Example = "2012-12-28" };
        _lastYear = new ValueOption("--last-year", HelpTexts.FileName.In(session.Language), OfficeTexts.LastYear.In(session.Language)) { Example = "office-2011.json" };
        _neighbour = new ValueOption("--neighbour", OfficeTexts.NameOfOffice.In(session.Language), OfficeTexts.Neighbour.In(session.Language)) { Example = "邻乡" };
        Add(_file);
        Add(_asOf);
        Add(_lastYear);
        Add(_neighbour);
        Add(new NextYearCommand(session));
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "self-inspection office office.json --as-of 2012-12-28",
        "self-inspection office office.json --last-year office-2011.json --lang en",
        "self-inspection office office.json --neighbour 邻乡 --format json",
        "self-inspection office next office.json > office-2013.json",
    ];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        using var progress = _session.Begin(OfficeTexts.Reviewing);
        var year = InputFile.Load(_file.Text(parse, faults), OfficeYearJson.Read, faults);
        var asOf = _asOf.Date(parse, faults);
        var lastYear = InputFile.Load(_lastYear.Text(parse, faults), OfficeYearJson.Read, faults);
        var neighbours = _neighbour.Texts(parse, faults);
        progress.Dispose();
        if (year is not null && lastYear is not null && lastYear.Year != year.Year - 1)
        {
            faults.Add("--last-year", _lastYear.Text(parse, faults), OfficeTexts.NotLastYear, new("stated", lastYear.Year), new("meant", year.Year - 1));
        }

        if (faults.HasErrors)
        {
            return _session.Refuse(faults.All);
        }

        using var services = Services.CreateDefault();
        var day = asOf ?? year!.ReportedOn ?? new LocalDate(year.Year, 12, 31);
        var review = services.GetRequiredService<IOfficeReviewer>().Review(year!, day, new OfficeReviewOptions { LastYear = lastYear, NeighbourNames = neighbours });
        var comparison = lastYear is null ? null : OfficeComparison.Between(lastYear, year!);
        var exitCode = review.HasNoViolation ? ExitCodes.Fine : ExitCodes.Findings;
        if (_session.IsJson)
        {
            JsonDocumentWriter.Write(_session.Terminal.Output, json => OfficeJson.WriteDocument(json, review, comparison, exitCode));
        }
        else
        {
            OfficeText.Write(_session.OpenPage(), review, comparison);
        }

        return exitCode;
    }
}
