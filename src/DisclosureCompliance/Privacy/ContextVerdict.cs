namespace DisclosureCompliance.Privacy;

/// <summary>What the words beside a candidate come to.</summary>
/// <param name="IsConfirmed">Whether a word says that it is what it looks like.</param>
/// <param name="IsLabelled">Whether such a word stands before it as its label, with nothing between but punctuation.</param>
/// <param name="IsIgnored">Whether a word says that it is something else.</param>
/// <param name="Excuse">Why it may be published; null where nothing says so.</param>
internal readonly record struct ContextVerdict(bool IsConfirmed, bool IsLabelled, bool IsIgnored, ContextRule? Excuse);
