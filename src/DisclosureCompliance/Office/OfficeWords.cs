namespace DisclosureCompliance.Office;

/// <summary>The words that stand for the room's choices in JSON.</summary>
internal static class OfficeWords
{
    public static readonly IReadOnlyDictionary<string, LeaderRole> Roles = new Dictionary<string, LeaderRole>(StringComparer.Ordinal)
    {
        ["principal-leader"] = LeaderRole.PrincipalLeader,
        ["deputy-leader"] = LeaderRole.DeputyLeader,
        ["department-head"] = LeaderRole.DepartmentHead,
        ["staff"] = LeaderRole.Staff,
    };

    public static readonly IReadOnlyDictionary<string, OfficialRank> Ranks = new Dictionary<string, OfficialRank>(StringComparer.Ordinal)
    {
        ["clerk"] = OfficialRank.Clerk,
        ["deputy-section"] = OfficialRank.DeputySection,
        ["section"] = OfficialRank.Section,
        ["deputy-division"] = OfficialRank.DeputyDivision,
        ["division"] = OfficialRank.Division,
        ["deputy-bureau"] = OfficialRank.DeputyBureau,
        ["bureau"] = OfficialRank.Bureau,
        ["deputy-minister"] = OfficialRank.DeputyMinister,
        ["minister"] = OfficialRank.Minister,
    };

    public static readonly IReadOnlyDictionary<string, OfficeSystemKind> Systems = new Dictionary<string, OfficeSystemKind>(StringComparer.Ordinal)
    {
        ["guide"] = OfficeSystemKind.Guide,
        ["on-request-procedure"] = OfficeSystemKind.OnRequestProcedure,
        ["catalogue"] = OfficeSystemKind.Catalogue,
        ["implementation-plan"] = OfficeSystemKind.ImplementationPlan,
        ["assessment"] = OfficeSystemKind.Assessment,
        ["supervision"] = OfficeSystemKind.Supervision,
        ["other"] = OfficeSystemKind.Other,
    };

    public static readonly IReadOnlyDictionary<string, OfficeActivityKind> Activities = new Dictionary<string, OfficeActivityKind>(StringComparer.Ordinal)
    {
        ["training"] = OfficeActivityKind.Training,
        ["meeting"] = OfficeActivityKind.Meeting,
        ["outreach"] = OfficeActivityKind.Outreach,
        ["field-visit"] = OfficeActivityKind.FieldVisit,
    };

    public static readonly IReadOnlyDictionary<string, InspectionKind> Inspections = new Dictionary<string, InspectionKind>(StringComparer.Ordinal)
    {
        ["regular"] = InspectionKind.Regular,
        ["irregular"] = InspectionKind.Irregular,
    };

    public static readonly IReadOnlyDictionary<string, FeedbackKind> Feedback = new Dictionary<string, FeedbackKind>(StringComparer.Ordinal)
    {
        ["complaint"] = FeedbackKind.Complaint,
        ["feedback"] = FeedbackKind.Feedback,
    };

    public static readonly IReadOnlyDictionary<string, TotalScope> Scopes = new Dictionary<string, TotalScope>(StringComparer.Ordinal)
    {
        ["new-this-year"] = TotalScope.NewThisYear,
        ["cumulative"] = TotalScope.Cumulative,
    };

    public static readonly IReadOnlyDictionary<string, GoalState> Goals = new Dictionary<string, GoalState>(StringComparer.Ordinal)
    {
        ["reached"] = GoalState.Reached,
        ["partly-reached"] = GoalState.PartlyReached,
        ["not-reached"] = GoalState.NotReached,
        ["dropped"] = GoalState.Dropped,
    };
}
