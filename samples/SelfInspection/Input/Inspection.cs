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

    /// <summary>Compares with an earlier inspection, and says of each change why.</summary>
    public ReportComparison CompareWith(InspectionBasis earlier, IEnumerable<string> fixedBefore)
    {
        var providers = new List<ServiceProvider>();
        try
        {
            var comparer = new ReportComparer((calendar, law) =>
            {
                providers.Add(Services.Create(calendar, law, Policy));
                return providers[^1].GetRequiredService<IDisclosureComplianceChecker>();
            });
            return comparer.Compare(earlier, Basis, fixedBefore);
        }
        finally
        {
            providers.ForEach(provider => provider.Dispose());
        }
    }
}
