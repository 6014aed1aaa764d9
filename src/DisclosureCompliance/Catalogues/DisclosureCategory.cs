namespace DisclosureCompliance.Catalogues;

/// <summary>How long and how often something is open (公开类别).</summary>
public enum DisclosureCategory
{
    /// <summary>Fixed matters stay up (固定性工作长期公开).</summary>
    Permanent,

    /// <summary>Routine matters recur (常规性工作定期公开).</summary>
    Periodic,

    /// <summary>One-off matters follow their event (临时性工作随时公开).</summary>
    AdHoc,
}
