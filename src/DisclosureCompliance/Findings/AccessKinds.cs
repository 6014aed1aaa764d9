namespace DisclosureCompliance.Findings;

/// <summary>The kinds of findings about how, to whom and where something is open.</summary>
internal static class AccessKinds
{
    public static readonly FindingKind WrongMode = new(FindingCodes.WrongMode, FindingSeverity.Violation, CheckAspect.Access, DisclosureWrong.NotDisclosed, Basis: FindingBasis.Scope);
    public static readonly FindingKind AudienceTooNarrow = new(FindingCodes.AudienceTooNarrow, FindingSeverity.Violation, CheckAspect.Access, DisclosureWrong.NotDisclosed, Basis: FindingBasis.Scope);
    public static readonly FindingKind AudienceTooWide = new(FindingCodes.AudienceTooWide, FindingSeverity.Warning, CheckAspect.Access, DisclosureWrong.WronglyDisclosed, FindingStrength.Moderate, FindingBasis.ThirdParties);
    public static readonly FindingKind ChannelMissing = new(FindingCodes.ChannelMissing, FindingSeverity.Violation, CheckAspect.Places, DisclosureWrong.NotDisclosed, Basis: FindingBasis.Channels);
    public static readonly FindingKind WrongChannel = new(FindingCodes.WrongChannel, FindingSeverity.Violation, CheckAspect.Places, DisclosureWrong.NotDisclosed, Basis: FindingBasis.Channels);
    public static readonly FindingKind PublishedNowhere = new(FindingCodes.PublishedNowhere, FindingSeverity.Violation, CheckAspect.Places, DisclosureWrong.NotDisclosed, Basis: FindingBasis.Channels);
    public static readonly FindingKind Unreachable = new(FindingCodes.Unreachable, FindingSeverity.Violation, CheckAspect.Places, DisclosureWrong.NotDisclosed, Basis: FindingBasis.Platform);
    public static readonly FindingKind PlaceUnreachable = new(FindingCodes.PlaceUnreachable, FindingSeverity.Warning, CheckAspect.Places, DisclosureWrong.NotDisclosed, Basis: FindingBasis.Platform);
}
