using Ardalis.GuardClauses;

namespace DisclosureCompliance.Checking;

/// <summary>How many disclosures were late by the same number of working days.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record LatenessCount
{
    /// <summary>A count.</summary>
    /// <param name="workingDays">How late; 0 or more. 0 is after the last day and before the next working day is over.</param>
    /// <param name="count">How many; 1 or more.</param>
    public LatenessCount(int workingDays, long count)
    {
        WorkingDays = Guard.Against.Negative(workingDays);
        Count = Guard.Against.NegativeOrZero(count);
    }

    /// <summary>How late, in working days.</summary>
    public int WorkingDays { get; }

    /// <summary>How many.</summary>
    public long Count { get; }
}
