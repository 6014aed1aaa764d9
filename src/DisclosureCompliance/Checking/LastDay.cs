using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>The last day on which something is in time, between the earliest and the latest that it may turn out to be, and the deadline that says so.</summary>
internal readonly record struct LastDay(LocalDate Date, LocalDate Earliest, LocalDate Latest, DeadlineOnDemand Deadline, bool IsFirm = true)
{
    /// <summary>The last day of a deadline; null for one without a date.</summary>
    public static LastDay? Of(Deadline due) => due.Date is { } date
        ? new LastDay(date, due.Earliest!.Value, due.Latest!.Value, due, due.Certainty == DeadlineCertainty.Firm)
        : null;
}
