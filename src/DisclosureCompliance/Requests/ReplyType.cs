namespace DisclosureCompliance.Requests;

/// <summary>What a reply says (答复类型): the kinds of the Regulation of 2019, articles 36 to 39, with its reasons.</summary>
public enum ReplyType
{
    /// <summary>The information is given (予以公开).</summary>
    Granted,

    /// <summary>It is public already, and the reply says where (已主动公开，告知获取方式).</summary>
    AlreadyPublic,

    /// <summary>Part of it is given, the rest is withheld with reasons (部分公开; article 37).</summary>
    PartlyGranted,

    /// <summary>Withheld: a state secret (属于国家秘密; article 14).</summary>
    StateSecret,

    /// <summary>Withheld: another law or administrative regulation forbids it (其他法律行政法规禁止公开; article 14).</summary>
    ForbiddenByLaw,

    /// <summary>Withheld: it would endanger national, public or economic security or social stability (危及“三安全一稳定”; article 14).</summary>
    SafetyAndStability,

    /// <summary>Withheld: it would hurt a third party's lawful rights (保护第三方合法权益; article 15).</summary>
    ThirdPartyRights,

    /// <summary>Withheld: internal affairs (三类内部事务信息; article 16).</summary>
    InternalAffairs,

    /// <summary>Withheld: information of a process (四类过程性信息; article 16).</summary>
    ProcessInformation,

    /// <summary>Withheld: an administrative enforcement file (行政执法案卷; article 16).</summary>
    EnforcementFile,

    /// <summary>Another law rules how to inquire, and the reply says so (行政查询事项; article 36, item 7).</summary>
    InquiryUnderOtherLaw,

    /// <summary>The information does not exist (信息不存在; article 36, item 4).</summary>
    DoesNotExist,

    /// <summary>Another agency is responsible, and the reply says which (不属于本行政机关负责公开; article 36, item 5).</summary>
    NotThisAgency,

    /// <summary>It would have to be made or processed first (没有现成信息需要另行制作; article 38).</summary>
    NeedsMaking,

    /// <summary>The request is unclear even after completion (补正后申请内容仍不明确).</summary>
    StillUnclear,

    /// <summary>A petition, complaint or report in the shape of a request (信访举报投诉类申请; article 39).</summary>
    Petition,

    /// <summary>The same applicant has had a reply on the same matter (重复申请; article 36, item 6).</summary>
    Repeated,

    /// <summary>A public publication is asked for (要求提供公开出版物; article 39).</summary>
    Publication,

    /// <summary>Very many or frequent requests without good reason (无正当理由大量反复申请; article 35).</summary>
    Excessive,

    /// <summary>It asks to confirm or issue again what was obtained already (要求确认或重新出具已获取信息).</summary>
    ConfirmAgain,

    /// <summary>Handled in another way (其他处理).</summary>
    Other,
}
