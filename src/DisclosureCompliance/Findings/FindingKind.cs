namespace DisclosureCompliance.Findings;

/// <summary>What all findings of one code have in common.</summary>
/// <param name="Code">The stable code. Kinds of one code have one severity.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Aspect">What was looked at.</param>
/// <param name="Wrong">Which of the four wrongs it is.</param>
/// <param name="Strength">How far it can be relied on.</param>
/// <param name="Basis">Where the law forbids it, whatever the item; null where the item or its deadline says so.</param>
internal sealed record FindingKind(
    string Code,
    FindingSeverity Severity,
    CheckAspect Aspect,
    DisclosureWrong? Wrong = null,
    FindingStrength Strength = FindingStrength.Fact,
    FindingBasis? Basis = null)
{
    public static readonly FindingKind Missing = new(FindingCodes.Missing, FindingSeverity.Violation, CheckAspect.Timeliness, DisclosureWrong.NotDisclosed);
    public static readonly FindingKind Late = new(FindingCodes.Late, FindingSeverity.Violation, CheckAspect.Timeliness);
    public static readonly FindingKind Unapproved = new(FindingCodes.Unapproved, FindingSeverity.Violation, CheckAspect.Approval, DisclosureWrong.WronglyDisclosed, Basis: FindingBasis.Review);
    public static readonly FindingKind IncompleteElements = new(FindingCodes.IncompleteElements, FindingSeverity.Violation, CheckAspect.Elements, DisclosureWrong.HalfDisclosed);
    public static readonly FindingKind ReviewOverdue = new(FindingCodes.ReviewOverdue, FindingSeverity.Violation, CheckAspect.Review);
    public static readonly FindingKind NotYetDue = new(FindingCodes.NotYetDue, FindingSeverity.Information, CheckAspect.Timeliness);
    public static readonly FindingKind Provisional = new(FindingCodes.Provisional, FindingSeverity.Information, CheckAspect.Timeliness);
    public static readonly FindingKind NoDeadline = new(FindingCodes.NoDeadline, FindingSeverity.Warning, CheckAspect.Timeliness);
    public static readonly FindingKind NoReviewDate = new(FindingCodes.NoReviewDate, FindingSeverity.Warning, CheckAspect.Review);
    public static readonly FindingKind TriggerUnknown = new(FindingCodes.TriggerUnknown, FindingSeverity.Warning, CheckAspect.Data);
    public static readonly FindingKind DatesContradict = new(FindingCodes.DatesContradict, FindingSeverity.Warning, CheckAspect.Data, DisclosureWrong.FalselyDisclosed, FindingStrength.Strong, FindingBasis.Accuracy);
    public static readonly FindingKind PeriodUnknown = new(FindingCodes.PeriodUnknown, FindingSeverity.Warning, CheckAspect.Data);
    public static readonly FindingKind PeriodUndecided = new(FindingCodes.PeriodUndecided, FindingSeverity.Information, CheckAspect.Data);
    public static readonly FindingKind UnknownItem = new(FindingCodes.UnknownItem, FindingSeverity.Warning, CheckAspect.Data);
    public static readonly FindingKind NotInSample = new(FindingCodes.NotInSample, FindingSeverity.Information, CheckAspect.Data);
    public static readonly FindingKind NoEvent = new(FindingCodes.NoEvent, FindingSeverity.Information, CheckAspect.Data);
    public static readonly FindingKind ElementsUnknown = new(FindingCodes.ElementsUnknown, FindingSeverity.Information, CheckAspect.Elements);
    public static readonly FindingKind ApprovalsUnknown = new(FindingCodes.ApprovalsUnknown, FindingSeverity.Information, CheckAspect.Approval);
}
