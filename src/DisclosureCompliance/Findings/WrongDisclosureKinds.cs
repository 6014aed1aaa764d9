namespace DisclosureCompliance.Findings;

/// <summary>The kinds of findings about what should not be open, and about what is kept closed.</summary>
internal static class WrongDisclosureKinds
{
    public static readonly FindingKind ExemptMustNot = new(FindingCodes.ExemptMustNot, FindingSeverity.Violation, CheckAspect.Exemption, DisclosureWrong.WronglyDisclosed);
    public static readonly FindingKind ExemptNotLifted = new(FindingCodes.ExemptNotLifted, FindingSeverity.Violation, CheckAspect.Exemption, DisclosureWrong.WronglyDisclosed);
    public static readonly FindingKind ExemptNotSplit = new(FindingCodes.ExemptNotSplit, FindingSeverity.Violation, CheckAspect.Exemption, DisclosureWrong.WronglyDisclosed);
    public static readonly FindingKind ExemptMayWithhold = new(FindingCodes.ExemptMayWithhold, FindingSeverity.Information, CheckAspect.Exemption);
    public static readonly FindingKind Withheld = new(FindingCodes.Withheld, FindingSeverity.Information, CheckAspect.Exemption);
    public static readonly FindingKind UnknownExemption = new(FindingCodes.UnknownExemption, FindingSeverity.Warning, CheckAspect.Data);
    public static readonly FindingKind Unreviewed = new(FindingCodes.Unreviewed, FindingSeverity.Violation, CheckAspect.Approval, DisclosureWrong.WronglyDisclosed, Basis: FindingBasis.Review);
    public static readonly FindingKind PublishedThoughWithheld = new(FindingCodes.PublishedThoughWithheld, FindingSeverity.Violation, CheckAspect.Approval, DisclosureWrong.WronglyDisclosed, Basis: FindingBasis.Review);
}
