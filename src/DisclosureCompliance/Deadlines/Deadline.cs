using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Deadlines;

/// <summary>A computed date with its certainty and, on request, its derivation (期限).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Deadline
{
    private readonly Func<DeadlineRule, EventDates, Derivation> _explain;
    private readonly IReadOnlyList<Message> _remarks = [];
    private readonly IReadOnlyList<Deadline> _parts = [];

    /// <summary>A deadline, made by an <see cref="IDeadlineCalculator"/>.</summary>
    /// <param name="rule">The rule as it was given.</param>
    /// <param name="events">What it was computed from.</param>
    /// <param name="date">The date, or null when there is none.</param>
    /// <param name="earliest">The earliest possible date; the date itself when it is firm.</param>
    /// <param name="latest">The latest possible date; the date itself when it is firm.</param>
    /// <param name="reason">Why there is no date, or why it is provisional; null when it is firm.</param>
    /// <param name="explain">Makes the derivation of the rule and the events when it is asked for; must give the same one every time.</param>
    /// <exception cref="ArgumentException">A date without its bounds, bounds out of order, or no date and no reason.</exception>
    public Deadline(
        DeadlineRule rule,
        EventDates events,
        LocalDate? date,
        LocalDate? earliest,
        LocalDate? latest,
        Message? reason,
        Func<DeadlineRule, EventDates, Derivation> explain)
    {
        Rule = Guard.Against.Null(rule);
        Events = Guard.Against.Null(events);
        Date = date;
        Earliest = earliest;
        Latest = latest;
        Reason = reason;
        _explain = Guard.Against.Null(explain);
        if (date is null ? reason is null : !(earliest <= date && date <= latest))
        {
            throw new ArgumentException("A date lies between its bounds; without a date there is a reason.", nameof(date));
        }
    }

    /// <summary>The rule as it was given.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>What it was computed from.</summary>
    public EventDates Events { get; }

    /// <summary>The day that started the period, day zero; null where there is none, or where it was not found.</summary>
    public LocalDate? Trigger { get; init; }

    /// <summary>What the date asks for.</summary>
    public DeadlineSense Sense { get; init; }

    /// <summary>
    /// The date, included: the last day on which the duty is kept in time, the last day of a display, or the first day allowed, as <see cref="Sense"/>
    /// says; null when it cannot be computed.
    /// </summary>
    public LocalDate? Date { get; }

    /// <summary>The earliest possible date; equal to <see cref="Date"/> when it is firm.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The latest possible date; equal to <see cref="Date"/> when it is firm.</summary>
    public LocalDate? Latest { get; }

    /// <summary>The first day on which it may be done, included; null where nothing is too early.</summary>
    public LocalDate? Opens { get; init; }

    /// <summary>The moment at which a period of hours ends; null for every other.</summary>
    public Instant? At { get; init; }

    /// <summary>The version of law that it was computed with; null where the rule is the catalogue's own.</summary>
    public ProvisionVersion? Version { get; init; }

    /// <summary>The calendar that it was counted by, and how much was known of it; null where the calculator does not say.</summary>
    public CalendarVersion? CountedBy { get; init; }

    /// <summary>Where the law says so; null where the rule is the catalogue's own.</summary>
    public LegalCitation? Citation => Version?.Citation;

    /// <summary>Why there is no date, or which notice is awaited; null when the date is firm.</summary>
    public Message? Reason { get; }

    /// <summary>What to bear in mind, such as a fixed day that is a rest day.</summary>
    public IReadOnlyList<Message> Remarks
    {
        get => _remarks;
        init => _remarks = Guard.Against.NullItems(value);
    }

    /// <summary>The deadlines of the limits that the rule is made of, in the rule's order; empty for a simple rule.</summary>
    public IReadOnlyList<Deadline> Parts
    {
        get => _parts;
        init => _parts = Guard.Against.NullItems(value);
    }

    /// <summary>How far the date can be relied on.</summary>
    public DeadlineCertainty Certainty => Date is null
        ? DeadlineCertainty.NotComputable
        : Reason is null ? DeadlineCertainty.Firm : DeadlineCertainty.Provisional;

    /// <summary>How the date came about, step by step. Computed anew at each call.</summary>
    public Derivation Explain() => _explain(Rule, Events);

    /// <summary>The date as ISO 8601 with its certainty; for programmers, not for people.</summary>
    public override string ToString() => Date is { } date ? $"{LocalDatePattern.Iso.Format(date)} ({Certainty})" : Certainty.ToString();
}
