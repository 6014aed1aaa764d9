using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Loading;

/// <summary>One thing wrong with a document: where it is, what stands there, what is wrong with it and what to do.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Fault
{
    /// <summary>A fault.</summary>
    /// <param name="severity">Whether the document can still be used.</param>
    /// <param name="source">The document's name, as the caller gave it: a file name as a rule.</param>
    /// <param name="place">A JSON path such as <c>$.items[3].deadline</c>, or line and column (<c>3:14</c>) where there is no path yet.</param>
    /// <param name="value">What stands there, shortened to at most 80 characters; null when nothing does.</param>
    /// <param name="message">What is wrong, and the remedy.</param>
    public Fault(FaultSeverity severity, string source, string place, string? value, Message message)
    {
        Severity = severity;
        Source = Guard.Against.Null(source);
        Place = Guard.Against.Null(place);
        Value = value;
        Message = Guard.Against.Null(message);
    }

    /// <summary>Whether the document can still be used.</summary>
    public FaultSeverity Severity { get; }

    /// <summary>The stable code, such as <c>load.unknown-field</c>.</summary>
    public string Code => Message.Code;

    /// <summary>The document's name, as the caller gave it.</summary>
    public string Source { get; }

    /// <summary>A JSON path such as <c>$.items[3].deadline</c>, or line and column (<c>3:14</c>) where there is no path yet.</summary>
    public string Place { get; }

    /// <summary>What stands there, shortened to at most 80 characters; null when nothing does.</summary>
    public string? Value { get; }

    /// <summary>What is wrong, and the remedy.</summary>
    public Message Message { get; }

    /// <summary>The fault in one line: source, place, text, remedy, code.</summary>
    public string In(Language language)
    {
        var value = Value is null ? string.Empty : $" ({Value})";
        var remedy = Message.RemedyIn(language);
        return $"{Source} {Place}{value}: {Message.In(language)}{(remedy is null ? string.Empty : " " + remedy)} [{Code}]";
    }

    /// <inheritdoc />
    public override string ToString() => In(Language.English);
}
