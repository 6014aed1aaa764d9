namespace DisclosureCompliance.Checking;

/// <summary>What was looked at.</summary>
public enum CheckAspect
{
    /// <summary>Whether it was published in time (时效).</summary>
    Timeliness,

    /// <summary>Whether it has the required elements (要素).</summary>
    Elements,

    /// <summary>Whether the right people approved it (审核).</summary>
    Approval,

    /// <summary>Whether a permanent matter was looked at again in time (复核).</summary>
    Review,

    /// <summary>Whether what the text promises is there: attachments, figures that agree (内容).</summary>
    Content,

    /// <summary>Whether its dates agree with signature, index number and address (日期真实性).</summary>
    Dates,

    /// <summary>Whether it is more than a copy of an earlier one (雷同).</summary>
    Originality,

    /// <summary>When the office publishes, all publications seen together (公开节奏).</summary>
    Rhythm,

    /// <summary>Whether the data itself makes sense (数据).</summary>
    Data,
}
