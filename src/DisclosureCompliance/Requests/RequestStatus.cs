namespace DisclosureCompliance.Requests;

/// <summary>Where a request stands on a day (申请状态).</summary>
public enum RequestStatus
{
    /// <summary>Nothing has arrived (尚未收到).</summary>
    NotReceived,

    /// <summary>It has arrived, and its receipt must still be confirmed with the applicant (待双方确认).</summary>
    AwaitingConfirmation,

    /// <summary>The period of reply is running (办理中).</summary>
    Running,

    /// <summary>The period of reply is running and was extended (已延期).</summary>
    Extended,

    /// <summary>The applicant has been asked to complete it (待补正).</summary>
    AwaitingCompletion,

    /// <summary>The applicant has been asked to pay (待缴费).</summary>
    AwaitingFee,

    /// <summary>A third party or another agency has been asked, and the time does not count (征求意见中).</summary>
    Suspended,

    /// <summary>The reply has been made and not sent (已作出答复).</summary>
    Decided,

    /// <summary>The reply has been sent (已寄出).</summary>
    Dispatched,

    /// <summary>The reply has arrived (已送达).</summary>
    Delivered,

    /// <summary>It was closed without a reply (已按放弃处理).</summary>
    Abandoned,

    /// <summary>The applicant's time has passed, and the law takes the request for given up; nobody has recorded it yet (视为放弃).</summary>
    DeemedAbandoned,
}
