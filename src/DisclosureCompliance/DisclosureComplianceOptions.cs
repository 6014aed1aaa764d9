using Ardalis.GuardClauses;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.Requests;
using NodaTime;

namespace DisclosureCompliance;

/// <summary>What a host chooses when it calls <see cref="DisclosureComplianceServices.AddDisclosureCompliance"/>. Every choice has a default.</summary>
/// <remarks>Thread safety: made to be filled in by one thread while the host starts; what is built from it is immutable.</remarks>
public sealed class DisclosureComplianceOptions
{
    private readonly List<WorkingDayCalendar> _calendars = [];
    private readonly List<LawPack> _law = [];

    /// <summary>The calendar that statutory working days are counted by. The default is <c>cn</c>.</summary>
    public string CalendarId { get; private set; } = ChineseCalendars.StateCouncil.Id;

    /// <summary>The policy that every record must have passed. The default is <see cref="ChineseApproval.ThreeSteps"/>.</summary>
    public ApprovalPolicy ApprovalPolicy { get; private set; } = ChineseApproval.ThreeSteps;

    /// <summary>Who holds which role; null, the default, where roles are believed as trails state them.</summary>
    public ApprovalRegister? ApprovalRegister { get; private set; }

    /// <summary>How to count where the law leaves it open. The default is <see cref="DeadlineOptions.Default"/>.</summary>
    public DeadlineOptions Counting { get; private set; } = DeadlineOptions.Default;

    /// <summary>What the law leaves open about requests. The default is <see cref="RequestClockOptions.Default"/>.</summary>
    public RequestClockOptions Requests { get; private set; } = RequestClockOptions.Default;

    /// <summary>What the law leaves open about checks. The default is <see cref="CheckOptions.Default"/>.</summary>
    public CheckOptions Checks { get; private set; } = CheckOptions.Default;

    /// <summary>The day whose knowledge of holiday notices is used; null, the default, for all that are loaded.</summary>
    public LocalDate? CalendarKnownAt { get; private set; }

    /// <summary>The calendars that the host adds, in order.</summary>
    public IReadOnlyList<WorkingDayCalendar> Calendars => _calendars;

    /// <summary>The law packs that the host adds after those that ship, in order.</summary>
    public IReadOnlyList<LawPack> Law => _law;

    /// <summary>Adds a calendar; one with the identifier of a calendar that ships takes its place, so a year is added with <c>ChineseCalendars.StateCouncil.With(notice)</c>.</summary>
    public DisclosureComplianceOptions AddCalendar(WorkingDayCalendar calendar)
    {
        _calendars.Add(Guard.Against.Null(calendar));
        return this;
    }

    /// <summary>Chooses the calendar that statutory working days are counted by.</summary>
    public DisclosureComplianceOptions UseCalendar(string calendarId)
    {
        CalendarId = Guard.Against.NullOrWhiteSpace(calendarId);
        return this;
    }

    /// <summary>Adds a calendar, such as <c>cn</c> with the layer of a region over it, and chooses it.</summary>
    public DisclosureComplianceOptions UseCalendar(WorkingDayCalendar calendar) => AddCalendar(calendar).UseCalendar(calendar.Id);

    /// <summary>Uses the calendars as they were announced on a day, to see what was believed then.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not of the ISO calendar.</exception>
    public DisclosureComplianceOptions UseCalendarAsKnownAt(LocalDate date)
    {
        CalendarKnownAt = Guard.Against.NonIsoDate(date);
        return this;
    }

    /// <summary>Adds a law pack; its provisions replace earlier ones of the same identifier.</summary>
    public DisclosureComplianceOptions AddLaw(LawPack pack)
    {
        _law.Add(Guard.Against.Null(pack));
        return this;
    }

    /// <summary>Chooses the policy that every record must have passed.</summary>
    public DisclosureComplianceOptions UseApprovalPolicy(ApprovalPolicy policy)
    {
        ApprovalPolicy = Guard.Against.Null(policy);
        return this;
    }

    /// <summary>Chooses the register by which roles, delegates and exceptions of trails are checked.</summary>
    public DisclosureComplianceOptions UseApprovalRegister(ApprovalRegister register)
    {
        ApprovalRegister = Guard.Against.Null(register);
        return this;
    }

    /// <summary>Chooses how to count where the law leaves it open.</summary>
    public DisclosureComplianceOptions UseCounting(DeadlineOptions options)
    {
        Counting = Guard.Against.Null(options);
        return this;
    }

    /// <summary>Chooses what the law leaves open about requests.</summary>
    public DisclosureComplianceOptions UseRequestClock(RequestClockOptions options)
    {
        Requests = Guard.Against.Null(options);
        return this;
    }

    /// <summary>Chooses what the law leaves open about checks.</summary>
    public DisclosureComplianceOptions UseChecks(CheckOptions options)
    {
        Checks = Guard.Against.Null(options);
        return this;
    }
}
