using DisclosureCompliance.Approvals;
using DisclosureCompliance.Checking;
using DisclosureCompliance.FollowUp;
using Microsoft.Extensions.DependencyInjection;

namespace SelfInspection.Input;

/// <summary>All that an inspection rests on, read and free of faults.</summary>
internal sealed record Inspection(InspectionBasis Basis, ApprovalPolicy? Policy)
{
    public ComplianceReport Check()
    {
        using var services = Services.Create(Basis.Calendar, Basis.Law, Policy);
        return services.GetRequiredService<IDisclosureComplianceChecker>().Check(Basis.Request);
    }
}
