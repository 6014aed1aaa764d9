using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Loading;

/// <summary>Gathers every fault of one document while it is read.</summary>
internal sealed class FaultCollector
{
    private const int MaxValueLength = 80;

    private readonly List<Fault> _faults = [];

    public FaultCollector(string source) => Source = source;

    public string Source { get; }

    public int ErrorCount { get; private set; }

    public IReadOnlyList<Fault> Faults => _faults;

    public void Error(string place, string? value, MessageTemplate template, params MessageArgument[] arguments)
    {
        ErrorCount++;
        Add(FaultSeverity.Error, place, value, new Message(template, arguments));
    }

    public void Warn(string place, string? value, MessageTemplate template, params MessageArgument[] arguments) =>
        Add(FaultSeverity.Warning, place, value, new Message(template, arguments));

    public LoadResult<T> ToResult<T>(T? value)
        where T : class => new(value, _faults);

    private void Add(FaultSeverity severity, string place, string? value, Message message) =>
        _faults.Add(new Fault(severity, Source, place, Shorten(value), message));

    private static string? Shorten(string? value)
    {
        if (value is null || value.Length <= MaxValueLength)
        {
            return value;
        }

        var end = char.IsHighSurrogate(value[MaxValueLength - 2]) ? MaxValueLength - 2 : MaxValueLength - 1;
        return value.Substring(0, end) + "…";
    }
}
