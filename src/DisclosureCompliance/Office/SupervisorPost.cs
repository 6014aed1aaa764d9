using Ardalis.GuardClauses;

namespace DisclosureCompliance.Office;

/// <summary>Where supervisors of disclosure watch, and how many (监督员).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SupervisorPost
{
    /// <summary>Supervisors at a place.</summary>
    /// <param name="at">Where: a village, a department, all levels.</param>
    /// <param name="count">How many; unknown where that is not stated.</param>
    public SupervisorPost(string at, StatedCount count = default)
    {
        At = Guard.Against.NullOrWhiteSpace(at);
        Count = count;
    }

    /// <summary>Where.</summary>
    public string At { get; }

    /// <summary>How many.</summary>
    public StatedCount Count { get; }
}
