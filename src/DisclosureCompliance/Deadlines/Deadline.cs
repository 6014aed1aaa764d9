using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Deadlines;

/// <summary>A computed date with its certainty and, on request, its derivation (期限).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class Deadline
{
    private readonly Func<DeadlineRule, LocalDate, Derivation> _explain;

    /// <summary>A deadline, made by an <see cref="IDeadlineCalculator"/>.</summary>
    /// <param name="rule">The rule as it was given.</param>
    /// <param name="trigger">The day that started the period.</param>
    /// <param name="date">The date, or null when there is none.</param>
    /// <param name="earliest">The earliest possible date; the date itself when it is firm.</param>
    /// <param name="latest">The latest possible date; the date itself when it is firm.</param>
    /// <param name="citation">Where the law says so; null where the rule is the catalogue's own.</param>
    /// <param name="reason">Why there is no date, or why it is provisional; null when it is firm.</param>
    /// <param name="remarks">What to bear in mind, such as a fixed day that is a rest day.</param>
    /// <param name="explain">Makes the derivation of the rule and the trigger when it is asked for; must give the same one every time.</param>
    /// <exception cref="ArgumentException">A date without its bounds, bounds out of order, or no date and no reason.</exception>
    public Deadline(
        DeadlineRule rule,
        LocalDate trigger,
        LocalDate? date,
        LocalDate? earliest,
        LocalDate? latest,
        LegalCitation? citation,
        Message? reason,
        IEnumerable<Message> remarks,
        Func<DeadlineRule, LocalDate, Derivation> explain)
    {
        Rule = Guard.Against.Null(rule);
        Trigger = trigger;
        Date = date;
        Earliest = earliest;
        Latest = latest;
        Citation = citation;
        Reason = reason;
        Remarks = Guard.Against.NullItems(remarks);
        _explain = Guard.Against.Null(explain);
        if (date is null ? reason is null : !(earliest <= date && date <= latest))
        {
            throw new ArgumentException("A date lies between its bounds; without a date there is a reason.", nameof(date));
        }
    }

    /// <summary>The rule as it was given.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>The day that started the period; day zero.</summary>
    public LocalDate Trigger { get; }

    /// <summary>The last day on which the duty is kept in time, included; null when it cannot be computed.</summary>
    public LocalDate? Date { get; }

    /// <summary>The earliest possible date; equal to <see cref="Date"/> when it is firm.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The latest possible date; equal to <see cref="Date"/> when it is firm.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Where the law says so; null where the rule is the catalogue's own.</summary>
    public LegalCitation? Citation { get; }

    /// <summary>Why there is no date, or which notice is awaited; null when the date is firm.</summary>
    public Message? Reason { get; }

    /// <summary>What to bear in mind, such as a fixed day that is a rest day.</summary>
    public IReadOnlyList<Message> Remarks { get; }

    /// <summary>How far the date can be relied on.</summary>
    public DeadlineCertainty Certainty => Date is null
        ? DeadlineCertainty.NotComputable
        : Reason is null ? DeadlineCertainty.Firm : DeadlineCertainty.Provisional;

    /// <summary>How the date came about, step by step. Computed anew at each call.</summary>
    public Derivation Explain() => _explain(Rule, Trigger);

    /// <summary>The date as ISO 8601 with its certainty; for programmers, not for people.</summary>
    public override string ToString() => Date is { } date ? $"{LocalDatePattern.Iso.Format(date)} ({Certainty})" : Certainty.ToString();
}
