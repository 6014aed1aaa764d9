namespace DisclosureCompliance.Ranking;

/// <summary>How ranks go on after a tie. Units with the same exact score always share a rank.</summary>
public enum TieRanks
{
    /// <summary>Places are left out: 1, 1, 3 (并列后跳号).</summary>
    Competition,

    /// <summary>No place is left out: 1, 1, 2 (并列后不跳号).</summary>
    Dense,
}
