namespace DisclosureCompliance.Office;

/// <summary>How an inspection comes about.</summary>
public enum InspectionKind
{
    /// <summary>At set times (定期检查).</summary>
    Regular,

    /// <summary>Unannounced or on occasion (不定期检查).</summary>
    Irregular,
}
