namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>What was found for one item: how many things were late, and whether a signature was missing.</summary>
public sealed record PeerAnswer(string Item, int Late, bool Unsigned);
