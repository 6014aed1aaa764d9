using Ardalis.GuardClauses;

namespace DisclosureCompliance.Checklists;

/// <summary>What happens when a condition holds: a veto (单项否决), a fail line (低于60分不合格), a cap on the grade.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class EffectStep : ScoringStep
{
    /// <summary>An effect under a condition.</summary>
    /// <param name="id">Its identifier, unique among the effects of the checklist.</param>
    /// <param name="when">What has to hold.</param>
    /// <param name="effect">What happens.</param>
    /// <exception cref="ArgumentException">The effect makes parts 0 and <paramref name="when"/> is about a score: which parts are 0 is settled before anything is scored.</exception>
    public EffectStep(string id, Condition when, ScoringEffect effect)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        When = Guard.Against.Null(when);
        Effect = Guard.Against.Null(effect);
        if (Effect.Zero.Count > 0)
        {
            ChecklistGuards.OnFacts(when, nameof(when));
        }
    }

    /// <inheritdoc />
    public override string Kind => "veto";

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>What happens.</summary>
    public ScoringEffect Effect { get; }
}
