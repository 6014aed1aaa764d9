using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>A fact of the sheet holds, or its number lies in a range: 出现即否决, 空白栏目5个以上（含）.</summary>
/// <remarks>A rate without a denominator lies in no range.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class FactCondition : Condition
{
    /// <summary>A condition on a fact.</summary>
    /// <param name="fact">The name of the fact, under which the answers state it.</param>
    /// <param name="range">The range of its number; null when it is a flag.</param>
    public FactCondition(string fact, Interval? range = null) => (Fact, Range) = (Guard.Against.NullOrWhiteSpace(fact), range);

    internal override bool IsOnFacts => true;

    /// <summary>The name of the fact.</summary>
    public string Fact { get; }

    /// <summary>The range of its number; null when it is a flag.</summary>
    public Interval? Range { get; }

    /// <summary>What the fact is, in the paper's words; null to show its name.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Which findings of a compliance check it counts; null when none are.</summary>
    public FindingFilter? OccurrencesFrom { get; init; }
}
