using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Checking;

/// <summary>How a stream of checks is worked through. The results are the same whatever is chosen.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CheckStreamOptions
{
    /// <summary>How many checks are made at the same time; 1 or more. The default is the number of processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or less.</exception>
    public int Parallelism { get; init => field = Guard.Against.Outside(value, nameof(Parallelism), 1, int.MaxValue); } = Environment.ProcessorCount;

    /// <summary>Is told after each check, in the order of the requests; null for nobody.</summary>
    public IProgress<CheckProgress>? Progress { get; init; }
}
