using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>Open for long (长期公开): published once, then kept up and looked at again at least every so many months.</summary>
/// <remarks>The trigger of its deadline is the day on which the information was last published, changed or reviewed.
/// <para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record PermanentRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="reviewEveryMonths">Months between two reviews, 1 to 120, both included; null where no interval is laid down.</param>
    /// <param name="first">When the information must first be up, and again after a change; null where no limit is laid down.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reviewEveryMonths"/> is outside its bounds.</exception>
    public PermanentRule(int? reviewEveryMonths, DeadlineRule? first = null)
    {
        if (reviewEveryMonths is { } months)
        {
            Guard.Against.OutOfRange(months, nameof(reviewEveryMonths), 1, 120);
        }

        if (first is PermanentRule or RecurringRule)
        {
            throw new ArgumentException("What comes first is a single limit, neither permanent nor recurring.", nameof(first));
        }

        ReviewEveryMonths = reviewEveryMonths;
        First = first;
    }

    /// <summary>Months between two reviews; null where no interval is laid down.</summary>
    public int? ReviewEveryMonths { get; }

    /// <summary>When the information must first be up, and again after a change; null where no limit is laid down.</summary>
    public DeadlineRule? First { get; }

    /// <inheritdoc />
    public override Message Describe() => ReviewEveryMonths is { } months
        ? new(DeadlineMessages.PermanentRule, new MessageArgument("months", months))
        : new(DeadlineMessages.PermanentWithoutReviewRule);
}
