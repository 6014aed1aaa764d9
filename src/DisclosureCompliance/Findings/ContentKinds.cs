using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Findings;

/// <summary>
/// The kinds of findings about what a scan found in the content. A form was found, never more: that it is somebody's number or a valid marking is not
/// proven, so each is a signal. What only has the form is one kind of its own, whatever it looks like.
/// </summary>
internal static class ContentKinds
{
    public static readonly FindingKind SecrecyMarking = Of(FindingCodes.SecrecyMarking, FindingSeverity.Violation, FindingStrength.Strong, FindingBasis.Secrets);
    public static readonly FindingKind InternalMarking = Of(FindingCodes.InternalMarking, FindingSeverity.Warning, FindingStrength.Moderate, FindingBasis.Review);
    public static readonly FindingKind IdentityNumber = Of(FindingCodes.IdentityNumber, FindingSeverity.Violation, FindingStrength.Strong, FindingBasis.ThirdParties);
    public static readonly FindingKind Passport = Of(FindingCodes.Passport, FindingSeverity.Violation, FindingStrength.Strong, FindingBasis.ThirdParties);
    public static readonly FindingKind TravelPermit = Of(FindingCodes.TravelPermit, FindingSeverity.Violation, FindingStrength.Strong, FindingBasis.ThirdParties);
    public static readonly FindingKind BankCard = Of(FindingCodes.BankCard, FindingSeverity.Violation, FindingStrength.Strong, FindingBasis.ThirdParties);
    public static readonly FindingKind MobileNumber = Of(FindingCodes.MobileNumber, FindingSeverity.Violation, FindingStrength.Moderate, FindingBasis.ThirdParties);
    public static readonly FindingKind LandlineNumber = Of(FindingCodes.LandlineNumber, FindingSeverity.Warning, FindingStrength.Moderate, FindingBasis.ThirdParties);
    public static readonly FindingKind PossiblySensitive = Of(FindingCodes.PossiblySensitive, FindingSeverity.Warning, FindingStrength.Weak, FindingBasis.Review);

    /// <summary>The kind for a scan's, where it is more than a form.</summary>
    public static FindingKind For(ScanKind kind) => kind switch
    {
        ScanKind.SecrecyMarking => SecrecyMarking,
        ScanKind.InternalMarking => InternalMarking,
        ScanKind.IdentityNumber => IdentityNumber,
        ScanKind.Passport => Passport,
        ScanKind.TravelPermit => TravelPermit,
        ScanKind.BankCard => BankCard,
        ScanKind.MobileNumber => MobileNumber,
        _ => LandlineNumber,
    };

    private static FindingKind Of(string code, FindingSeverity severity, FindingStrength strength, FindingBasis basis) =>
        new(code, severity, CheckAspect.Content, DisclosureWrong.WronglyDisclosed, strength, basis);
}
