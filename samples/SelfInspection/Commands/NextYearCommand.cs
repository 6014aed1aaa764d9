using System.CommandLine;
using DisclosureCompliance.Office;
using SelfInspection.Input;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>Writes the draft of an office's next year.</summary>
internal sealed class NextYearCommand : Command, IHasExamples, IHasFormats
{
    private readonly Session _session;
    private readonly TextArgument _file;

    public NextYearCommand(Session session)
        : base("next", OfficeTexts.Next.In(session.Language))
    {
        _session = session;
        _file = new TextArgument("office.json", OfficeTexts.File.In(session.Language));
        Add(_file);
        SetAction(Run);
    }

    public IReadOnlyList<OutputFormat> Formats { get; } = [OutputFormat.Json];

    public IReadOnlyList<string> Examples { get; } = ["self-inspection office next office.json > office-2013.json"];

    private int Run(ParseResult parse)
    {
        var faults = new FaultList();
        var year = InputFile.Load(_file.Text(parse, faults), OfficeYearJson.Read, faults);
        if (faults.HasErrors)
        {
            return _session.Refuse(faults.All);
        }

        _session.WriteUtf8(stream => OfficeYearJson.Write(stream, year!.CarryOver()));
        _session.Terminal.Output.Write('\n');
        return ExitCodes.Fine;
    }
}
