namespace DisclosureCompliance.Findings;

/// <summary>The kinds of findings about whether something was owed.</summary>
internal static class DutyKinds
{
    public static readonly FindingKind Excused = new(FindingCodes.Excused, FindingSeverity.Information, CheckAspect.Timeliness);
    public static readonly FindingKind OwedInPart = new(FindingCodes.OwedInPart, FindingSeverity.Information, CheckAspect.Timeliness);
    public static readonly FindingKind NotForUnit = new(FindingCodes.NotForUnit, FindingSeverity.Warning, CheckAspect.Data);
    public static readonly FindingKind UnknownItemOfEvent = new(FindingCodes.UnknownItemOfEvent, FindingSeverity.Warning, CheckAspect.Data);
    public static readonly FindingKind EventUndecided = new(FindingCodes.EventUndecided, FindingSeverity.Information, CheckAspect.Data);
    public static readonly FindingKind EventUnused = new(FindingCodes.EventUnused, FindingSeverity.Warning, CheckAspect.Data);
}
