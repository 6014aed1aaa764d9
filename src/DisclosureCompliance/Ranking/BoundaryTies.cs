namespace DisclosureCompliance.Ranking;

/// <summary>What becomes of units that share the last rank for which there are places, when they are more than the places left.</summary>
public enum BoundaryTies
{
    /// <summary>All of them get the award, and it is given more often than there are places.</summary>
    IncludeAll,

    /// <summary>None of them gets it, and places stay empty.</summary>
    ExcludeAll,
}
