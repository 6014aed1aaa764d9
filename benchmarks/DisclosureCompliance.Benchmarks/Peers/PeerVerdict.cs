namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>Whether an item kept all its points, why not, and the points that it has left.</summary>
public sealed record PeerVerdict(string Item, bool Passed, string Message, decimal Points)
{
    /// <summary>Neither peer adds or caps; their host does.</summary>
    public static PeerVerdict From(PeerItem item, List<string> messages, decimal lost) =>
        new(item.Id, messages.Count == 0, string.Join("; ", messages), item.Points - Math.Min(lost, item.Points));
}
