namespace DisclosureCompliance.Findings;

/// <summary>The kinds of signals of false disclosure. That it was published before it was formed is <see cref="FindingKind.DatesContradict"/>.</summary>
internal static class FalseKinds
{
    public static readonly FindingKind FormedApartFromSignature = Signal(FindingCodes.FormedApartFromSignature, CheckAspect.Dates, FindingStrength.Moderate);
    public static readonly FindingKind FormedOnUploadDay = Signal(FindingCodes.FormedApartFromSignature, CheckAspect.Dates, FindingStrength.Strong);
    public static readonly FindingKind PublishedBeforeSigned = Signal(FindingCodes.PublishedBeforeSigned, CheckAspect.Dates, FindingStrength.Strong);
    public static readonly FindingKind IndexDateContradicts = Signal(FindingCodes.IndexDateContradicts, CheckAspect.Dates, FindingStrength.Moderate);
    public static readonly FindingKind AddressDateContradicts = Signal(FindingCodes.AddressDateContradicts, CheckAspect.Dates, FindingStrength.Moderate);
    public static readonly FindingKind PublishedInBulk = Signal(FindingCodes.PublishedInBulk, CheckAspect.Rhythm, FindingStrength.Moderate);
    public static readonly FindingKind FormedOnOneDay = Signal(FindingCodes.FormedOnOneDay, CheckAspect.Rhythm, FindingStrength.Weak);
    public static readonly FindingKind FormedOnUpload = Signal(FindingCodes.FormedOnUpload, CheckAspect.Rhythm, FindingStrength.Weak);
    public static readonly FindingKind ReportRepeated = Signal(FindingCodes.ReportRepeated, CheckAspect.Originality, FindingStrength.Strong);
    public static readonly FindingKind NearIdentical = Signal(FindingCodes.NearIdentical, CheckAspect.Originality, FindingStrength.Moderate);
    public static readonly FindingKind Republished = Signal(FindingCodes.Republished, CheckAspect.Originality, FindingStrength.Moderate);
    public static readonly FindingKind BurstBeforeInspection = Signal(FindingCodes.BurstBeforeInspection, CheckAspect.Rhythm, FindingStrength.Weak);

    private static FindingKind Signal(string code, CheckAspect aspect, FindingStrength strength) =>
        new(code, FindingSeverity.Warning, aspect, DisclosureWrong.FalselyDisclosed, strength, FindingBasis.Accuracy);
}
