using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Requests;

/// <summary>A request that belongs to the year as far as one can see, and that no cell of the table can count; and why.</summary>
/// <remarks>Equal when number and reason are.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record UnplacedRequest
{
    /// <summary>A request without a place.</summary>
    /// <exception cref="ArgumentException">An argument is null or blank.</exception>
    public UnplacedRequest(string requestId, Message reason)
    {
        RequestId = Guard.Against.NullOrWhiteSpace(requestId);
        Reason = Guard.Against.Null(reason);
    }

    /// <summary>The number of the request.</summary>
    public string RequestId { get; }

    /// <summary>Why it has no place, and what to do.</summary>
    public Message Reason { get; }
}
