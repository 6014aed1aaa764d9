namespace DisclosureCompliance.Checklists;

/// <summary>What is counted of the findings that fit a <see cref="FindingFilter"/> (计数方式).</summary>
public enum FindingMeasure
{
    /// <summary>The findings, each for itself (项次).</summary>
    Findings,

    /// <summary>The items of the catalogue that have one or more, each once (事项数).</summary>
    Items,

    /// <summary>The records that have one or more, each once (条数).</summary>
    Records,

    /// <summary>The working days that they are late, added up (逾期工作日合计).</summary>
    Days,

    /// <summary>The disclosures that have one or more as a share of all that were expected (占比): a rate from 0 to 1, and none where nothing was expected.</summary>
    Share,
}
