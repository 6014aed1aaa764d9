using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace SelfInspection.Input;

/// <summary>Gathers everything that is wrong with the input, so that it is all said in one go.</summary>
internal sealed class FaultList
{
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> All => _faults;

    public bool HasErrors => _faults.Exists(fault => fault.Severity == FaultSeverity.Error);

    /// <summary>Something about the command line.</summary>
    public void Add(string place, string? value, MessageTemplate template, params MessageArgument[] arguments) =>
        Add(place, value, new Message(template, arguments));

    /// <summary>Something about the command line.</summary>
    public void Add(string place, string? value, Message message) => _faults.Add(new Fault(FaultSeverity.Error, CommandLineFaults.Source, place, value, message));

    /// <summary>Something odd about the command line, with which one can go on.</summary>
    public void Warn(string place, string? value, MessageTemplate template, params MessageArgument[] arguments) =>
        _faults.Add(new Fault(FaultSeverity.Warning, CommandLineFaults.Source, place, value, new Message(template, arguments)));

    /// <summary>Something about a file.</summary>
    public void AddFile(string path, MessageTemplate template, params MessageArgument[] arguments) =>
        _faults.Add(new Fault(FaultSeverity.Error, path, string.Empty, null, new Message(template, arguments)));

    /// <summary>Something about one place of a file.</summary>
    public void AddPlace(string path, string place, string? value, MessageTemplate template, params MessageArgument[] arguments) =>
        _faults.Add(new Fault(FaultSeverity.Error, path, place, value, new Message(template, arguments)));

    public void AddRange(IEnumerable<Fault> faults) => _faults.AddRange(faults);
}
