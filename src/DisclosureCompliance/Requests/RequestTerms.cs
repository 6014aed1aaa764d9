using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Requests;

/// <summary>The events of a request as law packs name them: what starts, suspends and restarts the period of reply.</summary>
/// <remarks>A pack that suspends or restarts by other terms has no effect on the clock, since no event of a request has their name.</remarks>
public static class RequestTerms
{
    /// <summary>The request was received (收到申请).</summary>
    public static RuleTerm RequestReceived { get; } = new("request-received", new LocalizedText("收到申请", "receipt of the request"));

    /// <summary>The applicant was asked to complete the request (告知补正).</summary>
    public static RuleTerm CompletionAsked { get; } = new("completion-asked", new LocalizedText("告知补正", "the notice to complete"));

    /// <summary>The completed request was received (收到补正后的申请).</summary>
    public static RuleTerm RequestCompleted { get; } = new("request-completed", new LocalizedText("收到补正", "receipt of the completed request"));

    /// <summary>The applicant was asked to pay a fee (收费通知).</summary>
    public static RuleTerm FeeNotified { get; } = new("fee-notified", new LocalizedText("收费通知", "the notice of a fee"));

    /// <summary>The fee was paid (缴费).</summary>
    public static RuleTerm FeePaid { get; } = new("fee-paid", new LocalizedText("缴费", "payment of the fee"));

    /// <summary>A third party was asked (征求第三方意见).</summary>
    public static RuleTerm ThirdPartyAsked { get; } = new("third-party-asked", new LocalizedText("征求第三方意见", "the question to a third party"));

    /// <summary>The third party answered, or its time passed (第三方答复).</summary>
    public static RuleTerm ThirdPartyAnswered { get; } = new("third-party-answered", new LocalizedText("第三方答复", "the third party's answer"));

    /// <summary>Another agency was asked (征求其他机关意见).</summary>
    public static RuleTerm CoProducerAsked { get; } = new("co-producer-asked", new LocalizedText("征求其他机关意见", "the question to another agency"));

    /// <summary>The other agency answered, or its time passed (其他机关答复).</summary>
    public static RuleTerm CoProducerAnswered { get; } = new("co-producer-answered", new LocalizedText("其他机关答复", "the other agency's answer"));
}
