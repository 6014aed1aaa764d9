namespace DisclosureCompliance.Privacy;

/// <summary>What the words beside a candidate come to.</summary>
internal readonly record struct ContextVerdict(bool IsConfirmed, bool IsIgnored, ContextRule? Excuse);
