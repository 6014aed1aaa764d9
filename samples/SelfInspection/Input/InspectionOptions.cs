using System.CommandLine;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using NodaTime;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>What a check needs beside the catalogue and the records: the time inspected, whose duties, the calendar, the law, the approval policy.</summary>
internal sealed class InspectionOptions(Language language, bool isRequired)
{
    private readonly ValueOption _from = new("--from", HelpTexts.DateName.In(language), HelpTexts.FromOption.In(language)) { Example = "2012-01-01", IsRequired = isRequired };

    private readonly ValueOption _to = new("--to", HelpTexts.DateName.In(language), HelpTexts.ToOption.In(language)) { Example = "2012-12-31", IsRequired = isRequired };

    private readonly ValueOption _asOf = new("--as-of", HelpTexts.DateName.In(language), HelpTexts.AsOfOption.In(language)) { Example = "2013-04-15", IsRequired = isRequired };

    private readonly LawOptions _law = new(language);

    private readonly ValueOption _policy = new("--policy", HelpTexts.FileName.In(language), HelpTexts.PolicyOption.In(language)) { Example = "policy.json" };

    private readonly CalendarOptions _calendar = new(language);

    /// <summary>The options without which there is no time to inspect.</summary>
    public IReadOnlyList<ValueOption> Window => [_from, _to, _asOf];

    public UnitOptions Unit { get; } = new(language);

    public void AddTo(Command command)
    {
        command.Add(_from);
        command.Add(_to);
        command.Add(_asOf);
        Unit.AddTo(command);
        _calendar.AddTo(command);
        _law.AddTo(command);
        command.Add(_policy);
    }

    /// <summary>Reads everything and checks; null with faults where something cannot be read.</summary>
    public ComplianceReport? Check(ParseResult parse, string? cataloguePath, string? recordsPath, FaultList faults) =>
        Read(parse, cataloguePath, recordsPath, faults)?.Check();

    /// <summary>Reads everything; null with faults where something cannot be read.</summary>
    public Inspection? Read(ParseResult parse, string? cataloguePath, string? recordsPath, FaultList faults)
    {
        var catalogue = InputFile.Load(cataloguePath, CatalogueJson.Read, faults);
        var records = InputFile.Load(recordsPath, RecordsJson.Read, faults);
        var window = ReadWindow(parse, faults);
        var asOf = _asOf.Date(parse, faults);
        var unit = Unit.Read(parse, catalogue, faults);
        var calendar = _calendar.Read(parse, faults);
        var law = _law.Read(parse, faults);
        var policy = InputFile.Load(_policy.Text(parse, faults), ApprovalPolicyJson.Read, faults);
        Verify(catalogue, cataloguePath, law, faults);
        if (faults.HasErrors)
        {
            return null;
        }

        var request = new ComplianceCheckRequest(catalogue!, records!, window!, asOf!.Value) { Unit = unit };
        return new Inspection(new InspectionBasis(request, calendar!, law!), policy);
    }

    /// <summary>Says which limits of a catalogue rest on law that is not there.</summary>
    public static void Verify(DisclosureCatalogue? catalogue, string? path, LawBook? law, FaultList faults)
    {
        if (catalogue is not null && law is not null)
        {
            faults.AddRange(catalogue.Items.SelectMany((item, index) => law.Verify(item.Deadline, path!, $"$.items[{index}].deadline")));
        }
    }

    private DateInterval? ReadWindow(ParseResult parse, FaultList faults)
    {
        var from = _from.Date(parse, faults);
        var to = _to.Date(parse, faults);
        if (from is not { } first || to is not { } last)
        {
            return null;
        }

        if (last < first)
        {
            faults.Add(_to.Name, parse.GetValue(_to)![0], InputMessages.WindowReversed, new MessageArgument("from", first));
            return null;
        }

        return new DateInterval(first, last);
    }
}
