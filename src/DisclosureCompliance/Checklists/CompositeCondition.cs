using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Checklists;

/// <summary>Several conditions together, or one turned round.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CompositeCondition : Condition
{
    private CompositeCondition(ConditionJoin join, IEnumerable<Condition> conditions)
    {
        Join = join;
        Conditions = Guard.Against.NullItems(conditions);
        Guard.Against.Zero(Conditions.Count, nameof(conditions));
    }

    /// <summary>How they are joined.</summary>
    public ConditionJoin Join { get; }

    /// <summary>The conditions; one for <see cref="ConditionJoin.Not"/>.</summary>
    public IReadOnlyList<Condition> Conditions { get; }

    internal override bool IsOnFacts => Conditions.All(condition => condition.IsOnFacts);

    internal override IEnumerable<Condition> Leaves => Conditions.SelectMany(condition => condition.Leaves);

    /// <summary>Holds when every one holds.</summary>
    public static CompositeCondition All(params Condition[] conditions) => new(ConditionJoin.All, conditions);

    /// <summary>Holds when at least one holds.</summary>
    public static CompositeCondition Any(params Condition[] conditions) => new(ConditionJoin.Any, conditions);

    /// <summary>Holds when another does not.</summary>
    public static CompositeCondition Not(Condition condition) => new(ConditionJoin.Not, [condition]);
}
