namespace DisclosureCompliance.Ranking;

/// <summary>Among whom a unit is ranked.</summary>
public enum RankingScope
{
    /// <summary>Among all units.</summary>
    Overall,

    /// <summary>Among the units of its class (分类排名).</summary>
    WithinClass,
}
