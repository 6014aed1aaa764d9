using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Interim.</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class RuleText
{
    /// <summary>Interim.</summary>
    public static DeadlineRule? Parse(string text, Language language, IEnumerable<RuleTerm> vocabulary) => null;
}
