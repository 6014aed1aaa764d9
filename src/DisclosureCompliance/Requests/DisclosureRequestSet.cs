using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Requests;

/// <summary>The requests of an agency (依申请公开台账).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DisclosureRequestSet
{
    /// <summary>A set.</summary>
    /// <param name="requests">The requests, each with a number of its own.</param>
    /// <param name="title">What set it is; null where nothing is said.</param>
    /// <exception cref="ArgumentException">A request is null, or two have the same number.</exception>
    public DisclosureRequestSet(IEnumerable<DisclosureRequest> requests, LocalizedText? title = null)
    {
        Requests = Guard.Against.NullItems(requests);
        Title = title;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var request in Requests)
        {
            if (!seen.Add(request.Id))
            {
                throw new ArgumentException($"Two requests have the number '{request.Id}'.", nameof(requests));
            }
        }
    }

    /// <summary>The requests, in their order.</summary>
    public IReadOnlyList<DisclosureRequest> Requests { get; }

    /// <summary>What set it is; null where nothing is said.</summary>
    public LocalizedText? Title { get; }
}
