namespace DisclosureCompliance.TimeLimits;

/// <summary>Open for long (长期公开): published once, then kept up, perhaps while a state lasts, perhaps looked at again every so often.</summary>
/// <remarks>The trigger of its deadline is the day on which the information was last published, changed or reviewed.
/// <para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record PermanentRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="reviewEvery">The longest time between two reviews, a count of 1 or more; null where no interval is laid down.</param>
    /// <param name="first">When the information must first be up, and again after a change; null where no limit is laid down.</param>
    /// <param name="whileLasts">The state while which it stays up, such as a term of office (任期内); null while it is in force.</param>
    /// <exception cref="ArgumentException">What comes first is itself permanent or recurring, or the interval is of no length.</exception>
    public PermanentRule(PeriodLength? reviewEvery = null, DeadlineRule? first = null, RuleTerm? whileLasts = null)
    {
        if (reviewEvery is { Count: < 1 })
        {
            throw new ArgumentException("Between two reviews lies some time.", nameof(reviewEvery));
        }

        if (!MayComeFirst(first))
        {
            throw new ArgumentException("What comes first is a single limit, neither permanent nor recurring.", nameof(first));
        }

        ReviewEvery = reviewEvery;
        First = first;
        While = whileLasts;
    }

    /// <summary>The longest time between two reviews; null where no interval is laid down.</summary>
    public PeriodLength? ReviewEvery { get; }

    /// <summary>When the information must first be up, and again after a change; null where no limit is laid down.</summary>
    public DeadlineRule? First { get; }

    /// <summary>The state while which it stays up; null while it is in force.</summary>
    public RuleTerm? While { get; }

    /// <summary>Whether a rule can be the limit of the first publication.</summary>
    internal static bool MayComeFirst(DeadlineRule? rule) => rule is null or WithinRule or MonthDayRule or WindowRule or ImmediateRule or StatutoryRule or WithEventRule or QualifiedRule;
}
