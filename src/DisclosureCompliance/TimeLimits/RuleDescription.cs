using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>A rule in words, whole and without loss.</summary>
internal static class RuleDescription
{
    public static Message Of(DeadlineRule rule)
    {
        foreach (var phrase in RulePhrases.For(rule))
        {
            if (phrase.Say(rule) is { } message)
            {
                return message;
            }
        }

        throw new InvalidOperationException($"Bug in DisclosureCompliance: no phrase says a rule of the shape {rule.GetType().Name}.");
    }
}
