using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Ranking;

/// <summary>How a batch is scored. Nothing here changes a result.</summary>
/// <remarks>Thread safety: immutable, safe to share where its parts are.</remarks>
public sealed class BatchOptions
{
    /// <summary>How many units are scored at the same time, 1 or more; null for one on each processor.</summary>
    public int? Parallelism { get; init => field = value is { } count ? Guard.Against.Outside(count, nameof(Parallelism), 1, int.MaxValue) : null; }

    /// <summary>Told how far the batch has come, after each portion of at most some hundred units and at the end; null for nobody.</summary>
    public IProgress<BatchProgress>? Progress { get; init; }

    /// <summary>Given every scorecard, one after another in the order of the units, on the calling thread; it is not kept. Null when only the results are wanted.</summary>
    public Action<UnitAnswers, Scorecard>? Scorecards { get; init; }

    /// <summary>What a unit's score rests on beside its answers, asked for on any thread; null for nothing.</summary>
    public Func<UnitAnswers, ScoringOptions?>? ScoringOf { get; init; }
}
