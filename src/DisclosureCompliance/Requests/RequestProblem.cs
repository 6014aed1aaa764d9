using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Requests;

/// <summary>Something to know about a request: what went wrong, what the law attaches to a silence, what cannot be right in its log.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class RequestProblem
{
    /// <summary>A problem.</summary>
    /// <param name="severity">What it means.</param>
    /// <param name="message">What it is, with the remedy.</param>
    public RequestProblem(RequestProblemSeverity severity, Message message)
    {
        Severity = Guard.Against.EnumOutOfRange(severity);
        Message = Guard.Against.Null(message);
    }

    /// <summary>What it means.</summary>
    public RequestProblemSeverity Severity { get; }

    /// <summary>The stable code, such as <c>request.reply.late</c>.</summary>
    public string Code => Message.Code;

    /// <summary>What it is, with its dates and the remedy.</summary>
    public Message Message { get; }

    /// <summary>Where the law says so; null where it is the log that is wrong, or no text was found.</summary>
    public LegalCitation? Citation { get; init; }

    /// <summary>The event concerned; null where it is the absence of one.</summary>
    public RequestEvent? Event { get; init; }

    /// <summary>The place of <see cref="Event"/> in <see cref="DisclosureRequest.Events"/>, from 0; null where there is no event.</summary>
    public int? EventIndex { get; init; }

    /// <summary>The deadline that was missed or has passed; null where it is about none.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The code and the English text; for programmers, not for people.</summary>
    public override string ToString() => Message.ToString();
}
