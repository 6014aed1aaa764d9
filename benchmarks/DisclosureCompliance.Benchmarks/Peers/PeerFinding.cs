using NodaTime;

namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>What every contestant has to say of a fault: which record and rule, why in words, until when it was due, and by which article.</summary>
public sealed record PeerFinding(string Record, string Rule, string Message, LocalDate Due, string Basis);
