using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Within so long after an event (自…之日起…内). The day of the event is day zero and is not counted; the last day is included.</summary>
/// <remarks>
/// Counting follows the Civil Code, article 201: the first day is not counted, hours run from the moment. A period that is not of working days or
/// hours and ends on a rest day ends on the next working day (article 203).
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record WithinRule : DeadlineRule
{
    /// <summary>Within a length after an event.</summary>
    /// <param name="length">How long; a count of 0 is the day of the event itself.</param>
    /// <param name="after">The events that start the period, in order, each once; none means <see cref="RuleTerms.FormedOrChanged"/>.</param>
    /// <exception cref="ArgumentException">An event is null or occurs twice.</exception>
    public WithinRule(PeriodLength length, params RuleTerm[] after)
        : this(length, after, EventChoice.Latest)
    {
    }

    /// <summary>Within so many units after an event.</summary>
    /// <param name="count">How many, within the bounds of <see cref="PeriodLength.MaxCount"/>; 0 is the day of the event itself.</param>
    /// <param name="unit">Of what.</param>
    /// <param name="after">The events that start the period, in order, each once; none means <see cref="RuleTerms.FormedOrChanged"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its bounds.</exception>
    /// <exception cref="ArgumentException">An event is null or occurs twice.</exception>
    public WithinRule(int count, PeriodUnit unit, params RuleTerm[] after)
        : this(new PeriodLength(count, unit), after, EventChoice.Latest)
    {
    }

    /// <summary>Within a length after one of several events.</summary>
    /// <param name="length">How long; a count of 0 is the day of the event itself.</param>
    /// <param name="after">The events that start the period, in order, each once; none means <see cref="RuleTerms.FormedOrChanged"/>.</param>
    /// <param name="which">Which of several events counts.</param>
    /// <exception cref="ArgumentException">An event is null or occurs twice.</exception>
    public WithinRule(PeriodLength length, IEnumerable<RuleTerm> after, EventChoice which)
    {
        Length = length;
        var events = Guard.Against.Repetition(after);
        After = events.Count == 0 ? RuleTerms.FormedOrChanged : events;
        Which = Guard.Against.EnumOutOfRange(which);
    }

    /// <summary>How long, the last day included.</summary>
    public PeriodLength Length { get; }

    /// <summary>The events that start the period; one or more.</summary>
    public IReadOnlyList<RuleTerm> After { get; }

    /// <summary>Which of several events counts.</summary>
    public EventChoice Which { get; }

    /// <summary>Whether both say the same, the events in the same order.</summary>
    public bool Equals(WithinRule? other) => other is not null && Length == other.Length && Which == other.Which && After.SequenceEqual(other.After);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Length.GetHashCode() * 31) + After[0].GetHashCode());
}
