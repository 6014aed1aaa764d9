using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>
/// The events in the life of a request for disclosure (依申请公开), as the Regulations on Open Government Information know them. Law packs may use them
/// without defining them.
/// </summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public static class OpenGovernmentTerms
{
    /// <summary>The request is received (收到申请), by the channel's own rule for what receipt is.</summary>
    public static RuleTerm RequestReceived { get; } = new("request-received", new LocalizedText("收到申请", "receipt of the request"));

    /// <summary>The applicant is told to complete the request (补正告知).</summary>
    public static RuleTerm CompletionAsked { get; } = new("completion-asked", new LocalizedText("告知补正", "the notice to complete the request"));

    /// <summary>The completed request is received (收到补正).</summary>
    public static RuleTerm CompletionReceived { get; } = new("completion-received", new LocalizedText("收到补正后的申请", "receipt of the completed request"));

    /// <summary>The applicant is told the fee (收费告知).</summary>
    public static RuleTerm FeeNotified { get; } = new("fee-notified", new LocalizedText("收到收费通知", "receipt of the fee notice"));

    /// <summary>The fee is paid (缴费).</summary>
    public static RuleTerm FeePaid { get; } = new("fee-paid", new LocalizedText("缴费", "payment of the fee"));

    /// <summary>The agency writes to a third party whose interests are concerned (征求第三方意见).</summary>
    public static RuleTerm ThirdPartyAsked { get; } = new("third-party-asked", new LocalizedText("向第三方征求意见", "the letter to the third party"));

    /// <summary>The third party receives the letter.</summary>
    public static RuleTerm ThirdPartyReached { get; } = new("third-party-reached", new LocalizedText("第三方收到征求意见书", "the third party's receipt of the letter"));

    /// <summary>The third party's answer arrives (第三方答复).</summary>
    public static RuleTerm ThirdPartyAnswered { get; } = new("third-party-answered", new LocalizedText("收到第三方意见", "the third party's answer"));

    /// <summary>The agency writes to another agency that made the information with it (征求共同制作机关意见).</summary>
    public static RuleTerm CoProducerAsked { get; } = new("co-producer-asked", new LocalizedText("向其他行政机关征求意见", "the letter to the other agency"));

    /// <summary>The other agency receives the letter.</summary>
    public static RuleTerm CoProducerReached { get; } = new("co-producer-reached", new LocalizedText("其他行政机关收到征求意见函", "the other agency's receipt of the letter"));

    /// <summary>The other agency's answer arrives.</summary>
    public static RuleTerm CoProducerAnswered { get; } = new("co-producer-answered", new LocalizedText("收到其他行政机关意见", "the other agency's answer"));

    /// <summary>Reasons are asked for an excessive number of requests (要求说明理由).</summary>
    public static RuleTerm ReasonsAsked { get; } = new("reasons-asked", new LocalizedText("要求说明理由", "the demand for reasons"));

    /// <summary>Someone asks, with evidence, that a record of himself be corrected (要求更正).</summary>
    public static RuleTerm CorrectionAsked { get; } = new("correction-asked", new LocalizedText("要求更正", "the demand for correction"));

    /// <summary>The applicant is told that the period is extended (延期告知).</summary>
    public static RuleTerm Extended { get; } = new("extended", new LocalizedText("告知延长答复", "the notice of extension"));

    /// <summary>The reply leaves the agency (发出答复).</summary>
    public static RuleTerm ReplyDispatched { get; } = new("reply-dispatched", new LocalizedText("发出答复", "dispatch of the reply"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleTerm> All { get; } = Array.AsReadOnly(
    [
        RequestReceived, CompletionAsked, CompletionReceived, FeeNotified, FeePaid, ThirdPartyAsked, ThirdPartyReached, ThirdPartyAnswered,
        CoProducerAsked, CoProducerReached, CoProducerAnswered, ReasonsAsked, CorrectionAsked, Extended, ReplyDispatched,
    ]);
}
