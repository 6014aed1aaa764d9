using DisclosureCompliance;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Law;
using Microsoft.Extensions.DependencyInjection;

namespace SelfInspection;

/// <summary>The library's services, as a host gets them.</summary>
internal static class Services
{
    public static ServiceProvider Create(WorkingDayCalendar calendar, LawBook law, ApprovalPolicy? policy) =>
        new ServiceCollection()
            .AddSingleton(law)
            .AddDisclosureCompliance(options =>
            {
                options.UseCalendar(calendar);
                if (policy is not null)
                {
                    options.UseApprovalPolicy(policy);
                }
            })
            .BuildServiceProvider();

    /// <summary>With the library's own calendar, law and approval policy.</summary>
    public static ServiceProvider CreateDefault() => new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider();
}
