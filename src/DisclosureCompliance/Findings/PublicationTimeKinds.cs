namespace DisclosureCompliance.Findings;

/// <summary>The kinds of findings about when something was up, beside those about its deadline.</summary>
internal static class PublicationTimeKinds
{
    public static readonly FindingKind TooEarly = new(FindingCodes.TooEarly, FindingSeverity.Violation, CheckAspect.Release, DisclosureWrong.WronglyDisclosed);
    public static readonly FindingKind DisplayedTooShort = new(FindingCodes.DisplayedTooShort, FindingSeverity.Violation, CheckAspect.Display, DisclosureWrong.NotDisclosed);
    public static readonly FindingKind DisplayNotOver = new(FindingCodes.DisplayNotOver, FindingSeverity.Violation, CheckAspect.Display);
    public static readonly FindingKind NotRemoved = new(FindingCodes.NotRemoved, FindingSeverity.Violation, CheckAspect.Display, DisclosureWrong.WronglyDisclosed);
    public static readonly FindingKind RemovalUnknown = new(FindingCodes.RemovalUnknown, FindingSeverity.Warning, CheckAspect.Display);
    public static readonly FindingKind Stale = new(FindingCodes.Stale, FindingSeverity.Violation, CheckAspect.Freshness);
    public static readonly FindingKind DueSoon = new(FindingCodes.DueSoon, FindingSeverity.Information, CheckAspect.Timeliness);
    public static readonly FindingKind SiteVeto = new(FindingCodes.SiteVeto, FindingSeverity.Violation, CheckAspect.Freshness);
    public static readonly FindingKind SiteDeduction = new(FindingCodes.SiteDeduction, FindingSeverity.Warning, CheckAspect.Freshness);
    public static readonly FindingKind SiteBelowThreshold = new(FindingCodes.SiteBelowThreshold, FindingSeverity.Information, CheckAspect.Freshness);
}
