using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>So many points for every occurrence: 每项, 每次, 每处; also 每5条, 超过3次的每次, 每少一次.</summary>
/// <remarks>What counts is (count − <see cref="Free"/>) or, with a target, (<see cref="ShortOf"/> − count), never below 0, in groups of <see cref="Per"/>.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class EachAmount : RuleAmount
{
    /// <summary>So many points for every occurrence.</summary>
    public EachAmount(PointAmount points) => Points = points;

    /// <inheritdoc />
    public override string Kind => "each";

    /// <inheritdoc />
    public override FactKind Reads => FactKind.Count;

    /// <summary>The points for one occurrence, or one group of <see cref="Per"/>.</summary>
    public PointAmount Points { get; }

    /// <summary>How many occurrences are free, 0 or more: 超过3次的 is 3.</summary>
    public int Free { get; init => field = Guard.Against.Negative(value); }

    /// <summary>How many occurrences make one group, 1 or more: 每5条 is 5.</summary>
    public int Per { get; init => field = Guard.Against.NegativeOrZero(value); } = 1;

    /// <summary>Whether a group that was only begun counts as a whole one; without meaning where <see cref="Per"/> is 1.</summary>
    public bool CountsBegunGroups { get; init; }

    /// <summary>The target below which every missing one counts (每少一次); null when occurrences count themselves.</summary>
    public int? ShortOf { get; init => field = value is { } target ? Guard.Against.NegativeOrZero(target) : null; }

    /// <summary>How many groups a count comes to.</summary>
    public int GroupsOf(int count)
    {
        var counted = Math.Max(0, ShortOf is { } target ? target - count : count) - Free;
        return counted <= 0 ? 0 : CountsBegunGroups ? (int)(((long)counted + Per - 1) / Per) : counted / Per;
    }

    internal override Rational? Most(Rational itemPoints) => ShortOf is null ? null : Points.Of(itemPoints) * GroupsOf(0);
}
