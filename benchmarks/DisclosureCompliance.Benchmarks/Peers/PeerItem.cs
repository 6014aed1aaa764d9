namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>An item that loses <see cref="EachLate"/> for each late thing and <see cref="OnceUnsigned"/> for a missing signature, and never more than it has.</summary>
public sealed record PeerItem(string Id, decimal Points, decimal EachLate, decimal OnceUnsigned);
