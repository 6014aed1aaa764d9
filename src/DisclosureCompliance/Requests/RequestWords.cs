using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Requests;

/// <summary>The words of requests as they stand in JSON, and as they stand in a sentence.</summary>
internal static class RequestWords
{
    public static readonly IReadOnlyDictionary<string, RequestChannel> Channels = new Dictionary<string, RequestChannel>
    {
        ["in-person"] = RequestChannel.InPerson,
        ["registered-mail"] = RequestChannel.RegisteredMail,
        ["ordinary-mail"] = RequestChannel.OrdinaryMail,
        ["e-mail"] = RequestChannel.Email,
        ["fax"] = RequestChannel.Fax,
        ["web-form"] = RequestChannel.WebForm,
        ["misdirected"] = RequestChannel.Misdirected,
        ["other"] = RequestChannel.Other,
    };

    public static readonly IReadOnlyDictionary<string, ApplicantCategory> Applicants = new Dictionary<string, ApplicantCategory>
    {
        ["natural-person"] = ApplicantCategory.NaturalPerson,
        ["business-enterprise"] = ApplicantCategory.BusinessEnterprise,
        ["research-institution"] = ApplicantCategory.ResearchInstitution,
        ["public-welfare-organization"] = ApplicantCategory.PublicWelfareOrganization,
        ["legal-service-institution"] = ApplicantCategory.LegalServiceInstitution,
        ["other-organization"] = ApplicantCategory.OtherOrganization,
    };

    public static readonly IReadOnlyDictionary<string, AbandonmentReason> Reasons = new Dictionary<string, AbandonmentReason>
    {
        ["not-completed"] = AbandonmentReason.NotCompleted,
        ["fee-not-paid"] = AbandonmentReason.FeeNotPaid,
        ["withdrawn"] = AbandonmentReason.Withdrawn,
    };

    public static readonly IReadOnlyDictionary<string, ConsultationAnswer> Answers = new Dictionary<string, ConsultationAnswer>
    {
        ["consent"] = ConsultationAnswer.Consent,
        ["refusal"] = ConsultationAnswer.Refusal,
        ["no-opinion"] = ConsultationAnswer.NoOpinion,
    };

    public static readonly IReadOnlyDictionary<string, ReplyType> Replies = new Dictionary<string, ReplyType>
    {
        ["granted"] = ReplyType.Granted,
        ["already-public"] = ReplyType.AlreadyPublic,
        ["partly-granted"] = ReplyType.PartlyGranted,
        ["state-secret"] = ReplyType.StateSecret,
        ["forbidden-by-law"] = ReplyType.ForbiddenByLaw,
        ["safety-and-stability"] = ReplyType.SafetyAndStability,
        ["third-party-rights"] = ReplyType.ThirdPartyRights,
        ["internal-affairs"] = ReplyType.InternalAffairs,
        ["process-information"] = ReplyType.ProcessInformation,
        ["enforcement-file"] = ReplyType.EnforcementFile,
        ["inquiry-under-other-law"] = ReplyType.InquiryUnderOtherLaw,
        ["does-not-exist"] = ReplyType.DoesNotExist,
        ["not-this-agency"] = ReplyType.NotThisAgency,
        ["needs-making"] = ReplyType.NeedsMaking,
        ["still-unclear"] = ReplyType.StillUnclear,
        ["petition"] = ReplyType.Petition,
        ["repeated"] = ReplyType.Repeated,
        ["publication"] = ReplyType.Publication,
        ["excessive"] = ReplyType.Excessive,
        ["confirm-again"] = ReplyType.ConfirmAgain,
        ["other"] = ReplyType.Other,
    };

    public static readonly IReadOnlyDictionary<string, ReceiptMoment> Moments = new Dictionary<string, ReceiptMoment>
    {
        ["arrival"] = ReceiptMoment.Arrival,
        ["confirmation"] = ReceiptMoment.Confirmation,
    };

    public static LocalizedText In(RequestChannel channel) => channel switch
    {
        RequestChannel.InPerson => new("当面提交", "in person"),
        RequestChannel.RegisteredMail => new("需签收的邮寄", "by registered post"),
        RequestChannel.OrdinaryMail => new("平常信函", "by ordinary post"),
        RequestChannel.Email => new("电子邮件", "by e-mail"),
        RequestChannel.Fax => new("传真", "by fax"),
        RequestChannel.WebForm => new("网上申请", "by a web form"),
        RequestChannel.Misdirected => new("寄送至工作机构以外", "to another office than the one that handles requests"),
        _ => new("其他渠道", "by another channel"),
    };

    public static LocalizedText In(ConsultedParty party) => party == ConsultedParty.ThirdParty ? new("第三方", "the third party") : new("共同制作机关", "the co-producing agency");
}
