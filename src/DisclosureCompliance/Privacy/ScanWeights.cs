namespace DisclosureCompliance.Privacy;

/// <summary>From what was found and how sure it is to what it weighs.</summary>
internal static class ScanWeights
{
    public static ScanSeverity Of(ScanKind kind, ScanStrength strength, bool isExcused) => kind switch
    {
        _ when isExcused => ScanSeverity.Information,
        ScanKind.LandlineNumber => strength == ScanStrength.Weak ? ScanSeverity.Information : ScanSeverity.Warning,
        ScanKind.InternalMarking => ScanSeverity.Warning,
        _ => strength == ScanStrength.Weak ? ScanSeverity.Warning : ScanSeverity.Violation,
    };
}
