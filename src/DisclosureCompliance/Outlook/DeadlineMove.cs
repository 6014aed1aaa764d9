using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Outlook;

/// <summary>What becomes of one deadline when calendar or law change (期限变动).</summary>
/// <remarks>Both deadlines carry the version of law and of calendar that they were computed with.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class DeadlineMove
{
    internal DeadlineMove(TrackedDeadline tracked, Deadline before, Deadline after, LocalDate asOf)
    {
        Tracked = tracked;
        Before = before;
        After = after;
        StandingBefore = StandingOf(before, tracked.DoneOn, asOf);
        StandingAfter = StandingOf(after, tracked.DoneOn, asOf);
    }

    /// <summary>The deadline as the host keeps it.</summary>
    public TrackedDeadline Tracked { get; }

    /// <summary>As it was computed before.</summary>
    public Deadline Before { get; }

    /// <summary>As it is computed after.</summary>
    public Deadline After { get; }

    /// <summary>By how many calendar days the date moves, later being positive; null where one of the two has no date.</summary>
    public int? CalendarDays => Before.Date is { } before && After.Date is { } after ? Period.DaysBetween(before, after) : null;

    /// <summary>Whether the date, its bounds or its being there change.</summary>
    public bool IsMoved => Before.Date != After.Date || Before.Earliest != After.Earliest || Before.Latest != After.Latest || Before.At != After.At;

    /// <summary>How it stood before.</summary>
    public DeadlineStanding StandingBefore { get; }

    /// <summary>How it stands after.</summary>
    public DeadlineStanding StandingAfter { get; }

    /// <summary>Whether what was kept or open is breached now.</summary>
    public bool BecomesLate => StandingBefore is DeadlineStanding.Kept or DeadlineStanding.Open && StandingAfter == DeadlineStanding.Breached;

    /// <summary>Whether what was breached is no longer so.</summary>
    public bool IsExcused => StandingBefore == DeadlineStanding.Breached && StandingAfter is DeadlineStanding.Kept or DeadlineStanding.Open;

    /// <summary>The move in words.</summary>
    public Message Describe() => (Before.Date, After.Date, CalendarDays) switch
    {
        ({ } before, { } after, > 0) => Moved(OutlookMessages.Later, before, after),
        ({ } before, { } after, < 0) => Moved(OutlookMessages.Earlier, before, after),
        ({ } before, { }, _) => new Message(OutlookMessages.Unmoved, new("id", Tracked.Id), new("before", before)),
        (null, { } after, _) => new Message(OutlookMessages.Gained, new("id", Tracked.Id), new("after", after)),
        ({ } before, null, _) => new Message(OutlookMessages.Lost, new("id", Tracked.Id), new("before", before), new("reason", After.Reason!)),
        _ => new Message(OutlookMessages.Undated, new("id", Tracked.Id), new("reason", After.Reason!)),
    };

    private Message Moved(MessageTemplate template, LocalDate before, LocalDate after) =>
        new(template, new("id", Tracked.Id), new("before", before), new("after", after), new("days", Math.Abs(CalendarDays!.Value)));

    private static DeadlineStanding StandingOf(Deadline deadline, LocalDate? doneOn, LocalDate asOf)
    {
        if (deadline.Earliest is not { } earliest || deadline.Latest is not { } latest)
        {
            return DeadlineStanding.Undecided;
        }

        if (deadline.Sense == DeadlineSense.By)
        {
            var day = doneOn ?? asOf;
            return day <= earliest ? doneOn is null ? DeadlineStanding.Open : DeadlineStanding.Kept
                : day > latest ? DeadlineStanding.Breached : DeadlineStanding.Undecided;
        }

        // Through: taken down after its last day. From: done on its first day or later.
        return doneOn is not { } done ? DeadlineStanding.Open
            : deadline.Sense == DeadlineSense.Through ? Decide(done > latest, done <= earliest) : Decide(done >= latest, done < earliest);
    }

    private static DeadlineStanding Decide(bool isKept, bool isBreached) =>
        isKept ? DeadlineStanding.Kept : isBreached ? DeadlineStanding.Breached : DeadlineStanding.Undecided;
}
