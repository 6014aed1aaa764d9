using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Advice;

/// <summary>What is to be reached, and what can be put right.</summary>
/// <remarks>Thread safety: immutable, safe to share where its function is.</remarks>
public sealed class AdviceOptions
{
    /// <summary>The key of the grade to reach, or a better one; null for the next grade above the present one, or for <see cref="Score"/>.</summary>
    public string? Grade { get; init; }

    /// <summary>The score to reach, included; null for a grade.</summary>
    public Rational? Score { get; init; }

    /// <summary>Says of each loss whether it can be put right and at what effort; where it gives null, and where it is null itself, <see cref="LossRepair.Default"/> holds.</summary>
    public Func<LossSite, LossRepair?>? Repair { get; init; }

    /// <summary>Whether losses of which nobody said that they can be put right are counted on; true as a rule.</summary>
    public bool CountsOnUnknown { get; init; } = true;

    /// <summary>How many states the search keeps at once, 100 or more. Beyond it, the cheapest are kept and the advice is no longer proven to be the cheapest.</summary>
    public int MostStates { get; init => field = Guard.Against.Outside(value, nameof(MostStates), 100, 1_000_000); } = 20_000;
}
