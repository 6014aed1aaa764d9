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

    /// <summary>Whether the data itself makes sense (数据).</summary>
    Data,
}
