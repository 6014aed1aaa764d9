namespace DisclosureCompliance.Requests;

/// <summary>What may or must come next (下一步).</summary>
public enum NextStepKind
{
    /// <summary>Agency: confirm the receipt with the applicant (与申请人确认收到).</summary>
    ConfirmReceipt,

    /// <summary>Agency: ask the applicant to complete the request, once (一次性告知补正).</summary>
    AskForCompletion,

    /// <summary>Applicant: complete the request (补正).</summary>
    CompleteRequest,

    /// <summary>Applicant: pay the fee (缴费).</summary>
    PayFee,

    /// <summary>Third party: answer (第三方答复).</summary>
    AnswerThirdParty,

    /// <summary>Other agency: answer (其他行政机关答复).</summary>
    AnswerCoProducer,

    /// <summary>Agency: extend the period, with consent and notice (延长答复期限).</summary>
    Extend,

    /// <summary>Agency: tell the applicant of an extension (告知延期).</summary>
    TellApplicantOfExtension,

    /// <summary>Agency: make the reply and send it (作出并送达答复).</summary>
    Reply,

    /// <summary>Agency: send the reply that is made (寄出答复).</summary>
    DispatchReply,

    /// <summary>Agency: see that the reply arrives, where that is what counts (送达答复).</summary>
    DeliverReply,

    /// <summary>Agency: record that the request counts as given up, or why it does not (按放弃处理).</summary>
    CloseAsAbandoned,
}
