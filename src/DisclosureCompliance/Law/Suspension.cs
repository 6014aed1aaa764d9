using Ardalis.GuardClauses;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>Time that does not count (不计算在期限内).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record Suspension
{
    /// <summary>A suspension.</summary>
    /// <param name="from">The event with which it begins.</param>
    /// <param name="until">The event with which it ends.</param>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public Suspension(RuleTerm from, RuleTerm until)
    {
        From = Guard.Against.Null(from);
        Until = Guard.Against.Null(until);
    }

    /// <summary>The event with which it begins.</summary>
    public RuleTerm From { get; }

    /// <summary>The event with which it ends.</summary>
    public RuleTerm Until { get; }
}
