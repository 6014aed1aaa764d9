using DisclosureCompliance.Phrases;
using DisclosureCompliance.TimeLimits;

namespace SelfInspection.Input;

/// <summary>The rule that the user states, and the reading of his words where he states it in words.</summary>
internal sealed record StatedRule(DeadlineRule Rule, PhraseReading? Reading);
