using Ardalis.GuardClauses;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Office;
using DisclosureCompliance.Outlook;
using DisclosureCompliance.Requests;
using DisclosureCompliance.Scoring;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime.Text;

namespace DisclosureCompliance;

/// <summary>Registers the library with a host's services.</summary>
/// <remarks>Thread safety: to be called by one thread while the host starts; every service registered is a singleton that is safe to share.</remarks>
public static class DisclosureComplianceServices
{
    /// <summary>
    /// Registers <see cref="IWorkingDayCalendarProvider"/>, <see cref="LawBook"/>, <see cref="IDeadlineCalculator"/>, <see cref="IRequestClock"/> with
    /// its <see cref="RequestProcedure"/> and <see cref="RequestClockOptions"/>, <see cref="AgendaPlanner"/>, <see cref="IOfficeReviewer"/>, <see cref="ApprovalPolicy"/>,
    /// <see cref="IApprovalEvaluator"/>, <see cref="IDisclosureComplianceChecker"/> and <see cref="IChecklistScorer"/> as singletons. A part that the
    /// host has registered already stays the host's, and the others use it. A second call changes nothing and so may bring no choices: a module that only needs
    /// the services calls it without any, and one place of the host chooses, before all others.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">The host's choices; null for the defaults.</param>
    /// <returns><paramref name="services"/>, to go on with.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="services"/> is null, a calendar's identifier occurs twice, no calendar has the identifier that was chosen, or no notice of it was
    /// out on the day whose knowledge was chosen.
    /// </exception>
    /// <exception cref="InvalidOperationException">A call before this one has registered the services, and <paramref name="configure"/> would change nothing.</exception>
    /// <exception cref="FaultyDocumentException">A law pack of the host's holds a local provision that is looser than the national one, or local to none.</exception>
    public static IServiceCollection AddDisclosureCompliance(this IServiceCollection services, Action<DisclosureComplianceOptions>? configure = null)
    {
        Guard.Against.Null(services);
        if (services.Any(service => service.ServiceType == typeof(Registration)))
        {
            return configure is null ? services : throw new InvalidOperationException(
                "AddDisclosureCompliance was called before, and its services are registered: these options would change nothing. "
                + "Give all options in the first call, and call it without any where a module only needs the services.");
        }

        services.AddSingleton<Registration>();
        var options = new DisclosureComplianceOptions();
        configure?.Invoke(options);
        var calendars = Validate(options, hostBringsCalendars: services.Any(service => service.ServiceType == typeof(IWorkingDayCalendarProvider)));

        services.TryAddSingleton<IWorkingDayCalendarProvider>(calendars);
        services.TryAddSingleton(LawBook.Create([ChineseLaw.OpenGovernmentInformation, ChineseLaw.Sectors, .. options.Law]).GetValueOrThrow());
        services.TryAddSingleton(options.ApprovalPolicy);
        services.TryAddSingleton<IApprovalEvaluator>(provider => new ApprovalEvaluator(options.ApprovalRegister, CalendarOf(provider, options)));
        services.TryAddSingleton<IChecklistScorer, ChecklistScorer>();
        services.TryAddSingleton<IDeadlineCalculator>(provider => new DeadlineCalculator(CalendarOf(provider, options), provider.GetRequiredService<LawBook>(), options.Counting));
        services.TryAddSingleton(ChineseRequestProcedure.OpenGovernmentInformation);
        services.TryAddSingleton(options.Requests);
        services.TryAddSingleton<IRequestClock, RequestClock>();
        services.TryAddSingleton(provider => new AgendaPlanner(provider.GetRequiredService<IDeadlineCalculator>(), options.Checks.Zone));
        services.TryAddSingleton<IOfficeReviewer, OfficeReviewer>();
        services.TryAddSingleton<IDisclosureComplianceChecker>(provider => new DisclosureComplianceChecker(
            provider.GetRequiredService<IDeadlineCalculator>(),
            provider.GetRequiredService<IApprovalEvaluator>(),
            provider.GetRequiredService<ApprovalPolicy>(),
            options.Checks));
        return services;
    }

    /// <summary>Finds the host's mistakes while it starts, not when the first deadline is asked for.</summary>
    private static WorkingDayCalendarProvider Validate(DisclosureComplianceOptions options, bool hostBringsCalendars)
    {
        var twice = options.Calendars.GroupBy(calendar => calendar.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"The calendar '{twice.Key}' was added twice. Add each calendar once, or give the second an identifier of its own.", nameof(options));
        }

        var calendars = new WorkingDayCalendarProvider([.. options.Calendars]);
        if (!hostBringsCalendars && !calendars.TryGetCalendar(options.CalendarId, out _))
        {
            throw new ArgumentException(
                $"UseCalendar(\"{options.CalendarId}\") names a calendar that does not exist. Add it with AddCalendar, or use one of: {string.Join(", ", calendars.Ids)}.",
                nameof(options));
        }

        if (!hostBringsCalendars && options.CalendarKnownAt is { } date && calendars.GetCalendar(options.CalendarId).TryAsKnownAt(date) is null)
        {
            throw new ArgumentException(
                $"UseCalendarAsKnownAt({LocalDatePattern.Iso.Format(date)}) asks for a day on which no notice of the calendar '{options.CalendarId}' was out. Choose a later day.",
                nameof(options));
        }

        return calendars;
    }

    private static WorkingDayCalendar CalendarOf(IServiceProvider provider, DisclosureComplianceOptions options)
    {
        var calendar = provider.GetRequiredService<IWorkingDayCalendarProvider>().GetCalendar(options.CalendarId);
        return options.CalendarKnownAt is { } date ? calendar.AsKnownAt(date) : calendar;
    }

    /// <summary>Says that the services are registered.</summary>
    private sealed class Registration;
}
