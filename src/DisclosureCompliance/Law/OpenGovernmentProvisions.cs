namespace DisclosureCompliance.Law;

/// <summary>The identifiers of the provisions in <see cref="ChineseLaw.OpenGovernmentInformation"/> that code asks for by name.</summary>
/// <remarks>Thread safety: constants.</remarks>
public static class OpenGovernmentProvisions
{
    /// <summary>Proactive disclosure (主动公开).</summary>
    public const string Proactive = "cn.ogi.proactive";

    /// <summary>A reply that can be given at once (当场答复).</summary>
    public const string ReplyOnTheSpot = "cn.ogi.request.on-the-spot";

    /// <summary>The reply to a request (答复期限).</summary>
    public const string Reply = "cn.ogi.request.reply";

    /// <summary>The notice to complete a request (补正告知).</summary>
    public const string Completion = "cn.ogi.request.completion";

    /// <summary>Payment of the fee for excessive requests (信息处理费).</summary>
    public const string Fee = "cn.ogi.request.fee";

    /// <summary>The answer of a third party (征求第三方意见).</summary>
    public const string ThirdParty = "cn.ogi.request.third-party";

    /// <summary>The answer of an agency that made the information too (征求共同制作机关意见).</summary>
    public const string CoProducer = "cn.ogi.request.co-producer";

    /// <summary>The reply to an excessive number of requests (数量、频次明显超过合理范围).</summary>
    public const string Excessive = "cn.ogi.request.excessive";

    /// <summary>The correction of a record of the applicant (要求更正).</summary>
    public const string Correction = "cn.ogi.request.correction";

    /// <summary>The annual report of an agency (年度报告).</summary>
    public const string AnnualReport = "cn.ogi.annual-report";

    /// <summary>The annual report of a government, published by its competent office (本级政府年度报告).</summary>
    public const string GovernmentAnnualReport = "cn.ogi.annual-report.government";

    /// <summary>The annual report of a township (乡镇年度报告).</summary>
    public const string TownshipAnnualReport = "cn.ogi.annual-report.township";
}
