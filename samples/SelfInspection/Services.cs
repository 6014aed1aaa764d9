using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance;
using Microsoft.Extensions.DependencyInjection;

namespace SelfInspection;

/// <summary>The library's services, as a host gets them.</summary>
internal static class Services
{
    public static ServiceProvider Create(WorkingDayCalendar calendar, IEnumerable<LawPack> law, ApprovalPolicy? policy) =>
        new ServiceCollection()
            .AddDisclosureCompliance(options =>
            {
                options.AddCalendar(calendar).UseCalendar(calendar.Id);
                foreach (var pack in law)
                {
                    options.AddLaw(pack);
                }

                if (policy is not null)
                {
                    options.UseApprovalPolicy(policy);
                }
            })
            .BuildServiceProvider();

    /// <summary>With the library's own calendar, law and approval policy.</summary>
    public static ServiceProvider CreateDefault() => new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider();
}
