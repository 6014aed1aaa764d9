namespace DisclosureCompliance.Checking;

/// <summary>Holds an office's records against its catalogue (检查).</summary>
/// <remarks>Implementations must be safe to call at the same time.</remarks>
public interface IDisclosureComplianceChecker
{
    /// <summary>Checks every expected disclosure and every record of the request.</summary>
    ComplianceReport Check(ComplianceCheckRequest request);
}
