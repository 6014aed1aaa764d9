namespace DisclosureCompliance.Checking;

/// <summary>Holds an office's records against its catalogue (检查).</summary>
/// <remarks>Thread safety: implementations must be safe to share.</remarks>
public interface IDisclosureComplianceChecker
{
    /// <summary>Checks every expected disclosure and every record of the request.</summary>
    ComplianceReport Check(ComplianceCheckRequest request);

    /// <summary>Makes the same check and keeps the figures alone, for very many requests.</summary>
    ComplianceSummary Summarize(ComplianceCheckRequest request);
}
