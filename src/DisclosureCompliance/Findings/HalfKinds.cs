namespace DisclosureCompliance.Findings;

/// <summary>The kinds of half disclosure. That a required element is absent is <see cref="FindingKind.IncompleteElements"/>.</summary>
internal static class HalfKinds
{
    public static readonly FindingKind BlankElements = new(FindingCodes.BlankElements, FindingSeverity.Violation, CheckAspect.Elements, DisclosureWrong.HalfDisclosed);
    public static readonly FindingKind PlaceholderElements = new(FindingCodes.PlaceholderElements, FindingSeverity.Warning, CheckAspect.Elements, DisclosureWrong.HalfDisclosed, FindingStrength.Strong);
    public static readonly FindingKind BlankText = new(FindingCodes.BlankText, FindingSeverity.Warning, CheckAspect.Wholeness, DisclosureWrong.HalfDisclosed, FindingStrength.Moderate, Basis: FindingBasis.Accuracy);
    public static readonly FindingKind PlaceholderText = new(FindingCodes.PlaceholderText, FindingSeverity.Warning, CheckAspect.Wholeness, DisclosureWrong.HalfDisclosed, FindingStrength.Moderate, Basis: FindingBasis.Accuracy);
    public static readonly FindingKind AttachmentMissing = new(FindingCodes.AttachmentMissing, FindingSeverity.Warning, CheckAspect.Wholeness, DisclosureWrong.HalfDisclosed, FindingStrength.Strong, Basis: FindingBasis.Accuracy);
    public static readonly FindingKind FewerAttachments = AttachmentMissing with { Strength = FindingStrength.Weak };
    public static readonly FindingKind FiguresContradict = new(FindingCodes.FiguresContradict, FindingSeverity.Warning, CheckAspect.Wholeness, DisclosureWrong.HalfDisclosed, Basis: FindingBasis.Accuracy);
    public static readonly FindingKind PartsDiffer = new(FindingCodes.PartsDiffer, FindingSeverity.Warning, CheckAspect.Wholeness, DisclosureWrong.HalfDisclosed, FindingStrength.Weak, Basis: FindingBasis.Accuracy);
}
