using Ardalis.GuardClauses;

namespace DisclosureCompliance.Checking;

/// <summary>How far a stream of checks has come.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record CheckProgress
{
    /// <summary>A state.</summary>
    /// <param name="checks">How many checks are done.</param>
    /// <param name="records">How many records they were given.</param>
    public CheckProgress(int checks, long records)
    {
        Checks = Guard.Against.Negative(checks);
        Records = Guard.Against.Negative(records);
    }

    /// <summary>How many checks are done.</summary>
    public int Checks { get; }

    /// <summary>How many records they were given.</summary>
    public long Records { get; }
}
