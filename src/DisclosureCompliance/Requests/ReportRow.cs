namespace DisclosureCompliance.Requests;

/// <summary>A result row of table 3 of the annual report, format of 2021 (国办公开办函〔2021〕30号), in its order.</summary>
public enum ReportRow
{
    /// <summary>（一）予以公开.</summary>
    Granted,

    /// <summary>（二）部分公开; a request stands here and in no other row.</summary>
    PartlyGranted,

    /// <summary>（三）不予公开 1.</summary>
    StateSecret,

    /// <summary>（三）不予公开 2.</summary>
    ForbiddenByLaw,

    /// <summary>（三）不予公开 3.</summary>
    SafetyAndStability,

    /// <summary>（三）不予公开 4.</summary>
    ThirdPartyRights,

    /// <summary>（三）不予公开 5.</summary>
    InternalAffairs,

    /// <summary>（三）不予公开 6.</summary>
    ProcessInformation,

    /// <summary>（三）不予公开 7.</summary>
    EnforcementFile,

    /// <summary>（三）不予公开 8.</summary>
    InquiryUnderOtherLaw,

    /// <summary>（四）无法提供 1. 本机关不掌握相关政府信息.</summary>
    NotHeld,

    /// <summary>（四）无法提供 2. 没有现成信息需要另行制作.</summary>
    NeedsMaking,

    /// <summary>（四）无法提供 3. 补正后申请内容仍不明确.</summary>
    StillUnclear,

    /// <summary>（五）不予处理 1.</summary>
    Petition,

    /// <summary>（五）不予处理 2.</summary>
    Repeated,

    /// <summary>（五）不予处理 3.</summary>
    Publication,

    /// <summary>（五）不予处理 4.</summary>
    Excessive,

    /// <summary>（五）不予处理 5.</summary>
    ConfirmAgain,

    /// <summary>（六）其他处理 1. 申请人无正当理由逾期不补正.</summary>
    NotCompleted,

    /// <summary>（六）其他处理 2. 申请人逾期未按收费通知要求缴纳费用.</summary>
    FeeNotPaid,

    /// <summary>（六）其他处理 3. 其他.</summary>
    Other,
}
