using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Requests;

/// <summary>A request for government information and all that happened to it (政府信息公开申请), as an agency's log tells it.</summary>
/// <remarks>
/// The events may stand in any order; those of one day count in the order in which they stand. An order that cannot be is no exception: the clock
/// reports it.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class DisclosureRequest
{
    /// <summary>A request.</summary>
    /// <param name="id">The agency's number of the request.</param>
    /// <param name="events">What happened to it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank, or an event is null.</exception>
    public DisclosureRequest(string id, params RequestEvent[] events)
        : this(id, (IEnumerable<RequestEvent>)events)
    {
    }

    /// <summary>A request.</summary>
    /// <param name="id">The agency's number of the request.</param>
    /// <param name="events">What happened to it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank, or an event is null.</exception>
    public DisclosureRequest(string id, IEnumerable<RequestEvent> events)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Events = Guard.Against.NullItems(events);
    }

    /// <summary>The agency's number of the request.</summary>
    public string Id { get; }

    /// <summary>What happened to it, as the log has it.</summary>
    public IReadOnlyList<RequestEvent> Events { get; }

    /// <summary>Who applied, by category; null where the log does not tell, and then statistics cannot place the request.</summary>
    public ApplicantCategory? Applicant { get; init; }

    /// <summary>The unit that handles it (承办单位); null where the log does not tell.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether a reply is possible on the spot (能够当场答复); then the law asks for it on the day of receipt.</summary>
    public bool CanBeAnsweredOnTheSpot { get; init; }

    /// <summary>The number of the request.</summary>
    public override string ToString() => Id;
}
