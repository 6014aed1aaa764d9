using Ardalis.GuardClauses;

namespace DisclosureCompliance.Checklists;

/// <summary>What becomes of the points of what does not apply to a unit.</summary>
/// <remarks>
/// Applies to the items and sections inside the one that states it, down to one that states its own. Scaling by a factor (×4/3) is <see cref="NotApplicableRule.Drop"/> with
/// a <see cref="ConvertStep"/> from the applicable points; a variable denominator is <see cref="NotApplicableRule.Drop"/> alone.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class NotApplicablePolicy
{
    /// <summary>A policy.</summary>
    /// <param name="rule">Where the points go.</param>
    public NotApplicablePolicy(NotApplicableRule rule) => Rule = Guard.Against.EnumOutOfRange(rule);

    /// <summary>Where the points go.</summary>
    public NotApplicableRule Rule { get; }

    /// <summary>The item or section that gets the points; null unless <see cref="Rule"/> is <see cref="NotApplicableRule.Move"/>.</summary>
    public string? To { get; init; }

    /// <summary>Whether points are spread in proportion to what each is worth; otherwise equally (平均计入).</summary>
    public bool InProportion { get; init; }

    /// <summary>Whether a deduction keeps its printed amount when its item is worth more; otherwise the whole score grows in proportion.</summary>
    public bool KeepsAmounts { get; init; }
}
