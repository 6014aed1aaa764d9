namespace DisclosureCompliance.Office;

/// <summary>What all findings of one code have in common.</summary>
internal static class OfficeFindingKinds
{
    public static readonly OfficeFindingKind Undated = new(OfficeFindingMessages.Undated, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind DatedBeforeYearEnd = new(OfficeFindingMessages.DatedBeforeYearEnd, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind NoticeMissing = new(OfficeFindingMessages.NoticeMissing, OfficeFindingSeverity.Information, OfficeAspect.Report);
    public static readonly OfficeFindingKind NoticeYearOdd = new(OfficeFindingMessages.NoticeYearOdd, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind AttachmentMissing = new(OfficeFindingMessages.AttachmentMissing, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind RegulationMisnamed = new(OfficeFindingMessages.RegulationMisnamed, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind NeighbourNamed = new(OfficeFindingMessages.NeighbourNamed, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind OtherSelfName = new(OfficeFindingMessages.OtherSelfName, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind NumberPromised = new(OfficeFindingMessages.NumberPromised, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind FormHint = new(OfficeFindingMessages.FormHint, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind DateOutsideYear = new(OfficeFindingMessages.DateOutsideYear, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind LastYearOfOther = new(OfficeFindingMessages.LastYearOfOther, OfficeFindingSeverity.Warning, OfficeAspect.Report);
    public static readonly OfficeFindingKind GroupMissing = new(OfficeFindingMessages.GroupMissing, OfficeFindingSeverity.Warning, OfficeAspect.Leadership);
    public static readonly OfficeFindingKind HeadMissing = new(OfficeFindingMessages.HeadMissing, OfficeFindingSeverity.Violation, OfficeAspect.Leadership);
    public static readonly OfficeFindingKind MembersMissing = new(OfficeFindingMessages.MembersMissing, OfficeFindingSeverity.Warning, OfficeAspect.Leadership);
    public static readonly OfficeFindingKind HeadNotAsClaimed = new(OfficeFindingMessages.HeadNotAsClaimed, OfficeFindingSeverity.Warning, OfficeAspect.Leadership);
    public static readonly OfficeFindingKind HeadUnclear = new(OfficeFindingMessages.HeadUnclear, OfficeFindingSeverity.Information, OfficeAspect.Leadership);
    public static readonly OfficeFindingKind HeadContradicted = new(OfficeFindingMessages.HeadContradicted, OfficeFindingSeverity.Warning, OfficeAspect.Leadership);
    public static readonly OfficeFindingKind HeadRankLow = new(OfficeFindingMessages.HeadRankLow, OfficeFindingSeverity.Violation, OfficeAspect.Leadership);
    public static readonly OfficeFindingKind HeadRankUnknown = new(OfficeFindingMessages.HeadRankUnknown, OfficeFindingSeverity.Information, OfficeAspect.Leadership);
    public static readonly OfficeFindingKind InChargeMissing = new(OfficeFindingMessages.InChargeMissing, OfficeFindingSeverity.Warning, OfficeAspect.Institution);
    public static readonly OfficeFindingKind StaffMissing = new(OfficeFindingMessages.StaffMissing, OfficeFindingSeverity.Warning, OfficeAspect.Staff);
    public static readonly OfficeFindingKind StaffNone = new(OfficeFindingMessages.StaffNone, OfficeFindingSeverity.Violation, OfficeAspect.Staff);
    public static readonly OfficeFindingKind StaffContradicted = new(OfficeFindingMessages.StaffContradicted, OfficeFindingSeverity.Warning, OfficeAspect.Staff);
    public static readonly OfficeFindingKind ThreeInPlaceUnproven = new(OfficeFindingMessages.ThreeInPlaceUnproven, OfficeFindingSeverity.Warning, OfficeAspect.Institution);
    public static readonly OfficeFindingKind SystemsNotStated = new(OfficeFindingMessages.SystemsNotStated, OfficeFindingSeverity.Warning, OfficeAspect.Systems);
    public static readonly OfficeFindingKind SystemMissing = new(OfficeFindingMessages.SystemMissing, OfficeFindingSeverity.Violation, OfficeAspect.Systems);
    public static readonly OfficeFindingKind SystemTwice = new(OfficeFindingMessages.SystemTwice, OfficeFindingSeverity.Warning, OfficeAspect.Systems);
    public static readonly OfficeFindingKind SystemUndocumented = new(OfficeFindingMessages.SystemUndocumented, OfficeFindingSeverity.Warning, OfficeAspect.Systems);
    public static readonly OfficeFindingKind SystemOutdated = new(OfficeFindingMessages.SystemOutdated, OfficeFindingSeverity.Violation, OfficeAspect.Systems);
    public static readonly OfficeFindingKind SystemBeforeLaw = new(OfficeFindingMessages.SystemBeforeLaw, OfficeFindingSeverity.Warning, OfficeAspect.Systems);
    public static readonly OfficeFindingKind DepartmentsNotStated = new(OfficeFindingMessages.DepartmentsNotStated, OfficeFindingSeverity.Information, OfficeAspect.Division);
    public static readonly OfficeFindingKind DepartmentWithoutDuties = new(OfficeFindingMessages.DepartmentWithoutDuties, OfficeFindingSeverity.Warning, OfficeAspect.Division);
    public static readonly OfficeFindingKind TrainingsMissing = new(OfficeFindingMessages.TrainingsMissing, OfficeFindingSeverity.Warning, OfficeAspect.Activities);
    public static readonly OfficeFindingKind ActivityUndated = new(OfficeFindingMessages.ActivityUndated, OfficeFindingSeverity.Warning, OfficeAspect.Activities);
    public static readonly OfficeFindingKind AttendanceMissing = new(OfficeFindingMessages.AttendanceMissing, OfficeFindingSeverity.Information, OfficeAspect.Activities);
    public static readonly OfficeFindingKind OutreachMissing = new(OfficeFindingMessages.OutreachMissing, OfficeFindingSeverity.Information, OfficeAspect.Activities);
    public static readonly OfficeFindingKind ChannelsMissing = new(OfficeFindingMessages.ChannelsMissing, OfficeFindingSeverity.Warning, OfficeAspect.Channels);
    public static readonly OfficeFindingKind ServicePointsMissing = new(OfficeFindingMessages.ServicePointsMissing, OfficeFindingSeverity.Information, OfficeAspect.Channels);
    public static readonly OfficeFindingKind ChannelUnused = new(OfficeFindingMessages.ChannelUnused, OfficeFindingSeverity.Warning, OfficeAspect.Channels);
    public static readonly OfficeFindingKind InspectionsMissing = new(OfficeFindingMessages.InspectionsMissing, OfficeFindingSeverity.Warning, OfficeAspect.Inspections);
    public static readonly OfficeFindingKind InspectionKindMissing = new(OfficeFindingMessages.InspectionKindMissing, OfficeFindingSeverity.Warning, OfficeAspect.Inspections);
    public static readonly OfficeFindingKind InspectionNotHeld = new(OfficeFindingMessages.InspectionNotHeld, OfficeFindingSeverity.Violation, OfficeAspect.Inspections);
    public static readonly OfficeFindingKind InspectionUndated = new(OfficeFindingMessages.InspectionUndated, OfficeFindingSeverity.Warning, OfficeAspect.Inspections);
    public static readonly OfficeFindingKind InspectionWithoutResult = new(OfficeFindingMessages.InspectionWithoutResult, OfficeFindingSeverity.Information, OfficeAspect.Inspections);
    public static readonly OfficeFindingKind SupervisorsMissing = new(OfficeFindingMessages.SupervisorsMissing, OfficeFindingSeverity.Warning, OfficeAspect.Supervision);
    public static readonly OfficeFindingKind FeedbackNotStated = new(OfficeFindingMessages.FeedbackNotStated, OfficeFindingSeverity.Information, OfficeAspect.Feedback);
    public static readonly OfficeFindingKind FeedbackUnanswered = new(OfficeFindingMessages.FeedbackUnanswered, OfficeFindingSeverity.Violation, OfficeAspect.Feedback);
    public static readonly OfficeFindingKind FeedbackLate = new(OfficeFindingMessages.FeedbackLate, OfficeFindingSeverity.Violation, OfficeAspect.Feedback);
    public static readonly OfficeFindingKind FeedbackOpen = new(OfficeFindingMessages.FeedbackOpen, OfficeFindingSeverity.Information, OfficeAspect.Feedback);
    public static readonly OfficeFindingKind FeedbackUndecided = new(OfficeFindingMessages.FeedbackUndecided, OfficeFindingSeverity.Information, OfficeAspect.Feedback);
    public static readonly OfficeFindingKind FeedbackWithoutLimit = new(OfficeFindingMessages.FeedbackWithoutLimit, OfficeFindingSeverity.Warning, OfficeAspect.Feedback);
    public static readonly OfficeFindingKind FeedbackDates = new(OfficeFindingMessages.FeedbackDates, OfficeFindingSeverity.Warning, OfficeAspect.Feedback);
    public static readonly OfficeFindingKind CommitmentsMissing = new(OfficeFindingMessages.CommitmentsMissing, OfficeFindingSeverity.Warning, OfficeAspect.Commitments);
    public static readonly OfficeFindingKind CommitmentIncomplete = new(OfficeFindingMessages.CommitmentIncomplete, OfficeFindingSeverity.Warning, OfficeAspect.Commitments);
    public static readonly OfficeFindingKind CommitmentWithoutNumber = new(OfficeFindingMessages.CommitmentWithoutNumber, OfficeFindingSeverity.Warning, OfficeAspect.Commitments);
    public static readonly OfficeFindingKind TotalsMissing = new(OfficeFindingMessages.TotalsMissing, OfficeFindingSeverity.Warning, OfficeAspect.Totals);
    public static readonly OfficeFindingKind TotalScopeUnstated = new(OfficeFindingMessages.TotalScopeUnstated, OfficeFindingSeverity.Warning, OfficeAspect.Totals);
    public static readonly OfficeFindingKind TotalContradicted = new(OfficeFindingMessages.TotalContradicted, OfficeFindingSeverity.Warning, OfficeAspect.Totals);
    public static readonly OfficeFindingKind TotalPartsShort = new(OfficeFindingMessages.TotalPartsShort, OfficeFindingSeverity.Warning, OfficeAspect.Totals);
    public static readonly OfficeFindingKind TotalUndecided = new(OfficeFindingMessages.TotalUndecided, OfficeFindingSeverity.Information, OfficeAspect.Totals);
    public static readonly OfficeFindingKind CountApproximate = new(OfficeFindingMessages.CountApproximate, OfficeFindingSeverity.Information, OfficeAspect.Totals);
    public static readonly OfficeFindingKind CountUnknown = new(OfficeFindingMessages.CountUnknown, OfficeFindingSeverity.Warning, OfficeAspect.Totals);
    public static readonly OfficeFindingKind NewAboveCumulative = new(OfficeFindingMessages.NewAboveCumulative, OfficeFindingSeverity.Warning, OfficeAspect.Totals);
    public static readonly OfficeFindingKind CumulativeFell = new(OfficeFindingMessages.CumulativeFell, OfficeFindingSeverity.Warning, OfficeAspect.Totals);
    public static readonly OfficeFindingKind GoalsMissing = new(OfficeFindingMessages.GoalsMissing, OfficeFindingSeverity.Warning, OfficeAspect.Goals);
    public static readonly OfficeFindingKind PastGoalsMissing = new(OfficeFindingMessages.PastGoalsMissing, OfficeFindingSeverity.Warning, OfficeAspect.Goals);
    public static readonly OfficeFindingKind PastGoalWithoutResult = new(OfficeFindingMessages.PastGoalWithoutResult, OfficeFindingSeverity.Warning, OfficeAspect.Goals);
    public static readonly OfficeFindingKind PastGoalLost = new(OfficeFindingMessages.PastGoalLost, OfficeFindingSeverity.Warning, OfficeAspect.Goals);
    public static readonly OfficeFindingKind GoalRepeated = new(OfficeFindingMessages.GoalRepeated, OfficeFindingSeverity.Warning, OfficeAspect.Goals);

    /// <summary>All of them, in the order of the page that lists them.</summary>
    public static readonly IReadOnlyList<OfficeFindingKind> All =
    [
        Undated,
        DatedBeforeYearEnd,
        NoticeMissing,
        NoticeYearOdd,
        AttachmentMissing,
        RegulationMisnamed,
        NeighbourNamed,
        OtherSelfName,
        NumberPromised,
        FormHint,
        DateOutsideYear,
        LastYearOfOther,
        GroupMissing,
        HeadMissing,
        MembersMissing,
        HeadNotAsClaimed,
        HeadUnclear,
        HeadContradicted,
        HeadRankLow,
        HeadRankUnknown,
        InChargeMissing,
        StaffMissing,
        StaffNone,
        StaffContradicted,
        ThreeInPlaceUnproven,
        SystemsNotStated,
        SystemMissing,
        SystemTwice,
        SystemUndocumented,
        SystemOutdated,
        SystemBeforeLaw,
        DepartmentsNotStated,
        DepartmentWithoutDuties,
        TrainingsMissing,
        ActivityUndated,
        AttendanceMissing,
        OutreachMissing,
        ChannelsMissing,
        ServicePointsMissing,
        ChannelUnused,
        InspectionsMissing,
        InspectionKindMissing,
        InspectionNotHeld,
        InspectionUndated,
        InspectionWithoutResult,
        SupervisorsMissing,
        FeedbackNotStated,
        FeedbackUnanswered,
        FeedbackLate,
        FeedbackOpen,
        FeedbackUndecided,
        FeedbackWithoutLimit,
        FeedbackDates,
        CommitmentsMissing,
        CommitmentIncomplete,
        CommitmentWithoutNumber,
        TotalsMissing,
        TotalScopeUnstated,
        TotalContradicted,
        TotalPartsShort,
        TotalUndecided,
        CountApproximate,
        CountUnknown,
        NewAboveCumulative,
        CumulativeFell,
        GoalsMissing,
        PastGoalsMissing,
        PastGoalWithoutResult,
        PastGoalLost,
        GoalRepeated,
    ];
}
