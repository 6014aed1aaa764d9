namespace DisclosureCompliance.Requests;

/// <summary>Which event ends the period of reply (答复期限届满的判断时点).</summary>
public enum ReplyMoment
{
    /// <summary>The reply is sent, or handed over where it was not sent (寄出). The default.</summary>
    Dispatched,

    /// <summary>The reply is made (作出).</summary>
    Decided,

    /// <summary>The reply has arrived (送达).</summary>
    Delivered,
}
