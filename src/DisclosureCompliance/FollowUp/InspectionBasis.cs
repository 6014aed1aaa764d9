using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Law;

namespace DisclosureCompliance.FollowUp;

/// <summary>All that a run of an inspection rests on: what was asked, the calendar and the law.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class InspectionBasis
{
    /// <summary>A basis.</summary>
    /// <param name="request">What is asked: catalogue, records, office, window and day.</param>
    /// <param name="calendar">The calendar, as it was known.</param>
    /// <param name="law">The law.</param>
    public InspectionBasis(ComplianceCheckRequest request, WorkingDayCalendar calendar, LawBook law)
    {
        Request = Guard.Against.Null(request);
        Calendar = Guard.Against.Null(calendar);
        Law = Guard.Against.Null(law);
    }

    /// <summary>What is asked.</summary>
    public ComplianceCheckRequest Request { get; }

    /// <summary>The calendar, as it was known.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The law.</summary>
    public LawBook Law { get; }
}
