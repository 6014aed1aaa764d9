using System.Text.Json;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Loading;

/// <summary>Gathers every fault of one document while it is read.</summary>
internal sealed class FaultCollector
{
    /// <summary>How many faults are kept. What comes on top is counted, so that a hostile document costs time in proportion to its size and no more memory.</summary>
    public const int MaxListed = 100_000;

    private const int MaxValueLength = 80;

    private readonly List<Fault> _faults = [];
    private int _unlisted;

    public FaultCollector(string source) => Source = source;

    public string Source { get; }

    public int ErrorCount { get; private set; }

    private bool IsFull => _faults.Count == MaxListed;

    /// <summary>Notes an error in the document; its path and value become text only if it is listed.</summary>
    public void Error(JsonPath path, JsonElement? value, MessageTemplate template, params MessageArgument[] arguments)
    {
        if (!CountsOnly())
        {
            Error(path.ToString(), value?.GetRawText(), template, arguments);
        }
    }

    public void Error(string place, string? value, MessageTemplate template, params MessageArgument[] arguments)
    {
        ErrorCount++;
        Add(FaultSeverity.Error, place, value, new Message(template, arguments));
    }

    public void Warn(string place, string? value, MessageTemplate template, params MessageArgument[] arguments) =>
        Add(FaultSeverity.Warning, place, value, new Message(template, arguments));

    /// <summary>Whether an error is only counted, because enough are listed; then nothing needs to be made of it.</summary>
    public bool CountsOnly()
    {
        if (!IsFull)
        {
            return false;
        }

        ErrorCount++;
        _unlisted++;
        return true;
    }

    public LoadResult<T> ToResult<T>(T? value)
        where T : class
    {
        if (_unlisted == 0)
        {
            return new LoadResult<T>(value, _faults);
        }

        var severity = ErrorCount > 0 ? FaultSeverity.Error : FaultSeverity.Warning;
        var rest = new Message(LoadingMessages.TooManyFaults, new("listed", MaxListed), new("unlisted", _unlisted));
        return new LoadResult<T>(value, _faults.Append(new Fault(severity, Source, "$", null, rest)));
    }

    private void Add(FaultSeverity severity, string place, string? value, Message message)
    {
        if (IsFull)
        {
            _unlisted++;
            return;
        }

        _faults.Add(new Fault(severity, Source, place, Shorten(value), message));
    }

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
