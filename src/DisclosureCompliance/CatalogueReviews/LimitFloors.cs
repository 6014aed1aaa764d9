using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>
/// Limits that end no later than a rule allows: where one of them is looser than the law, so is the rule. A reservation and a pause only give more time, a
/// relay ends no sooner than its legs together, and each part of an item has its own limit.
/// </summary>
internal static class LimitFloors
{
    public static IEnumerable<DeadlineRule> Of(DeadlineRule rule) => rule switch
    {
        QualifiedRule qualified => Of(qualified.Rule),
        PausedRule paused => Of(paused.Rule),
        PermanentRule { First: { } first } => Of(first),
        ImmediateRule { OuterLimit: { } outer } => Of(outer),
        PartsRule parts => parts.Parts.SelectMany(part => Of(part.Rule)),
        CompositeRule { How: Composition.Any or Composition.LatestOf } either => either.Rules.SelectMany(Of),
        ChainRule chain => Legs(chain),
        _ => [rule],
    };

    /// <summary>A relay of working days as one limit, which ends on the same day; any other rule as it is.</summary>
    public static DeadlineRule Whole(DeadlineRule rule) =>
        rule is ChainRule { First: WithinRule { Length.Unit: PeriodUnit.WorkingDays } first, Then: WithinRule { Length.Unit: PeriodUnit.WorkingDays } then }
            ? Together(first, then)
            : rule;

    /// <summary>The legs of a relay as one limit from the event of the first: together where they count the same unit, else each alone.</summary>
    private static IEnumerable<DeadlineRule> Legs(ChainRule chain)
    {
        var seconds = Of(chain.Then).OfType<WithinRule>().ToArray();
        foreach (var first in Of(chain.First))
        {
            yield return first;
            if (first is WithinRule start)
            {
                foreach (var second in seconds)
                {
                    yield return Together(start, second);
                }
            }
        }
    }

    private static WithinRule Together(WithinRule first, WithinRule second) => new(
        first.Length.Unit == second.Length.Unit
            ? new PeriodLength(Math.Min(first.Length.Count + second.Length.Count, PeriodLength.MaxCount(first.Length.Unit)), first.Length.Unit)
            : second.Length,
        first.After,
        first.Which);
}
