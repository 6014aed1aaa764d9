using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>At once (随时公开, 及时公开), at the latest by an outer limit.</summary>
/// <remarks>"At once" is no number. Without an outer limit there is no date to compute, and the deadline says so.
/// <para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record ImmediateRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="outerLimit">The outer limit: <see cref="WithinRule"/> or <see cref="StatutoryRule"/>; null where none is laid down.</param>
    /// <exception cref="ArgumentException"><paramref name="outerLimit"/> is of another shape.</exception>
    public ImmediateRule(DeadlineRule? outerLimit)
    {
        if (outerLimit is not (null or WithinRule or StatutoryRule))
        {
            throw new ArgumentException("The outer limit is a number of days or a rule of law.", nameof(outerLimit));
        }

        OuterLimit = outerLimit;
    }

    /// <summary>The outer limit; null where none is laid down.</summary>
    public DeadlineRule? OuterLimit { get; }

    /// <inheritdoc />
    public override Message Describe() => OuterLimit is null
        ? new(DeadlineMessages.ImmediateWithoutLimitRule)
        : new(DeadlineMessages.ImmediateRule, new MessageArgument("limit", OuterLimit.Describe()));
}
