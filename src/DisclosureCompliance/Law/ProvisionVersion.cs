using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>What a provision of law says while one text is in force (规定的某一版本).</summary>
/// <remarks>Lists are copied when they are given.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ProvisionVersion
{
    private readonly IReadOnlyList<Suspension> _suspensions = [];
    private readonly IReadOnlyList<RuleTerm> _restartedBy = [];

    /// <summary>A version.</summary>
    /// <param name="inForce">The days on which it is in force.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="rule">The time limit that it lays down, without a <see cref="StatutoryRule"/> in it.</param>
    /// <exception cref="ArgumentException">An argument is null, or the rule refers to another provision.</exception>
    public ProvisionVersion(InForcePeriod inForce, LegalCitation citation, DeadlineRule rule)
    {
        InForce = inForce;
        Citation = Guard.Against.Null(citation);
        Rule = Guard.Against.Null(rule);
        if (!MayStandInLaw(rule))
        {
            throw new ArgumentException("A provision lays its limit down itself and refers to no other.", nameof(rule));
        }
    }

    /// <summary>The days on which it is in force.</summary>
    public InForcePeriod InForce { get; }

    /// <summary>Where it stands.</summary>
    public LegalCitation Citation { get; }

    /// <summary>The time limit that it lays down.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>How the period may be extended; null where it may not.</summary>
    public ExtensionTerms? Extension { get; init; }

    /// <summary>What time does not count; empty where all of it does.</summary>
    public IReadOnlyList<Suspension> Suspensions
    {
        get => _suspensions;
        init => _suspensions = Guard.Against.NullItems(value);
    }

    /// <summary>The events after which the period starts anew at zero (重新起算); empty where there is none.</summary>
    public IReadOnlyList<RuleTerm> RestartedBy
    {
        get => _restartedBy;
        init => _restartedBy = Guard.Against.NullItems(value);
    }

    /// <summary>What it means when the one who was asked says nothing in time.</summary>
    public SilenceEffect OnSilence { get; init; }

    /// <summary>The clause that makes its days working days or calendar days (日的含义); null where the article says so itself.</summary>
    public LegalCitation? UnitClause { get; init; }

    /// <summary>How well the statement is known.</summary>
    public Verification Verification { get; init; }

    /// <summary>What is to be borne in mind: what is unverified, what is assumed, what the text leaves open; null where nothing is.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether a rule can be a provision's own: it refers to no other provision.</summary>
    internal static bool MayStandInLaw(DeadlineRule rule) => !RuleTree.SelfAndParts(rule).Any(part => part is StatutoryRule);
}
