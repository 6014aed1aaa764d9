namespace DisclosureCompliance.Findings;

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

    /// <summary>Whether it waited for what must come first: an approval, a decision, an embargo (发布条件).</summary>
    Release,

    /// <summary>Whether it stayed on display as long as it must, and no longer than it may (公示期).</summary>
    Display,

    /// <summary>Whether it is kept up to date (更新).</summary>
    Freshness,

    /// <summary>Whether it is in the places where it must be, and they open (公开渠道).</summary>
    Places,

    /// <summary>Whether it is open in the way and to the people that the catalogue names (公开方式和对象).</summary>
    Access,

    /// <summary>Whether it may be open at all (不予公开).</summary>
    Exemption,

    /// <summary>Whether its content holds what must not be open: secrecy markings, personal data (涉密和个人信息).</summary>
    Content,

    /// <summary>Whether what the text promises is there: no placeholders, attachments, figures that agree (完整).</summary>
    Wholeness,

    /// <summary>Whether its dates agree with signature, index number and address (日期真实性).</summary>
    Dates,

    /// <summary>Whether it is more than a copy of an earlier one (雷同).</summary>
    Originality,

    /// <summary>When the office publishes, all publications seen together (公开节奏).</summary>
    Rhythm,

    /// <summary>Whether the data itself makes sense (数据).</summary>
    Data,
}
