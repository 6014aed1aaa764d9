using Ardalis.GuardClauses;
using DisclosureCompliance.Law;

namespace DisclosureCompliance.Deadlines;

/// <summary>What a provision of law says while one text is in force (规定的某一版本).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ProvisionVersion
{
    /// <summary>A version.</summary>
    /// <param name="inForce">The days on which it is in force.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="rule">The time limit that it lays down; neither a <see cref="StatutoryRule"/> nor a <see cref="PermanentRule"/>, which an item of the catalogue wraps around it.</param>
    /// <exception cref="ArgumentException">An argument is null, or the rule is of a shape that cannot stand in law.</exception>
    public ProvisionVersion(InForcePeriod inForce, LegalCitation citation, DeadlineRule rule)
    {
        InForce = inForce;
        Citation = Guard.Against.Null(citation);
        Rule = Guard.Against.Null(rule);
        if (!MayStandInLaw(rule))
        {
            throw new ArgumentException("A provision lays its limit down itself, and no review interval.", nameof(rule));
        }
    }

    /// <summary>The days on which it is in force.</summary>
    public InForcePeriod InForce { get; }

    /// <summary>Where it stands.</summary>
    public LegalCitation Citation { get; }

    /// <summary>The time limit that it lays down.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>Whether a rule can be a provision's own: no reference to another provision, and no review interval, which is the catalogue's.</summary>
    internal static bool MayStandInLaw(DeadlineRule rule) => rule is not (StatutoryRule or PermanentRule or ImmediateRule { OuterLimit: StatutoryRule });
}
