namespace DisclosureCompliance.Ranking;

/// <summary>By what number units are ranked.</summary>
public enum RankingScale
{
    /// <summary>By the score as it is.</summary>
    Points,

    /// <summary>By the score as a percentage of what could be reached, exact (得分率).</summary>
    Percent,
}
