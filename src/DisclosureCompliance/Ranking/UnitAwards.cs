using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Ranking;

/// <summary>One unit in a ranking with its awards.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class UnitAwards
{
    internal UnitAwards(RankingRow row, GradeBand? grade, IReadOnlyList<Demotion> demotions, IReadOnlyList<AwardDecision> awards) =>
        (Row, Grade, Demotions, Awards) = (row, grade, demotions, awards);

    /// <summary>Its place in the ranking.</summary>
    public RankingRow Row { get; }

    /// <summary>The grade that is left after every demotion; null when it has none.</summary>
    public GradeBand? Grade { get; }

    /// <summary>What lowered the grade, in the order of the rules.</summary>
    public IReadOnlyList<Demotion> Demotions { get; }

    /// <summary>The decision on each award, in the order of the scheme.</summary>
    public IReadOnlyList<AwardDecision> Awards { get; }

    /// <summary>The awards that it gets.</summary>
    public IEnumerable<AwardRule> Given => Awards.Where(decision => decision.IsGiven).Select(decision => decision.Award);
}
