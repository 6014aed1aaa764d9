using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.TimeLimits;

/// <summary>At once (及时, 随时, 实时, 立即, 当场, 第一时间), perhaps after an event, at the latest by an outer limit.</summary>
/// <remarks>"At once" is no number. Without an outer limit there is no date to compute, and the deadline says so.
/// <para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record ImmediateRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="how">The word that is used.</param>
    /// <param name="outerLimit">The outer limit (最迟): <see cref="WithinRule"/> or <see cref="StatutoryRule"/>; null where none is laid down.</param>
    /// <param name="after">The events after which it is at once; none where the text names none.</param>
    /// <exception cref="ArgumentException">The outer limit is of another shape, or an event is null or occurs twice.</exception>
    public ImmediateRule(Immediacy how = Immediacy.Promptly, DeadlineRule? outerLimit = null, params RuleTerm[] after)
    {
        if (!MayBeOuterLimit(outerLimit))
        {
            throw new ArgumentException("The outer limit is a length of time or a rule of law.", nameof(outerLimit));
        }

        How = Guard.Against.EnumOutOfRange(how);
        OuterLimit = outerLimit;
        After = Guard.Against.Repetition(after);
    }

    /// <summary>The word that is used.</summary>
    public Immediacy How { get; }

    /// <summary>The outer limit; null where none is laid down.</summary>
    public DeadlineRule? OuterLimit { get; }

    /// <summary>The events after which it is at once; none where the text names none.</summary>
    public IReadOnlyList<RuleTerm> After { get; }

    /// <summary>Whether both say the same, the events in the same order.</summary>
    public bool Equals(ImmediateRule? other) => other is not null && How == other.How && Equals(OuterLimit, other.OuterLimit) && After.SequenceEqual(other.After);

    /// <summary>Whether a rule can be the outer limit.</summary>
    internal static bool MayBeOuterLimit(DeadlineRule? rule) => rule is null or WithinRule or StatutoryRule;

    /// <inheritdoc />
    public override int GetHashCode() => unchecked(((int)How * 31) + (OuterLimit?.GetHashCode() ?? After.Count));
}
