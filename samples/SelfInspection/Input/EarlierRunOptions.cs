using System.CommandLine;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using NodaTime;
using NodaTime.Text;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>In what an earlier inspection differs from the later one; what is not told is as it is later.</summary>
internal sealed class EarlierRunOptions(Language language)
{
    private readonly ValueOption _asOf = new("--before-as-of", HelpTexts.DateName.In(language), ChangesHelp.AsOf.In(language)) { Example = "2012-07-15", IsRequired = true };

    private readonly ValueOption _from = new("--before-from", HelpTexts.DateName.In(language), ChangesHelp.From.In(language)) { Example = "2012-01-01" };

    private readonly ValueOption _to = new("--before-to", HelpTexts.DateName.In(language), ChangesHelp.To.In(language)) { Example = "2012-06-30" };

    private readonly ValueOption _catalogue = new("--before-catalogue", HelpTexts.FileName.In(language), ChangesHelp.Catalogue.In(language)) { Example = "catalogue-2011.json" };

    private readonly ValueOption _knownAt = new("--before-known-at", HelpTexts.DateName.In(language), ChangesHelp.KnownAt.In(language)) { Example = "2012-07-15" };

    private readonly LawOptions _law = new(language, "--before-law", ChangesHelp.Law);

    public void AddTo(Command command)
    {
        command.Add(_asOf);
        command.Add(_from);
        command.Add(_to);
        command.Add(_catalogue);
        command.Add(_knownAt);
        _law.AddTo(command);
    }

    /// <summary>What the earlier inspection rested on; null with faults where something cannot be read, or the later one cannot.</summary>
    public InspectionBasis? Read(ParseResult parse, string? cataloguePath, string? recordsPath, InspectionBasis? later, FaultList faults)
    {
        var records = InputFile.Load(recordsPath, RecordsJson.Read, faults);
        var path = _catalogue.Text(parse, faults);
        var catalogue = InputFile.Load(path, CatalogueJson.Read, faults) ?? later?.Request.Catalogue;
        var (asOf, from, to) = (_asOf.Date(parse, faults), _from.Date(parse, faults), _to.Date(parse, faults));
        var knownAt = _knownAt.Date(parse, faults);
        var law = _law.IsGiven(parse) ? _law.Read(parse, faults) : later?.Law;
        InspectionOptions.Verify(catalogue, path ?? cataloguePath, law, faults);
        if (later is null || faults.HasErrors)
        {
            return null;
        }

        var request = later.Request;
        var window = Window(from ?? request.Window.Start, to ?? request.Window.End, faults);
        var calendar = knownAt is { } day ? CalendarOptions.AsKnownAt(later.Calendar, day, _knownAt, faults) : later.Calendar;
        if (asOf > request.AsOf)
        {
            faults.Add(_asOf.Name, LocalDatePattern.Iso.Format(asOf.Value), CheckMessages.RunsReversed, new MessageArgument("asOf", request.AsOf));
        }

        return faults.HasErrors
            ? null
            : new InspectionBasis(new ComplianceCheckRequest(catalogue!, records!, window!, asOf!.Value) { Unit = request.Unit }, calendar!, law!);
    }

    private DateInterval? Window(LocalDate from, LocalDate to, FaultList faults)
    {
        if (from <= to)
        {
            return new DateInterval(from, to);
        }

        faults.Add(_to.Name, LocalDatePattern.Iso.Format(to), CheckMessages.EarlierWindowReversed, new MessageArgument("from", from));
        return null;
    }
}
