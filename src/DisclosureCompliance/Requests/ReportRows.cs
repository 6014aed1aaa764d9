using Ardalis.GuardClauses;

namespace DisclosureCompliance.Requests;

/// <summary>In which row of the annual report a reply or an abandonment is counted (办理结果归类).</summary>
/// <remarks>
/// Almost one to one. What is said to be public already counts as granted; what does not exist or is with another agency counts as not held; a withdrawn
/// request counts as handled otherwise. These three are the readings chosen here.
/// </remarks>
public static class ReportRows
{
    private static readonly IReadOnlyList<ReportRow> Rows = Array.AsReadOnly([.. Enumerable.Range(0, (int)ReportRow.Other + 1).Select(row => (ReportRow)row)]);

    /// <summary>All result rows, in the order of the form.</summary>
    public static IReadOnlyList<ReportRow> All => Rows;

    /// <summary>The row of a reply.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reply"/> is none.</exception>
    public static ReportRow Of(ReplyType reply) => Guard.Against.EnumOutOfRange(reply) switch
    {
        ReplyType.Granted or ReplyType.AlreadyPublic => ReportRow.Granted,
        ReplyType.PartlyGranted => ReportRow.PartlyGranted,
        ReplyType.StateSecret => ReportRow.StateSecret,
        ReplyType.ForbiddenByLaw => ReportRow.ForbiddenByLaw,
        ReplyType.SafetyAndStability => ReportRow.SafetyAndStability,
        ReplyType.ThirdPartyRights => ReportRow.ThirdPartyRights,
        ReplyType.InternalAffairs => ReportRow.InternalAffairs,
        ReplyType.ProcessInformation => ReportRow.ProcessInformation,
        ReplyType.EnforcementFile => ReportRow.EnforcementFile,
        ReplyType.InquiryUnderOtherLaw => ReportRow.InquiryUnderOtherLaw,
        ReplyType.DoesNotExist or ReplyType.NotThisAgency => ReportRow.NotHeld,
        ReplyType.NeedsMaking => ReportRow.NeedsMaking,
        ReplyType.StillUnclear => ReportRow.StillUnclear,
        ReplyType.Petition => ReportRow.Petition,
        ReplyType.Repeated => ReportRow.Repeated,
        ReplyType.Publication => ReportRow.Publication,
        ReplyType.Excessive => ReportRow.Excessive,
        ReplyType.ConfirmAgain => ReportRow.ConfirmAgain,
        _ => ReportRow.Other,
    };

    /// <summary>The row of a request that was given up.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is none.</exception>
    public static ReportRow Of(AbandonmentReason reason) => Guard.Against.EnumOutOfRange(reason) switch
    {
        AbandonmentReason.NotCompleted => ReportRow.NotCompleted,
        AbandonmentReason.FeeNotPaid => ReportRow.FeeNotPaid,
        _ => ReportRow.Other,
    };
}
