using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>
/// A time limit as data (公开时限). The hierarchy is closed; docs/deadlines.md lists its shapes with an example of each.
/// </summary>
/// <remarks>Rules are equal when they say the same.<para>Thread safety: immutable, safe to share.</para></remarks>
public abstract record DeadlineRule
{
    private protected DeadlineRule()
    {
    }

    /// <summary>The rule in words. <see cref="RuleText.Parse"/> reads the words back.</summary>
    public Message Describe() => RuleDescription.Of(this);

    /// <summary>The rule in English words; for programmers, not for people.</summary>
    public sealed override string ToString() => Describe().In(Language.English);
}
