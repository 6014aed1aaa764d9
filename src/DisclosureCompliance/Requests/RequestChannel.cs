namespace DisclosureCompliance.Requests;

/// <summary>The way by which a request came (申请渠道). It decides, with the law of the day, when the request counts as received.</summary>
public enum RequestChannel
{
    /// <summary>Handed over in person (当面提交).</summary>
    InPerson,

    /// <summary>Registered post or courier, signed for by the agency (挂号信、快递等需签收的邮寄).</summary>
    RegisteredMail,

    /// <summary>Post that nobody signs for (平常信函).</summary>
    OrdinaryMail,

    /// <summary>E-mail to the mailbox that the agency has published (电子邮件).</summary>
    Email,

    /// <summary>Fax (传真).</summary>
    Fax,

    /// <summary>A form on the agency's or the government's website (网上申请).</summary>
    WebForm,

    /// <summary>Sent to another office or person of the agency than the one that handles requests (寄送至工作机构以外的机构或个人).</summary>
    Misdirected,

    /// <summary>Another channel that the agency has published (其他渠道).</summary>
    Other,
}
